// Where the tree stands in the module's memory: what bodyTree.ts describes, bodies side by side instead of in columns.

/** Bytes of a body: x, y, mass, and one number left empty. */
export const BODY: usize = 32;
/** Bytes of a body's field: x and y. */
export const FIELD: usize = 16;
/** Bytes of a cell, and of its field as a cubic: eight numbers each, in the order of CELL. */
export const CELL: usize = 64;

export const MASS: usize = 16;
export const RADIUS: usize = 24;
export const SECOND: usize = 32;
export const THIRD: usize = 48;

export let cellCount: i32 = 0;
export let leafSize: i32 = 0;
export let bodies: usize = 0;
export let fields: usize = 0;
export let cells: usize = 0;
export let locals: usize = 0;
let nexts: usize = 0;
let starts: usize = 0;
let ends: usize = 0;

/** Says where what is, and how much; addresses are multiples of 16. */
export function place(
  cellTotal: i32,
  mostInLeaf: i32,
  bodiesAt: usize,
  fieldsAt: usize,
  cellsAt: usize,
  localsAt: usize,
  nextsAt: usize,
  startsAt: usize,
  endsAt: usize
): void {
  cellCount = cellTotal;
  leafSize = mostInLeaf;
  bodies = bodiesAt;
  fields = fieldsAt;
  cells = cellsAt;
  locals = localsAt;
  nexts = nextsAt;
  starts = startsAt;
  ends = endsAt;
}

/** The cell after the last one below `cell`. */
export function nextOf(cell: i32): i32 {
  return load<i32>(nexts + ((<usize>cell) << 2));
}

export function startOf(cell: i32): i32 {
  return load<i32>(starts + ((<usize>cell) << 2));
}

export function endOf(cell: i32): i32 {
  return load<i32>(ends + ((<usize>cell) << 2));
}

export function cellAt(cell: i32): usize {
  return cells + <usize>cell * CELL;
}

export function localAt(cell: i32): usize {
  return locals + <usize>cell * CELL;
}

export function bodyAt(body: i32): usize {
  return bodies + <usize>body * BODY;
}

export function fieldAt(body: i32): usize {
  return fields + <usize>body * FIELD;
}
