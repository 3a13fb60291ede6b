// The fence: which folder of src may import which, and which packages. What is not listed here does not pass.

import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname, join, posix} from "node:path";
import ts from "typescript";
import {expect, it} from "vitest";

interface Rule {
  /** Folders whose files may be imported, sub-folders included. */
  folders: string[];
  /** Packages, with whatever is below them; "node:" stands for all that Node brings. */
  packages: string[];
}

const GRAPH = ["graphology", "graphology-types"];
const WORDS = ["words"];
const BASE = ["core/base", ...WORDS];
const MODEL = ["core/model", ...BASE];
const READ = ["core/read", ...MODEL];
const TEXT = ["core/text", ...MODEL];
const NETWORK = ["core/network", ...READ, ...TEXT];

/** The longest folder that fits a file decides. Inside core the left never imports the right:
 * base ← model ← read, text ← network ← layout, scene. */
const RULES = new Map<string, Rule>([
  ["words", {folders: WORDS, packages: []}],
  ["core/base", {folders: BASE, packages: []}],
  ["core/model", {folders: MODEL, packages: [...GRAPH, "zod"]}],
  [
    "core/read",
    {
      folders: READ,
      packages: ["chardet", "fflate", "htmlparser2", "jsonc-parser", "papaparse", "pdfjs-dist", "saxes", "zod"]
    }
  ],
  ["core/text", {folders: TEXT, packages: []}],
  ["core/network", {folders: NETWORK, packages: ["d3", ...GRAPH]}],
  ["core/layout", {folders: ["core/layout", ...NETWORK], packages: ["d3", "d3-force", ...GRAPH]}],
  [
    "core/analysis",
    {
      folders: ["core/analysis", ...NETWORK],
      packages: [...GRAPH, "graphology-communities-louvain", "graphology-metrics"]
    }
  ],
  ["core/scene", {folders: ["core/scene", ...NETWORK], packages: ["d3", ...GRAPH]}],
  ["export", {folders: ["export", "core", ...WORDS], packages: ["fflate", "mediabunny", "pdfkit", ...GRAPH]}],
  [
    "worker",
    {
      folders: ["worker", "core", "export", ...WORDS],
      packages: ["@expo-google-fonts", "virtual:viewer", ...GRAPH]
    }
  ],
  ["viewer", {folders: ["viewer", "core", "export", ...WORDS], packages: []}],
  [
    "app",
    {
      folders: ["app", "core", "export", "worker", ...WORDS],
      packages: ["@expo-google-fonts", "@fontsource-variable", "d3", ...GRAPH, "react", "react-dom", "sigma", "zustand"]
    }
  ],
  [
    "cli",
    {
      folders: ["cli", "core", "export", "build", ...WORDS],
      packages: ["node:", "commander", "virtual:viewer", ...GRAPH]
    }
  ],
  ["build", {folders: ["build", "core", "export"], packages: ["node:", "vite"]}]
]);

const files = readdirSync("src", {recursive: true, encoding: "utf8"})
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file))
  .sort();

it("the fence looks at the files of every folder that it has a rule for", () => {
  const folders = new Set(files.map(ruleFolder));
  expect([...RULES.keys()].filter((folder) => !folders.has(folder))).toEqual([]);
});

it("each file of src imports only what its folder may, and files that are there", () => {
  expect(files.flatMap((file) => offences(file, importsOf(file)))).toEqual([]);
});

it("no file of src needs itself, by way of others, to load", () => {
  const needs = (file: string) => importsOf(file, "to load").map((target) => inSrc(file, target));
  expect(cycles(new Map(files.map((file) => [file, needs(file)])))).toEqual([]);
});

it.each([
  ["core/scene/scene.ts", "sigma"],
  ["core/scene/scene.ts", "node:fs"],
  ["core/scene/scene.ts", "d3-forced"],
  ["core/model/study.ts", "../network/isolate.ts"],
  ["core/network/isolate.ts", "../scene/scene.ts"],
  ["core/base/compare.ts", "../../export/svg.ts"],
  ["app/main.tsx", "../cli/main.ts"],
  ["app/main.tsx", "../../tests/imports.test.ts"],
  ["worker/layout.worker.ts", "../app/main.tsx"],
  ["core/base/compare.ts", "./not-there.ts"],
  ["elsewhere/file.ts", "./compare.ts"]
])("the fence stops src/%s from importing %s", (file, target) => {
  expect(offences(file, [target])).toHaveLength(1);
});

it("the fence finds a ring of three files", () => {
  const graph = new Map([
    ["a", ["b"]],
    ["b", ["c"]],
    ["c", ["a"]],
    ["d", ["a"]]
  ]);
  expect(cycles(graph)).toEqual(["a → b → c → a"]);
});

/** Everything a file imports, static or dynamic; `to load` leaves out what is imported for its types only. */
function importsOf(file: string, which: "all" | "to load" = "all"): string[] {
  const text = readFileSync(join("src", file), "utf8");
  const code = which === "all" ? text : text.replace(/^(import|export) type [^;]*;/gm, "");
  return ts.preProcessFile(code).importedFiles.map(({fileName}) => fileName);
}

function offences(file: string, targets: string[]): string[] {
  const rule = RULES.get(ruleFolder(file));
  if (rule === undefined) return [`src/${file} is in a folder without a rule`];
  return targets
    .filter((target) => !isAllowed(file, target, rule))
    .map((target) => `src/${file} may not import "${target}"`);
}

function isAllowed(file: string, target: string, {folders, packages}: Rule): boolean {
  if (!target.startsWith(".")) {
    return packages.some((name) => target === name || target.startsWith(name.endsWith(":") ? name : `${name}/`));
  }
  const path = inSrc(file, target);
  return folders.some((folder) => path.startsWith(`${folder}/`)) && existsSync(join("src", path));
}

/** The imported file as a path in src, without a query such as `?worker&url`. */
function inSrc(file: string, target: string): string {
  return posix.join(dirname(file), target.replace(/\?.*/, ""));
}

function ruleFolder(file: string): string {
  const [top = "", sub = ""] = file.split("/");
  return top === "core" ? `core/${sub}` : top;
}

/** Each ring of imports once, as "a → b → a", by depth-first search. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (path.includes(file) || done.has(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}
