import {compare} from "../base/compare.ts";
import {afarPlaces, type Leader, leaderBoxes} from "./afarPlaces.ts";
import {type BoxGrid, createBoxGrid, createDiscGrid, type DiscGrid} from "./boxGrid.ts";
import {createInkMap, type InkMap} from "./inkMap.ts";
import {LABEL_PLACES, mirrored, type Setting} from "./labelPlaces.ts";

/** A rectangle in px, y down. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Disc {
  x: number;
  y: number;
  radius: number;
}

/** A straight piece of a line; `ink` is its width times its opacity. */
export interface Stroke {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  ink: number;
}

/** A label to be set beside its disc. */
export interface LabelRequest {
  key: string;
  /** Higher is set first. */
  rank: number;
  /** Whether it stands in any place there is before lower ranks have theirs, be it off its disc. */
  isFirst?: boolean;
  x: number;
  y: number;
  /** Of its own disc, 0 or more. */
  radius: number;
  /** Sizes of its letters, px: the wanted form first, then those to fall back on where that has no place. */
  forms: readonly {width: number; height: number}[];
  /** The usual place: below the disc unless said. */
  prefer?: "below" | "above";
}

export interface LabelProblem {
  labels: readonly LabelRequest[];
  /** No label covers a box, or a disc unless it is a smaller one; lines are crossed where they must be. */
  obstacles: {discs: readonly Disc[]; boxes?: readonly Box[]; strokes?: readonly Stroke[]};
  frame: Box;
  /** Least space between two labels, px. */
  spacing?: number;
  /** Space between a label and its disc, px. */
  gap?: number;
  /** How far off its disc a label may stand, tied to it by a line, where it has no place beside it, px; 0 = nowhere. */
  reach?: number;
}

export interface PlacedLabel extends Box {
  key: string;
  /** Index into the request's forms. */
  form: number;
  /** Which end of the label is nearest its disc, so that the text stays there in any font. */
  anchor: "start" | "middle" | "end";
  /** The line to its disc; absent beside it. */
  leader?: Leader;
}

/**
 * Sets labels beside their discs, the highest rank first, each in the cheapest of twelve places (below, above, beside,
 * askew) where it lies within the frame and covers no other label, no disc and no box. One without such a place stands
 * some way off, at the end of a leader that crosses no label and no disc, as far as `reach` goes: after all others have
 * theirs, unless it is one of the first. Without leaders it may cover discs clearly smaller than its own that have no
 * names, and then get none. Else it is dropped. Cheap means: the usual place, little ink beneath, no stranger's disc close
 * by. Near-linear in all its input.
 *
 * @returns the placed by falling rank, those that had to wait last, and the keys of the dropped. Same input, same answer.
 */
export function placeLabels({labels, obstacles, frame, spacing = 2, gap = 3, reach = 0}: LabelProblem): {
  placed: PlacedLabel[];
  dropped: string[];
} {
  const sheet: Sheet = {
    ...{frame, spacing, gap, reach},
    ink: createInkMap(frame, obstacles.strokes ?? []),
    discs: createDiscGrid(frame, obstacles.discs),
    taken: createBoxGrid(frame, obstacles.boxes ?? []),
    covering: createBoxGrid(frame, []),
    named: createBoxGrid(frame, [])
  };
  const placed: PlacedLabel[] = [];
  const take = (label: LabelRequest, place: PlacedLabel | null): boolean => {
    if (place) placed.push(place);
    if (place) occupy(label, place, sheet);
    return place !== null;
  };
  const anywhere = (label: LabelRequest) =>
    reach > 0 ? offIt(label, sheet) : besideIt(label, COVERABLE * label.radius, sheet);
  const ranked = [...labels].sort((a, b) => b.rank - a.rank || compare(a.key, b.key));
  const waiting = ranked.filter((label) => {
    if (take(label, besideIt(label, 0, sheet))) return false;
    return (reach > 0 && !label.isFirst) || !take(label, anywhere(label));
  });
  const dropped = waiting.filter((label) => reach === 0 || !take(label, anywhere(label)));
  return {placed, dropped: dropped.map(({key}) => key)};
}

