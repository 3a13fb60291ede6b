import Graph from "graphology";
import {interleave} from "../interleave.ts";
import type {BenchRow} from "../report.ts";
import {graphOf} from "./engines.ts";
import type {BenchNetwork} from "./factionNetwork.ts";

/** From a list of edges to a network whose neighbours can be asked for. */
export function readyRows(network: BenchNetwork): BenchRow[] {
  const timings = interleave({ours: () => void graphOf(network), theirs: () => void fill(network)}, 3);
  const [ours, theirs] = [timings.ours.median, timings.theirs.median];
  return [
    {
      bench: "layout",
      measure: "network ready",
      size: network.name,
      peer: "Graphology",
      ours,
      theirs,
      unit: "CPU ms",
      ratio: theirs / ours,
      note: "flat arrays, against addNode and mergeEdge; 3 rounds"
    }
  ];
}

function fill({nodeCount, ends}: BenchNetwork): Graph {
  const graph = new Graph({type: "undirected"});
  for (let i = 0; i < nodeCount; i++) graph.addNode(`n${i}`);
  for (let i = 0; i < ends.length; i += 2) graph.mergeEdgeWithKey(`e${i}`, `n${ends[i]}`, `n${ends[i + 1]}`);
  return graph;
}
