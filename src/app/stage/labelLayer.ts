import {entryOf} from "../../core/base/entryOf.ts";
import {SHOWN, type VisiblePart} from "../../core/network/visiblePart.ts";
import type {Appearance} from "../../core/scene/appearance.ts";
import {communityMark} from "../../core/scene/dial.ts";
import {cutText, displayText} from "../../core/scene/displayText.ts";
import {type Box, type LabelRequest, type PlacedLabel, placeLabels, type Stroke} from "../../core/scene/placeLabels.ts";
import type {Theme} from "../../core/scene/theme.ts";
import type {Screen} from "./camera.ts";
import {discsInSight, type NodeDisc} from "./discsInSight.ts";
import type {Drawing} from "./drawing.ts";
import type {StageRings} from "./rings.ts";

export interface LabelsToDraw {
  part: VisiblePart;
  appearance: Appearance;
  theme: Theme;
  /** Numbers of nodes whose full name is shown, and no others; among them or beside them the one that is set bold. */
  lit: ReadonlySet<number> | null;
  bold: number;
  rings: StageRings | null;
  /** What names keep off, px. */
  boxes: readonly Box[];
}

/** Names on a 2D canvas over the network. */
export interface LabelLayer {
  /** Finds places for names anew, and draws them. */
  place(labels: LabelsToDraw, drawing: Drawing, screen: Screen): void;
  /** Draws the names found last where their discs are now, of those that are still shown: for many on the move. */
  follow(part: VisiblePart, drawing: Drawing, screen: Screen): void;
}

const SANS = '"Source Sans 3 Variable", "Source Sans 3", sans-serif';
const LINE = 1.15;
const MOST_FULL_NAMES = 24;
const MOST_LABELS = 160;
const MOST_IN_CROWD = 45;
const MOST_LETTERS = 44;
/** So many of a crowd, the largest, keep names off. */
const KEPT_CLEAR = 60;
/** So many of a crowd, the largest, are looked at: a large disc has a high rank. */
const LARGEST = 3 * MOST_IN_CROWD;
/** Many lines are no longer worth avoiding. */
const MOST_STROKES = 1500;

/** Sets names beside their discs, none over another. */
export function createLabelLayer(context: CanvasRenderingContext2D): LabelLayer {
  const measure = rememberedWidths(context);
  let set: SetLabel[] = [];
  return {
    place(labels, drawing, screen) {
      const {discs, isCrowd} = discsInSight(screen, drawing, labels, LARGEST);
      const texts = new Map<string, LabelText[]>();
      const requests = candidates(discs, isCrowd, labels).map(({node, ...disc}): LabelRequest => {
        const forms = labelForms(node, disc.radius, labels, measure);
        const key = labels.part.typed.nodeKeys.at(node);
        texts.set(key, forms);
        const rank = node === labels.bold ? Number.MAX_SAFE_INTEGER : labels.appearance.rank(node);
        return {key, ...disc, rank, forms: forms.map(({width, size}) => ({width, height: size * LINE}))};
      });
      const {placed} = placeLabels({
        labels: requests,
        obstacles: {
          discs: isCrowd ? discs.slice(-KEPT_CLEAR) : discs,
          boxes: labels.boxes,
          strokes: strokesBetween(discs, labels)
        },
        frame: {left: 4, top: 4, right: screen.width - 4, bottom: screen.height - 4}
      });
      set = placed.flatMap((label) => {
        const text = texts.get(label.key)?.[label.form];
        return text ? [setLabel(label, text, labels.part.typed.nodeKeys.indexOf(label.key), drawing, screen)] : [];
      });
      paint(context, set, drawing, screen, labels.theme);
    },
    follow(part, drawing, screen) {
      const shown = set.filter(({node}) => part.nodeStates[node] === SHOWN);
      paint(context, shown, drawing, screen, drawing.theme);
    }
  };
}

/** Whose names are tried at all: the lit where some are, and of many the highest in rank. */
function candidates(discs: readonly NodeDisc[], isCrowd: boolean, {lit, bold, appearance}: LabelsToDraw): NodeDisc[] {
  const wanted = lit ? discs.filter(({node}) => lit.has(node) || node === bold) : discs;
  const most = isCrowd && !lit ? MOST_IN_CROWD : MOST_LABELS;
  if (wanted.length <= most) return [...wanted];
  const rank = ({node}: NodeDisc) => (node === bold ? Infinity : appearance.rank(node));
  const large = wanted.slice(-3 * most); // a large disc has a high rank
  return large.sort((a, b) => rank(b) - rank(a)).slice(0, most);
}

