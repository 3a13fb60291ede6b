import Graph from "graphology";
import Sigma from "sigma"; // the one file that imports sigma itself: its modules touch WebGL as they load
import type {Drawing} from "./drawing.ts";
import {createNetworkPainter} from "./networkPainter.ts";
import {createSigmaProgram, EmptyProgram, type Painter} from "./sigmaProgram.ts";

/**
 * Sigma with programs of our own: its are the camera, the layers, mouse and touch. Its graph is one point, for it would
 * keep an object for each node and edge and go through all of them at every change; what is drawn stands in `drawing`.
 */
export function createRenderer(container: HTMLElement, drawing: Drawing, nodeCount: number): Sigma {
  const frame = new Graph();
  frame.addNode("frame", {x: 0, y: 0, size: 1, label: null});
  const extent = () => drawing.extent;
  let isIndexed = false;
  const painterOf = (gl: WebGL2RenderingContext): Painter => {
    const painter = createNetworkPainter(gl, drawing);
    return {...painter, paint: (frame) => isIndexed && painter.paint(frame)}; // of a large network each frame counts
  };
  const program = createSigmaProgram(painterOf, extent);
  const renderer = new Sigma(frame, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    stagePadding: 20,
    minCameraRatio: Math.min(0.05, 2 / Math.sqrt(nodeCount + 1)), // so near that the many stand apart
    maxCameraRatio: 4,
    doubleClickZoomingRatio: 1.8,
    defaultNodeType: "entity",
    defaultEdgeType: "tie",
    nodeProgramClasses: {entity: program as never},
    nodeHoverProgramClasses: {entity: EmptyProgram as never},
    edgeProgramClasses: {tie: EmptyProgram as never},
    defaultDrawNodeHover: () => undefined
  });
  takeOffUnused(renderer);
  renderer.setCustomBBox(drawing.extent);
  renderer.refresh({schedule: false}); // the one time that Sigma looks at its own graph
  isIndexed = true;
  return renderer;
}

/** Sigma's layers that we paint on; the last also hears the pointer. */
const PAINTED = ["nodes", "mouse"];

/**
 * Takes off the page what Sigma clears at every frame and nobody paints on, and has it clear nothing but what is drawn:
 * the browser would put an empty picture of the stage's size on the page for each, and three contexts of the card would
 * be at work for one. Nor is a texture wanted to ask the card what is under the pointer (see picking.ts).
 */
function takeOffUnused(renderer: Sigma): void {
  for (const [name, canvas] of Object.entries(renderer.getCanvases())) if (!PAINTED.includes(name)) canvas.remove();
  (renderer as unknown as {pickingLayers: Set<string>}).pickingLayers.clear();
  const gl = cardOf(renderer);
  const clear = () => {
    gl?.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl?.clear(gl.COLOR_BUFFER_BIT);
    return renderer;
  };
  Object.assign(renderer, {clear, renderHighlightedNodes: () => undefined});
}

/** What is drawn by the graphics card. */
export function cardOf(renderer: Sigma): WebGL2RenderingContext | null {
  return renderer.getCanvases().nodes?.getContext("webgl2") ?? null;
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
