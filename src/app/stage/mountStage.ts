import type Graph from "graphology";
import Sigma from "sigma"; // the one file that imports sigma itself: its modules touch WebGL as they load
import type {Coordinates, MouseCoords} from "sigma/types";
import type {Network} from "../../core/model/network.ts";
import type {VisiblePart} from "../../core/network/visiblePart.ts";
import type {Appearance} from "../../core/scene/appearance.ts";
import type {Theme} from "../../core/scene/theme.ts";
import type {Selection} from "../state.ts";
import {type EdgeLook, TieProgram} from "./edgeProgram.ts";
import {type Emphasis, emphasisOf} from "./emphasis.ts";
import {drawHulls, type StageHull} from "./hullLayer.ts";
import {drawLabels} from "./labelLayer.ts";
import {createNodeProgram, type NodeLook} from "./nodeProgram.ts";

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
  hover(target: Selection | null): void;
  /** A node was dragged to x, y in layout units. */
  pin(key: string, x: number, y: number): void;
  /** The graphics context was lost; the stage is dead and wants to be mounted anew. */
  lost(): void;
}

export interface Stage {
  update(content: StageContent): void;
  /** Positions on the network changed: draw them. */
  moved(): void;
  /** Brings the given nodes into view, or all drawn ones. */
  fit(nodes?: Iterable<string>): void;
  zoom(factor: number): void;
  /** Moves the camera by a share of the screen. */
  pan(right: number, down: number): void;
  /** Where a drawn node is, px from the stage's top left; null where it is not drawn. */
  placeOf(key: string): {x: number; y: number} | null;
  /** Ends everything; calling it twice is harmless. */
  dispose(): void;
}

