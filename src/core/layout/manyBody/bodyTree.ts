// A quadtree without nodes: bodies sorted along Morton's curve, and for each cell the run of bodies that it holds.

import {type SortingRoom, sortingRoom} from "./mortonOrder.ts";

/** Numbers that describe a cell, eight of them: one line of the processor's cache. */
export const CELL = {STRIDE: 8, X: 0, Y: 1, MASS: 2, RADIUS: 3, SECOND: 4, THIRD: 6} as const;

export interface BodyTree {
  bodyCount: number;
  /** A cell splits while it holds more bodies than this. */
  leafSize: number;
  /** `order[p]` is the body at place p of the tree. What follows is by place. */
  order: Int32Array;
  x: Float64Array;
  y: Float64Array;
  mass: Float64Array;
  /** What the bodies feel; written by a kernel. */
  fieldX: Float64Array;
  fieldY: Float64Array;
  /** Cells stand in depth-first order, the whole first: the cells below c are c + 1 … next[c] − 1, for a leaf none. */
  cellCount: number;
  /** Whether some leaf holds more bodies than others may, all on one spot. */
  hasHeap: boolean;
  next: Int32Array;
  /** The bodies of cell c stand at places start[c] … end[c] − 1. */
  start: Int32Array;
  end: Int32Array;
  /** CELL.STRIDE numbers a cell: centre of mass, mass, radius, and the second and third moments (complex). */
  cells: Float64Array;
  /** CELL.STRIDE numbers a cell: the field of what is far, as a cubic about the cell's centre (complex b₀ … b₃). */
  local: Float64Array;
  codes: Uint32Array;
  room: SortingRoom;
}

export function createBodyTree(bodyCount: number, leafSize: number): BodyTree {
  const byPlace = () => new Float64Array(bodyCount);
  const mostCells = Math.max(1, 2 * bodyCount); // each cell that splits has two parts at least
  return {
    bodyCount,
    leafSize,
    order: new Int32Array(bodyCount),
    x: byPlace(),
    y: byPlace(),
    mass: byPlace(),
    fieldX: byPlace(),
    fieldY: byPlace(),
    cellCount: 0,
    hasHeap: false,
    next: new Int32Array(mostCells),
    start: new Int32Array(mostCells),
    end: new Int32Array(mostCells),
    cells: new Float64Array(mostCells * CELL.STRIDE),
    local: new Float64Array(mostCells * CELL.STRIDE),
    codes: new Uint32Array(bodyCount),
    room: sortingRoom(bodyCount)
  };
}
