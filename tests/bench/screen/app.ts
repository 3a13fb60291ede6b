// The whole app: what its main thread does for each change of the view and for opening a network, React, styles and
// painting included. Each change is a real key or click.

import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {type Browser, type CDPSession, chromium, type Page} from "playwright-core";
import {CHROMIUM_ARGS, findChromium} from "../../browser/chromium.ts";
import {serveFolder} from "../../browser/serveFolder.ts";
import {timing} from "../interleave.ts";
import type {BenchRow} from "../report.ts";
import {type MainThreadWork, mainThreadWork, markAnswers} from "./mainThread.ts";
import {clickLast, drawnAnew, middle, openInApp, type Point} from "./untouchedPage.ts";

const BUILT = "dist/app";
const ROUNDS = 5;

/** Measures the built app at the first study, or with a network whose files are opened in it. */
export const appRows = (size: string, files: readonly string[]): AsyncGenerator<BenchRow> =>
  inApp(async function* ({browser, page, cdp}) {
    if (files.length > 0) yield* named(size, await opening(browser, page, cdp, files));
    await page.waitForTimeout(REST_MS);
    yield* changeRows(page, cdp, size);
  });

/** Measures only what opening these files costs. */
export const openingRows = (size: string, files: readonly string[]): AsyncGenerator<BenchRow> =>
  inApp(async function* ({browser, page, cdp}) {
    yield* named(size, await opening(browser, page, cdp, files));
  });

interface OpenApp {
  browser: Browser;
  page: Page;
  cdp: CDPSession;
}

/** Runs `measure` in the built app with the first study on its stage, all at rest. */
async function* inApp(measure: (app: OpenApp) => AsyncGenerator<BenchRow>): AsyncGenerator<BenchRow> {
  if (!existsSync(join(BUILT, "index.html"))) throw new Error(`${BUILT}: expected the built app; run npm run build`);
  const served = await serveFolder(BUILT, "/");
  const {executablePath, env} = findChromium();
  const browser = await chromium.launch({executablePath, env: {...process.env, ...env}, args: CHROMIUM_ARGS});
  try {
    const page = await browser.newPage({viewport: {width: 1440, height: 900}, locale: "en-GB"});
    await markAnswers(page);
    await page.goto(served.url);
    await drawnAnew(page, "");
    await page.waitForTimeout(REST_MS);
    yield* measure({browser, page, cdp: await page.context().newCDPSession(page)});
  } finally {
    await browser.close();
    await served.stop();
  }
}

/** Until nothing is left to draw, names at rest included. */
const REST_MS = 2000;

const GOALS: Readonly<Record<string, number>> = {study: 10, "1k": 10, "10k": 50, "100k": 50};

async function* changeRows(page: Page, cdp: CDPSession, size: string): AsyncGenerator<BenchRow> {
  // what the pointer's way there lit is drawn by then, also without a card: else the answer would have to wait for it
  const rest = size === "10k" || size === "100k" ? REST_MS : REST_MS / 3;
  for (const change of CHANGES) {
    const control = await change.ready(page, cdp);
    if (!control) continue;
    const rounds: MainThreadWork[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      if (control.aim) await control.aim(round);
      await page.waitForTimeout(rest);
      const work = await mainThreadWork(cdp, async () => {
        await control.act(round);
        await page.waitForTimeout(rest);
      });
      if (round > 0) rounds.push(work); // the first is for warming up
    }
    await change.after?.(page);
    await page.waitForTimeout(REST_MS / 2);
    yield rowOf(change, size, rounds);
  }
}

function rowOf(change: Change, size: string, rounds: readonly MainThreadWork[]): BenchRow {
  const {name, goal = GOALS[size]!} = change;
  const shown = timing(rounds.map(({untilShown, total}) => untilShown ?? total));
  const [all, longest] = [timing(rounds.map(({total}) => total)), timing(rounds.map((work) => work.longest))];
  return {
    ...{bench: "screen", measure: `app: ${name}`, size, peer: "none", ours: shown.median, unit: "ms"},
    note:
      `until it is seen, ${shown.least.toFixed(1)}–${shown.most.toFixed(1)}; with all that comes after ` +
      `${all.median.toFixed(1)}, longest task ${longest.median.toFixed(1)}; ` +
      `goal ${goal}: ${shown.median <= goal ? "met" : "missed"}`
  };
}

interface Change {
  name: string;
  /** ms; that of the size where it is not said. */
  goal?: number;
  /** What does it; null where this network has nothing to change so. */
  ready(page: Page, cdp: CDPSession): Promise<Control | null>;
  after?(page: Page): Promise<unknown>;
}

interface Control {
  /** What goes before and is not measured: the pointer's way there. */
  aim?(round: number): Promise<void>;
  act(round: number): Promise<void>;
}

const CHANGES: readonly Change[] = [
  {
    name: "step of the years",
    async ready(page, cdp) {
      await page.evaluate(() => document.querySelector<HTMLElement>(".year-thumb")?.focus());
      return {act: () => press(cdp, "ArrowRight", 39)};
    },
    after: (page) => clickLast(page, ".timeline-moves > .link")
  },
  clickOn("kind of tie off, on", ".tie-classes input"),
  clickOn("isolate, let go", ".group-row .pill"),
  clickOn("source off, on", 'section[aria-label="Sources"] input'),
  {
    name: "pointing",
    goal: 16,
    async ready(page, cdp) {
      const around = await overStage(page);
      return {act: (round) => move(cdp, around(round))};
    }
  },
  {
    name: "click on the stage",
    goal: 16,
    async ready(page, cdp) {
      const around = await overStage(page);
      return {aim: (round) => move(cdp, around(round)), act: (round) => click(cdp, around(round))};
    },
    after: (page) => page.keyboard.press("Escape")
  }
];

function clickOn(name: string, selector: string): Change {
  return {
    name,
    async ready(page, cdp) {
      const at = await middle(page, selector);
      return at && {aim: () => move(cdp, at), act: () => click(cdp, at)};
    }
  };
}

/** Points of the stage, another each round. */
async function overStage(page: Page): Promise<(round: number) => Point> {
  const {x, y} = (await middle(page, ".stage-canvas"))!;
  return (round) => ({x: x + 40 * Math.cos(2 * round), y: y + 40 * Math.sin(2 * round)});
}

async function press(cdp: CDPSession, key: string, windowsVirtualKeyCode: number): Promise<void> {
  for (const type of ["keyDown", "keyUp"] as const)
    await cdp.send("Input.dispatchKeyEvent", {type, key, code: key, windowsVirtualKeyCode});
}

const move = async (cdp: CDPSession, at: Point): Promise<void> => {
  await cdp.send("Input.dispatchMouseEvent", {type: "mouseMoved", ...at});
};

async function click(cdp: CDPSession, at: Point): Promise<void> {
  for (const type of ["mousePressed", "mouseReleased"] as const)
    await cdp.send("Input.dispatchMouseEvent", {type, ...at, button: "left", clickCount: 1});
}

type Unsized = Omit<BenchRow, "bench" | "size" | "peer">;

const named = (size: string, rows: readonly Unsized[]): BenchRow[] =>
  rows.map((row) => ({bench: "screen", size, peer: "none", ...row}));

async function opening(browser: Browser, page: Page, cdp: CDPSession, files: readonly string[]): Promise<Unsized[]> {
  const start = Date.now();
  const {longest, long, total} = await mainThreadWork(cdp, () => openInApp(page, cdp, files));
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
