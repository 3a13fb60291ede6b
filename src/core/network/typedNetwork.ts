import {compare} from "../base/compare.ts";
import {entryOf} from "../base/entryOf.ts";
import {monthBounds} from "../model/date.ts";
import type {EdgeAttributes, GroupSpan, Network} from "../model/network.ts";
import {CERTAINTIES, ENTITY_KINDS, STANCES} from "../model/study.ts";
import {type Adjacency, createAdjacency} from "./adjacency.ts";
import {type EdgeClasses, edgeClasses} from "./edgeClasses.ts";
import {createKeys, type Keys} from "./keySet.ts";
import {spanMonths} from "./membershipFilter.ts";

/** Lists of numbers, one for each node or edge, end to end: list i is `items` from `offsets[i]` to `offsets[i + 1]`. */
export interface Lists {
  offsets: Uint32Array;
  items: Int32Array;
}

/** Memberships as indices into `groups`, with index into CERTAINTIES and first and last month, ±Infinity where open. */
export interface Memberships extends Lists {
  certainties: Uint8Array;
  firsts: Float32Array;
  lasts: Float32Array;
}

/**
 * A network in flat arrays, one entry a node or an edge, in the order of their keys: what a view shows of it is decided
 * here, without a look at the graph. Months are as `monthNumber` counts them or ±Infinity where open, NaN where there
 * is no date.
 */
export interface TypedNetwork {
  nodeKeys: Keys;
  edgeKeys: Keys;
  /** Of each node: index into ENTITY_KINDS. */
  kinds: Uint8Array;
  /** Of each node: its place among all ids in order. */
  idRanks: Uint32Array;
  /** Of each node: its memberships, those of one group together. */
  memberships: Memberships;
  groups: readonly string[];
  /** Two nodes for each edge, source and target. */
  ends: Uint32Array;
  /** Of each edge: 1 = tie, 0 = co-occurrence. */
  layers: Uint8Array;
  /** Of each edge: index into `typeIds`; a co-occurrence has the first, which is empty. */
  types: Uint32Array;
  typeIds: readonly string[];
  /** Of each edge: index into CERTAINTIES and STANCES. */
  certainties: Uint8Array;
  stances: Uint8Array;
  weights: Float32Array;
  /** Of each edge: first and last month that its dates may mean. */
  firsts: Float32Array;
  lasts: Float32Array;
  /** Of each edge: for each piece of evidence an index into `sources`, −1 for none, and the months of a passage. */
  evidence: Lists & {firsts: Float32Array; lasts: Float32Array};
  sources: readonly string[];
  adjacency: Adjacency;
  classes: EdgeClasses;
}

const known = new WeakMap<Network, TypedNetwork>();

/** The arrays of a network, made when first asked for. Nodes and edges may not change after that, positions may. */
export function typedNetwork(network: Network): TypedNetwork {
  const before = known.get(network);
  if (before && before.nodeKeys.length === network.order && before.edgeKeys.length === network.size) return before;
  const typed = readNetwork(network);
  known.set(network, typed);
  return typed;
}

/** Says what a network's arrays are, for one that was made from them. */
export function assignTyped(network: Network, typed: TypedNetwork): void {
  known.set(network, typed);
}

function readNetwork(network: Network): TypedNetwork {
  const nodeKeys = createKeys(network.nodes());
  const [nodes, edges] = [readNodes(network), readEdges(network, nodeKeys)];
  const adjacency = createAdjacency(network.order, edges.ends);
  return {nodeKeys, ...nodes, ...edges, adjacency, classes: edgeClasses({...nodes, ...edges})};
}

function readNodes(network: Network): Pick<TypedNetwork, "kinds" | "idRanks" | "memberships" | "groups"> {
  const nodes = network.mapNodes((_key, attributes) => attributes);
  const groups = createDictionary();
  return {
    kinds: Uint8Array.from(nodes, ({kind}) => ENTITY_KINDS.indexOf(kind)),
    idRanks: ranksOf(nodes.map(({id}) => id)),
    memberships: membershipsOf(
      nodes.map((node) => node.groups),
      groups.indexOf
    ),
    groups: groups.words
  };
}

