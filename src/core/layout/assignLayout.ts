import {compare} from "../base/compare.ts";
import {entryOf} from "../base/entryOf.ts";
import {finish, type Steps} from "../base/steps.ts";
import type {Network, NodeAttributes} from "../model/network.ts";
import type {Study} from "../model/study.ts";
import {firstView, isLaidOutAgain, type Pin, type View} from "../model/view.ts";
import {nodeFacts} from "../network/nodeFacts.ts";
import {shortLabels} from "../network/shortLabels.ts";
import {type Lists, listsOf, typedNetwork} from "../network/typedNetwork.ts";
import {visiblePart} from "../network/visiblePart.ts";
import {createCircle, settle} from "./layout.ts";
import {type LayoutInput, layoutInput, NOBODY, type PlacedNodes} from "./layoutInput.ts";
import {pairWeights} from "./pairWeights.ts";

/** A layout's question together with the node keys its answer is for. */
export interface KeyedLayout {
  keys: string[];
  input: LayoutInput;
}

/** Lays the network out as `view` says and writes x, y on its nodes; pins come last. Runs the layout to its end. */
export function assignLayout(network: Network, study: Study, view: View): void {
  const {keys, input} = layoutOf(network, study, view);
  assignPositions(network, keys, settle(input), view);
}

/** More than these are not laid out before they are first shown: they start in a spiral, and the layout is watched. */
const MOST_BEFORE_SHOWN = 400;

/**
 * The same, but only for those whom the study opens with: enough for a first picture, in a fraction of the time.
 * @returns whether they have their final places; where there are many of them, nobody has yet
 */
export function assignFirstPlaces(network: Network, study: Study, view: View, known: readonly Pin[] = []): boolean {
  const {keys, input} = layoutOf(network, study, view, known);
  const positions = new Float64Array(2 * keys.length);
  const layout = createCircle(input);
  const isFew = input.stages.filter((stage) => stage === 0).length <= MOST_BEFORE_SHOWN;
  layout.step(0, positions);
  while (isFew && !layout.isFirstDone()) layout.step(1, positions);
  assignPositions(network, keys, positions, view);
  return isFew;
}

/** Writes settled positions (two numbers a key, rounded to a hundredth) and the view's pins on the nodes. */
export const assignPositions = (...asked: Parameters<typeof positionsInSteps>): void =>
  finish(positionsInSteps(...asked));

/** The same in steps: the first places of a large network take memory, and so time. */
export function* positionsInSteps(
  network: Network,
  keys: readonly string[],
  positions: Float64Array,
  view: Pick<View, "pins">
): Steps<void> {
  const pinned = new Map(view.pins.map((pin) => [pin.entity, pin]));
  // written straight into the network's own objects: an event for each node would redraw the stage for each
  const nodes = keys.length === network.order ? nodeFacts(network) : keys.map((key) => network.getNodeAttributes(key));
  for (let i = 0; i < nodes.length; i++) {
    if (i % NODES_A_STEP === NODES_A_STEP - 1) yield;
    const node = nodes[i]!;
    const pin = pinned.size > 0 ? pinned.get(node.id) : undefined;
    node.x = round(pin?.x ?? positions[2 * i] ?? 0);
    node.y = round(pin?.y ?? positions[2 * i + 1] ?? 0);
  }
}

const NODES_A_STEP = 5000;

/**
 * The layout that a view asks for: of the whole network, first of the kinds that the study opens with, so that filters
 * move nobody; or, where the isolated part is to be laid out again, of that part alone. Whoever is `known` from an
 * earlier layout stays, while newcomers find room.
 */
export function layoutOf(network: Network, study: Study, view: View, known: readonly Pin[] = []): KeyedLayout {
  const again = isLaidOutAgain(view) ? visiblePart(network, study, view) : null;
  const keys = again ? network.nodes().filter((node) => again.nodes.has(node)) : network.nodes();
  const typed = typedNetwork(network);
  const placeOf = new Int32Array(network.order).fill(-1);
  keys.forEach((key, i) => {
    placeOf[typed.nodeKeys.indexOf(key)] = i;
  });
  const nodes = keys.map((key) => network.getNodeAttributes(key));
  const labels = shortLabels(study.entities);
  const rooms = nodes.map(({id, kind, label}) => room(labels.get(id) ?? label, kind === "person"));
  const first = new Set(firstView(study).kinds);
  return {
    keys,
    input: layoutInput({
      seed: view.layout.seed,
      nodeCount: keys.length,
      ...pairWeights(typed, placeOf, keys.length, again?.edgeStates ?? null),
      halfWidths: Float32Array.from(rooms, ({halfWidth}) => halfWidth),
      halfHeights: Float32Array.from(rooms, ({halfHeight}) => halfHeight),
      stages: Uint8Array.from(nodes, ({kind}) => (first.has(kind) || again ? 0 : 1)),
      groups: groupMembers(nodes),
      held: placedNodes(view.layout.held, nodes),
      known: placedNodes(known, nodes)
    })
  };
}

/** Those of `pins` who are there, by their place among `nodes`. */
function placedNodes(pins: readonly Pin[], nodes: readonly NodeAttributes[]): PlacedNodes {
  if (pins.length === 0) return NOBODY;
  const index = new Map(nodes.map(({id}, i) => [id, i]));
  const there = new Map(pins.flatMap((pin) => (index.has(pin.entity) ? [[index.get(pin.entity)!, pin]] : [])));
  return {
    nodes: Uint32Array.from(there.keys()),
    places: Float64Array.from([...there.values()].flatMap(({x, y}) => [x, y]))
  };
}

/** Room for a disc with its name under it: about 6.4 units a letter, 24 letters at most. */
const room = (label: string, isPerson: boolean): {halfWidth: number; halfHeight: number} => ({
  halfWidth: 10 + 3.2 * Math.min(24, label.length) * (isPerson ? 1 : 0.8),
  halfHeight: isPerson ? 25 : 18
});

function groupMembers(nodes: readonly NodeAttributes[]): Lists {
  const groups = new Map<string, Set<number>>();
  nodes.forEach((node, i) => {
    for (const {group} of node.groups) entryOf(groups, group, () => new Set()).add(i);
  });
  return listsOf([...groups].sort(([a], [b]) => compare(a, b)).map(([, members]) => [...members]));
}

const round = (x: number): number => Math.round(x * 100) / 100;
