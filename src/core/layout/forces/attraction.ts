import {ln} from "../../base/ln.ts";
import type {Bodies} from "../bodies.ts";
import type {AtlasGraph, AtlasSettings} from "../models/atlasSettings.ts";
import type {EdgeLoop} from "./edgeLoop.ts";
import {wasmPulls} from "./wasmEdges.ts";

/** Numbers of a body that an edge looks at: x, y, and the force so far. */
const FELT = 4;

/** Adds to the force of each body what its edges pull, by their weight and their length, or its logarithm. */
export function attraction(bodies: Bodies, graph: AtlasGraph, settings: AtlasSettings): () => void {
  const {isLinLog, isDissuadingHubs} = settings;
  const wasm = isLinLog || isDissuadingHubs ? null : wasmPulls(bodies.count, graph.ends, graph.weights);
  const {bodies: felt, run} = wasm ?? plainPulls(graph, settings);
  return () => {
    copyIn(bodies, felt);
    run(1);
    copyOut(felt, bodies);
  };
}

/** Adds what edges pull to the forces of bodies, four numbers each. This is the reference of `wasmPulls`. */
export function plainPulls({ends, weights, masses}: AtlasGraph, settings: AtlasSettings): EdgeLoop {
  const {isLinLog, isDissuadingHubs} = settings;
  const felt = new Float64Array(FELT * masses.length);
  const at = Int32Array.from(ends, (end) => FELT * end);
  const run = () => {
    const edgeCount = weights.length;
    for (let edge = 0; edge < edgeCount; ) {
      const source = at[2 * edge]!;
      const [sourceX, sourceY] = [felt[source]!, felt[source + 1]!];
      let pullX = felt[source + 2]!;
      let pullY = felt[source + 3]!;
      // edges in a row that have their source in common look it up once
      for (; edge < edgeCount && at[2 * edge] === source; edge++) {
        const target = at[2 * edge + 1]!;
        const dx = sourceX - felt[target]!;
        const dy = sourceY - felt[target + 1]!;
        let pull = weights[edge]!;
        if (isDissuadingHubs) pull /= masses[source / FELT]!;
        if (isLinLog) {
          const distance = Math.sqrt(dx * dx + dy * dy);
          if (distance > 0) pull *= ln(1 + distance) / distance;
        }
        pullX -= dx * pull;
        pullY -= dy * pull;
        felt[target + 2]! += dx * pull;
        felt[target + 3]! += dy * pull;
      }
      felt[source + 2] = pullX;
      felt[source + 3] = pullY;
    }
  };
  return {bodies: felt, run};
}

function copyIn({count, x, y, vx: forceX, vy: forceY}: Bodies, felt: Float64Array): void {
  for (let i = 0; i < count; i++) {
    felt[FELT * i] = x[i]!;
    felt[FELT * i + 1] = y[i]!;
    felt[FELT * i + 2] = forceX[i]!;
    felt[FELT * i + 3] = forceY[i]!;
  }
}

function copyOut(felt: Float64Array, {count, vx: forceX, vy: forceY}: Bodies): void {
  for (let i = 0; i < count; i++) {
    forceX[i] = felt[FELT * i + 2]!;
    forceY[i] = felt[FELT * i + 3]!;
  }
}
