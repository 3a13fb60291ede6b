import {createRequire} from "node:module";
import {MultiGraph} from "graphology";
import type {Network} from "../../../src/core/model/network.ts";
import type {Scene} from "../../../src/core/scene/scene.ts";

const require = createRequire(import.meta.url);
const render = require("graphology-svg/renderer.js") as (graph: unknown, settings: object) => string;
const {DEFAULTS} = require("graphology-svg/defaults.js") as {DEFAULTS: object};

/** A drawn picture's network as others take it: the same nodes and edges, places, sizes and colours. */
export function plainGraph(network: Network, {layers}: Scene): MultiGraph {
  const graph = new MultiGraph();
  const marks = layers.flatMap((layer) => layer.marks);
  for (const mark of marks) {
    if (mark.type !== "node" || mark.key === "" || !network.hasNode(mark.key)) continue;
    const [x, y] = mark.at;
    const label = network.getNodeAttribute(mark.key, "label");
    graph.addNode(mark.key, {x, y: -y, size: mark.radius, color: mark.colours[0], label});
  }
  for (const mark of marks) {
    if (mark.type === "edge" && mark.ends)
      graph.addEdgeWithKey(mark.key, ...mark.ends, {size: mark.width, color: mark.colour});
  }
  return graph;
}

/** The graph by graphology-svg. */
export const graphologySvg = (graph: MultiGraph, {width, height}: Scene): string =>
  render(graph, {...DEFAULTS, width, height});
