// The stand-alone page's code as a module: `import {viewer} from "virtual:viewer"` gives script, style and their hashes.

import {createHash} from "node:crypto";
import {build, type Plugin} from "vite";
import type {ViewerCode} from "../export/html.ts";

const NAME = "virtual:viewer";
const ID = `\0${NAME}`;

/** Bundled once for all who ask: the app's worker and the command line. */
let code: Promise<ViewerCode> | null = null;

/** Answers imports of `virtual:viewer`. */
export function viewerPlugin(): Plugin {
  return {
    name: "prosopograph:viewer",
    resolveId: (source) => (source === NAME ? ID : null),
    async load(id) {
      if (id !== ID) return null;
      code ??= bundle();
      return `export const viewer = ${JSON.stringify(await code)};`;
    },
    watchChange(id) {
      if (id.includes("/src/viewer/")) code = null;
    }
  };
}

async function bundle(): Promise<ViewerCode> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "silent",
    build: {
      write: false,
      cssCodeSplit: false, // else the style would be put in by the script, which the page's policy forbids
      target: "es2022",
      modulePreload: {polyfill: false},
      rolldownOptions: {input: "src/viewer/main.ts", output: {format: "iife"}}
    }
  });
  const files = (Array.isArray(built) ? built : [built]).flatMap((one) => ("output" in one ? one.output : []));
  const script = files.find((file) => file.type === "chunk")?.code.trim();
  const style = files.find((file) => file.type === "asset" && file.fileName.endsWith(".css"));
  if (script === undefined || style?.type !== "asset")
    throw new Error("src/viewer: expected a script and a style sheet");
  if (/<\/(script|style)|<!--/i.test(script + String(style.source)))
    throw new Error("src/viewer: the code would end its own element");
  const text = String(style.source).trim();
  return {script, scriptHash: sha256(script), style: text, styleHash: sha256(text)};
}

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("base64");
