import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {chromium, type Page} from "playwright-core";
import {toGexf} from "../../../src/export/gexf.ts";
import {CHROMIUM_ARGS, findChromium} from "../../browser/chromium.ts";
import {drawn} from "../../browser/stage.ts";
import {startApp} from "../../browser/startApp.ts";
import type {Subject} from "./subjects.ts";

/** As long as a picture may take to be made, ms: the machine may be busy. */
const PATIENCE = 300_000;

/**
 * Opens a subject in the built app (`npm run build`), previews it and saves it as a PNG of 7680 × 4320 px, and gives the
 * longest task of the page's thread from the click on Export to the file: ms of processor time, since on a busy machine
 * a task of 1 ms waits 100 for its turn.
 */
export async function longestTask({name, network, study, readings}: Subject): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "prosopograph-bench-"));
  const file = join(folder, `${name}.gexf`);
  if (name !== "study") writeFileSync(file, toGexf(network, study, readings));
  const app = await startApp(name === "study" ? undefined : file);
  const {executablePath, env} = findChromium();
  const everything = {...(process.env as Record<string, string>), ...env};
  const browser = await chromium.launch({executablePath, args: ["--no-sandbox", ...CHROMIUM_ARGS], env: everything});
  try {
    const page = await browser.newPage({viewport: {width: 1440, height: 900}});
    page.setDefaultTimeout(PATIENCE);
    await page.goto(app.url);
    await drawn(page);
    await page.waitForTimeout(AT_REST);
    await browser.startTracing(page, {categories: ["devtools.timeline", "disabled-by-default-devtools.timeline"]});
    await savePng(page);
    const {traceEvents} = JSON.parse((await browser.stopTracing()).toString("utf8")) as {traceEvents: TraceEvent[]};
    return longestOf(traceEvents);
  } finally {
    await browser.close();
    await app.stop();
    rmSync(folder, {recursive: true});
  }
}

/** What opening has begun is done so long after the first picture, ms. */
const AT_REST = 5000;

async function savePng(page: Page): Promise<void> {
  await page.getByRole("button", {name: "Export"}).click();
  await page.locator(".export-frame img").waitFor();
  await page.evaluate((mark) => console.timeStamp(mark), MARK);
  await page.getByRole("button", {name: "8K"}).click();
  await page.getByText("7680 × 4320 px").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", {name: "Save the PNG"}).click()
  ]);
  await download.path();
}

/** Tells the page's thread from the others of a trace. */
const MARK = "prosopograph-bench";

/** An event of Chromium's trace format; times in µs, `tdur` that of the processor. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
  args: {data?: {message?: string}};
}

function longestOf(events: readonly TraceEvent[]): number {
  const mark = events.find(({name, args}) => name === "TimeStamp" && args.data?.message === MARK);
  if (!mark) throw new Error(`the trace: expected a time stamp ${MARK}, got none`);
  const tasks = events.filter(({name, pid, tid}) => name === "RunTask" && pid === mark.pid && tid === mark.tid);
  return tasks.reduce((longest, {tdur = 0}) => Math.max(longest, tdur / 1000), 0);
}
