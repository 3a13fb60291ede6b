import {monthBounds} from "../model/date.ts";
import {monthsBetween} from "../model/months.ts";
import type {CoOccurrenceAttributes, EdgeAttributes, GroupSpan, Network, PassageEvidence} from "../model/network.ts";
import {ENTITY_KINDS, type Study} from "../model/study.ts";
import type {Around, Backbone, View} from "../model/view.ts";
import {edgeMask, kindMask} from "./edgeMask.ts";
import {edgeStatistic} from "./edgeStatistic.ts";
import {isolate} from "./isolate.ts";
import {KeySet} from "./keySet.ts";
import {passesTest, testedBy} from "./lineTest.ts";
import {membershipFilter, membershipMask} from "./membershipFilter.ts";
import {ownSpans, typedWithOwnGroups} from "./ownGroups.ts";
import {type TypedNetwork, typedNetwork} from "./typedNetwork.ts";
import {UNREACHED, withinSteps} from "./withinSteps.ts";

/** How many of how many. */
export interface Share {
  shown: number;
  total: number;
}

/**
 * The part of a network that a view shows. Ghosts are drawn faint, the rest not at all. It is decided in bytes, one a node
 * or edge in the order of `typed`; the sets of keys say the same to whoever asks by key.
 */
export interface VisiblePart {
  typed: TypedNetwork;
  nodeStates: Uint8Array;
  edgeStates: Uint8Array;
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
  ghostNodes: ReadonlySet<string>;
  ghostEdges: ReadonlySet<string>;
  /** Members of the isolated groups among `nodes`; empty without isolation. */
  members: ReadonlySet<string>;
  /** A byte for each membership of `typed`: 1 where it counts in the years and at the certainty shown. */
  memberships: Uint8Array;
  /** The memberships of a node that count in the years and at the certainty shown. */
  groupsOf(node: string): readonly GroupSpan[];
  people: Share;
  /** Entities of other kinds. */
  others: Share;
  ties: Share;
  coOccurrences: Share;
}

/** What becomes of a node or an edge, as a byte of `nodeStates` and `edgeStates`. */
export const HIDDEN = 0;
export const SHOWN = 1;
export const GHOST = 2;

/** What `view` shows of `network`: filters first, isolation within what they leave. Linear in nodes and edges. */
export function visiblePart(network: Network, study: Study, view: View): VisiblePart {
  const typed = typedWithOwnGroups(typedNetwork(network), view, (key) => network.getNodeAttribute(key, "id"));
  const candidates = kindMask(
    typed,
    view.kinds.map((kind) => ENTITY_KINDS.indexOf(kind))
  );
  const passing = edgeMask(typed, study, view, candidates);
  if (view.backbone) keepBackbone(passing, network, typed, view.backbone);
  const filtered = {nodes: view.unconnected ? candidates : connected(typed, passing), edges: passing};
  const {nodes, edges} = view.around ? cutAround(network, typed, filtered.edges, view.around, candidates) : filtered;
  const counts = membershipFilter(study, view);
  const own = ownSpans(view.ownGroups);
  const groupsOf = (node: string) => {
    const {id, groups} = network.getNodeAttributes(node);
    return [...groups.filter(counts), ...(own.get(id) ?? [])];
  };
  const memberships = membershipMask(typed, study, view);
  const among = {candidates: view.around ? nodes : candidates, edges, memberships};
  const kept = view.isolation ? isolate(typed, among, view.isolation) : {nodes, edges, members: NOBODY};
  if (view.isolation?.display !== "ghost" && view.around?.display !== "ghost")
    return {...partOf(typed, kept.nodes, kept.edges, kept.members), memberships, groupsOf};
  const behind = view.around && view.around.display !== "ghost" ? {nodes, edges} : filtered;
  const [allNodes, allEdges] = [withGhosts(behind.nodes, kept.nodes), withGhosts(behind.edges, kept.edges)];
  return {...partOf(typed, allNodes, allEdges, kept.members), memberships, groupsOf};
}

