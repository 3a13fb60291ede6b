import type {WeightedGraph} from "../weightedGraph.ts";
import {fewestEdgesFirst} from "./fewestEdgesFirst.ts";
import type {Joining} from "./matchNodes.ts";

/** No coarse node weighs more than so many of the nodes do on average, unless it is one node. */
const MOST_JOINED = 16;

/** How often everyone chooses; later rounds change little. */
const ROUNDS = 2;

/**
 * Joins nodes to small clusters of one community: each in turn goes where its edges weigh most, for the root of what
 * the cluster weighs, those with the fewest edges first. What is left alone because all whom it is tied to have no more
 * room joins others who wanted the same, as the many neighbours of a hub do.
 * @see Meyerhenke, Sanders & Schulz (2014), "Partitioning complex networks via size-constrained clustering", SEA 2014;
 * Gottesbüren et al. (2021), "Deep multilevel graph partitioning", ESA 2021: those who wanted the same.
 */
export function clusterNodes(graph: WeightedGraph, masses: Float64Array, seed: number): Joining {
  const most = (MOST_JOINED * masses.reduce((sum, mass) => sum + mass, 0)) / graph.nodeCount;
  const order = fewestEdgesFirst(graph, seed);
  const clusters: Clusters = {of: Int32Array.from(masses.keys()), masses: masses.slice()};
  const wanted = new Int32Array(graph.nodeCount).fill(-1);
  const pulls = pullsOn(graph);
  for (let round = 0; round < ROUNDS; round++) chooseClusters(order, masses, most, clusters, wanted, pulls);
  joinAlike(order, masses, most, clusters, wanted);
  return numbered(clusters.of);
}

/** The cluster of each node, and what each cluster weighs; a cluster goes by the number of one who began there. */
interface Clusters {
  of: Int32Array;
  masses: Float64Array;
}

/** What the edges of a node to each cluster weigh, in sum. */
interface Pulls {
  /** By cluster; 0 but for those that were met, and to be set to 0 again. */
  sums: Float64Array;
  /** The clusters met. */
  met: Int32Array;
  /** Adds up the edges of a node; says how many clusters were met. */
  addUp(node: number, clusterOf: Int32Array): number;
}

function pullsOn({nodeCount, weights, adjacency: {offsets, neighbours, edges}}: WeightedGraph): Pulls {
  const sums = new Float64Array(nodeCount);
  const met = new Int32Array(nodeCount);
  return {
    sums,
    met,
    addUp(node, clusterOf) {
      let count = 0;
      const end = offsets[node + 1]!;
      for (let i = offsets[node]!; i < end; i++) {
        const cluster = clusterOf[neighbours[i]!]!;
        const sum = sums[cluster]!;
        if (sum === 0) met[count++] = cluster;
        sums[cluster] = sum + weights[edges[i]!]!;
      }
      return count;
    }
  };
}

/** Lets each node in turn go to the cluster that pulls most, of those with room; and notes which it wanted of all. */
function chooseClusters(
  order: Uint32Array,
  masses: Float64Array,
  most: number,
  clusters: Clusters,
  wanted: Int32Array,
  {sums, met, addUp}: Pulls
): void {
  for (let turn = 0; turn < order.length; turn++) {
    const node = order[turn]!;
    const mass = masses[node]!;
    let [chosen, mostPull, favourite, favouritePull] = [clusters.of[node]!, 0, -1, 0];
    const count = addUp(node, clusters.of);
    clusters.masses[chosen]! -= mass;
    for (let k = 0; k < count; k++) {
      const cluster = met[k]!;
      const others = clusters.masses[cluster]!;
      const pull = others > 0 ? sums[cluster]! / Math.sqrt(others) : 0;
      sums[cluster] = 0;
      if (pull > favouritePull) [favourite, favouritePull] = [cluster, pull];
      if (pull > mostPull && others + mass <= most) [chosen, mostPull] = [cluster, pull];
    }
    wanted[node] = favourite;
    clusters.of[node] = chosen;
    clusters.masses[chosen]! += mass;
  }
}

/** Joins nodes that are still alone with those who wanted the same cluster. */
function joinAlike(
  order: Uint32Array,
  masses: Float64Array,
  most: number,
  clusters: Clusters,
  wanted: Int32Array
): void {
  const sizes = new Int32Array(order.length);
  for (const cluster of clusters.of) sizes[cluster]!++;
  const open = new Int32Array(order.length).fill(-1); // for each cluster, one of those who wanted it in vain
  for (const node of order) {
    const [own, favourite, mass] = [clusters.of[node]!, wanted[node]!, masses[node]!];
    if (favourite < 0 || sizes[own] !== 1) continue;
    const host = open[favourite]!;
    if (host < 0 || clusters.masses[host]! + mass > most) {
      open[favourite] = own;
      continue;
    }
    clusters.of[node] = host;
    clusters.masses[host]! += mass;
  }
}

/** The clusters by numbers from 0, in the order of their first nodes. */
function numbered(clusterOf: Int32Array): Joining {
  const numbers = new Int32Array(clusterOf.length).fill(-1);
  let coarseCount = 0;
  const coarse = clusterOf.map((cluster) => {
    if (numbers[cluster] === -1) numbers[cluster] = coarseCount++;
    return numbers[cluster]!;
  });
  return {coarseCount, coarse};
}
