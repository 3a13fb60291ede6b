import type {Coordinates} from "sigma/types";
import type {Network} from "../../core/model/network.ts";
import type {Study} from "../../core/model/study.ts";
import {nodeFacts} from "../../core/network/nodeFacts.ts";
import {HIDDEN, type VisiblePart} from "../../core/network/visiblePart.ts";
import type {Appearance} from "../../core/scene/appearance.ts";
import type {Outline} from "../../core/scene/outlines.ts";
import type {Theme} from "../../core/scene/theme.ts";
import type {Selection} from "../state.ts";
import {extentOf, NOWHERE, screenOf} from "./camera.ts";
import {createDrawing} from "./drawing.ts";
import {fillDrawing, scaleDrawing} from "./fillDrawing.ts";
import {createFraming} from "./framing.ts";
import {createLighting} from "./lighting.ts";
import {chooseDetail, type LineDetail} from "./lineDetail.ts";
import {movePlaces} from "./nodeColumns.ts";
import {createOverlay} from "./overlay.ts";
import {createPacing} from "./pacing.ts";
import {edgeAt, nodeAt} from "./picking.ts";
import {watchPointer} from "./pointer.ts";
import {createRenderer, watchContexts} from "./renderer.ts";

/** Everything the stage draws; a new object for every change. The network stays the same for a stage's whole life. */
export interface StageContent {
  network: Network;
  study: Study;
  part: VisiblePart;
  appearance: Appearance;
  theme: Theme;
  hulls: readonly Outline[];
  selection: Selection | null;
}

export interface StageEvents {
  select(target: Selection | null): void;
  /** A click with Shift. */
  pick(key: string): void;
  /** A node was dragged to x, y in layout units. */
  pin(key: string, x: number, y: number): void;
  /** How many lines of how many are drawn at this zoom; null where all are. */
  detail(detail: LineDetail | null): void;
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
  /** Draws now what would be drawn at the next frame. */
  draw(): void;
  /** Where a drawn node is, px from the stage's top left; null where it is not drawn. */
  placeOf(key: string): {x: number; y: number} | null;
  /** Ends everything; calling it twice is harmless. */
  dispose(): void;
}

/** Draws a network in `container` until disposed. */
export function mountStage(container: HTMLElement, initial: StageContent, events: StageEvents): Stage {
  let content = initial;
  let dead = false;
  const {network} = initial;
  const {nodeKeys, edgeKeys} = initial.part.typed;
  const drawing = createDrawing(initial.theme, extentOf(network, initial.part) ?? NOWHERE);
  fillDrawing(drawing, null, content);

  const renderer = createRenderer(container, drawing, nodeKeys.length);
  renderer.setCustomBBox(drawing.extent);
  renderer.refresh({schedule: false}); // the one time that Sigma looks at its own graph
  const render = () => void (dead || renderer.refresh(NOTHING_NEW));
  const screen = () => screenOf(renderer, drawing.discScale);
  const pacing = createPacing(renderer, render);
  const framing = createFraming(renderer, drawing, network, () => content.part);
  const lighting = createLighting(drawing, () => content, pacing.draw);
  const overlay = createOverlay(renderer, drawing, () => ({...content, ...lighting.state()}));

  const scale = () => {
    const {width, height} = renderer.getDimensions(); // asking the container would lay out the page anew at each step
    scaleDrawing(drawing, content, width, height);
  };

  function targetAt({x, y}: Coordinates): Selection | null {
    const now = screen();
    const node = nodeAt(drawing, now, x, y);
    if (node >= 0) return {type: "node", key: nodeKeys.at(node)};
    const edge = edgeAt(drawing, content.part, now, x, y);
    return edge >= 0 ? {type: "edge", key: edgeKeys.at(edge)} : null;
  }

  const stopPointer = watchPointer(renderer, {
    nodeAt: ({x, y}) => nodeAt(drawing, screen(), x, y),
    hover(at) {
      const target = at && targetAt(at);
      container.style.cursor = target ? "pointer" : "";
      lighting.point(target);
    },
    click(at, isShifted) {
      const target = targetAt(at);
      if (isShifted && target?.type === "node") events.pick(target.key);
      else events.select(target);
    },
    drag(node, to) {
      Object.assign(nodeFacts(network)[node]!, renderer.viewportToGraph(to));
      movePlaces(drawing, network);
      pacing.draw();
    },
    dropped(node) {
      const {x, y} = nodeFacts(network)[node]!;
      events.pin(nodeKeys.at(node), x, y);
    }
  });
  const stopContexts = watchContexts(renderer, () => !dead && events.lost());
  renderer.on("resize", scale);
  renderer.on("beforeRender", () => tellDetail(chooseDetail(drawing, renderer.getCamera().getState().ratio)));

  let told = "null";
  function tellDetail(detail: LineDetail | null): void {
    const news = detail && detail.drawn < detail.of ? detail : null;
    if (JSON.stringify(news) === told) return;
    told = JSON.stringify(news);
    setTimeout(() => !dead && events.detail(news)); // not while a frame is drawn
  }

  scale();
  render();
  framing.showAll(true);
  return {
    update(next) {
      const before = content;
      content = next;
      fillDrawing(drawing, before, content);
      scale();
      lighting.update();
      pacing.draw();
    },
    moved() {
      movePlaces(drawing, network);
      framing.follow();
      pacing.draw();
    },
    showAll: () => framing.showAll(reducedMotion()),
    zoom: (factor) => void renderer.getCamera().animatedZoom({factor, duration: reducedMotion() ? 1 : 200}),
    pan(right, down) {
      const {x, y, ratio} = renderer.getCamera().getState();
      renderer.getCamera().setState({x: x + right * ratio, y: y - down * ratio});
    },
    draw: render,
    placeOf(key) {
      const node = nodeKeys.indexOf(key);
      if (dead || node < 0 || content.part.nodeStates[node] === HIDDEN) return null;
      const {x, y} = nodeFacts(network)[node]!;
      return renderer.graphToViewport({x, y});
    },
    dispose() {
      if (dead) return;
      dead = true;
      for (const stop of [stopPointer, stopContexts, lighting.stop, overlay.stop, pacing.stop]) stop();
      renderer.kill();
    }
  };
}

/** For Sigma: none of its own nodes and edges has changed, so that it has nothing to go through but to draw. */
const NOTHING_NEW = {partialGraph: {nodes: [], edges: []}, skipIndexation: true, schedule: false};

const reducedMotion = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
