/** What of WebAssembly is used here; core is checked without the types of a browser. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => {exports: unknown};
};

/** The memory of a module, in pages of 65 536 bytes. */
export interface WasmMemory {
  buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** A module compiled once, from its code in base64. */
export interface WasmModule<Exports> {
  /**
   * What an instance with a memory of its own exports; null where the platform has no WebAssembly with vectors or
   * forbids it, as an old browser or a strict policy does.
   */
  start(): Exports | null;
}

/** The module of some code, compiled when it is first started. */
export function wasmModule<Exports>(code: string): WasmModule<Exports> {
  let module: object | undefined;
  return {
    start() {
      try {
        module ??= new WebAssembly.Module(bytesOf(code));
        return new WebAssembly.Instance(module).exports as Exports;
      } catch {
        return null; // whoever asks does the same work without it
      }
    }
  };
}

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
