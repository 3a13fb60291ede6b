import {existsSync, readFileSync} from "node:fs";
import {random} from "../../../src/core/base/random.ts";
import {type BenchNetwork, factionNetwork} from "./factionNetwork.ts";

/** The networks that layouts are measured on, by size. */
export const NETWORKS: Record<string, () => BenchNetwork> = {
  miserables,
  "1k": () => factionNetwork("1k", 1000, 5000, 8),
  "10k": () => factionNetwork("10k", 10_000, 50_000, 12),
  "100k": () => factionNetwork("100k", 100_000, 500_000, 20)
};

/** Real networks to be measured as well where they are there: tables of edges with a header, two names a row. */
export const EDGE_TABLES: Record<string, string> = {
  quakers: "../shared/corpora/graphs/walsh-quakers-quaker-edges.csv",
  "game of thrones": "../shared/corpora/graphs/walsh-game-of-thrones-got-edges.csv"
};

/** Les Misérables, with the groups that Knuth gave. @see Knuth (1993), The Stanford GraphBase */
function miserables(): BenchNetwork {
  const {nodes, links} = JSON.parse(readFileSync("node_modules/vega-datasets/data/miserables.json", "utf8")) as {
    nodes: {group: number}[];
    links: {source: number; target: number}[];
  };
  return {
    name: "miserables",
    nodeCount: nodes.length,
    ends: Uint32Array.from(links.flatMap(({source, target}) => [source, target])),
    factions: Int32Array.from(nodes, ({group}) => group)
  };
}

/** A network from a table of edges; null where there is no such file. */
export function edgeTable(name: string, file: string): BenchNetwork | null {
  if (!existsSync(file)) return null;
  const numbers = new Map<string, number>();
  const rows = readFileSync(file, "utf8").split(/\r?\n/).slice(1).filter(Boolean);
  const numberOf = (person: string) => numbers.get(person) ?? numbers.set(person, numbers.size).size - 1;
  const pairs = rows.map((row) => row.split(",").slice(0, 2).map(numberOf)).filter(([a, b]) => a !== b);
  return {
    name,
    nodeCount: numbers.size,
    ends: Uint32Array.from(pairs.flat()),
    factions: null
  };
}

/** The same places to begin with for everyone: anywhere in a square, about as far apart as they will come to stand. */
export function randomStart(nodeCount: number, seed = 7): Float64Array {
  const chance = random(seed);
  const side = 20 * Math.sqrt(nodeCount);
  return Float64Array.from({length: 2 * nodeCount}, () => (chance() - 0.5) * side);
}