/** What lies within the steps asked for, the entities themselves even where nothing ties them. */
function cutAround(
  network: Network,
  typed: TypedNetwork,
  edges: Uint8Array,
  {entities, steps}: Around,
  candidates: Uint8Array
): {nodes: Uint8Array; edges: Uint8Array} {
  const wanted = new Set(entities);
  const from: number[] = [];
  for (let node = 0; node < candidates.length; node++)
    if (candidates[node] === 1 && wanted.has(network.getNodeAttribute(typed.nodeKeys.at(node), "id"))) from.push(node);
  const nodes = withinSteps(typed, edges, from, steps).map((step) => Number(step !== UNREACHED));
  const {ends} = typed;
  return {nodes, edges: edges.map((edge, i) => edge & nodes[ends[2 * i]!]! & nodes[ends[2 * i + 1]!]!)};
}

const NOBODY = new Uint8Array(0);

const whole = new WeakMap<Network, VisiblePart>();

/** All of a network, as if nothing were filtered; the latest answer for a network is kept. */
export function wholePart(network: Network): VisiblePart {
  const before = whole.get(network);
  if (before?.typed === typedNetwork(network)) return before;
  const part = computeWhole(network);
  whole.set(network, part);
  return part;
}

function computeWhole(network: Network): VisiblePart {
  const typed = typedNetwork(network);
  const all = (length: number) => new Uint8Array(length).fill(SHOWN);
  const part = partOf(typed, all(typed.nodeKeys.length), all(typed.edgeKeys.length), NOBODY);
  const memberships = all(typed.memberships.items.length);
  return {...part, memberships, groupsOf: (node) => network.getNodeAttribute(node, "groups")};
}

/** Any of some parts of one network: its nodes and edges, whatever is a ghost in none of them. */
export function unitedPart(parts: readonly VisiblePart[]): VisiblePart {
  const [first] = parts;
  if (!first) throw new RangeError("parts: expected at least one, got none");
  const any = (states: (part: VisiblePart) => Uint8Array): Uint8Array =>
    states(first).map((_, i) => Number(parts.some((part) => states(part)[i] === SHOWN)));
  const united = partOf(
    first.typed,
    any(({nodeStates}) => nodeStates),
    any(({edgeStates}) => edgeStates),
    NOBODY
  );
  const memberships = first.memberships.map((_, i) => Number(parts.some((part) => part.memberships[i] === 1)));
  return {...united, memberships, groupsOf: (node) => [...new Set(parts.flatMap((part) => part.groupsOf(node)))]};
}

/** A part as one of another network that has the same nodes in the same order, with edges of its own. */
export function partOfBytes(typed: TypedNetwork, {nodeStates, memberships, groupsOf}: VisiblePart, edges: Uint8Array) {
  return {...partOf(typed, nodeStates, edges, NOBODY), memberships, groupsOf};
}

function partOf(
  typed: TypedNetwork,
  nodeStates: Uint8Array,
  edgeStates: Uint8Array,
  members: Uint8Array
): Omit<VisiblePart, "groupsOf" | "memberships"> {
  const {nodeKeys, edgeKeys, kinds, layers} = typed;
  const {ones: people, others, ghosts: ghostNodes} = shares(nodeStates, kinds, ENTITY_KINDS.indexOf("person"));
  const {ones: ties, others: coOccurrences, ghosts: ghostEdges} = shares(edgeStates, layers, 1);
  return {
    typed,
    nodeStates,
    edgeStates,
    nodes: new KeySet(nodeKeys, nodeStates, SHOWN, people.shown + others.shown),
    edges: new KeySet(edgeKeys, edgeStates, SHOWN, ties.shown + coOccurrences.shown),
    ghostNodes: new KeySet(nodeKeys, nodeStates, GHOST, ghostNodes),
    ghostEdges: new KeySet(edgeKeys, edgeStates, GHOST, ghostEdges),
    members: new KeySet(nodeKeys, members, 1),
    people,
    others,
    ties,
    coOccurrences
  };
}

/** Takes the co-occurrences out of a mask that chance may have brought. */
function keepBackbone(mask: Uint8Array, network: Network, typed: TypedNetwork, backbone: Backbone): void {
  const p = edgeStatistic(network, typed, testedBy(backbone.method));
  const {layers, weights} = typed;
  for (let i = 0; i < mask.length; i++) if (layers[i] === 0 && !passesTest(backbone, p[i]!, weights[i]!)) mask[i] = 0;
}

