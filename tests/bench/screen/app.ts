// The whole app: what its main thread does for each change of the view and for opening a network, React, styles and
// painting included. Each change is a real key or click.

import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {type Browser, type CDPSession, chromium, type Page} from "playwright-core";
import {CHROMIUM_ARGS, findChromium} from "../../browser/chromium.ts";
import {serveFolder} from "../../browser/serveFolder.ts";
import {drawn} from "../../browser/stage.ts";
import {timing} from "../interleave.ts";
import type {BenchRow} from "../report.ts";
import {type MainThreadWork, mainThreadWork} from "./mainThread.ts";

const BUILT = "dist/app";
const ROUNDS = 5;

/** Measures the built app at the first study, or with a network file that is opened in it. */
export async function appBench(size: string, networkFile: string | null): Promise<BenchRow[]> {
  if (!existsSync(join(BUILT, "index.html"))) throw new Error(`${BUILT}: expected the built app; run npm run build`);
  const served = await serveFolder(BUILT, "/");
  const {executablePath, env} = findChromium();
  const browser = await chromium.launch({executablePath, env: {...process.env, ...env}, args: CHROMIUM_ARGS});
  try {
    const page = await browser.newPage({viewport: {width: 1440, height: 900}, locale: "en-GB"});
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(served.url);
    await drawn(page);
    await page.waitForTimeout(REST_MS);
    const cdp = await page.context().newCDPSession(page);
    const opening = networkFile === null ? [] : await openingRows(browser, page, cdp, networkFile).then(named(size));
    await page.waitForTimeout(REST_MS);
    return [...opening, ...(await changeRows(page, cdp, size))];
  } finally {
    await browser.close();
    await served.stop();
  }
}

/** A large network on a busy machine. */
const PATIENCE_MS = 180_000;
/** Until nothing is left to draw, names at rest included. */
const REST_MS = 2000;

const GOALS: Readonly<Record<string, number>> = {study: 10, "1k": 10, "10k": 50, "100k": 50};

type Point = {x: number; y: number};

async function changeRows(page: Page, cdp: CDPSession, size: string): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const change of CHANGES) {
    const act = await change.ready(page, cdp);
    if (!act) continue;
    const rounds: MainThreadWork[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const work = await mainThreadWork(cdp, async () => {
        await act(round);
        await page.waitForTimeout(size === "100k" ? REST_MS : REST_MS / 3);
      });
      if (round > 0) rounds.push(work); // the first is for warming up
    }
    await change.after?.(page);
    await page.waitForTimeout(REST_MS / 2);
    const [all, longest] = [timing(rounds.map(({total}) => total)), timing(rounds.map((work) => work.longest))];
    const goal = change.goal ?? GOALS[size]!;
    rows.push({
      ...{bench: "screen", measure: `app: ${change.name}`, size, peer: "none", ours: all.median, unit: "ms"},
      note: `all of it, ${all.least.toFixed(1)}–${all.most.toFixed(1)}; longest task ${longest.median.toFixed(1)}; goal ${goal}: ${all.median <= goal ? "met" : "missed"}`
    });
  }
  return rows;
}

interface Change {
  name: string;
  /** ms; that of the size where it is not said. */
  goal?: number;
  /** What does it, or null where this network has nothing to change so. */
  ready(page: Page, cdp: CDPSession): Promise<((round: number) => Promise<void>) | null>;
  after?(page: Page): Promise<unknown>;
}

const CHANGES: readonly Change[] = [
  {
    name: "step of the years",
    async ready(page, cdp) {
      await page.locator(".year-thumb").first().focus();
      return () => press(cdp, "ArrowRight", 39);
    },
    after: (page) => page.locator(".timeline-moves > .link").last().click()
  },
  clickOn("kind of tie off, on", ".tie-classes input"),
  clickOn("isolate, let go", ".group-row .pill"),
  clickOn("source off, on", 'section[aria-label="Sources"] input'),
  {
    name: "pointing",
    goal: 16,
    ready: async (page, cdp) => overStage(await middle(page, ".stage-canvas"), (at) => move(cdp, at))
  },
  {
    name: "click on the stage",
    goal: 16,
    ready: async (page, cdp) => overStage(await middle(page, ".stage-canvas"), (at) => click(cdp, at)),
    after: (page) => page.keyboard.press("Escape")
  }
];

function clickOn(name: string, selector: string): Change {
  return {
    name,
    async ready(page, cdp) {
      const control = page.locator(selector).first();
      if ((await control.count()) === 0) return null;
      await control.scrollIntoViewIfNeeded();
      const at = await middle(page, selector);
      return () => click(cdp, at);
    }
  };
}

/** Points of the stage, another each round. */
const overStage =
  ({x, y}: Point, act: (at: Point) => Promise<void>) =>
  (round: number): Promise<void> =>
    act({x: x + 40 * Math.cos(2 * round), y: y + 40 * Math.sin(2 * round)});

async function middle(page: Page, selector: string): Promise<Point> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not in sight`);
  return {x: box.x + box.width / 2, y: box.y + box.height / 2};
}

async function press(cdp: CDPSession, key: string, windowsVirtualKeyCode: number): Promise<void> {
  for (const type of ["keyDown", "keyUp"] as const)
    await cdp.send("Input.dispatchKeyEvent", {type, key, code: key, windowsVirtualKeyCode});
}

const move = async (cdp: CDPSession, at: Point): Promise<void> => {
  await cdp.send("Input.dispatchMouseEvent", {type: "mouseMoved", ...at});
};

async function click(cdp: CDPSession, at: Point): Promise<void> {
  await move(cdp, at);
  for (const type of ["mousePressed", "mouseReleased"] as const)
    await cdp.send("Input.dispatchMouseEvent", {type, ...at, button: "left", clickCount: 1});
}

type Unsized = Omit<BenchRow, "bench" | "size" | "peer">;

const named =
  (size: string) =>
  (rows: readonly Unsized[]): BenchRow[] =>
    rows.map((row) => ({bench: "screen", size, peer: "none", ...row}));

async function openingRows(browser: Browser, page: Page, cdp: CDPSession, file: string): Promise<Unsized[]> {
  const start = Date.now();
  const {longest, long, total} = await mainThreadWork(cdp, () => openFile(page, file));
  const seconds = (Date.now() - start) / 1000;
  const memory = await peakMemory(browser);
  return [
    {measure: "app: open and settle", ours: seconds, unit: "s", note: "by the clock; goal 30"},
    {
      ...{measure: "app: open, longest task", ours: longest, unit: "ms"},
      note: `${long} of more than 50 ms, ${total.toFixed(0)} ms of the main thread in all; goal 50`
    },
    ...(memory === null ? [] : [{measure: "app: open, memory", ours: memory, unit: "MB", note: "at most; goal 1500"}])
  ];
}

async function openFile(page: Page, file: string): Promise<void> {
  const before = await page.locator("h1").innerText();
  await page.getByRole("button", {name: "Open", exact: true}).click();
  await page.locator("[role=dialog] input[type=file]").last().setInputFiles(file);
  await page.waitForFunction((title) => document.querySelector("h1")?.textContent !== title, before);
  await drawn(page);
}

/** MB that the page's process, workers included, had at its most; null where the system does not tell. */
async function peakMemory(browser: Browser): Promise<number | null> {
  if (process.platform !== "linux") return null;
  const session = await browser.newBrowserCDPSession();
  const {processInfo} = await session.send("SystemInfo.getProcessInfo");
  const peaks = processInfo
    .filter(({type}) => type === "renderer")
    .map(({id}) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1]) / 1024);
  return Math.max(...peaks);
}
