/** Who is tied to whom, as three flat arrays (compressed sparse rows). */
export interface Adjacency {
  /** The edges of node n are entries `offsets[n]` to `offsets[n + 1]` of the other two. */
  offsets: Uint32Array;
  /** The node at the other end. */
  neighbours: Uint32Array;
  /** The edge that leads there. */
  edges: Uint32Array;
}

/**
 * The adjacency of a network given as node numbers, two for each edge: by a counting sort, linear in nodes and edges.
 * Every edge stands under both its ends, in the order of edges; a tie of a node to itself stands there twice.
 *
 * @throws RangeError for an end that is no node
 */
export function createAdjacency(nodeCount: number, ends: Uint32Array): Adjacency {
  const offsets = new Uint32Array(nodeCount + 1);
  for (let i = 0; i < ends.length; i++) {
    const node = ends[i]!;
    if (node >= nodeCount) throw new RangeError(`ends: expected nodes below ${nodeCount}, got ${node}`);
    offsets[node + 1] = offsets[node + 1]! + 1;
  }
  for (let n = 0; n < nodeCount; n++) offsets[n + 1] = offsets[n + 1]! + offsets[n]!;
  const next = offsets.slice(0, nodeCount);
  const neighbours = new Uint32Array(ends.length);
  const edges = new Uint32Array(ends.length);
  for (let i = 0; i < ends.length; i++) {
    const node = ends[i]!;
    const at = next[node]!;
    next[node] = at + 1;
    neighbours[at] = ends[i ^ 1]!;
    edges[at] = i >> 1;
  }
  return {offsets, neighbours, edges};
}
