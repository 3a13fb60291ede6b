import {entryOf} from "../base/entryOf.ts";
import type {EdgeAttributes, Network, NodeAttributes} from "../model/network.ts";
import {columnNetwork} from "./columnNetwork.ts";
import {numberedKeys} from "./keySet.ts";
import type {TypedColumns} from "./networkFile/typedFile.ts";
import {rememberOrder, strongestFirst} from "./strongestFirst.ts";
import {typedNetwork} from "./typedNetwork.ts";

/** What a network of stated ties is made of, but for its nodes, in plain data that crosses to the page at once. */
export interface NetworkColumns {
  typed: TypedColumns;
  /** See strongestFirst. */
  order: Uint32Array;
  says: PackedEdges;
}

/** What edges say. Many say the same, which is written once. */
export interface PackedEdges {
  /** As JSON, one after another: text t is from `starts[t]` to `starts[t + 1]`. */
  text: string;
  starts: Uint32Array;
  /** Of each edge the number of its text. */
  texts: Uint32Array;
  /** Of each edge: 1 = directed. */
  directed: Uint8Array;
}

/** More letters than these are no longer put into one string. */
const MOST_LETTERS = 2 ** 28;

/**
 * The columns of a network whose keys are `n0` … and `e0` … and whose edges are ties; null of another one, since what is
 * reckoned of co-occurrences may grow, and is no text.
 */
export function networkColumns(network: Network): NetworkColumns | null {
  const {nodeKeys, edgeKeys, ...typed} = typedNetwork(network);
  for (let i = 0; i < nodeKeys.length; i++) if (nodeKeys.at(i) !== `n${i}`) return null;
  for (let i = 0; i < edgeKeys.length; i++) if (edgeKeys.at(i) !== `e${i}`) return null;
  if (typed.layers.includes(0)) return null;
  const says = packed(network);
  return says && {typed, order: strongestFirst(typed), says};
}

/** The network that columns were made of, with its nodes in their order. */
export function networkOfColumns({typed, order, says}: NetworkColumns, nodes: readonly NodeAttributes[]): Network {
  const {text, starts, texts, directed} = says;
  const all = {
    ...typed,
    nodeKeys: numberedKeys("n", nodes.length),
    edgeKeys: numberedKeys("e", texts.length)
  };
  rememberOrder(all, order);
  const edge = (i: number): EdgeAttributes => JSON.parse(text.slice(starts[texts[i]!]!, starts[texts[i]! + 1]!));
  return columnNetwork({typed: all, nodes, edge, isDirected: (i) => directed[i] === 1});
}

function packed(network: Network): PackedEdges | null {
  const numbers = new Map<string, number>();
  const texts = new Uint32Array(network.size);
  const directed = new Uint8Array(network.size);
  let [edge, letters] = [0, 0];
  network.forEachEdge((_key, attributes, _from, _to, _a, _b, isUndirected) => {
    texts[edge] = entryOf(numbers, JSON.stringify(attributes), () => numbers.size);
    directed[edge] = Number(!isUndirected);
    edge++;
  });
  const starts = new Uint32Array(numbers.size + 1);
  for (const [text, number] of numbers) {
    letters += text.length;
    if (letters > MOST_LETTERS) return null;
    starts[number + 1] = letters;
  }
  return {text: [...numbers.keys()].join(""), starts, texts, directed};
}
