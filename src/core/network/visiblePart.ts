import {monthBounds} from "../model/date.ts";
import {monthsBetween} from "../model/months.ts";
import type {CoOccurrenceAttributes, EdgeAttributes, GroupSpan, Network, PassageEvidence} from "../model/network.ts";
import {ENTITY_KINDS, type Study} from "../model/study.ts";
import type {Around, Backbone, View} from "../model/view.ts";
import {edgeCounts} from "./edgeCounts.ts";
import {between, edgeMask, kindMask} from "./edgeMask.ts";
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
  /** Drawn edges of each node, see `edgeCounts`. */
  degrees: Uint32Array;
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
  const candidates = kindMask(typed, view.kinds);
  const filtered = edgeMask(typed, study, view);
  const passing = view.backbone ? backboneOf(filtered, network, typed, view.backbone) : filtered;
  const memberships = membershipMask(typed, study, view);
  const told = {memberships, groupsOf: groupsUnder(network, study, view)};
  const tied = (edges: Uint8Array) => (view.unconnected ? candidates : connected(typed, edges));
  const cut = view.around && cutAround(network, typed, passing, view.around, candidates);
  const among = cut ?? {nodes: candidates, edges: passing};
  const kept = view.isolation
    ? isolate(typed, {candidates: among.nodes, edges: among.edges, memberships}, view.isolation)
    : {nodes: cut?.nodes ?? tied(passing), edges: among.edges, members: NOBODY};
  if (view.isolation?.display !== "ghost" && view.around?.display !== "ghost")
    return {...partOf(typed, kept.nodes, kept.edges, kept.members), ...told};
  const isCutOut = cut && view.around?.display !== "ghost";
  const edges = withGhosts(isCutOut ? cut.edges : passing, kept.edges);
  const nodes = withGhosts(isCutOut ? cut.nodes : tied(edges), kept.nodes);
  return {...partOf(typed, nodes, edges, kept.members), ...told};
}

/** The memberships of a node that count under a view. */
function groupsUnder(network: Network, study: Study, view: View): VisiblePart["groupsOf"] {
  const counts = membershipFilter(study, view);
  const own = ownSpans(view.ownGroups);
  return (node) => {
    const {id, groups} = network.getNodeAttributes(node);
    return [...groups.filter(counts), ...(own.get(id) ?? [])];
  };
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
  return {nodes, edges: between(edges, typed, nodes)};
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
  const {nodeKeys, edgeKeys, layers} = typed;
  const {people, others, ghosts} = nodeShares(typed, nodeStates);
  const {ties, coOccurrences, ...counts} = edgeCounts(typed, edgeStates);
  const allTies = countTies(layers);
  return {
    typed,
    nodeStates,
    edgeStates,
    degrees: counts.degrees,
    nodes: new KeySet(nodeKeys, nodeStates, SHOWN, people.shown + others.shown),
    edges: new KeySet(edgeKeys, edgeStates, SHOWN, ties + coOccurrences),
    ghostNodes: new KeySet(nodeKeys, nodeStates, GHOST, ghosts),
    ghostEdges: new KeySet(edgeKeys, edgeStates, GHOST, counts.ghosts),
    members: new KeySet(nodeKeys, members, 1),
    people,
    others,
    ties: {shown: ties, total: allTies},
    coOccurrences: {shown: coOccurrences, total: edgeStates.length - allTies}
  };
}

/** A mask of edges without the co-occurrences that chance may have brought. */
function backboneOf(mask: Uint8Array, network: Network, typed: TypedNetwork, backbone: Backbone): Uint8Array {
  const p = edgeStatistic(network, typed, testedBy(backbone.method));
  const {layers, weights} = typed;
  const kept = mask.slice();
  for (let i = 0; i < kept.length; i++) if (layers[i] === 0 && !passesTest(backbone, p[i]!, weights[i]!)) kept[i] = 0;
  return kept;
}

/** A byte for each node: 1 where a drawn edge ends. Found once for the same degrees. */
function connected(typed: TypedNetwork, edgeStates: Uint8Array): Uint8Array {
  const {degrees} = edgeCounts(typed, edgeStates);
  const nodes = connectedBy.get(degrees) ?? notZero(degrees);
  connectedBy.set(degrees, nodes);
  return nodes;
}

const connectedBy = new WeakMap<Uint32Array, Uint8Array>();

function notZero(degrees: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(degrees.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number(degrees[i] !== 0);
  return bytes;
}

/** Who or what is kept, and as ghosts all others. */
function withGhosts(all: Uint8Array, kept: Uint8Array): Uint8Array {
  const states = new Uint8Array(all.length);
  for (let i = 0; i < states.length; i++) states[i] = kept[i] === 1 ? SHOWN : GHOST * all[i]!;
  return states;
}

/** How many people are shown of how many, and how many of all else; and how many nodes of any kind are ghosts. */
function nodeShares({kinds}: TypedNetwork, states: Uint8Array): {people: Share; others: Share; ghosts: number} {
  const sums = new Uint32Array(4);
  countNodes(kinds, ENTITY_KINDS.indexOf("person"), states, sums);
  const [people = 0, peopleShown = 0, shown = 0, ghosts = 0] = sums;
  const others = {shown: shown - peopleShown, total: states.length - people};
  return {people: {shown: peopleShown, total: people}, others, ghosts};
}

/**
 * By sums and not by cases: at every step of a slider this goes through all nodes, and no case can be foretold. Nothing
 * comes after the loop, or the engine would compile it anew at each call.
 */
function countNodes(kinds: Uint8Array, person: number, states: Uint8Array, sums: Uint32Array): void {
  for (let node = 0; node < states.length; node++) {
    const isPerson = Number(kinds[node] === person);
    const isShown = states[node]! & SHOWN;
    sums[0] = sums[0]! + isPerson;
    sums[1] = sums[1]! + (isPerson & isShown);
    sums[2] = sums[2]! + isShown;
    sums[3] = sums[3]! + (states[node]! >> 1);
  }
}

const tieCounts = new WeakMap<Uint8Array, number>();

/** How many edges of a network are ties, counted once. */
function countTies(layers: Uint8Array): number {
  const count = tieCounts.get(layers) ?? layers.reduce((sum, isTie) => sum + isTie, 0);
  tieCounts.set(layers, count);
  return count;
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
