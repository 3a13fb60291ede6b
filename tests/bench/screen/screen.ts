// The screen: stock Sigma with reducers against our stage, each in a browser of its own, round by round in turn.

import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {type Browser, chromium, type Page} from "playwright-core";
import {build} from "vite";
import {entryOf} from "../../../src/core/base/entryOf.ts";
import {CHROMIUM_ARGS, findChromium} from "../../browser/chromium.ts";
import {serveFolder} from "../../browser/serveFolder.ts";
import {timing} from "../interleave.ts";
import type {BenchRow} from "../report.ts";
import {appRows, openingRows} from "./app.ts";
import {fileOf, gexfOf, networkOf} from "./benchFile.ts";
import {edgeListOf, studyTablesOf} from "./benchTables.ts";
import {type BenchPage, GOALS, SIZES, type Size, STEPS} from "./steps.ts";

const ROUNDS = 5;
/** Milliseconds by the clock after which no further round begins: a step of stock Sigma can take seconds to be drawn. */
const ENOUGH_MS = 180_000;

const ALL_SIZES = ["study", ...Object.keys(SIZES)];

/** At one size, or with the first study and at all of them: the rivals on the stage, then the whole app. */
export async function* screenBench(size: string | undefined): AsyncGenerator<BenchRow> {
  for (const one of size === undefined ? ALL_SIZES : [size]) {
    yield* stageBench(one);
    yield* appBench(one);
  }
}

/** The rivals on the stage alone; the first study has none. */
export async function* stageBench(size: string | undefined): AsyncGenerator<BenchRow> {
  const sizes = (size === undefined ? ALL_SIZES : [size]).filter((one) => one !== "study");
  if (sizes.length === 0) return;
  const folder = mkdtempSync(join(tmpdir(), "stage-bench-"));
  try {
    await buildPage(folder);
    for (const one of sizes) yield* await measureIn(folder, one);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/**
 * The whole app alone. `100k-list` and `100k-study` open the network of that size as a list of edges or as a study of
 * tables, and measure no more than that; they are measured only when they are named.
 */
export async function* appBench(size: string | undefined): AsyncGenerator<BenchRow> {
  for (const one of size === undefined ? ALL_SIZES : [size]) {
    const folder = mkdtempSync(join(tmpdir(), "app-bench-"));
    try {
      yield* one.includes("-") ? openingRows(one, writeNetwork(folder, one)) : appRows(one, writeNetwork(folder, one));
    } finally {
      rmSync(folder, {recursive: true});
    }
  }
}

/** The files that make the network of a size, and the form that the size names; none of the first study. */
function writeNetwork(folder: string, size: string): string[] {
  if (size === "study") return [];
  const [nodes = "", form] = size.split("-");
  const network = fileOf(networkOf(nodes as Size), size);
  const files =
    form === "study"
      ? studyTablesOf(network)
      : new Map([
          form === "list" ? [`bench ${size}.csv`, edgeListOf(network)] : [`bench ${size}.gexf`, gexfOf(network)]
        ]);
  return Array.from(files, ([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
}

async function buildPage(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: true,
      lib: {entry: "tests/bench/screen/page.ts", formats: ["es"], fileName: "page"}
    }
  });
  writeFileSync(join(folder, "index.html"), '<!doctype html><script type="module" src="page.js"></script>');
}

async function measureIn(folder: string, size: string): Promise<BenchRow[]> {
  const served = await serveFolder(folder, "/");
  const rivals: Rival[] = [];
  try {
    const results = new Map<string, Record<Whose, number[]>>();
    const note = (measured: string, whose: Whose, ms: number) =>
      entryOf(results, measured, () => ({ours: [], theirs: []}))[whose].push(ms);
    for (const whose of ["ours", "theirs"] as const) {
      const rival = await openRival(served.url, whose);
      rivals.push(rival);
      note("build from an edge list", whose, await rival.page.evaluate(mountThere, [whose, size as Size] as const));
    }
    const end = Date.now() + ENOUGH_MS;
    for (let round = 0; round <= 1 || (round <= ROUNDS && Date.now() < end); round++) {
      for (const measured of Object.keys(STEPS)) {
        for (const {whose, page} of rivals) {
          const ms = await page.evaluate(stepThere, [measured, round] as const);
          if (round > 0) note(measured, whose, ms); // the first is for warming up
        }
      }
    }
    return rowsOf(results, size);
  } finally {
    for (const {browser} of rivals) await browser.close();
    await served.stop();
  }
}

type Whose = "ours" | "theirs";

interface Rival {
  whose: Whose;
  browser: Browser;
  page: Page;
}

/** A browser of its own, so that nobody waits for what another has left to draw. */
async function openRival(url: string, whose: Whose): Promise<Rival> {
  const {executablePath, env} = findChromium();
  const browser = await chromium.launch({executablePath, env: {...process.env, ...env}, args: CHROMIUM_ARGS});
  const page = await browser.newPage({viewport: {width: 1280, height: 850}});
  page.setDefaultTimeout(0);
  await page.goto(url);
  await page.waitForFunction(() => "benchPage" in globalThis);
  return {whose, browser, page};
}

type WithBench = {benchPage: BenchPage};

const mountThere = ([whose, size]: readonly [Whose, Size]) =>
  (globalThis as unknown as WithBench).benchPage.mount(whose, size);
const stepThere = ([measured, round]: readonly [string, number]) =>
  (globalThis as unknown as WithBench).benchPage.step(measured, round);

function rowsOf(rounds: ReadonlyMap<string, Record<Whose, number[]>>, size: string): BenchRow[] {
  return [...rounds].map(([measured, {ours, theirs}]) => {
    const goal = GOALS[measured]?.[size];
    const [own, other] = [timing(ours), timing(theirs)];
    const range = ({least, most}: {least: number; most: number}) => `${least.toFixed(1)}–${most.toFixed(1)}`;
    return {
      ...{bench: "screen", measure: measured, size, peer: "sigma", unit: "ms"},
      ...{ours: own.median, theirs: other.median, ratio: other.median / own.median},
      ...(goal !== undefined && {goal}),
      note: `main thread, ${range(own)} against ${range(other)}, rounds: ${own.rounds}`
    };
  });
}
