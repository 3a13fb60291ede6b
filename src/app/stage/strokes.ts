import {entryOf} from "../../core/base/entryOf.ts";
import type {EdgeAppearance} from "../../core/scene/appearance.ts";
import {type Column, createColumn, fill} from "./column.ts";
import {packed} from "./packed.ts";

/** Where the fields of a stroke stand among its 32-bit entries; its two nodes are the first two. */
export const STROKE = {width: 2, dash: 6, colour: 8, entries: 9};

/** Strokes for the card, the straight ones first: these need no more than four corners. */
export interface Strokes {
  column: Column<Uint32Array>;
  straight: number;
  /** Their edges, in the same order. */
  edges: readonly number[];
}

export const createStrokes = (): Strokes => ({column: createColumn(new Uint32Array(0)), straight: 0, edges: []});

/** An edge to be drawn as a stroke. */
export interface Stroke {
  edge: number;
  source: number;
  target: number;
  look: Pick<EdgeAppearance, "width" | "colour" | "opacity" | "dashes" | "arrow" | "cut" | "split" | "bow" | "depth">;
  ghost: boolean;
}

/** Writes strokes, those of least depth first. */
export function fillStrokes(strokes: Strokes, list: readonly Stroke[]): void {
  const order = inLayers(list);
  const data = new Uint32Array(STROKE.entries * order.length);
  const floats = new Float32Array(data.buffer);
  order.forEach(({source, target, look, ghost}, i) => {
    const at = STROKE.entries * i;
    data[at] = source;
    data[at + 1] = target;
    floats[at + STROKE.width] = look.width;
    floats[at + STROKE.width + 1] = look.bow;
    floats[at + STROKE.width + 2] = look.opacity;
    floats[at + STROKE.width + 3] = (look.arrow ? 1 : 0) + (look.cut ? 2 : 0) + (ghost ? 4 : 0) + (look.split ? 8 : 0);
    floats[at + STROKE.dash] = look.dashes[0] ?? 0;
    floats[at + STROKE.dash + 1] = look.dashes[1] ?? 0;
    data[at + STROKE.colour] = bytesOf(look.colour);
  });
  strokes.straight = order.reduce((count, {look}) => count + Number(look.bow === 0), 0);
  strokes.edges = order.map(({edge}) => edge);
  fill(strokes.column, data);
}

/** The straight before the curved, each from back to front; those alike in both as they come. */
function inLayers(list: readonly Stroke[]): Stroke[] {
  const layers = new Map<number, Stroke[]>();
  for (const stroke of list)
    entryOf(layers, (stroke.look.bow === 0 ? 0 : MOST_DEPTHS) + stroke.look.depth, () => []).push(stroke);
  return [...layers].sort(([a], [b]) => a - b).flatMap(([, strokes]) => strokes);
}

/** Depths are small whole numbers. */
const MOST_DEPTHS = 100;

/** #rrggbb as the bytes r, g, b, 255 in memory, on machines whose first byte is the lowest: all that run browsers. */
function bytesOf(colour: string): number {
  return entryOf(colours, colour, () => {
    const rgb = packed(colour);
    return (((rgb >> 16) & 255) | (rgb & 0xff00) | ((rgb & 255) << 16) | 0xff000000) >>> 0;
  });
}

const colours = new Map<string, number>(); // the few of the themes
