import {type BodyTree, CELL} from "./bodyTree.ts";
import type {Kernel} from "./kernel.ts";
import type {RepulsionLaw} from "./nearField.ts";
import {CROWD_THETA} from "./repel.ts";
import {FIRST_FREE, PAGE, startWasm, type WasmExports} from "./startWasm.ts";

/**
 * The kernel as a WebAssembly module (see assembly/), to the bit what `plainKernel` is and about twice as quick; null
 * where the platform has no WebAssembly with vectors or forbids it. There is one, with one memory, for all who ask.
 */
export function wasmKernel(): Kernel | null {
  if (kernel === undefined) kernel = start();
  return kernel;
}

let kernel: Kernel | null | undefined;

function start(): Kernel | null {
  const exports = startWasm();
  return exports && kernelOf(exports);
}

function kernelOf({memory, place, gather, repel}: WasmExports): Kernel {
  return {
    gather(tree) {
      const room = roomFor(tree);
      const pages = Math.ceil((room.size - memory.buffer.byteLength) / PAGE);
      if (pages > 0) memory.grow(pages);
      copyIn(tree, room, memory.buffer);
      const {bodies, fields, cells, locals, next, start, end} = room;
      place(tree.cellCount, tree.leafSize, bodies, fields, cells, locals, next, start, end);
      const spread = gather();
      tree.cells.set(new Float64Array(memory.buffer, cells, tree.cellCount > 0 ? CELL.STRIDE : 0)); // the whole
      return spread;
    },
    repel(tree, {theta, nearest, reach}: RepulsionLaw) {
      repel(theta, CROWD_THETA, nearest, reach);
      copyOut(tree, roomFor(tree), memory.buffer);
    }
  };
}

const BODY_BYTES = 32;
const FIELD_BYTES = 16;
const CELL_BYTES = 8 * CELL.STRIDE;
const NUMBER_BYTES = 4;

/** Where a tree's columns begin in the memory, and how much of it they need, in bytes; all multiples of 16. */
function roomFor({bodyCount, cellCount}: BodyTree) {
  const numbers = Math.ceil((NUMBER_BYTES * cellCount) / 16) * 16;
  const bodies = FIRST_FREE;
  const fields = bodies + BODY_BYTES * bodyCount;
  const cells = fields + FIELD_BYTES * bodyCount;
  const locals = cells + CELL_BYTES * cellCount;
  const next = locals + CELL_BYTES * cellCount;
  const start = next + numbers;
  const end = start + numbers;
  return {bodies, fields, cells, locals, next, start, end, size: end + numbers};
}

type Room = ReturnType<typeof roomFor>;

function copyIn(tree: BodyTree, room: Room, memory: ArrayBuffer): void {
  const {bodyCount, cellCount, x, y, mass} = tree;
  const bodies = new Float64Array(memory, room.bodies, (BODY_BYTES / 8) * bodyCount);
  for (let p = 0, at = 0; p < bodyCount; p++, at += BODY_BYTES / 8) {
    bodies[at] = x[p]!;
    bodies[at + 1] = y[p]!;
    bodies[at + 2] = mass[p]!;
  }
  for (const name of ["next", "start", "end"] as const) {
    new Int32Array(memory, room[name], cellCount).set(tree[name].subarray(0, cellCount));
  }
}

function copyOut({bodyCount, fieldX, fieldY}: BodyTree, room: Room, memory: ArrayBuffer): void {
  const fields = new Float64Array(memory, room.fields, 2 * bodyCount);
  for (let p = 0; p < bodyCount; p++) {
    fieldX[p] = fields[2 * p]!;
    fieldY[p] = fields[2 * p + 1]!;
  }
}
