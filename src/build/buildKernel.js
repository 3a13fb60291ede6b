// Compiles the kernels to WebAssembly and keeps each as text that any bundle can hold. With --check it only says, by its
// exit status, whether the texts are what the sources compile to.

import {readFileSync, writeFileSync} from "node:fs";
import asc from "assemblyscript/asc";

/** Folders with their kernels, and the pages of memory that these begin with. */
const KERNELS = [
  {folder: "src/core/layout/manyBody", source: "kernel.ts", pages: 1},
  {folder: "src/core/text/sieve", source: "sieve.ts", pages: 6}
];

for (const {folder, source, pages} of KERNELS) {
  const text = asText(await compiled(`${folder}/assembly/${source}`, pages));
  const target = `${folder}/wasmCode.ts`;
  if (!process.argv.includes("--check")) writeFileSync(target, text);
  else if (readFileSync(target, "utf8") !== text) {
    console.error(`${target} is not what its source compiles to: npm run kernel`);
    process.exitCode = 1;
  }
}

async function compiled(source, pages) {
  const options = `--optimizeLevel 3 --converge --noAssert --runtime stub --enable simd --initialMemory ${pages}`;
  let code = new Uint8Array();
  const {error, stderr} = await asc.main([source, ...options.split(" "), "--outFile", "kernel.wasm"], {
    writeFile: (_name, bytes) => {
      code = bytes;
    }
  });
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
  return code;
}

function asText(code) {
  const base64 = Buffer.from(code).toString("base64");
  return `// Made from assembly/ by \`npm run kernel\`: ${code.length} bytes, in base64.\n\n// biome-ignore format: one piece\nexport const WASM_CODE = "${base64}";\n`;
}
