// Ours and its peers behind one door: each starts from the same places and does one tick at a time.

import {createRequire} from "node:module";
import {
  type Force,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum
} from "d3-force";
import createNgraphLayout from "ngraph.forcelayout";
import createNgraph from "ngraph.graph";
import {createBodies} from "../../../src/core/layout/bodies.ts";
import {atlasModel} from "../../../src/core/layout/models/atlasModel.ts";
import {atlasMasses, atlasSettings} from "../../../src/core/layout/models/atlasSettings.ts";
import {springModel} from "../../../src/core/layout/models/springModel.ts";
import {coarsen} from "../../../src/core/layout/multilevel/coarsen.ts";
import {numberByFamily} from "../../../src/core/layout/multilevel/numberByFamily.ts";
import {planOf} from "../../../src/core/layout/multilevel/plan.ts";
import {evenSprings} from "../../../src/core/layout/springsOf.ts";
import {type WeightedGraph, weightedGraph} from "../../../src/core/layout/weightedGraph.ts";
import type {BenchNetwork} from "./factionNetwork.ts";

export interface Engine {
  tick(): void;
  /** x0, y0, x1, y1 … */
  positions(): Float64Array;
}

/** An engine that begins at these places; d3's family keeps this heat if one is given, and else cools from 1. */
export type MakeEngine = (network: BenchNetwork, start: Float64Array, heat?: number) => Engine;

const require = createRequire(import.meta.url);

const D3_ALPHA_DECAY = 1 - 0.001 ** (1 / 300);

export const springEngine: MakeEngine = (network, start, heat) => {
  const bodies = bodiesAt(start);
  const tick = springModel(bodies, evenSprings(graphOf(network), 30), {
    charge: 30,
    reach: Number.POSITIVE_INFINITY,
    gravity: {x: 0.1, y: 0.1},
    velocityDecay: 0.4
  });
  let alpha = heat ?? 1;
  return {
    tick() {
      if (heat === undefined) alpha -= alpha * D3_ALPHA_DECAY;
      tick(alpha);
    },
    positions: () => interleaved(bodies.x, bodies.y)
  };
};

export const atlasEngine: MakeEngine = (network, start) => {
  const {graph, masses, bodies, positions} = numbered(network, start);
  const tick = atlasModel(bodies, {...graph, masses}, atlasSettings(network.nodeCount));
  return {tick: () => void tick(1), positions};
};

/** The network as our layout of crowds numbers it before the first tick, and bodies of these numbers at their places. */
function numbered(network: BenchNetwork, start: Float64Array) {
  const graph = graphOf(network);
  const {levels, numbers} = numberByFamily(coarsen(graph, atlasMasses(graph), 1, planOf(network.nodeCount).coarsening));
  const bodies = createBodies(network.nodeCount);
  numbers.forEach((body, node) => {
    bodies.x[body] = start[2 * node]!;
    bodies.y[body] = start[2 * node + 1]!;
  });
  const positions = () => Float64Array.from(start, (_, i) => (i % 2 === 0 ? bodies.x : bodies.y)[numbers[i >> 1]!]!);
  return {...levels[0]!, bodies, positions};
}

type D3Node = SimulationNodeDatum;

const d3Engine =
  (charge: () => Force<D3Node, undefined>): MakeEngine =>
  ({nodeCount, ends}, start, heat) => {
    const nodes: D3Node[] = Array.from({length: nodeCount}, (_, i) => ({x: start[2 * i]!, y: start[2 * i + 1]!}));
    const links = Array.from({length: ends.length >> 1}, (_, i) => ({source: ends[2 * i]!, target: ends[2 * i + 1]!}));
    const simulation = forceSimulation(nodes)
      .stop()
      .alpha(heat ?? 1)
      .alphaDecay(heat === undefined ? D3_ALPHA_DECAY : 0)
      .force("link", forceLink(links))
      .force("charge", charge())
      .force("x", forceX())
      .force("y", forceY());
    return {
      tick: () => void simulation.tick(),
      positions: () => Float64Array.from(nodes.flatMap(({x, y}) => [x!, y!]))
    };
  };

const atlasPeer: MakeEngine = ({nodeCount, ends}, start) => {
  const {inferSettings} = require("graphology-layout-forceatlas2") as {inferSettings(order: number): object};
  const iterate = require("graphology-layout-forceatlas2/iterate") as Iterate;
  const settings = {...(require("graphology-layout-forceatlas2/defaults") as object), ...inferSettings(nodeCount)};
  const nodes = new Float32Array(10 * nodeCount); // x, y, dx, dy, old dx, old dy, mass, convergence, size, fixed
  const edges = new Float32Array(3 * (ends.length >> 1)); // source, target, weight
  for (let i = 0; i < nodeCount; i++) nodes.set([start[2 * i]!, start[2 * i + 1]!, 0, 0, 0, 0, 1, 1, 1, 0], 10 * i);
  for (let i = 0; 2 * i < ends.length; i++) {
    const [source, target] = [10 * ends[2 * i]!, 10 * ends[2 * i + 1]!];
    edges.set([source, target, 1], 3 * i);
    nodes[source + 6]! += 1;
    nodes[target + 6]! += 1;
  }
  return {
    tick: () => void iterate(settings, nodes, edges),
    positions: () =>
      interleaved(
        Float64Array.from({length: nodeCount}, (_, i) => nodes[10 * i]!),
        Float64Array.from({length: nodeCount}, (_, i) => nodes[10 * i + 1]!)
      )
  };
};

type Iterate = (settings: object, nodes: Float32Array, edges: Float32Array) => unknown;

const ngraphEngine: MakeEngine = ({nodeCount, ends}, start) => {
  const graph = createNgraph();
  for (let i = 0; i < nodeCount; i++) graph.addNode(i);
  for (let i = 0; i < ends.length; i += 2) graph.addLink(ends[i]!, ends[i + 1]!);
  const layout = createNgraphLayout(graph);
  for (let i = 0; i < nodeCount; i++) layout.setNodePosition(i, start[2 * i]!, start[2 * i + 1]!);
  return {
    tick: () => void layout.step(),
    positions: () =>
      Float64Array.from(
        Array.from({length: nodeCount}, (_, i) => layout.getNodePosition(i)).flatMap(({x, y}) => [x, y])
      )
  };
};

export const PEERS = {
  "d3-force": d3Engine(() => forceManyBody()),
  "d3-force-reuse": d3Engine(() =>
    (require("d3-force-reuse") as {forceManyBodyReuse(): Force<D3Node, undefined>}).forceManyBodyReuse()
  ),
  "graphology FA2": atlasPeer,
  "ngraph.forcelayout": ngraphEngine
} as const satisfies Record<string, MakeEngine>;

export function graphOf({nodeCount, ends}: BenchNetwork): WeightedGraph {
  const weights = new Float32Array(ends.length >> 1).fill(1);
  return weightedGraph(
    nodeCount,
    {ends, weights},
    Int32Array.from({length: nodeCount}, (_, i) => i)
  );
}

function bodiesAt(start: Float64Array) {
  const bodies = createBodies(start.length >> 1);
  for (let i = 0; i < bodies.count; i++) {
    bodies.x[i] = start[2 * i]!;
    bodies.y[i] = start[2 * i + 1]!;
  }
  return bodies;
}

export function interleaved(x: Float64Array, y: Float64Array): Float64Array {
  const positions = new Float64Array(2 * x.length);
  for (let i = 0; i < x.length; i++) {
    positions[2 * i] = x[i]!;
    positions[2 * i + 1] = y[i]!;
  }
  return positions;
}