/** A byte for each node: 1 where one of these edges ends. */
function connected({ends, kinds}: TypedNetwork, edges: Uint8Array): Uint8Array {
  const nodes = new Uint8Array(kinds.length);
  for (let i = 0; i < edges.length; i++) {
    if (edges[i] === 0) continue;
    nodes[ends[2 * i]!] = 1;
    nodes[ends[2 * i + 1]!] = 1;
  }
  return nodes;
}

const withGhosts = (all: Uint8Array, kept: Uint8Array): Uint8Array =>
  kept.map((byte, i) => (byte === 1 ? SHOWN : all[i] === 1 ? GHOST : HIDDEN));

/** How many are shown of how many whose class is `one`, and of all others; and how many of all are ghosts. */
function shares(states: Uint8Array, classes: Uint8Array, one: number): {ones: Share; others: Share; ghosts: number} {
  let [onesShown, onesTotal, shown, ghosts] = [0, 0, 0, 0];
  // by sums and not by cases: at every step of a slider this goes through all edges, and no case can be foretold
  for (let i = 0; i < states.length; i++) {
    const isOne = Number(classes[i] === one);
    const isShown = states[i]! & SHOWN;
    onesTotal += isOne;
    onesShown += isOne & isShown;
    shown += isShown;
    ghosts += states[i]! >> 1;
  }
  const ones = {shown: onesShown, total: onesTotal};
  return {ones, others: {shown: shown - onesShown, total: states.length - onesTotal}, ghosts};
}

/** Whether an edge passes every filter of `view` but isolation. */
export function edgeFilter(study: Study, view: View): (edge: EdgeAttributes) => boolean {
  const classOf = new Map(study.tieTypes.map((type) => [type.id, type.class]));
  const hidden = {
    classes: new Set(view.hiddenClasses),
    types: new Set(view.hiddenTypes),
    sources: new Set(view.hiddenSources)
  };
  const rests = (edge: EdgeAttributes) =>
    hidden.sources.size === 0 || edge.evidence.some(({source}) => source === null || !hidden.sources.has(source));
  const counts = passageFilter(view);
  const passages = ({evidence}: CoOccurrenceAttributes): number =>
    evidence.reduce((count, passage) => count + (counts(passage) ? 1 : 0), 0);
  const isBorne = (edge: EdgeAttributes): boolean => {
    if (view.minSources <= 1) return true;
    const pieces =
      edge.layer === "tie"
        ? edge.evidence.filter(({source}) => !hidden.sources.has(source ?? ""))
        : edge.evidence.filter(counts);
    return new Set(pieces.flatMap(({source}) => source ?? [])).size >= view.minSources;
  };
  return (edge) => {
    if (!isBorne(edge)) return false;
    if (edge.layer === "co-occurrence")
      return view.layers.coOccurrence && passages(edge) >= Math.max(1, view.minCount) && isInBackbone(edge, view);
    return (
      view.layers.tie &&
      !hidden.types.has(edge.type) &&
      !hidden.classes.has(classOf.get(edge.type) ?? "") &&
      view.certainties.includes(edge.certainty) &&
      view.stances.includes(edge.stance) &&
      inYears(edge, view) &&
      rests(edge)
    );
  };
}

const isInBackbone = ({statistics, weight}: CoOccurrenceAttributes, {backbone}: View): boolean =>
  backbone === null || passesTest(backbone, statistics[testedBy(backbone.method)] ?? Number.NaN, weight);

/** Whether a passage counts under `view`: its source is switched on, and its own date lies within the years. */
export function passageFilter(view: View): (passage: PassageEvidence) => boolean {
  const hidden = new Set(view.hiddenSources);
  return ({source, date = null}) => !hidden.has(source) && inYears({start: date, end: date}, view);
}

/** How many passages of an edge count under `view`; of a tie how many references it has. */
export function passageCount(view: View): (edge: EdgeAttributes) => number {
  const counts = passageFilter(view);
  return (edge) => (edge.layer === "tie" ? edge.evidence.length : edge.evidence.filter(counts).length);
}

/** An uncertain or open date passes when any of the months it may mean lies within the bounds. */
function inYears({start, end}: Pick<EdgeAttributes, "start" | "end">, {years, undated}: View): boolean {
  if (years.from === null && years.to === null) return true;
  const first = monthBounds(start ?? end);
  const last = monthBounds(end ?? start);
  if (!first || !last) return undated;
  const {from, to} = monthsBetween(years);
  return last.to >= from && first.from <= to;
}
