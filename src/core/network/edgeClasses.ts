import type {TypedNetwork} from "./typedNetwork.ts";

/**
 * Edges put into classes: what no filter of a view can tell apart is in one class, so that a filter asks one edge of each
 * class and all others follow. Edges are many, while their types, dates and sources are few. What a filter changes is then
 * some stretches of these columns, in which the edges of a class stand together.
 */
export interface EdgeClasses {
  /** The edges of class c are entries `offsets[c]` to `offsets[c + 1]`, ascending. */
  edges: Uint32Array;
  offsets: Uint32Array;
  /** The class of each edge. */
  ofEdges: Uint32Array;
  /** Two nodes for each entry of `edges`. */
  ends: Uint32Array;
}

/** What a filter looks at. */
type Filtered = Pick<
  TypedNetwork,
  "ends" | "kinds" | "layers" | "types" | "certainties" | "stances" | "firsts" | "lasts" | "evidence"
>;

/** The classes of a network's edges, in the order of their first edges. Linear: each edge is looked up by a hash of what it says. */
export function edgeClasses(network: Filtered): EdgeClasses {
  const size = network.layers.length;
  const classes = new Uint32Array(size);
  const firsts = new Uint32Array(size);
  const told = tellApart(network);
  const places = 2 ** Math.ceil(Math.log2(2 * size + 2));
  const table = new Uint32Array(places); // the number of a class and one; 0 where there is none yet
  let count = 0;
  for (let edge = 0; edge < size; edge++) {
    let at = told.hash(edge) & (places - 1);
    while (table[at] !== 0 && !told.areAlike(firsts[table[at]! - 1]!, edge)) at = (at + 1) & (places - 1);
    if (table[at] === 0) {
      firsts[count] = edge;
      table[at] = ++count;
    }
    classes[edge] = table[at]! - 1;
  }
  return sorted(network.ends, classes, count);
}

/** Entries of `EdgeClasses` from one up to another that have come (1) or gone (−1). */
export interface Run {
  from: number;
  to: number;
  more: 1 | -1;
}

/** What comes and goes when other classes pass: a byte a class, 1 = passes. */
export function runsBetween({offsets}: EdgeClasses, before: Uint8Array, after: Uint8Array): Run[] {
  const runs: Run[] = [];
  for (let c = 0; c < after.length; c++)
    if (before[c] !== after[c]) runs.push({from: offsets[c]!, to: offsets[c + 1]!, more: after[c] === 1 ? 1 : -1});
  return runs;
}

/** Edges by their classes, by a counting sort. */
function sorted(ends: Uint32Array, classes: Uint32Array, count: number): EdgeClasses {
  const offsets = new Uint32Array(count + 1);
  for (let edge = 0; edge < classes.length; edge++) offsets[classes[edge]! + 1]!++;
  for (let c = 0; c < count; c++) offsets[c + 1]! += offsets[c]!;
  const next = offsets.slice();
  const [edges, endsOfEntries] = [new Uint32Array(classes.length), new Uint32Array(ends.length)];
  for (let edge = 0; edge < classes.length; edge++) {
    const at = next[classes[edge]!]!++;
    edges[at] = edge;
    endsOfEntries[2 * at] = ends[2 * edge]!;
    endsOfEntries[2 * at + 1] = ends[2 * edge + 1]!;
  }
  return {edges, offsets, ofEdges: classes, ends: endsOfEntries};
}

/** A hash of all that an edge says, and whether two say the same. Months are compared by their bits: "undated" is a NaN. */
function tellApart({ends, kinds, layers, types, certainties, stances, evidence, ...dates}: Filtered) {
  const [firsts, lasts] = [bitsOf(dates.firsts), bitsOf(dates.lasts)];
  const {offsets, items} = evidence;
  const [pieceFirsts, pieceLasts] = [bitsOf(evidence.firsts), bitsOf(evidence.lasts)];

  /** Small numbers as one: layer, certainty, stance, and the kinds of both ends. */
  const traits = (edge: number): number =>
    layers[edge]! |
    (certainties[edge]! << 1) |
    (stances[edge]! << 4) |
    (kinds[ends[2 * edge]!]! << 8) |
    (kinds[ends[2 * edge + 1]!]! << 16);

  function hash(edge: number): number {
    let sum = mixed(mixed(mixed(types[edge]!, traits(edge)), firsts[edge]!), lasts[edge]!);
    for (let k = offsets[edge]!; k < offsets[edge + 1]!; k++)
      sum = mixed(mixed(mixed(sum, items[k]!), pieceFirsts[k]!), pieceLasts[k]!);
    return sum;
  }

  function areAlike(a: number, b: number): boolean {
    if (traits(a) !== traits(b) || types[a] !== types[b] || firsts[a] !== firsts[b] || lasts[a] !== lasts[b])
      return false;
    const to = offsets[a + 1]!;
    const shift = offsets[b]! - offsets[a]!;
    if (offsets[b + 1]! - shift !== to) return false;
    for (let k = offsets[a]!; k < to; k++) {
      if (items[k] !== items[k + shift]) return false;
      if (pieceFirsts[k] !== pieceFirsts[k + shift] || pieceLasts[k] !== pieceLasts[k + shift]) return false;
    }
    return true;
  }

  return {hash, areAlike};
}

const bitsOf = ({buffer, byteOffset, length}: Float32Array): Int32Array => new Int32Array(buffer, byteOffset, length);

/** One more number in a hash: two multiplications and shifts, of which the last spreads high bits to the low ones. */
function mixed(hash: number, next: number): number {
  const product = Math.imul(hash ^ next, 0x9e3779b1);
  return Math.imul(product ^ (product >>> 15), 0x85ebca6b) ^ (product >>> 13);
}
