import type Graph from "graphology";
import Sigma from "sigma"; // the one file that imports sigma itself: its modules touch WebGL as they load
import type {Network} from "../../core/model/network.ts";
import type {VisiblePart} from "../../core/network/visiblePart.ts";
import type {Appearance} from "../../core/scene/appearance.ts";
import type {Theme} from "../../core/scene/theme.ts";
import type {Selection} from "../state.ts";
import {cameraFor, extentOf} from "./camera.ts";
import {enableDragging} from "./dragging.ts";
import {createTieProgram} from "./edgeProgram.ts";
import {type Emphasis, emphasisOf} from "./emphasis.ts";
import {createFade} from "./fading.ts";
import {drawHulls, type StageHull} from "./hullLayer.ts";
import {drawLabels} from "./labelLayer.ts";
import {edgeLook, type LookState, nodeKey, nodeLook} from "./looks.ts";
import {createNodeProgram} from "./nodeProgram.ts";

/** Everything the stage draws; a new object for every change. */
export interface StageContent {
  network: Network;
  part: VisiblePart;
  appearance: Appearance;
  theme: Theme;
  hulls: StageHull[];
  selection: Selection | null;
}

export interface StageEvents {
  select(target: Selection | null): void;
  /** A node was dragged to x, y in layout units. */
  pin(key: string, x: number, y: number): void;
  /** The graphics context was lost; the stage is dead and wants to be mounted anew. */
  lost(): void;
}

export interface Stage {
  update(content: StageContent): void;
  /** Positions on the network changed: draw them. */
  moved(): void;
  /** Brings all drawn nodes into view. */
  showAll(): void;
  zoom(factor: number): void;
  /** Moves the camera by a share of the screen. */
  pan(right: number, down: number): void;
  /** Where a drawn node is, px from the stage's top left; null where it is not drawn. */
  placeOf(key: string): {x: number; y: number} | null;
  /** Ends everything; calling it twice is harmless. */
  dispose(): void;
}

