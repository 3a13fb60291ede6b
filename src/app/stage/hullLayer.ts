import {type Committee, committeeOf} from "../../core/scene/committee.ts";
import {cutText, displayText} from "../../core/scene/displayText.ts";
import {hullOutline} from "../../core/scene/hull.ts";
import {letteringColour} from "../../core/scene/letteringColour.ts";
import {nameAnchor} from "../../core/scene/nameAnchor.ts";
import type {GroupOutline, groupOutline} from "../../core/scene/outline/groupOutline.ts";
import type {Outline} from "../../core/scene/outlines.ts";
import type {Box, Disc} from "../../core/scene/placeLabels.ts";
import {HULL_RIM, type Point} from "../../core/scene/scene.ts";
import type {Theme} from "../../core/scene/theme.ts";
import type {Screen} from "./camera.ts";
import {isOnCommittee, movedCommittee, paintCommittee} from "./committeeLayer.ts";
import type {Drawing} from "./drawing.ts";
import {NAME_HEIGHT, type NamePlace, namesApart} from "./namesApart.ts";

const PADDING = 22;
const MOST_LETTERS = 44;
const OPACITY = 0.1;
/** Outlines are worked out anew when the zoom has changed by more than a sixth. */
const STEPS_TO_TWICE = 4;

/** Outlines at a scale near the stage's, to be drawn at any place and at the stage's own. */
interface Traced {
  places: Float32Array;
  /** Of the drawing's places: while it is the same, so are they. */
  version: number;
  unit: number;
  scale: number;
  shapes: readonly (GroupOutline | Committee)[];
  /** Where their names stand, and in which colour. */
  names: readonly {at: Point; colour: string}[];
}

/** A group's name in its colour. */
interface SetName extends NamePlace {
  text: string;
  colour: string;
}

type Trace = typeof groupOutline;

/** Groups on the stage. */
export interface HullLayer {
  /** Draws outlines, hubs and pairs behind the network. */
  draw(context: CanvasRenderingContext2D, hulls: readonly Outline[], drawing: Drawing, screen: Screen): void;
  /** Room that the groups' names take, to be left to them by people's names. */
  nameBoxes(): Box[];
  writeNames(context: CanvasRenderingContext2D, theme: Theme): void;
  /** Id of the group whose hub, spoke or line between two members lies there, px of the stage; null for none. */
  groupAt(x: number, y: number): string | null;
}

/** What traces outlines is loaded when the page is idle, or with the first of them; `redraw` is called then. */
export function createHullLayer(redraw: () => void): HullLayer {
  let outlineOf: Trace | "loading" | null = null;
  let traced: Traced | null = null;
  let before: readonly Outline[] = [];
  let names: SetName[] = [];
  let placed: {id: string; committee: Committee}[] = [];
  const load = async () => {
    outlineOf = "loading";
    try {
      outlineOf = (await import("../../core/scene/outline/groupOutline.ts")).groupOutline;
    } catch {
      outlineOf = null; // asked for again with the next outline that is to be drawn
      return;
    }
    redraw();
  };
  const whenIdle = globalThis.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 1000));
  whenIdle(() => {
    if (outlineOf === null) void load();
  });
  return {
    draw(context, hulls, drawing, screen) {
      placed = [];
      names = [];
      if (hulls.length === 0) return;
      if (outlineOf === null) void load();
      if (outlineOf === null || outlineOf === "loading") return;
      const scale = 2 ** (Math.round(Math.log2(Math.abs(screen.a)) * STEPS_TO_TWICE) / STEPS_TO_TWICE);
      if (!traced || before !== hulls || traced.scale !== scale || !isSame(traced, drawing, screen))
        traced = trace(outlineOf, hulls, drawing, screen, scale);
      before = hulls;
      const factor = Math.abs(screen.a) / scale;
      const found: SetName[] = [];
      context.font = FONT;
      const at = ([x, y]: Point): Point => [factor * x + screen.e, factor * y + screen.f];
      for (const [i, hull] of hulls.entries()) {
        const shape = traced.shapes[i]!;
        const committee = "rings" in shape ? null : movedCommittee(shape, at);
        if (committee) placed.push({id: hull.id, committee});
        if (committee) paintCommittee(context, committee, hull.colour, drawing.theme);
        else
          paint(
            context,
            (shape as GroupOutline).rings.map((ring) => ring.map(at)),
            hull.colour
          );
        const text = cutText(displayText(hull.name), MOST_LETTERS);
        const name = traced.names[i]!;
        found.push({text, at: at(name.at), colour: name.colour, half: context.measureText(text).width / 2 + 4});
      }
      names = namesApart(found);
    },
    nameBoxes: () =>
      names.map(({at: [x, y], half}) => ({left: x - half, right: x + half, top: y - NAME_HEIGHT, bottom: y})),
    writeNames(context, theme) {
      for (const name of names) writeName(context, name, theme);
    },
    groupAt: (x, y) => placed.find(({committee}) => isOnCommittee(committee, x, y))?.id ?? null
  };
}