/** What labels are placed on: what lies there, and where those placed so far stand. */
interface Sheet extends Required<Pick<LabelProblem, "frame" | "spacing" | "gap" | "reach">> {
  ink: InkMap;
  discs: DiscGrid;
  /** Boxes, labels and their leaders. */
  taken: BoxGrid;
  /** Labels that may lie over discs. */
  covering: BoxGrid;
  /** The discs that have names. */
  named: BoxGrid;
}

/** A name may cover discs of this share of its own disc's radius, and smaller. */
const COVERABLE = 0.7;
/** A stranger's disc nearer than this to a label makes one ask whose it is, px. */
const COMFORT = 8;
const CROWDING_PRICE = 1.5;
const INK_PRICE = 0.22;
/** Of a px that a label stands off its disc. */
const DISTANCE_PRICE = 0.5;

function occupy(label: LabelRequest, place: PlacedLabel, {covering, named, taken, discs}: Sheet): void {
  if (discs.crowding(place, label, 1) === Infinity) covering.add(place);
  named.add(squareOf(label));
  for (const box of [place, ...(place.leader ? leaderBoxes(place.leader) : [])]) taken.add(box);
}

const squareOf = ({x, y, radius}: Disc): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius
});

/** The first form that has a place beside its disc; it may cover discs of a radius of `coverable` or less. */
function besideIt(label: LabelRequest, coverable: number, sheet: Sheet): PlacedLabel | null {
  if (sheet.covering.overlaps(squareOf(label), 0)) return null;
  for (let form = 0; form < label.forms.length; form++) {
    const best = cheapestPlace(label, form, coverable, sheet);
    if (best !== null) return best;
  }
  return null;
}

function cheapestPlace(label: LabelRequest, form: number, coverable: number, sheet: Sheet): PlacedLabel | null {
  let best: Setting | null = null;
  let bestCost = Infinity;
  for (const {price, place} of LABEL_PLACES) {
    if (price >= bestCost) break;
    const below = place(label, label.forms[form]!, sheet.gap);
    const box = label.prefer === "above" ? mirrored(below, label) : below;
    const cost = price + costOf(box, label, coverable, sheet);
    if (cost >= bestCost) continue;
    bestCost = cost;
    best = box;
  }
  return best && {key: label.key, form, ...best};
}

/** The cheapest place off its disc, in the label's last form. */
function offIt(label: LabelRequest, sheet: Sheet): PlacedLabel | null {
  const form = label.forms.length - 1;
  let best: Setting | null = null;
  let bestCost = Infinity;
  for (const {box, anchor, leader, distance} of afarPlaces(label, label.forms[form]!, sheet.gap, sheet.reach)) {
    const price = distance * DISTANCE_PRICE;
    if (price >= bestCost) break;
    const cost = price + costOf(box, label, 0, sheet);
    if (cost >= bestCost || !isClear(leader, label, sheet)) continue;
    bestCost = cost;
    best = {...box, anchor, leader};
  }
  return best && {key: label.key, form, ...best};
}

/** What it costs to stand there, beside the place's price; Infinity where no label may. */
function costOf(box: Box, own: Disc, coverable: number, sheet: Sheet): number {
  const {frame, taken, named, discs, ink, spacing} = sheet;
  if (!isInside(box, frame) || taken.overlaps(box, spacing)) return Infinity;
  if (coverable > 0 && named.overlaps(box, 0)) return Infinity;
  return discs.crowding(box, own, COMFORT, coverable) * CROWDING_PRICE + ink.under(box) * INK_PRICE;
}

const isInside = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

const isClear = (leader: Leader, own: Disc, {taken, discs}: Sheet): boolean =>
  leaderBoxes(leader).every((box) => !taken.overlaps(box, 0) && discs.crowding(box, own, 2) < Infinity);
