import {hypotenuse} from "../../base/hypotenuse.ts";
import type {Disc} from "../placeLabels.ts";
import type {Point} from "../scene.ts";
import {isClear} from "./isClear.ts";
import {createParts} from "./territory.ts";

/** Cells of the coarse grid along its longer side: enough to find a way between strangers. */
const CELLS = 96;
/** What a step costs through a stranger, in steps over free ground. */
const THROUGH = 60;

/**
 * Ways that join the parts of a group around strangers, through them only where there is no other: the shortest of those
 * where the parts' neighbourhoods meet. Grows all parts at once over a grid of at most 96 × 96 cells (Dijkstra), then
 * joins them by the cheapest meetings (Kruskal). @see Mehlhorn (1988), "A faster approximation algorithm for the Steiner problem"
 */
export function detours(
  members: readonly Disc[],
  parts: Int32Array,
  strangers: readonly Disc[],
  clearance: number
): Point[][] {
  const grid = gridOver(members, clearance);
  const costs = costsOf(grid, strangers, clearance);
  const grown = grow(grid, costs, members, parts);
  const {join} = createParts(members.length);
  return meetings(grid, grown)
    .filter(({from, to}) => join(grown.parts[from]!, grown.parts[to]!))
    .map(({from, to}) => {
      const cells = [...wayBack(grown, from).reverse(), ...wayBack(grown, to)];
      return straightened(
        cells.map((cell) => grid.pointOf(cell)),
        strangers,
        clearance
      );
    });
}

interface Grid {
  columns: number;
  rows: number;
  step: number;
  pointOf(cell: number): Point;
  cellOf(point: {x: number; y: number}): number;
}

function gridOver(members: readonly Disc[], clearance: number): Grid {
  const air = 6 * clearance;
  const [xs, ys] = [members.map(({x}) => x), members.map(({y}) => y)];
  const [left, top] = [Math.min(...xs) - air, Math.min(...ys) - air];
  const [width, height] = [Math.max(...xs) + air - left, Math.max(...ys) + air - top];
  const step = Math.max(width, height) / CELLS;
  const [columns, rows] = [Math.ceil(width / step) + 1, Math.ceil(height / step) + 1];
  return {
    columns,
    rows,
    step,
    pointOf: (cell) => [left + (cell % columns) * step, top + Math.floor(cell / columns) * step],
    cellOf: ({x, y}) => Math.round((y - top) / step) * columns + Math.round((x - left) / step)
  };
}

/** What a step onto each cell costs. */
function costsOf({columns, rows, step, pointOf}: Grid, strangers: readonly Disc[], clearance: number): Float64Array {
  const costs = new Float64Array(columns * rows).fill(1);
  const [left, top] = pointOf(0);
  for (const {x, y, radius} of strangers) {
    const reach = radius + 2 * clearance;
    const [lastColumn, lastRow] = [Math.floor((x + reach - left) / step), Math.floor((y + reach - top) / step)];
    for (let row = Math.max(0, Math.ceil((y - reach - top) / step)); row <= Math.min(rows - 1, lastRow); row++) {
      for (
        let column = Math.max(0, Math.ceil((x - reach - left) / step));
        column <= Math.min(columns - 1, lastColumn);
        column++
      ) {
        const cell = row * columns + column;
        const away = hypotenuse(left + column * step - x, top + row * step - y) - radius;
        costs[cell] = Math.max(costs[cell]!, away < clearance ? THROUGH : 1 + 3 * (2 - away / clearance));
      }
    }
  }
  return costs;
}

interface Grown {
  /** Of each cell: the part that it is nearest to, −1 for none. */
  parts: Int32Array;
  /** What the way there costs, and the cell before it. */
  costs: Float64Array;
  before: Int32Array;
}

