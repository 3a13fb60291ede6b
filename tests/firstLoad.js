// What a browser loads before the app shows itself, compressed: `npm run size` after `npm run build`.
// Counted: the page, its scripts and all that they import at once, its styles, and the workers that read the first study
// and lay it out. What is loaded on use is not; nor are the study itself and the typefaces, which are data.

import {readdirSync, readFileSync} from "node:fs";
import {gzipSync} from "node:zlib";

const APP = "dist/app";
const LIMIT_KB = 340;

const html = readFileSync(`${APP}/index.html`, "utf8");
const linked = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path);
const workers = readdirSync(`${APP}/assets`).filter((file) => /^(study|layout)\.worker-/.test(file));
const files = ["index.html", ...withImports([...linked, ...workers.map((file) => `assets/${file}`)])];

const sizes = files.map((file) => ({file, kB: gzipSync(readFileSync(`${APP}/${file}`)).length / 1000}));
const total = sizes.reduce((sum, {kB}) => sum + kB, 0);
for (const {file, kB} of sizes) console.log(`${kB.toFixed(1).padStart(8)} kB  ${file}`);
console.log(`${total.toFixed(1).padStart(8)} kB  of ${LIMIT_KB} kB, compressed`);

const later = readdirSync(`${APP}/assets`).filter((file) => file.endsWith(".js") && !files.includes(`assets/${file}`));
console.log(`Loaded on use: ${later.join(", ") || "nothing"}`);
if (linked.length === 0) throw new Error(`${APP}/index.html: no script found`);
if (total > LIMIT_KB) process.exitCode = 1;

/** @param {string[]} start Paths of scripts and styles. @returns {string[]} These and all scripts they import at once. */
function withImports(start) {
  const found = new Set(start);
  for (const path of found) {
    if (!path.endsWith(".js")) continue;
    const code = readFileSync(`${APP}/${path}`, "utf8");
    for (const [, name] of code.matchAll(/(?:from|import)\s*["`']\.\/([\w.-]+\.js)["`']/g)) found.add(`assets/${name}`);
  }
  return [...found];
}
