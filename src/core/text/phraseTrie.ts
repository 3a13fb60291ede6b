import {roomFor} from "../base/roomFor.ts";

/** A trie over numbered words: node 0 is the root, every other node a sequence of words that begins some phrase. */
export interface PhraseTrie {
  /** The node of a phrase, new nodes where it leaves the known paths. */
  add(words: readonly number[]): number;
  /** The node one word further, -1 where no phrase goes on like that, as for the word -1. */
  step(node: number, word: number): number;
  /** Whether some phrase has a word more than those that lead to a node. */
  goesOn(node: number): boolean;
}

export const ROOT = 0;

/** An empty trie: what follows the root by word; all other edges in one table of three integers an edge, at most half full. */
export function createPhraseTrie(): PhraseTrie {
  let nodeCount = 1;
  let firsts = new Int32Array(64); // nodes by first word, 0 for none
  let size = 64;
  let edges = new Int32Array(size * 3).fill(-1);
  let inner = new Int32Array(64); // by node: 1 where some node follows

  const step = (node: number, word: number): number => {
    if (word < 0) return -1; // nearly every word of a text: not worth a look into a large table
    if (node !== ROOT) return edges[locate(edges, size, node, word) + 2]!;
    return word < firsts.length && firsts[word] !== 0 ? firsts[word]! : -1;
  };

  const insert = (node: number, word: number): number => {
    const child = nodeCount++;
    inner = roomFor(inner, nodeCount);
    inner[node] = 1;
    if (node === ROOT) {
      firsts = roomFor(firsts, word + 1);
      firsts[word] = child;
      return child;
    }
    if (nodeCount * 2 > size) {
      edges = spread(edges, size);
      size *= 2;
    }
    edges.set([node, word, child], locate(edges, size, node, word));
    return child;
  };

  return {
    step,
    goesOn: (node) => inner[node] === 1,
    add(words) {
      let node = ROOT;
      for (const word of words) {
        const child = step(node, word);
        node = child < 0 ? insert(node, word) : child;
      }
      return node;
    }
  };
}

/** Index of an edge in the table, or of the free place where it belongs. */
function locate(edges: Int32Array, size: number, node: number, word: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  for (let slot = (hash ^ (hash >>> 15)) & (size - 1); ; slot = (slot + 1) & (size - 1)) {
    const at = slot * 3;
    if (edges[at]! < 0 || (edges[at] === node && edges[at + 1] === word)) return at;
  }
}

/** The same in twice the room. */
function spread(edges: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(edges.length * 2).fill(-1);
  for (let at = 0; at < edges.length; at += 3) {
    if (edges[at]! < 0) continue;
    wider.set(edges.subarray(at, at + 3), locate(wider, size * 2, edges[at]!, edges[at + 1]!));
  }
  return wider;
}
