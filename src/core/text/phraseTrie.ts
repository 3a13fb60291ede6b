/** A trie over numbered words: node 0 is the root, every other node a sequence of words that begins some phrase. */
export interface PhraseTrie {
  /** The node of a phrase, new nodes where it leaves the known paths. */
  add(words: readonly number[]): number;
  /** The node one word further, -1 where no phrase goes on like that. */
  step(node: number, word: number): number;
}

export const ROOT = 0;

/** An empty trie: all edges in one open-addressed table of three integers an edge, at most half full. */
export function createPhraseTrie(): PhraseTrie {
  let nodeCount = 1;
  let size = 64;
  let edges = new Int32Array(size * 3).fill(-1);

  /** Index of the edge, or of the free place where it belongs. */
  const locate = (node: number, word: number): number => {
    for (let slot = slotOf(node, word, size); ; slot = (slot + 1) & (size - 1)) {
      const at = slot * 3;
      if (edges[at]! < 0 || (edges[at] === node && edges[at + 1] === word)) return at;
    }
  };

  const insert = (node: number, word: number, child: number): void => {
    edges.set([node, word, child], locate(node, word));
  };

  const grow = (): void => {
    const old = edges;
    size *= 2;
    edges = new Int32Array(size * 3).fill(-1);
    for (let at = 0; at < old.length; at += 3) if (old[at]! >= 0) insert(old[at]!, old[at + 1]!, old[at + 2]!);
  };

  const step = (node: number, word: number): number => edges[locate(node, word) + 2]!;

  return {
    step,
    add(words) {
      let node = ROOT;
      for (const word of words) {
        let child = step(node, word);
        if (child < 0) {
          if (nodeCount * 2 > size) grow();
          child = nodeCount++;
          insert(node, word, child);
        }
        node = child;
      }
      return node;
    }
  };
}

function slotOf(node: number, word: number, size: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & (size - 1);
}
