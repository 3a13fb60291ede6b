import {createRequire} from "node:module";
import {MultiGraph} from "graphology";
import type {Network} from "../../../src/core/model/network.ts";
import type {EdgeMark, NodeMark, Point, Scene, TextMark} from "../../../src/core/scene/scene.ts";

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

/**
 * What graphology-svg draws, as a scene of ours: straight lines, discs, the largest first as in all our pictures,
 * everybody's name beside the disc; no more.
 */
export function plainScene(graph: MultiGraph, {width, height}: Scene): Scene {
  const at = (key: string): Point => [graph.getNodeAttribute(key, "x"), -graph.getNodeAttribute(key, "y")];
  const lines = graph.mapEdges((key, {size, color}, source, target): EdgeMark => {
    const [from, to] = [at(source), at(target)];
    const control: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    return {
      ...{type: "edge", key, ends: [source, target], from, control, to, width: size, colour: color, opacity: 1},
      ...{dashes: SOLID, arrow: false, cut: false, split: false, title: ""}
    };
  });
  const discs = graph
    .mapNodes(
      (key, {size, color}): NodeMark => ({
        ...{type: "node", key, at: at(key), radius: size, shape: "disc", colours: [color], opacity: 1},
        ...{ring: "#ffffff", title: ""}
      })
    )
    .sort((a, b) => b.radius - a.radius);
  const names = graph.mapNodes((key, {size, label}): TextMark => {
    const [x, y] = at(key);
    return {
      ...{type: "text", at: [x + 1.1 * size, y + size / 4], anchor: "start", text: label, of: key},
      ...{style: {family: "sans", weight: 400, size: 12}, colour: "#000000", opacity: 1, halo: null}
    };
  });
  return {
    ...{width, height, perInch: 96, isPaper: false, background: null, language: "en", title: "", alt: ""},
    description: "",
    layers: [
      {name: "Lines", marks: lines},
      {name: "Discs", marks: discs},
      {name: "Names", marks: names}
    ],
    droppedLabels: []
  };
}

const SOLID: number[] = [];
