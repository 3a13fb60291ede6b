import {rangeSteps, type Steps} from "../../core/base/steps.ts";
import type {Network} from "../../core/model/network.ts";
import {ENTITY_KINDS} from "../../core/model/study.ts";
import {nodeFacts} from "../../core/network/nodeFacts.ts";
import type {VisiblePart} from "../../core/network/visiblePart.ts";
import {type Appearance, NODE_SHAPES} from "../../core/scene/appearance.ts";
import {fill} from "./column.ts";
import type {Drawing} from "./drawing.ts";
import {SHAPES} from "./nodePainter.ts";
import {packed} from "./packed.ts";
import type {StageContent} from "./stage.ts";

/** Writes where nodes are, how large, and whether they are drawn. */
export function fillPlaces({places}: Drawing, network: Network, {nodeStates}: VisiblePart, {radii}: Appearance): void {
  const facts = nodeFacts(network);
  const data = new Float32Array(4 * facts.length);
  for (let i = 0; i < facts.length; i++) {
    const {x, y} = facts[i]!;
    data[4 * i] = x;
    data[4 * i + 1] = y;
    data[4 * i + 2] = radii[i]!;
    data[4 * i + 3] = nodeStates[i]!;
  }
  fill(places, data);
}

/** Writes how large nodes are, and whether they are drawn; they stay where they are. */
export function fillSizes({places}: Drawing, {nodeStates}: VisiblePart, {radii}: Appearance): void {
  writeSizes(places.data, nodeStates, radii);
  fill(places, places.data);
}

function writeSizes(data: Float32Array, states: Uint8Array, radii: Float64Array): void {
  for (let node = 0; node < radii.length; node++) {
    data[4 * node + 2] = radii[node]!;
    data[4 * node + 3] = states[node]!;
  }
}

/** Writes where nodes are, and nothing else. */
export function movePlaces({places}: Drawing, network: Network): void {
  const facts = nodeFacts(network);
  for (let i = 0; i < facts.length; i++) {
    const {x, y} = facts[i]!;
    places.data[4 * i] = x;
    places.data[4 * i + 1] = y;
  }
  fill(places, places.data);
}

/** Steps of size that nodes are ordered by. */
const STEPS = 256;

/** Writes the order in which nodes are painted: the small first, so that none is lost under a large one. Linear. */
export function fillOrder({nodeOrder}: Drawing, {nodeStates}: VisiblePart, {radii}: Appearance): void {
  const steps = new Uint8Array(radii.length);
  const starts = new Uint32Array(STEPS + 1);
  countSteps(nodeStates, radii, Math.max(1, greatest(radii)), steps, starts);
  for (let s = 0; s < STEPS; s++) starts[s + 1] = starts[s + 1]! + starts[s]!;
  const order = new Uint32Array(starts[STEPS]!);
  putInOrder(nodeStates, steps, starts, order);
  fill(nodeOrder, order);
}

// Loops over all nodes stand alone: what runs at every step of a slider is soon compiled, and has to stay so.

function greatest(radii: Float64Array): number {
  let most = 0;
  for (let node = 0; node < radii.length; node++) if (radii[node]! > most) most = radii[node]!;
  return most;
}

function countSteps(
  states: Uint8Array,
  radii: Float64Array,
  most: number,
  steps: Uint8Array,
  starts: Uint32Array
): void {
  for (let node = 0; node < states.length; node++) {
    if (states[node] === 0) continue;
    const step = Math.floor((radii[node]! / most) * (STEPS - 1));
    steps[node] = step;
    starts[step + 1] = starts[step + 1]! + 1;
  }
}

function putInOrder(states: Uint8Array, steps: Uint8Array, starts: Uint32Array, order: Uint32Array): void {
  for (let node = 0; node < states.length; node++) {
    if (states[node] === 0) continue;
    const at = starts[steps[node]!]!;
    order[at] = node;
    starts[steps[node]!] = at + 1;
  }
}

/** Writes the colours and shapes of nodes: they depend on the coloured groups, who is in them in the years shown, and the theme. In steps. */
export function* facesInSteps(
  {faces}: Drawing,
  {part: {typed, memberships}, appearance: {groups}, theme, network}: StageContent
): Steps<void> {
  const facts = nodeFacts(network);
  const places = new Map(groups.map(({id}, i) => [id, i]));
  const placeOf = typed.groups.map((id) => places.get(id) ?? -1);
  const inks = groups.map(({colour}) => packed(colour));
  const unmarked = packed(theme.plain);
  const shapes = ENTITY_KINDS.map((kind) => SHAPES[NODE_SHAPES[kind]]);
  const {offsets, items} = typed.memberships;
  const data = new Uint32Array(4 * typed.kinds.length);
  const own: number[] = [];
  const write = (from: number, to: number) => {
    for (let node = from; node < to; node++) writeFace(node);
  };
  const writeFace = (node: number) => {
    own.length = 0;
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
      const place = placeOf[items[k]!]!;
      if (memberships[k] === 1 && place >= 0 && !own.includes(place)) own.push(place);
    }
    if (own.length > 1) own.sort((a, b) => a - b);
    const count = Math.min(3, Math.max(1, own.length));
    const {colour} = facts[node]!;
    const plain = colour === undefined ? unmarked : packed(colour);
    for (let c = 0; c < 3; c++) data[4 * node + c] = inks[own[Math.min(c, own.length - 1)] ?? -1] ?? plain;
    data[4 * node + 3] = 16 * count + shapes[typed.kinds[node]!]!;
  };
  yield* rangeSteps(typed.kinds.length, write);
  fill(faces, data);
}