/** Draws a network in `container` until disposed. */
export function mountStage(container: HTMLElement, initial: StageContent, events: StageEvents): Stage {
  let content = initial;
  let hovered: Selection | null = null;
  let emphasis: Emphasis | null = null;
  let dead = false;
  const fade = createFade(() => !dead && renderer.refresh({skipIndexation: true, schedule: false}));
  const state = (): LookState => ({content, hovered, emphasis, faded: fade.value(), discScale: discScale(container)});

  const renderer = createRenderer(container, content.network, state);
  const hulls = layer(renderer, "hulls", {beforeLayer: "edges"});
  const names = layer(renderer, "names", {beforeLayer: "mouse"});
  renderer.resize(true);
  renderer.on("afterRender", () => {
    for (const context of [hulls, names]) context.clearRect(0, 0, container.clientWidth, container.clientHeight);
    // a canvas that is only cleared may go on showing what it held; one that is hidden does not
    hulls.canvas.style.visibility = content.hulls.length > 0 ? "visible" : "hidden";
    drawHulls(hulls, renderer, content.hulls, content.theme);
    const lit = emphasis && fade.value() > 0.5 ? emphasis.nodes : null;
    const bold = nodeKey(hovered) ?? nodeKey(content.selection);
    drawLabels(names, renderer, {...content, nodes: content.part.nodes, edges: content.part.edges, lit, bold});
  });

  function emphasise(): void {
    const next = emphasisOf(content.network, content.part, hovered ?? content.selection);
    emphasis = next ?? emphasis; // what was lit stays so while all else comes back
    const atOnce = reducedMotion() || content.network.size > MANY_EDGES;
    const then = () => {
      emphasis = next;
    };
    fade.to(next ? 1 : 0, {atOnce, then});
  }

  const isDragging = enableDragging(renderer, () => content.network, events.pin);
  const hover = (target: Selection | null): void => {
    if (isDragging() || isSame(target, hovered)) return;
    hovered = target;
    container.style.cursor = target ? "pointer" : "";
    emphasise();
  };
  renderer.on("enterNode", ({node}) => hover({type: "node", key: node}));
  renderer.on("leaveNode", () => hover(null));
  renderer.on("enterEdge", ({edge}) => hover({type: "edge", key: edge}));
  renderer.on("leaveEdge", () => hover(null));
  renderer.on("clickNode", ({node}) => events.select({type: "node", key: node}));
  renderer.on("clickEdge", ({edge}) => events.select({type: "edge", key: edge}));
  renderer.on("clickStage", () => events.select(null));

  const stopWatching = watchContexts(renderer, () => !dead && events.lost());

  function frame(atOnce: boolean): void {
    const camera = cameraFor(renderer, content.network, drawnNodes(content));
    if (camera && atOnce) renderer.getCamera().setState(camera);
    else if (camera) void renderer.getCamera().animate(camera, {duration: 300});
  }

  function open(): void {
    hovered = null;
    renderer.setCustomBBox(extentOf(content.network, drawnNodes(content)));
    renderer.refresh({schedule: false});
    frame(true);
  }

  open();
  return {
    update(next) {
      const isNew = next.network !== content.network;
      content = next;
      if (isNew) renderer.setGraph(next.network as unknown as Graph);
      if (isNew) open();
      renderer.refresh({schedule: false});
      emphasise();
    },
    moved: () => !dead && renderer.refresh({schedule: false}),
    showAll: () => frame(reducedMotion()),
    zoom: (factor) => void renderer.getCamera().animatedZoom({factor, duration: reducedMotion() ? 1 : 200}),
    pan(right, down) {
      const {x, y, ratio} = renderer.getCamera().getState();
      renderer.getCamera().setState({x: x + right * ratio, y: y - down * ratio});
    },
    placeOf(key) {
      const data = dead ? undefined : renderer.getNodeDisplayData(key);
      return data && !data.hidden ? renderer.framedGraphToViewport(data) : null;
    },
    dispose() {
      if (dead) return;
      dead = true;
      fade.stop();
      stopWatching();
      renderer.kill();
    }
  };
}

/** Above this many edges nothing fades by degrees. */
const MANY_EDGES = 4000;

function createRenderer(container: HTMLElement, network: Network, state: () => LookState): Sigma {
  const entity = createNodeProgram(() => state().content.theme);
  return new Sigma(network as unknown as Graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: 20,
    minCameraRatio: 0.05,
    maxCameraRatio: 4,
    doubleClickZoomingRatio: 1.8,
    defaultNodeType: "entity",
    defaultEdgeType: "tie",
    nodeProgramClasses: {entity: entity as never},
    nodeHoverProgramClasses: {entity: entity as never},
    edgeProgramClasses: {tie: createTieProgram(20) as never, line: createTieProgram(1) as never},
    defaultDrawNodeHover: () => undefined,
    nodeReducer: (key) => nodeLook(key, state()),
    edgeReducer: (key) => edgeLook(key, state())
  });
}

/** A 2D canvas of the stage. */
function layer(renderer: Sigma, name: string, options: {beforeLayer: string}): CanvasRenderingContext2D {
  renderer.createCanvasContext(name, options as never);
  const context = renderer.getCanvases()[name]?.getContext("2d");
  if (!context) throw new Error("the browser gave no canvas to draw on");
  return context;
}

/** Sigma does not notice when its graphics contexts are lost: it goes on drawing nothing. */
function watchContexts(renderer: Sigma, lost: () => void): () => void {
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

const drawnNodes = ({part}: StageContent): string[] => [...part.nodes, ...part.ghostNodes];

/** Discs shrink on a small stage, so that a telephone shows the same network and not a heap of discs. */
const discScale = ({clientWidth, clientHeight}: HTMLElement): number =>
  Math.min(1.1, Math.max(0.5, Math.sqrt(clientWidth * clientHeight) / 760));

const reducedMotion = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

const isSame = (a: Selection | null, b: Selection | null): boolean => JSON.stringify(a) === JSON.stringify(b);