function grow({columns, rows, cellOf}: Grid, steps: Float64Array, members: readonly Disc[], own: Int32Array): Grown {
  const count = columns * rows;
  const parts = new Int32Array(count).fill(-1);
  const before = new Int32Array(count).fill(-1);
  const costs = new Float64Array(count).fill(Infinity);
  const queue = createQueue(costs);
  for (const [i, member] of members.entries()) {
    const cell = cellOf(member);
    if (parts[cell] !== -1) continue;
    parts[cell] = own[i]!;
    costs[cell] = 0;
    queue.add(cell);
  }
  for (let cell = queue.take(); cell >= 0; cell = queue.take()) {
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    for (const [dx, dy, length] of NEIGHBOURS) {
      if (column + dx < 0 || column + dx >= columns || row + dy < 0 || row + dy >= rows) continue;
      const next = cell + dy * columns + dx;
      const cost = costs[cell]! + length * steps[next]!;
      if (cost >= costs[next]!) continue;
      costs[next] = cost;
      parts[next] = parts[cell]!;
      before[next] = cell;
      queue.add(next);
    }
  }
  return {parts, costs, before};
}

const NEIGHBOURS = [
  [1, 0, 1],
  [0, 1, 1],
  [-1, 0, 1],
  [0, -1, 1],
  [1, 1, Math.SQRT2],
  [-1, 1, Math.SQRT2],
  [1, -1, Math.SQRT2],
  [-1, -1, Math.SQRT2]
] as const;

/** Cells by cost, then by number; a cell that became cheaper stands in it twice, and its second coming does no harm. */
function createQueue(costs: Float64Array): {add(cell: number): void; take(): number} {
  const heap: {cell: number; cost: number}[] = [];
  const isBefore = (a: {cell: number; cost: number}, b: {cell: number; cost: number}) =>
    a.cost < b.cost || (a.cost === b.cost && a.cell < b.cell);
  return {
    add(cell) {
      const item = {cell, cost: costs[cell]!};
      let i = heap.push(item) - 1;
      for (let up = (i - 1) >> 1; i > 0 && isBefore(item, heap[up]!); up = (i - 1) >> 1) {
        heap[i] = heap[up]!;
        i = up;
      }
      heap[i] = item;
    },
    take() {
      const [first] = heap;
      const last = heap.pop();
      if (first === undefined || last === undefined) return -1;
      let i = 0;
      for (let child = 1; child < heap.length; child = 2 * i + 1) {
        if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++;
        if (!isBefore(heap[child]!, last)) break;
        heap[i] = heap[child]!;
        i = child;
      }
      if (heap.length > 0) heap[i] = last;
      return first.cell;
    }
  };
}

/** Where two parts' neighbourhoods touch, the cheapest first. */
function meetings({columns}: Grid, {parts, costs}: Grown): {from: number; to: number; cost: number}[] {
  const found: {from: number; to: number; cost: number}[] = [];
  const meet = (from: number, to: number) => {
    if (parts[from] !== parts[to]) found.push({from, to, cost: costs[from]! + costs[to]!});
  };
  for (let cell = 0; cell < parts.length; cell++) {
    if (cell % columns < columns - 1) meet(cell, cell + 1);
    if (cell + columns < parts.length) meet(cell, cell + columns);
  }
  return found.sort((a, b) => a.cost - b.cost || a.from - b.from || a.to - b.to);
}

function wayBack({before}: Grown, cell: number): number[] {
  const way: number[] = [];
  for (let at = cell; at >= 0; at = before[at]!) way.push(at);
  return way;
}

/** A way without the corners that a straight line may cut, keeping clear of strangers. */
function straightened(way: readonly Point[], strangers: readonly Disc[], clearance: number): Point[] {
  const kept = [way[0]!];
  for (let i = 0; i < way.length - 1; ) {
    let next = way.length - 1;
    while (next > i + 1 && !isClear(asPlace(way[i]!), asPlace(way[next]!), strangers, clearance)) next--;
    kept.push(way[next]!);
    i = next;
  }
  return kept;
}

const asPlace = ([x, y]: Point) => ({x, y});
