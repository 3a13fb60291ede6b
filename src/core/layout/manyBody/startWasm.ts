import {WASM_CODE} from "./wasmCode.ts";

/** What of WebAssembly is used here; core is checked without the types of a browser. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => {exports: WasmExports};
};

/** The functions of assembly/kernel.ts; addresses are in bytes. */
export interface WasmExports {
  memory: {buffer: ArrayBuffer; grow(pages: number): number};
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

/**
 * The module of assembly/ with a memory of its own; null where the platform has no WebAssembly with vectors or forbids it,
 * as an old browser or a strict policy does.
 */
export function startWasm(): WasmExports | null {
  try {
    module ??= new WebAssembly.Module(bytesOf(WASM_CODE));
    return new WebAssembly.Instance(module).exports;
  } catch {
    return null; // the same sums are done without it
  }
}

let module: object | undefined;

/** The bytes that stand in base64. */
function bytesOf(text: string): Uint8Array {
  const letters = text.replace(/=+$/, "");
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let [bits, count, length] = [0, 0, 0];
  for (const letter of letters) {
    bits = (bits << 6) | ALPHABET.indexOf(letter);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[length++] = (bits >> count) & 255;
  }
  return bytes;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
