import {type WasmMemory, wasmModule} from "../../base/wasmModule.ts";
import {WASM_CODE} from "./wasmCode.ts";

/** The functions of assembly/kernel.ts; addresses are in bytes. */
export interface WasmExports {
  memory: WasmMemory;
  place(cellCount: number, leafSize: number, ...addresses: number[]): void;
  gather(): number;
  repel(theta: number, crowdTheta: number, nearest: number, reach: number): void;
  pullSprings(ends: number, count: number, traits: number, alpha: number): void;
  attract(ends: number, count: number, weights: number): void;
}

/** Bytes of a page of a module's memory. */
export const PAGE = 65_536;

/** What is below is the module's own. */
export const FIRST_FREE = 1024;

const layoutModule = wasmModule<WasmExports>(WASM_CODE);

/** The module of assembly/ with a memory of its own; null where there can be none, and the same sums are done without. */
export const startWasm = (): WasmExports | null => layoutModule.start();
