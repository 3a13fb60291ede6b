import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {chromium} from "playwright-core";
import {toGexf} from "../../../src/export/gexf.ts";
import {CHROMIUM_ARGS, findChromium} from "../../browser/chromium.ts";
import {startApp} from "../../browser/startApp.ts";
import type {Subject} from "./subjects.ts";

/** As long as a picture may take to be made, ms: the machine may be busy. */
const PATIENCE = 300_000;

/**
 * Opens a subject in the built app (`npm run build`), saves it as a PNG of 7680 × 4320 px and gives the longest task of the page's thread from the
 * click to the file, ms by the page's clock; tasks below 50 ms the browser does not tell, they count as 0.
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
    await page.getByRole("button", {name: "Export"}).click();
    await page.locator(".export-frame img").waitFor();
    await page.getByRole("button", {name: "8K"}).click();
    await page.getByText("7680 × 4320 px").waitFor();
    await page.evaluate(watch);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", {name: "Save the PNG"}).click()
    ]);
    await download.path();
    return await page.evaluate(() => (globalThis as unknown as Watched).longest);
  } finally {
    await browser.close();
    await app.stop();
    rmSync(folder, {recursive: true});
  }
}

interface Watched {
  longest: number;
}

/** Runs in the page. */
function watch(): void {
  const watched = globalThis as unknown as Watched;
  watched.longest = 0;
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
  }).observe({type: "longtask"});
}
