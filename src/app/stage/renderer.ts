import Graph from "graphology";
import Sigma from "sigma"; // the one file that imports sigma itself: its modules touch WebGL as they load
import type {Drawing} from "./drawing.ts";
import {createEdgePainter} from "./edgePainter.ts";
import {createNodePainter} from "./nodePainter.ts";
import {createSigmaProgram, EmptyProgram} from "./sigmaProgram.ts";

/**
 * Sigma with programs of our own: its are the camera, the layers, mouse and touch. Its graph is one point, for it would
 * keep an object for each node and edge and go through all of them at every change; what is drawn stands in `drawing`.
 */
export function createRenderer(container: HTMLElement, drawing: Drawing, nodeCount: number): Sigma {
  const frame = new Graph();
  frame.addNode("frame", {x: 0, y: 0, size: 1, label: null});
  const extent = () => drawing.extent;
  const nodes = createSigmaProgram((gl) => createNodePainter(gl, drawing), extent);
  const edges = createSigmaProgram((gl) => createEdgePainter(gl, drawing), extent);
  const renderer = new Sigma(frame, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    stagePadding: 20,
    minCameraRatio: Math.min(0.05, 2 / Math.sqrt(nodeCount + 1)), // so near that the many stand apart
    maxCameraRatio: 4,
    doubleClickZoomingRatio: 1.8,
    defaultNodeType: "entity",
    defaultEdgeType: "tie",
    nodeProgramClasses: {entity: nodes as never},
    nodeHoverProgramClasses: {entity: EmptyProgram as never},
    edgeProgramClasses: {tie: edges as never},
    defaultDrawNodeHover: () => undefined
  });
  renderer.setCustomBBox(drawing.extent);
  renderer.refresh({schedule: false}); // the one time that Sigma looks at its own graph
  return renderer;
}

/** Draws a frame now. None of Sigma's own nodes and edges has changed, so that it has nothing to go through but to draw. */
export function drawAgain(renderer: Sigma): void {
  renderer.refresh({partialGraph: {nodes: [], edges: []}, skipIndexation: true, schedule: false});
}

/** A 2D canvas of the stage. */
export function createLayer(renderer: Sigma, name: string, beforeLayer: string): CanvasRenderingContext2D {
  renderer.createCanvasContext(name, {beforeLayer} as never);
  const context = renderer.getCanvases()[name]?.getContext("2d");
  if (!context) throw new Error("the browser gave no canvas to draw on");
  return context;
}

/** Sigma does not notice when its graphics contexts are lost: it goes on drawing nothing. */
export function watchContexts(renderer: Sigma, lost: () => void): () => void {
  const hear = (event: Event) => {
    event.preventDefault();
    lost();
  };
  const canvases = Object.values(renderer.getCanvases());
  for (const canvas of canvases) canvas.addEventListener("webglcontextlost", hear);
  return () => {
    for (const canvas of canvases) canvas.removeEventListener("webglcontextlost", hear);
  };
}