const FADED = 0.15;
const FADE_MS = 120;
const reducedMotion = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Draws a network in `container` until disposed. */
export function mountStage(container: HTMLElement, initial: StageContent, events: StageEvents): Stage {
  let content = initial;
  let hovered: Selection | null = null;
  let emphasis: Emphasis | null = null;
  let faded = 0; // 0 = all in full ink, 1 = all but the emphasis faded
  let fading = 0;
  let dead = false;

  const opacity = (lit: boolean | undefined, ghost: boolean) => (ghost ? 0.13 : emphasis && !lit ? 1 - (1 - FADED) * faded : 1);

  const renderer = new Sigma(content.network as unknown as Graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    autoCenter: true,
    stagePadding: 20,
    minCameraRatio: 0.05,
    maxCameraRatio: 4,
    doubleClickZoomingRatio: 1.8,
    defaultNodeType: "entity",
    defaultEdgeType: "tie",
    nodeProgramClasses: {entity: createNodeProgram(() => content.theme) as never},
    nodeHoverProgramClasses: {entity: createNodeProgram(() => content.theme) as never},
    edgeProgramClasses: {tie: TieProgram as never},
    defaultDrawNodeHover: () => undefined,
    nodeReducer: (key) => nodeLook(key),
    edgeReducer: (key) => edgeLook(key)
  });
  renderer.setCustomBBox(boundingBox(content.network, drawnNodes()));

  function drawnNodes(): string[] {
    return [...content.part.nodes, ...content.part.ghostNodes];
  }

  function nodeLook(key: string): Partial<NodeLook> {
    const {x, y} = content.network.getNodeAttributes(key);
    const ghost = content.part.ghostNodes.has(key);
    if (!ghost && !content.part.nodes.has(key)) return {x, y, hidden: true, size: 1, type: "entity", label: null};
    const {radius, shape, colours, rank} = content.appearance.node(key);
    const marked = isNode(content.selection, key) || isNode(hovered, key);
    const lit = emphasis?.nodes.has(key);
    const look = {x, y, size: radius * discScale(container), shape, colours, marked, type: "entity", color: colours[0] ?? content.theme.plain, label: null};
    return {...look, opacity: opacity(lit, ghost), zIndex: rank + (lit ? 1e6 : 0), hidden: false};
  }

  function edgeLook(key: string): Partial<EdgeLook> {
    const ghost = content.part.ghostEdges.has(key);
    if (!ghost && !content.part.edges.has(key)) return {hidden: true, type: "tie"};
    const look = content.appearance.edge(key);
    const lit = emphasis?.edges.has(key);
    const strong = content.selection?.type === "edge" && content.selection.key === key;
    return {
      type: "tie",
      hidden: false,
      label: null,
      color: look.colour,
      size: look.width + (strong ? 1.5 : 0),
      bow: look.bow,
      dashes: look.dashes,
      arrow: look.arrow,
      cut: look.cut,
      opacity: (lit ? Math.max(look.opacity, 0.75) : look.opacity) * opacity(lit, ghost),
      zIndex: look.depth + (lit ? 100 : 0)
    } as Partial<EdgeLook>;
  }

  // --- layers beneath and above

  const hullContext = renderer.createCanvasContext("hulls", {beforeLayer: "edges"} as never).getCanvases().hulls?.getContext("2d") ?? null;
  const labelContext = renderer.createCanvasContext("names", {beforeLayer: "mouse"} as never).getCanvases().names?.getContext("2d") ?? null;
  renderer.resize(true);

  function paintLayers(): void {
    const {width, height} = renderer.getDimensions();
    for (const context of [hullContext, labelContext]) context?.clearRect(0, 0, width, height);
    if (hullContext) drawHulls(hullContext, renderer, content.hulls);
    if (!labelContext) return;
    const lit = emphasis && faded > 0.5 ? emphasis.nodes : null;
    const bold = nodeKey(hovered) ?? nodeKey(content.selection);
    drawLabels(labelContext, renderer, {...content, nodes: content.part.nodes, edges: content.part.edges, lit, bold});
  }
  renderer.on("afterRender", paintLayers);

  // --- emphasis

  function emphasise(): void {
    const next = emphasisOf(content.network, content.part.edges, hovered ?? content.selection);
    if (next) emphasis = next;
    fadeTo(next ? 1 : 0);
  }

  function fadeTo(goal: 0 | 1): void {
    cancelAnimationFrame(fading);
    const start = performance.now();
    const from = faded;
    const many = content.network.size > 4000 || reducedMotion();
    const step = (now: number) => {
      const share = many ? 1 : Math.min(1, (now - start) / FADE_MS);
      faded = from + (goal - from) * share;
      if (goal === 0 && share === 1) emphasis = null;
      redraw();
      if (share < 1) fading = requestAnimationFrame(step);
    };
    step(start + (from === goal ? FADE_MS : 0));
  }

  function redraw(): void {
    if (!dead) renderer.refresh({skipIndexation: true, schedule: false});
  }

  function hover(target: Selection | null): void {
    if (dragged || (target?.type === hovered?.type && targetKey(target) === targetKey(hovered))) return;
    hovered = target;
    container.style.cursor = target ? "pointer" : "";
    events.hover(target);
    emphasise();
  }
  renderer.on("enterNode", ({node}) => hover({type: "node", key: node}));
  renderer.on("leaveNode", () => hover(null));
  renderer.on("enterEdge", ({edge}) => hover({type: "edge", key: edge}));
  renderer.on("leaveEdge", () => hover(null));
  renderer.on("clickNode", ({node}) => events.select({type: "node", key: node}));
  renderer.on("clickEdge", ({edge}) => events.select({type: "edge", key: edge}));
  renderer.on("clickStage", () => events.select(null));

  // --- dragging a node

  let dragged: string | null = null;
  let draggedFar = false;
  renderer.on("downNode", ({node, event}) => {
    dragged = node;
    draggedFar = false;
    event.preventSigmaDefault();
  });
  const drag = (event: MouseCoords & {preventSigmaDefault(): void}) => {
    if (dragged === null) return;
    const {x, y} = renderer.viewportToGraph(event);
    draggedFar = true;
    content.network.mergeNodeAttributes(dragged, {x, y});
    event.preventSigmaDefault();
    renderer.refresh({partialGraph: {nodes: [dragged], edges: content.network.edges(dragged)}, skipIndexation: false, schedule: false});
  };
  const drop = () => {
    const key = dragged;
    dragged = null;
    if (key === null || !draggedFar) return;
    const {x, y} = content.network.getNodeAttributes(key);
    events.pin(key, x, y);
  };
  renderer.getMouseCaptor().on("mousemovebody", drag);
  renderer.getMouseCaptor().on("mouseup", drop);

  // --- life

  const lose = (event: Event) => {
    event.preventDefault();
    if (!dead) events.lost();
  };
  const canvases = Object.values(renderer.getCanvases());
  for (const canvas of canvases) canvas.addEventListener("webglcontextlost", lose);

  function fit(nodes: Iterable<string> = drawnNodes(), instantly = reducedMotion()): void {
    const state = cameraFor(renderer, content.network, [...nodes]);
    if (!state) return;
    if (instantly) renderer.getCamera().setState(state);
    else renderer.getCamera().animate(state, {duration: 300});
  }

  renderer.refresh({schedule: false});
  fit(undefined, true);
  return {
    update(next) {
      const networkChanged = next.network !== content.network;
      content = next;
      if (networkChanged) {
        renderer.setGraph(next.network as unknown as Graph);
        renderer.setCustomBBox(boundingBox(next.network, drawnNodes()));
        renderer.refresh({schedule: false});
        fit(undefined, true);
      }
      emphasise();
      renderer.refresh({schedule: false});
    },
    moved: () => !dead && renderer.refresh({schedule: false}),
    fit,
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
      cancelAnimationFrame(fading);
      for (const canvas of canvases) canvas.removeEventListener("webglcontextlost", lose);
      renderer.kill();
    }
  };
}

