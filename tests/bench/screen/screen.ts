// The screen: stock Sigma with reducers against our stage, in one page of one browser, round by round in turn.

import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {chromium} from "playwright-core";
import {build} from "vite";
import {CHROMIUM_ARGS, findChromium} from "../../browser/chromium.ts";
import {serveFolder} from "../../browser/serveFolder.ts";
import {timing} from "../interleave.ts";
import type {BenchRow} from "../report.ts";
import type {measure, Rounds, Size} from "./page.ts";

const ROUNDS = 7;

/** Measures at one size, or at 1k, 10k and 100k nodes. */
export async function screenBench(size: string | undefined): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "screen-bench-"));
  try {
    await buildPage(folder);
    const rows: BenchRow[] = [];
    for (const one of size === undefined ? ["1k", "10k", "100k"] : [size]) rows.push(...(await measureIn(folder, one)));
    return rows;
  } finally {
    rmSync(folder, {recursive: true});
  }
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
  const {executablePath, env} = findChromium();
  const browser = await chromium.launch({executablePath, env: {...process.env, ...env}, args: CHROMIUM_ARGS});
  const served = await serveFolder(folder, "/");
  try {
    const page = await browser.newPage({viewport: {width: 1280, height: 1700}});
    page.setDefaultTimeout(0);
    await page.goto(served.url);
    await page.waitForFunction(() => "measure" in globalThis);
    const rounds = await page.evaluate(
      ([of, count]) => (globalThis as unknown as {measure: typeof measure}).measure(of as Size, count as number),
      [size, ROUNDS]
    );
    return rowsOf(rounds, size);
  } finally {
    await browser.close();
    await served.stop();
  }
}

function rowsOf(rounds: Rounds, size: string): BenchRow[] {
  return Object.entries(rounds).map(([measured, {ours, theirs}]) => {
    const [own, other] = [timing(ours), timing(theirs)];
    const range = ({least, most}: {least: number; most: number}) => `${least.toFixed(1)}–${most.toFixed(1)}`;
    return {
      ...{bench: "screen", measure: measured, size, peer: "sigma", unit: "ms"},
      ...{ours: own.median, theirs: other.median, ratio: other.median / own.median},
      note: `main thread, ${range(own)} against ${range(other)}`
    };
  });
}