interface LabelText {
  text: string;
  font: string;
  size: number;
  /** px */
  width: number;
}

/** The full name where there is room or reason for it, else the short one; behind it the number of the ring's community. */
function labelForms(node: number, radius: number, labels: LabelsToDraw, measure: Measure): LabelText[] {
  const {shortLabel, label} = labels.appearance.node(labels.part.typed.nodeKeys.at(node));
  const bold = node === labels.bold;
  const community = labels.rings?.communities[node] || 0;
  const mark = communityMark(community > 0 ? {community} : null);
  const full = bold || (labels.lit !== null && labels.lit.size <= MOST_FULL_NAMES);
  const size = bold ? 15 : radius > 9 ? 13 : 12;
  const font = `${bold ? 600 : 400} ${size}px ${SANS}`;
  return [...new Set(full ? [label, shortLabel] : [shortLabel])].map((name) => {
    const text = measure.shown(name) + mark;
    return {text, font, size, width: measure.width(text, font)};
  });
}

interface Measure {
  /** A name as it is written. */
  shown(name: string): string;
  /** px */
  width(text: string, font: string): number;
}

/** Names and their widths, each worked out once. */
function rememberedWidths(context: CanvasRenderingContext2D): Measure {
  const widths = new Map<string, number>();
  const names = new Map<string, string>();
  return {
    shown: (name) => entryOf(names, name, () => cutText(displayText(name), MOST_LETTERS)),
    width(text, font) {
      const key = `${font} ${text}`;
      const before = widths.get(key);
      if (before !== undefined) return before;
      context.font = font;
      const {width} = context.measureText(text);
      if (document.fonts.check(font)) widths.set(key, width); // until the typeface is there another one is measured
      return width;
    }
  };
}

/** A label where it was placed, seen from the middle of its disc. */
interface SetLabel extends LabelText {
  node: number;
  dx: number;
  dy: number;
  align: "start" | "center" | "end";
}

function setLabel(
  {left, right, top, anchor}: PlacedLabel,
  text: LabelText,
  node: number,
  {places: {data}}: Drawing,
  {a, b, c, d, e, f}: Screen
): SetLabel {
  const [px, py] = [data[4 * node]!, data[4 * node + 1]!];
  const x = anchor === "start" ? left : anchor === "end" ? right : (left + right) / 2;
  return {
    ...text,
    node,
    dx: x - (a * px + c * py + e),
    dy: top + text.size * 0.92 - (b * px + d * py + f),
    align: anchor === "middle" ? "center" : anchor
  };
}

function paint(
  context: CanvasRenderingContext2D,
  labels: readonly SetLabel[],
  {places: {data}}: Drawing,
  {a, b, c, d, e, f, width, height}: Screen,
  theme: Theme
): void {
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = theme.ground;
  context.fillStyle = theme.ink;
  for (const {node, dx, dy, text, font, align} of labels) {
    const [px, py] = [data[4 * node]!, data[4 * node + 1]!];
    const [x, y] = [a * px + c * py + e + dx, b * px + d * py + f + dy];
    if (x < -200 || y < -20 || x > width + 200 || y > height + 20) continue;
    context.font = font;
    context.textAlign = align;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}

/** Straight stand-ins for the lines on screen, for labels to avoid. */
function strokesBetween(discs: readonly NodeDisc[], {part, appearance}: LabelsToDraw): Stroke[] {
  if (part.edges.size > MOST_STROKES) return [];
  const {typed, edgeStates} = part;
  const byNode = new Map(discs.map((disc) => [disc.node, disc]));
  const {width, opacity} = appearance.looks();
  const strokes: Stroke[] = [];
  for (let edge = 0; edge < edgeStates.length; edge++) {
    if (edgeStates[edge] !== SHOWN) continue;
    const [from, to] = [byNode.get(typed.ends[2 * edge]!), byNode.get(typed.ends[2 * edge + 1]!)];
    if (!from || !to) continue;
    strokes.push({x1: from.x, y1: from.y, x2: to.x, y2: to.y, ink: width(edge) * opacity(edge)});
  }
  return strokes;
}
