import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {chromium} from "playwright-core";
import {discover} from "../../../src/core/text/discovery/discoverySteps.ts";
import {loadLexicon} from "../../../src/core/text/discovery/lexicon/loadLexicon.ts";
import {CHROMIUM_ARGS, findChromium} from "../../browser/chromium.ts";
import {serveFolder} from "../../browser/serveFolder.ts";
import {bareSource} from "../../evaluate/finders.ts";
import type {BenchRow} from "../report.ts";
import {beginningOf} from "./material.ts";

const APP = join("dist", "app");
const CHARACTERS = 2_000_000;
const ROUNDS = 3;

/**
 * Discovery in the worker of the built app, in a browser, in turn with the same here in Node: by the clock, for a page
 * does not know its processor time. The text's way into the worker and the proposals' way out are part of it.
 */
export async function benchWorker(whole: string): Promise<BenchRow[]> {
  const row = {bench: "text", measure: "discover, in the browser's worker", size: "study", unit: "MB/s"} as const;
  const worker = existsSync(APP) && readdirSync(join(APP, "assets")).find((file) => /^discovery\.worker/.test(file));
  if (!worker) {
    console.log("discover in the browser's worker: NOT MEASURED, the app is not built (npm run build)");
    return [];
  }
  const text = beginningOf(whole, CHARACTERS);
  const lexicon = await loadLexicon();
  const times = {worker: [] as number[], node: [] as number[]};
  let proposals = 0;
  await inPage(async (page) => {
    for (let round = 0; round <= ROUNDS; round++) {
      const found = await page.evaluate(discoverInWorker, {url: `assets/${worker}`, text});
      const start = performance.now();
      discover([bareSource(text)], lexicon);
      const time = performance.now() - start;
      if (round === 0) continue; // what is compiled is not measured
      times.worker.push(found.time);
      times.node.push(time);
      ({proposals} = found);
    }
  });
  const rate = (all: number[]) => text.length / 1e3 / all.sort((a, b) => a - b)[all.length >> 1]!;
  const [ours, theirs] = [rate(times.worker), rate(times.node)];
  const note = `${text.length / 1e6} MB, ${proposals} proposals; theirs: the same in Node; by the clock`;
  return [{...row, peer: "Node", ours, theirs, ratio: ours / theirs, note}];
}

async function inPage(use: (page: import("playwright-core").Page) => Promise<void>): Promise<void> {
  const app = await serveFolder(APP, "/");
  const {executablePath, env} = findChromium();
  const everything = {...(process.env as Record<string, string>), ...env};
  const browser = await chromium.launch({executablePath, env: everything, args: CHROMIUM_ARGS});
  try {
    const page = await browser.newPage();
    await page.goto(`${app.url}nothing`); // a page of the same origin that does nothing itself
    await use(page);
  } finally {
    await browser.close();
    await app.stop();
  }
}

/** Runs in the page. A worker of its own each time, as the app has it. */
function discoverInWorker({url, text}: {url: string; text: string}): Promise<{time: number; proposals: number}> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(`/${url}`, {type: "module"});
    const files = new Map([["text.txt", new TextEncoder().encode(text)]]);
    const start = performance.now();
    worker.onerror = ({message}) => reject(new Error(message));
    worker.onmessage = ({data}) => {
      if (data.type === "progress") return;
      worker.terminate();
      if (data.type === "discovered")
        resolve({time: performance.now() - start, proposals: data.discovered.discovery.proposals.length});
      else reject(new Error(JSON.stringify(data)));
    };
    worker.postMessage({type: "discover", files});
  });
}