/** The extent of these nodes in layout units; never empty, so that one person alone can be drawn. */
function boundingBox(network: Network, nodes: readonly string[]): {x: [number, number]; y: [number, number]} {
  let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const node of nodes) {
    const {x, y} = network.getNodeAttributes(node);
    [x0, x1, y0, y1] = [Math.min(x0, x), Math.max(x1, x), Math.min(y0, y), Math.max(y1, y)];
  }
  if (x0 > x1) return {x: [-100, 100], y: [-100, 100]};
  const pad = Math.max(60 - (x1 - x0) / 2, 60 - (y1 - y0) / 2, 0);
  return {x: [x0 - pad, x1 + pad], y: [y0 - pad, y1 + pad]};
}

/** The camera that shows these nodes with some air. */
function cameraFor(renderer: Sigma, network: Network, nodes: readonly string[]) {
  if (nodes.length === 0) return null;
  const {x, y} = boundingBox(network, nodes);
  const camera = renderer.getCamera().getState();
  const override = {cameraState: {...camera, x: 0.5, y: 0.5, ratio: 1, angle: 0}};
  const [a, b] = [renderer.graphToViewport({x: x[0], y: y[0]}, override), renderer.graphToViewport({x: x[1], y: y[1]}, override)];
  const {width, height} = renderer.getDimensions();
  const ratio = Math.max(Math.abs(a.x - b.x) / Math.max(80, width - 130), Math.abs(a.y - b.y) / Math.max(80, height - 90), 0.2);
  const middle: Coordinates = renderer.viewportToFramedGraph({x: (a.x + b.x) / 2, y: (a.y + b.y) / 2}, override);
  return {x: middle.x, y: middle.y, ratio: Math.min(ratio, 3), angle: 0};
}

/** Discs shrink on a small stage, so that a telephone shows the same network and not a heap of discs. */
const discScale = ({clientWidth, clientHeight}: HTMLElement): number =>
  Math.min(1.1, Math.max(0.5, Math.sqrt(clientWidth * clientHeight) / 760));

const nodeKey = (selection: Selection | null): string | null => (selection?.type === "node" ? selection.key : null);
const isNode = (selection: Selection | null, key: string): boolean => nodeKey(selection) === key;
const targetKey = (selection: Selection | null): string | null =>
  selection === null ? null : selection.type === "group" ? selection.id : selection.key;
