import {compare} from "../base/compare.ts";
import {type AfarPlace, afarPlaces, type Leader, leaderBoxes} from "./afarPlaces.ts";
import {createBoxGrid, createDiscGrid} from "./boxGrid.ts";
import {createInkMap} from "./inkMap.ts";

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
  /** No label covers a disc or a box; lines are crossed where it cannot be helped, as few and faint as can be. */
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
 * some way off, at the end of a leader that crosses no label and no disc, as far as `reach` goes; else it is dropped.
 * Cheap means: the usual place, little ink beneath, no stranger's disc close by. Near-linear in all its input.
 *
 * @returns the placed by falling rank, those with leaders last, and the keys of the dropped. Same input, same answer.
 */
export function placeLabels({labels, obstacles, frame, spacing = 2, gap = 3, reach = 0}: LabelProblem): {
  placed: PlacedLabel[];
  dropped: string[];
} {
  const ink = createInkMap(frame, obstacles.strokes ?? []);
  const discs = createDiscGrid(frame, obstacles.discs);
  const taken = createBoxGrid(frame, obstacles.boxes ?? []);
  const placed: PlacedLabel[] = [];
  const homeless: LabelRequest[] = [];
  for (const label of [...labels].sort((a, b) => b.rank - a.rank || compare(a.key, b.key))) {
    if (!take(firstPlace(label))) homeless.push(label);
  }
  const dropped = homeless.filter((label) => reach === 0 || !take(placeAfar(label))).map(({key}) => key);
  return {placed, dropped};

  function take(best: PlacedLabel | null): boolean {
    if (best === null) return false;
    placed.push(best);
    taken.add(best);
    for (const box of best.leader ? leaderBoxes(best.leader) : []) taken.add(box);
    return true;
  }

  function firstPlace(label: LabelRequest): PlacedLabel | null {
    for (let form = 0; form < label.forms.length; form++) {
      const best = cheapestPlace(label, form);
      if (best !== null) return best;
    }
    return null;
  }

  function cheapestPlace(label: LabelRequest, form: number): PlacedLabel | null {
    let best: PlacedLabel | null = null;
    let bestCost = Infinity;
    for (const {price, place} of PLACES) {
      if (price >= bestCost) break;
      const below = {key: label.key, form, ...place(label, label.forms[form]!, gap)};
      const candidate = label.prefer === "above" ? mirrored(below, label) : below;
      if (!isInside(candidate, frame) || taken.overlaps(candidate, spacing)) continue;
      const cost =
        price + discs.crowding(candidate, label, COMFORT) * CROWDING_PRICE + ink.under(candidate) * INK_PRICE;
      if (cost >= bestCost) continue;
      bestCost = cost;
      best = candidate;
    }
    return best;
  }

  function placeAfar(label: LabelRequest): PlacedLabel | null {
    const form = label.forms.length - 1;
    let best: PlacedLabel | null = null;
    let bestCost = Infinity;
    for (const {box, anchor, leader, distance} of afarPlaces(label, label.forms[form]!, gap, reach)) {
      const price = distance * DISTANCE_PRICE;
      if (price >= bestCost) break;
      if (!isInside(box, frame) || taken.overlaps(box, spacing)) continue;
      const cost = price + discs.crowding(box, label, COMFORT) * CROWDING_PRICE + ink.under(box) * INK_PRICE;
      if (cost >= bestCost || !isClear(leader, label)) continue;
      bestCost = cost;
      best = {key: label.key, form, ...box, anchor, leader};
    }
    return best;
  }

  function isClear(leader: AfarPlace["leader"], own: Disc): boolean {
    return leaderBoxes(leader).every((box) => !taken.overlaps(box, 0) && discs.crowding(box, own, 2) < Infinity);
  }
}

/** A stranger's disc nearer than this to a label makes one ask whose it is, px. */
const COMFORT = 8;
const CROWDING_PRICE = 1.5;
const INK_PRICE = 0.22;
/** Of a px that a label stands off its disc. */
const DISTANCE_PRICE = 0.5;

type Setting = Omit<PlacedLabel, "key" | "form">;

interface LabelPlace {
  price: number;
  place: (disc: Disc, size: {width: number; height: number}, gap: number) => Setting;
}

const isInside = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

const mirrored = (box: PlacedLabel, {y}: Disc): PlacedLabel => ({
  ...box,
  top: 2 * y - box.bottom,
  bottom: 2 * y - box.top
});

/** `shift` moves the label sideways by that share of its width from standing centred. */
function stacked(side: 1 | -1, shift: number): LabelPlace["place"] {
  return ({x, y, radius}, {width, height}, gap) => {
    const left = x - width / 2 + shift * width;
    const top = side === 1 ? y + radius + gap : y - radius - gap - height;
    return {
      left,
      top,
      right: left + width,
      bottom: top + height,
      anchor: shift === 0 ? "middle" : shift > 0 ? "start" : "end"
    };
  };
}

/** `turn`: level with the disc (0), askew below (1) or above (−1). Sideways, letters have no white of their own. */
function beside(side: 1 | -1, turn: -1 | 0 | 1): LabelPlace["place"] {
  return ({x, y, radius}, {width, height}, gap) => {
    const reach = turn === 0 ? radius + 1.7 * gap : (radius + gap) * Math.SQRT1_2;
    const left = side === 1 ? x + reach : x - reach - width;
    const top = turn === 0 ? y - height / 2 : turn === 1 ? y + reach : y - reach - height;
    return {left, top, right: left + width, bottom: top + height, anchor: side === 1 ? "start" : "end"};
  };
}

const PLACES: readonly LabelPlace[] = [
  {price: 0, place: stacked(1, 0)},
  {price: 4, place: stacked(-1, 0)},
  {price: 5, place: beside(1, 0)},
  {price: 5, place: beside(-1, 0)},
  {price: 7, place: stacked(1, 0.3)},
  {price: 7, place: stacked(1, -0.3)},
  {price: 8, place: beside(1, 1)},
  {price: 8, place: beside(-1, 1)},
  {price: 9, place: beside(1, -1)},
  {price: 9, place: beside(-1, -1)},
  {price: 10, place: stacked(-1, 0.3)},
  {price: 10, place: stacked(-1, -0.3)}
];
