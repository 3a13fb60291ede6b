import {entryOf} from "../../core/base/entryOf.ts";
import {GHOST} from "../../core/network/visiblePart.ts";
import type {EdgeLooks, EdgeTraits} from "../../core/scene/edgeLooks.ts";
import {type Column, createColumn, fill} from "./column.ts";
import {packed} from "./packed.ts";

/**
 * Where the fields of a stroke stand among its 32-bit entries. Its two nodes are the first two; "traits" are its colour,
 * 0xrrggbb, and FLAGS above it.
 */
export const STROKE = {width: 2, bow: 3, opacity: 4, dash: 5, gap: 6, traits: 7, entries: 8};
export const FLAGS = {arrow: 1, cut: 2, ghost: 4, split: 8};

/** Strokes for the card, the straight ones first: these need no more than four corners. */
export interface Strokes {
  column: Column<Uint32Array>;
  straight: number;
  /** Their edges, in the same order. */
  edges: Uint32Array;
}

export const createStrokes = (): Strokes => ({
  column: createColumn(new Uint32Array(0)),
  straight: 0,
  edges: new Uint32Array(0)
});

/** What strokes are made of: how each edge looks, where it ends (two nodes an edge) and its state. */
export interface StrokeSource extends Pick<EdgeLooks, "width" | "opacity" | "bow"> {
  traits(edge: number): Omit<EdgeTraits, "legendKey">;
  ends: Uint32Array;
  states: Uint8Array;
}

/** Writes edges as strokes: the straight before the curved, each from back to front; those alike in both as they come. */
export function fillStrokes(strokes: Strokes, edges: ArrayLike<number>, source: StrokeSource): void {
  const layers = new Uint8Array(edges.length);
  const starts = new Uint32Array(2 * MOST_DEPTHS + 1);
  for (let i = 0; i < layers.length; i++) {
    const edge = edges[i]!;
    const layer = (source.bow(edge) === 0 ? 0 : MOST_DEPTHS) + source.traits(edge).depth;
    layers[i] = layer;
    starts[layer + 1] = starts[layer + 1]! + 1;
  }
  for (let layer = 0; layer < 2 * MOST_DEPTHS; layer++) starts[layer + 1] = starts[layer + 1]! + starts[layer]!;
  strokes.straight = starts[MOST_DEPTHS]!;
  strokes.edges = new Uint32Array(edges.length);
  for (let i = 0; i < layers.length; i++) {
    const at = starts[layers[i]!]!;
    strokes.edges[at] = edges[i]!;
    starts[layers[i]!] = at + 1;
  }
  fill(strokes.column, written(strokes.edges, source));
}

function written(edges: Uint32Array, source: StrokeSource): Uint32Array {
  const {ends, states} = source;
  const data = new Uint32Array(STROKE.entries * edges.length);
  const floats = new Float32Array(data.buffer);
  for (let i = 0; i < edges.length; i++) {
    const edge = edges[i]!;
    const {arrow, cut, split, dashes, colour} = source.traits(edge);
    const at = STROKE.entries * i;
    data[at] = ends[2 * edge]!;
    data[at + 1] = ends[2 * edge + 1]!;
    floats[at + STROKE.width] = source.width(edge);
    floats[at + STROKE.bow] = source.bow(edge);
    floats[at + STROKE.opacity] = source.opacity(edge);
    floats[at + STROKE.dash] = dashes.length > 0 ? dashes[0]! : 0;
    floats[at + STROKE.gap] = dashes.length > 1 ? dashes[1]! : 0;
    const isGhost = states[edge] === GHOST;
    const flags =
      (arrow ? FLAGS.arrow : 0) | (cut ? FLAGS.cut : 0) | (isGhost ? FLAGS.ghost : 0) | (split ? FLAGS.split : 0);
    data[at + STROKE.traits] = inkOf(colour) | (flags << 24);
  }
  return data;
}

/** Depths are small whole numbers. */
const MOST_DEPTHS = 100;

const inkOf = (colour: string): number => entryOf(inks, colour, () => packed(colour));

const inks = new Map<string, number>(); // of the few colours of the themes
