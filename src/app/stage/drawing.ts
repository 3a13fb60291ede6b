import type {Theme} from "../../core/scene/theme.ts";
import type {Extent} from "./camera.ts";
import {type Column, createColumn} from "./column.ts";
import {createStrokes, type Strokes} from "./strokes.ts";

/**
 * What the programs draw, in columns for the graphics card and numbers for its uniforms. The stage writes it, the
 * programs read it at every frame; nothing in it is looked at edge by edge while drawing.
 */
export interface Drawing {
  theme: Theme;
  /** Layout units that the camera's own frame encloses. */
  extent: Extent;
  /** How far all but the emphasis has faded, 0–1. */
  faded: number;
  /** Factor on discs and strokes. */
  discScale: number;
  strokeScale: number;
  /** Factor on the opacity of strokes: many add up. */
  strokeDensity: number;
  /** Of each node: x, y (layout units), radius (px), state (see HIDDEN, SHOWN, GHOST). */
  places: Column<Float32Array>;
  /** Of each node: three colours as 0xrrggbb, then 16 × number of colours + shape. */
  faces: Column<Uint32Array>;
  /** Nodes back to front; those that are drawn over the rest, each with LIT and MARKED. */
  nodeOrder: Column<Uint32Array>;
  litNodes: Column<Uint32Array>;
  /** Curved, dashed, arrowed; and those that are drawn over the rest. */
  strokes: Strokes;
  litStrokes: Strokes;
  lines: Lines;
}

/** Thin lines, for more edges than anyone can tell apart. */
export interface Lines {
  /** Two nodes for each edge. */
  ends: Column<Uint32Array>;
  /** Of each edge: HIDDEN, SHOWN or GHOST. */
  states: Column<Uint8Array>;
  /** Of each edge: 0xrrggbb and the opacity, 0–255, above it. */
  inks: Column<Uint32Array>;
  /** Two vertices for each edge, the most telling edges first. */
  order: Column<Uint32Array>;
  /** Whether lines are drawn, and no strokes. */
  isUsed: boolean;
  /** How many edges of the order are gone through. */
  count: number;
  /** How many are drawn behind each mark of the order, by their states, and how many in all before it. */
  counts(states: Uint8Array): Int32Array;
  tally: Uint32Array;
  /** Factor on the opacity: many lines add up. */
  density: number;
}

/** What is said of a node in `litNodes`, beside its number. */
export const LIT = 1;
export const MARKED = 2;

/** Opacities of what is ghosted, and of what fades while something else is lit. */
export const GHOST_OPACITY = 0.13;
export const FADED = {node: 0.15, edge: 0.06}; // parallel lines add up

/** A drawing of nothing. */
export function createDrawing(theme: Theme, extent: Extent): Drawing {
  const numbers = () => createColumn(new Uint32Array(0));
  return {
    theme,
    extent,
    faded: 0,
    discScale: 1,
    strokeScale: 1,
    strokeDensity: 1,
    places: createColumn(new Float32Array(0)),
    faces: numbers(),
    nodeOrder: numbers(),
    litNodes: numbers(),
    strokes: createStrokes(),
    litStrokes: createStrokes(),
    lines: {
      ends: numbers(),
      states: createColumn(new Uint8Array(0)),
      inks: numbers(),
      order: numbers(),
      isUsed: false,
      count: 0,
      counts: () => new Int32Array(0),
      tally: new Uint32Array(0),
      density: 1
    }
  };
}
