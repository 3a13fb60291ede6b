// Compiles the many-body kernel to WebAssembly and keeps it as text that any bundle can hold. With --check it only
// says, by its exit status, whether the text is what the source compiles to.

import {readFileSync, writeFileSync} from "node:fs";
import asc from "assemblyscript/asc";

const source = "src/core/layout/manyBody/assembly/kernel.ts";
const target = "src/core/layout/manyBody/wasmCode.ts";

const options = "--optimizeLevel 3 --converge --noAssert --runtime stub --enable simd --initialMemory 1";
let code = new Uint8Array();
const {error, stderr} = await asc.main([source, ...options.split(" "), "--outFile", "kernel.wasm"], {
  writeFile: (_name, bytes) => {
    code = bytes;
  }
});
if (error) throw new Error(`${error.message}\n${stderr.toString()}`);

const text = `// Made from assembly/ by \`npm run kernel\`: ${code.length} bytes, in base64.\n\n// biome-ignore format: one piece\nexport const WASM_CODE = "${Buffer.from(code).toString("base64")}";\n`;
if (!process.argv.includes("--check")) writeFileSync(target, text);
else if (readFileSync(target, "utf8") !== text) {
  console.error(`${target} is not what its source compiles to: npm run kernel`);
  process.exitCode = 1;
}
