import {FIRST_FREE, PAGE, startWasm, type WasmExports} from "../manyBody/startWasm.ts";
import type {EdgeLoop} from "./edgeLoop.ts";

/** Fewer edges are not worth a memory of their own. */
const FEWEST = 2000;

/** As `plainSprings`, to the bit; null where there are few, or no WebAssembly. */
export function wasmSprings(count: number, ends: Uint32Array, traits: Float64Array): EdgeLoop | null {
  return loopOf(count, 2, ends, traits, ({pullSprings}, endsAt, edgeCount, traitsAt) => (alpha) => {
    pullSprings(endsAt, edgeCount, traitsAt, alpha);
  });
}

/** As `plainPulls`, to the bit; null where there are few, or no WebAssembly. */
export function wasmPulls(count: number, ends: Uint32Array, weights: ArrayLike<number>): EdgeLoop | null {
  return loopOf(count, 4, ends, weights, ({attract}, endsAt, edgeCount, weightsAt) => () => {
    attract(endsAt, edgeCount, weightsAt);
  });
}

type MakeRun = (wasm: WasmExports, endsAt: number, edgeCount: number, numbersAt: number) => EdgeLoop["run"];

/** A module whose memory holds bodies, of so many numbers each, then two addresses an edge, then the edges' numbers. */
function loopOf(
  count: number,
  perBody: 2 | 4,
  ends: Uint32Array,
  numbers: ArrayLike<number>,
  makeRun: MakeRun
): EdgeLoop | null {
  const wasm = ends.length >= 2 * FEWEST ? startWasm() : null;
  if (!wasm) return null;
  const endsAt = FIRST_FREE + 8 * perBody * count;
  const numbersAt = endsAt + 4 * ends.length;
  const size = numbersAt + 8 * numbers.length;
  try {
    wasm.memory.grow(Math.max(0, Math.ceil((size - wasm.memory.buffer.byteLength) / PAGE)));
  } catch {
    return null; // no memory for it
  }
  const {buffer} = wasm.memory;
  const addresses = new Uint32Array(buffer, endsAt, ends.length);
  for (let i = 0; i < ends.length; i++) addresses[i] = FIRST_FREE + 8 * perBody * ends[i]!;
  new Float64Array(buffer, numbersAt, numbers.length).set(numbers);
  return {
    bodies: new Float64Array(buffer, FIRST_FREE, perBody * count),
    run: makeRun(wasm, endsAt, ends.length >> 1, numbersAt)
  };
}