/** Whether everybody stands where they stood, as large in proportion as then. */
const isSame = (traced: Traced, {places}: Drawing, screen: Screen): boolean =>
  Math.abs(traced.unit / screen.unit - 1) < 0.2 &&
  (traced.version === places.version || isEqual(traced.places, places.data));

function isEqual(a: Float32Array, b: Float32Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return a.length === b.length;
}

function trace(
  outlineOf: Trace,
  hulls: readonly Outline[],
  {places: {data, version}, theme}: Drawing,
  screen: Screen,
  scale: number
): Traced {
  const {a, b, c, d, unit} = screen;
  const factor = scale / Math.abs(a);
  const discOf = (node: number): Disc => ({
    x: factor * (a * data[4 * node]! + c * data[4 * node + 1]!),
    y: factor * (b * data[4 * node]! + d * data[4 * node + 1]!),
    radius: data[4 * node + 2]! * unit
  });
  const drawn = Array.from({length: data.length / 4}, (_, node) => node).filter((node) => data[4 * node + 3] !== 0);
  const drawnOf = ({form, members}: Outline): {shape: GroupOutline | Committee; name: Point} => {
    const own = new Set(members);
    const strangers = drawn.filter((node) => !own.has(node)).map(discOf);
    const discs = members.map(discOf);
    const rim = hullOutline(discs, PADDING);
    if (form === "outline")
      return {shape: outlineOf(discs, strangers, PADDING), name: nameAnchor(discs, strangers, rim, PADDING)};
    const shape = committeeOf(form, discs, strangers, 1);
    const {hub} = shape;
    return {shape, name: hub ? [hub.x, hub.y - hub.radius] : nameAnchor(discs, strangers, rim, PADDING / 3)};
  };
  const all = hulls.map(drawnOf);
  const shapes = all.map(({shape}) => shape);
  const names = all.map(({name}, i) => ({at: name, colour: letteringColour(hulls[i]!.colour, theme)}));
  return {places: data.slice(), version, unit, scale, shapes, names};
}

function paint(context: CanvasRenderingContext2D, rings: readonly Point[][], colour: string): void {
  context.beginPath();
  for (const ring of rings) {
    ring.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
    context.closePath();
  }
  context.fillStyle = colour;
  context.globalAlpha = OPACITY;
  context.fill("evenodd");
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.globalAlpha = HULL_RIM;
  context.stroke();
  context.globalAlpha = 1;
}

const FONT = '600 12px "Source Sans 3 Variable", "Source Sans 3", sans-serif';

function writeName(context: CanvasRenderingContext2D, {text, at: [x, y], colour}: SetName, theme: Theme): void {
  context.font = FONT;
  context.textAlign = "center";
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = theme.ground;
  context.fillStyle = colour;
  context.strokeText(text, x, y - 6);
  context.fillText(text, x, y - 6);
}