function membershipsOf(nodes: readonly (readonly GroupSpan[])[], groupIndex: (id: string) => number): Memberships {
  const indexed = nodes.map((spans) =>
    spans.map((span) => ({group: groupIndex(span.group), span})).sort((a, b) => a.group - b.group)
  );
  const all = indexed.flat();
  const months = all.map(({span}) => spanMonths(span));
  return {
    ...listsOf(indexed.map((spans) => spans.map(({group}) => group))),
    certainties: Uint8Array.from(all, ({span}) => CERTAINTIES.indexOf(span.certainty)),
    firsts: Float32Array.from(months, ({from}) => from),
    lasts: Float32Array.from(months, ({to}) => to)
  };
}

/** The place of each word among all of them in code-unit order; like words keep the order they came in. */
export function ranksOf(words: readonly string[]): Uint32Array {
  const order = Uint32Array.from(words.keys()).sort((a, b) => compare(words[a]!, words[b]!) || a - b);
  const ranks = new Uint32Array(words.length);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank]!] = rank;
  return ranks;
}

type EdgeArrays = Omit<
  TypedNetwork,
  "nodeKeys" | "kinds" | "idRanks" | "memberships" | "groups" | "adjacency" | "classes"
>;

function readEdges(network: Network, nodeKeys: Keys): EdgeArrays {
  const {size} = network;
  const [types, sources] = [createDictionary([""]), createDictionary()];
  const months = rememberedMonths();
  const pieces: {source: number; first: number; last: number}[][] = [];
  const arrays = {
    edgeKeys: createKeys(network.edges()),
    ends: new Uint32Array(2 * size),
    layers: new Uint8Array(size),
    types: new Uint32Array(size),
    certainties: new Uint8Array(size),
    stances: new Uint8Array(size),
    weights: new Float32Array(size),
    firsts: new Float32Array(size),
    lasts: new Float32Array(size)
  };
  let i = 0;
  network.forEachEdge((_key, edge, from, to) => {
    arrays.ends[2 * i] = nodeKeys.indexOf(from);
    arrays.ends[2 * i + 1] = nodeKeys.indexOf(to);
    arrays.weights[i] = edge.weight;
    const [first, last] = months(edge.start, edge.end);
    arrays.firsts[i] = first;
    arrays.lasts[i] = last;
    if (edge.layer === "tie") {
      arrays.layers[i] = 1;
      arrays.types[i] = types.indexOf(edge.type);
      arrays.certainties[i] = CERTAINTIES.indexOf(edge.certainty);
      arrays.stances[i] = STANCES.indexOf(edge.stance);
    }
    pieces.push(evidenceOf(edge, sources.indexOf, months));
    i++;
  });
  const flat = pieces.flat();
  const evidence = {
    ...listsOf(pieces.map((list) => list.map(({source}) => source))),
    firsts: Float32Array.from(flat, ({first}) => first),
    lasts: Float32Array.from(flat, ({last}) => last)
  };
  return {...arrays, typeIds: types.words, evidence, sources: sources.words};
}

type Months = (start: string | null, end: string | null) => readonly [first: number, last: number];

function evidenceOf(edge: EdgeAttributes, sourceIndex: (id: string) => number, months: Months) {
  return edge.evidence.map((piece) => {
    const date = "date" in piece ? (piece.date ?? null) : null;
    const [first, last] = months(date, date);
    return {source: piece.source === null ? -1 : sourceIndex(piece.source), first, last};
  });
}

/** First and last month of two dates, one of which may stand for both; the same dates are read only once. */
export function rememberedMonths(): Months {
  const bounds = new Map<string, ReturnType<typeof monthBounds>>();
  const read = (date: string) => entryOf(bounds, date, () => monthBounds(date));
  return (start, end) => {
    if (start === null && end === null) return UNDATED;
    const first = read(start ?? end ?? "");
    const last = read(end ?? start ?? "");
    return first && last ? [first.from, last.to] : UNDATED;
  };
}

const UNDATED = [Number.NaN, Number.NaN] as const;

/** Words and their numbers, given out as they are met. */
export function createDictionary(words: string[] = []): {words: string[]; indexOf(word: string): number} {
  const numbers = new Map(words.map((word, i) => [word, i]));
  return {
    words,
    indexOf: (word) => entryOf(numbers, word, () => words.push(word) - 1)
  };
}

/** Lists end to end. */
export function listsOf(lists: readonly (readonly number[])[]): Lists {
  const offsets = new Uint32Array(lists.length + 1);
  for (let i = 0; i < lists.length; i++) offsets[i + 1] = offsets[i]! + lists[i]!.length;
  return {offsets, items: Int32Array.from(lists.flat())};
}
