import type Sigma from "sigma";
import {type Screen, screenOf} from "./camera.ts";
import type {Drawing} from "./drawing.ts";
import {groupNames, paintGroupNames} from "./groupNames.ts";
import {createHullLayer} from "./hullLayer.ts";
import {createLabelLayer} from "./labelLayer.ts";
import type {LightState} from "./lighting.ts";
import {createMemory} from "./memory.ts";
import {createLayer} from "./renderer.ts";
import {paintRings} from "./rings.ts";
import type {StageContent} from "./stage.ts";

/** With more nodes than these names find new places when all is at rest, else as soon as the frame is out. */
const MANY_NODES = 150;
const REST_MS = 90;
/** From this many people on one sees groups before one sees people, and reads their names. */
const GROUPS_FROM = 1200;

/**
 * Hulls behind the network and names before it, on 2D canvases, after each of Sigma's frames. Each canvas is painted
 * only when something that it shows has changed: while all but the lit fades, neither is. With a change names keep to
 * their discs, and find new places after the frame that shows it: what was asked for is seen first.
 */
export function createOverlay(
  renderer: Sigma,
  drawing: Drawing,
  content: () => StageContent & LightState,
  redraw: () => void
): {stop(): void; groupAt(x: number, y: number): string | null} {
  const hulls = createLayer(renderer, "hulls", "nodes");
  const names = createLayer(renderer, "names", "mouse");
  const labels = createLabelLayer(names);
  const [hullsNow, namesNow] = [createMemory(), createMemory()];
  const hullLayer = createHullLayer(() => {
    hullsNow.forget();
    namesNow.forget();
    redraw();
  });
  renderer.resize(true);
  let rest: ReturnType<typeof setTimeout> | undefined;

  function drawOutlines(screen: Screen): void {
    const {hulls: outlines, theme} = content();
    if (!hullsNow.isNew([outlines, theme, drawing.places.version, ...Object.values(screen)])) return;
    hulls.clearRect(0, 0, screen.width, screen.height);
    // a canvas that is only cleared may go on showing what it held; one that is hidden does not
    hulls.canvas.style.visibility = outlines.length > 0 ? "visible" : "hidden";
    hullLayer.draw(hulls, outlines, drawing, screen);
  }

  function drawNames(): void {
    const screen = screenOf(renderer, drawing.discScale);
    names.clearRect(0, 0, screen.width, screen.height);
    const {part, lit, rings} = content();
    if (rings) paintRings(names, rings, lit, drawing, screen);
    const isCrowd = part.nodes.size > GROUPS_FROM && lit === null;
    const groups = isCrowd ? groupNames(names, content(), drawing, screen) : [];
    const boxes = [...groups.map(({box}) => box), ...hullLayer.nameBoxes()];
    labels.place({...content(), boxes}, drawing, screen);
    paintGroupNames(names, groups, drawing);
    hullLayer.writeNames(names, drawing.theme);
  }

  renderer.on("afterRender", () => {
    const screen = screenOf(renderer, drawing.discScale);
    drawOutlines(screen);
    const {hulls: outlines, part, appearance, theme, lit, bold, rings} = content();
    const shown = [outlines, part, appearance, theme, lit, bold, rings];
    if (!namesNow.isNew([...shown, drawing.places.version, ...Object.values(screen)])) return;
    clearTimeout(rest);
    names.clearRect(0, 0, screen.width, screen.height);
    if (rings) paintRings(names, rings, lit, drawing, screen);
    labels.follow(part, drawing, screen);
    hullLayer.writeNames(names, drawing.theme);
    rest = setTimeout(drawNames, part.nodes.size + part.ghostNodes.size > MANY_NODES ? REST_MS : 0);
  });
  document.fonts.addEventListener("loadingdone", drawNames); // widths were another typeface's
  return {
    groupAt: hullLayer.groupAt,
    stop() {
      clearTimeout(rest);
      document.fonts.removeEventListener("loadingdone", drawNames);
    }
  };
}
