import {type WasmMemory, wasmModule} from "../../base/wasmModule.ts";
import {WASM_CODE} from "./wasmCode.ts";

/** What assembly/sieve.ts exports; addresses are in bytes. */
export interface SieveExports {
  memory: WasmMemory;
  ASCII: Global;
  FOREIGN: Global;
  TEXT: Global;
  ROOM: Global;
  PLACES: Global;
  BARREN: Global;
  BARREN_BYTES: Global;
  sift(length: number): number;
  passOver(piece: number): void;
}

interface Global {
  readonly value: number;
}

const sieveModule = wasmModule<SieveExports>(WASM_CODE);

/** The module of assembly/; null where there can be none. There is one, with one memory, for all who ask. */
export function startSieve(): SieveExports | null {
  if (started === undefined) started = sieveModule.start();
  return started;
}

let started: SieveExports | null | undefined;
