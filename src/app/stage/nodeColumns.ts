import {rangeSteps, type Steps} from "../../core/base/steps.ts";
import type {Network} from "../../core/model/network.ts";
import {ENTITY_KINDS} from "../../core/model/study.ts";
import {nodeFacts} from "../../core/network/nodeFacts.ts";
import {HIDDEN, type VisiblePart} from "../../core/network/visiblePart.ts";
import {type Appearance, NODE_SHAPES, RADIUS} from "../../core/scene/appearance.ts";
import {fill} from "./column.ts";
import type {Drawing} from "./drawing.ts";
import {SHAPES} from "./nodePainter.ts";
import {packed} from "./packed.ts";
import type {StageContent} from "./stage.ts";

/** Writes where nodes are, how large, whether they are drawn and in what order. */
export function fillPlaces(drawing: Drawing, network: Network, part: VisiblePart, appearance: Appearance): void {
  drawing.places.data = new Float32Array(4 * nodeFacts(network).length);
  movePlaces(drawing, network);
  fillSizes(drawing, part, appearance);
}

/** Steps of size that nodes are ordered by. */
const STEPS = 256;

/**
 * Writes how large nodes are, whether they are drawn, and in what order, the small first; they stay where they are.
 * Linear: by a counting sort.
 */
export function fillSizes({places, nodeOrder}: Drawing, {nodeStates}: VisiblePart, {radii}: Appearance): void {
  const steps = new Uint8Array(radii.length);
  const starts = new Uint32Array(STEPS + 1);
  writeSizes(places.data, nodeStates, radii, steps, starts);
  for (let s = 0; s < STEPS; s++) starts[s + 1] = starts[s + 1]! + starts[s]!;
  const order = new Uint32Array(starts[STEPS]!);
  putInOrder(nodeStates, steps, starts, order);
  fill(places, places.data);
  fill(nodeOrder, order);
}

// Loops over all nodes stand alone: what runs at every step of a slider is soon compiled, and has to stay so.

function writeSizes(
  data: Float32Array,
  states: Uint8Array,
  radii: Float64Array,
  steps: Uint8Array,
  starts: Uint32Array
): void {
  for (let node = 0; node < radii.length; node++) {
    const radius = radii[node]!;
    const state = states[node]!;
    const step = (radius * ((STEPS - 1) / RADIUS.most)) | 0;
    data[4 * node + 2] = radius;
    data[4 * node + 3] = state;
    steps[node] = step;
    starts[step + 1] = starts[step + 1]! + Number(state !== HIDDEN);
  }
}

function putInOrder(states: Uint8Array, steps: Uint8Array, starts: Uint32Array, order: Uint32Array): void {
  for (let node = 0; node < states.length; node++) {
    if (states[node] === HIDDEN) continue;
    const at = starts[steps[node]!]!;
    order[at] = node;
    starts[steps[node]!] = at + 1;
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
