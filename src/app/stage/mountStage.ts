import type {Coordinates} from "sigma/types";
import {nodeFacts} from "../../core/network/nodeFacts.ts";
import {HIDDEN} from "../../core/network/visiblePart.ts";
import {follow} from "./camera.ts";
import type {Drawing} from "./drawing.ts";
import {emphasisOf} from "./emphasis.ts";
import {fillDrawing, scaleDrawing} from "./fillDrawing.ts";
import {createFraming} from "./framing.ts";
import {paintLasso} from "./lasso.ts";
import {createLighting} from "./lighting.ts";
import {watchDetail} from "./lineDetail.ts";
import {movePlaces} from "./nodeColumns.ts";
import {createOverlay} from "./overlay.ts";
import {createPacing} from "./pacing.ts";
import {watchPointer} from "./pointer.ts";
import {createPointerActs} from "./pointerActs.ts";
import {reducedMotion} from "./reducedMotion.ts";
import {createLayer, createRenderer, drawAgain, watchContexts} from "./renderer.ts";
import type {Stage, StageContent, StageEvents} from "./stage.ts";

/** Draws a network in `container` until disposed; `drawing` is made from what is shown first. */
export function mountStage(
  container: HTMLElement,
  initial: StageContent,
  drawing: Drawing,
  events: StageEvents
): Stage {
  let content = initial;
  let dead = false;
  const {network} = initial;
  const now = () => content;

  const renderer = createRenderer(container, drawing, network.order);
  const pacing = createPacing(renderer, () => dead || drawAgain(renderer));
  const framing = createFraming(renderer, drawing, network, () => content.part);
  const lighting = createLighting(drawing, now, pacing.draw);
  const overlay = createOverlay(renderer, drawing, () => ({...content, ...lighting.state()}), pacing.draw);
  const lasso = createLayer(renderer, "lasso", "mouse");
  renderer.resize(true);
  const put = (node: number, to: Coordinates) => {
    Object.assign(nodeFacts(network)[node]!, renderer.viewportToGraph(to));
    movePlaces(drawing, network);
    pacing.draw();
  };
  const acts = createPointerActs({
    container,
    renderer,
    drawing,
    content: now,
    lighting,
    events,
    drawLasso: (line) => paintLasso(lasso, line, content.theme.accent, renderer.getDimensions()),
    groupAt: overlay.groupAt,
    put
  });
  const stopFitting = watchSize(container, () => {
    renderer.resize();
    framing.refit();
    pacing.draw();
  });
  const stops = [
    stopFitting,
    ...[pacing.stop, lighting.stop, overlay.stop],
    watchPointer(renderer, acts),
    watchContexts(renderer, () => dead || events.lost()),
    watchDetail(renderer, drawing, events.detail)
  ];

  const scale = () => scaleDrawing(drawing, content, renderer.getDimensions()); // the container's would lay out the page
  const drawnNode = (key: string): number => {
    const node = dead ? -1 : content.part.typed.nodeKeys.indexOf(key);
    return node >= 0 && content.part.nodeStates[node] !== HIDDEN ? node : -1;
  };
  const placeOf = (node: number) => (node < 0 ? null : renderer.graphToViewport(nodeFacts(network)[node]!));
  renderer.on("resize", scale);
  scale();
  framing.showAll(true);
  pacing.draw();
  return {
    ...cameraMoves(renderer),
    update(next) {
      fillDrawing(drawing, content, next);
      content = next;
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
    bringInSight(covered) {
      if (!dead) framing.bringInSight(wantedInSight(content, covered > 0), covered, reducedMotion());
    },
    draw: () => void drawAgain(renderer),
    placeOf: (key) => placeOf(drawnNode(key)),
    carry(key, right, down) {
      const node = drawnNode(key);
      const from = placeOf(node);
      if (!from) return null;
      put(node, {x: from.x + right, y: from.y + down});
      const {x, y} = nodeFacts(network)[node]!;
      follow(renderer, {x, y});
      return {x, y};
    },
    dispose() {
      if (dead) return;
      dead = true;
      for (const stop of stops) stop();
      renderer.kill();
    }
  };
}

/** Who must be seen of what is selected: a person, the ends of a line or of a link; under a sheet a whole group, or all. */
function wantedInSight({network, part, selection}: StageContent, isCovered: boolean): number[] {
  if (selection === null) return [];
  const keys =
    selection.type === "node" ? [selection.key] : selection.type === "path" ? [selection.from, selection.to] : null;
  const isAsked = keys !== null || selection.type === "edge" || isCovered;
  const lit = isAsked && !keys ? emphasisOf(network, part, selection)?.nodes : undefined;
  const all = isCovered ? part.nodeStates.keys() : [];
  const nodes = keys ? keys.map((key) => part.typed.nodeKeys.indexOf(key)) : [...(lit ?? all)];
  return nodes.filter((node) => node >= 0 && part.nodeStates[node] !== HIDDEN);
}

/** What the reader does with the camera. */
const cameraMoves = (renderer: ReturnType<typeof createRenderer>): Pick<Stage, "zoom" | "pan"> => ({
  zoom: (factor) => void renderer.getCamera().animatedZoom({factor, duration: reducedMotion() ? 1 : 200}),
  pan(right, down) {
    const {x, y, ratio} = renderer.getCamera().getState();
    renderer.getCamera().setState({x: x + right * ratio, y: y - down * ratio});
  }
});

/** Sigma knows of the window's size alone: panels open beside and below the stage, too. */
function watchSize(container: HTMLElement, changed: () => void): () => void {
  const observer = new ResizeObserver(changed);
  observer.observe(container);
  return () => observer.disconnect();
}
