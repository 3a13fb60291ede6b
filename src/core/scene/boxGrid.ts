// Uniform grids over a frame: who is near a box, without asking everybody.

import {hypotenuse} from "../base/hypotenuse.ts";
import type {Box, Disc} from "./placeLabels.ts";

const CELL = 48;

export interface DiscGrid {
  /**
   * How far a disc other than `own` reaches, at most, into `comfort` px around a box; Infinity if it touches the box. One of
   * a radius of `coverable` or less may be touched: each adds `comfort`, or more where it lies at a seam of the grid.
   */
  crowding(box: Box, own: Disc, comfort: number, coverable?: number): number;
}

export function createDiscGrid(frame: Box, discs: readonly Disc[]): DiscGrid {
  const grid = createGrid<Disc>(frame);
  for (const disc of discs) {
    const {x, y, radius} = disc;
    grid.add({left: x - radius, top: y - radius, right: x + radius, bottom: y + radius}, disc);
  }
  return {
    crowding(box, own, comfort, coverable = 0) {
      let deepest = 0;
      let covered = 0;
      grid.visit(box, comfort, (disc) => {
        const distance = distanceToBox(disc, box) - disc.radius;
        if (distance >= comfort || isSame(disc, own)) return true;
        if (distance >= 1) deepest = Math.max(deepest, comfort - distance);
        else if (coverable > 0 && disc.radius <= coverable) covered += comfort;
        else deepest = Infinity;
        return deepest < Infinity;
      });
      return deepest + covered;
    }
  };
}

export interface BoxGrid {
  add(box: Box): void;
  /** Whether `box` comes nearer than `spacing` px to a box of the grid. */
  overlaps(box: Box, spacing: number): boolean;
}

export function createBoxGrid(frame: Box, boxes: readonly Box[]): BoxGrid {
  const grid = createGrid<Box>(frame);
  for (const box of boxes) grid.add(box, box);
  return {
    add: (box) => grid.add(box, box),
    overlaps(box, spacing) {
      let free = true;
      grid.visit(box, spacing, (other) => {
        free =
          box.right + spacing <= other.left ||
          other.right + spacing <= box.left ||
          box.bottom + spacing <= other.top ||
          other.bottom + spacing <= box.top;
        return free;
      });
      return !free;
    }
  };
}

const isSame = (a: Disc, b: Disc): boolean => a.x === b.x && a.y === b.y && a.radius === b.radius;

function distanceToBox({x, y}: Disc, {left, top, right, bottom}: Box): number {
  return hypotenuse(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Items in the cells their boxes touch. An item may be seen once a cell; `visit` ends when its callback says false. */
function createGrid<Item>(frame: Box) {
  const columns = Math.max(1, Math.min(1000, Math.ceil((frame.right - frame.left) / CELL)));
  const rows = Math.max(1, Math.min(1000, Math.ceil((frame.bottom - frame.top) / CELL)));
  const cells: Item[][] = Array.from({length: columns * rows}, () => []);
  const clamp = (value: number, most: number): number => (value > 0 ? Math.min(most, Math.floor(value)) : 0);
  const range = ({left, top, right, bottom}: Box, margin: number) => ({
    first: clamp((left - margin - frame.left) / CELL, columns - 1),
    last: clamp((right + margin - frame.left) / CELL, columns - 1),
    from: clamp((top - margin - frame.top) / CELL, rows - 1),
    to: clamp((bottom + margin - frame.top) / CELL, rows - 1)
  });
  return {
    add(box: Box, item: Item): void {
      const {first, last, from, to} = range(box, 0);
      for (let row = from; row <= to; row++)
        for (let column = first; column <= last; column++) cells[row * columns + column]!.push(item);
    },
    visit(box: Box, margin: number, see: (item: Item) => boolean): void {
      const {first, last, from, to} = range(box, margin);
      for (let row = from; row <= to; row++) {
        for (let column = first; column <= last; column++) {
          for (const item of cells[row * columns + column]!) if (!see(item)) return;
        }
      }
    }
  };
}
