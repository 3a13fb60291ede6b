import type {MultiGraph} from "graphology";
import {chromium} from "playwright-core";
import {build} from "vite";
import {CHROMIUM_ARGS, findChromium} from "../../browser/chromium.ts";

export interface SigmaExport {
  /** Milliseconds that @sigma/export-image takes for a PNG of this size, by the page's own clock. */
  png(width: number, height: number): Promise<number>;
  close(): Promise<void>;
}

/** Opens a page in the tests' browser with Sigma on it, drawing `graph`. */
export async function sigmaExport(graph: MultiGraph): Promise<SigmaExport> {
  const {executablePath, env} = findChromium();
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", ...CHROMIUM_ARGS],
    env: {...(process.env as Record<string, string>), ...env}
  });
  const page = await browser.newPage({viewport: {width: 1600, height: 900}});
  await page.setContent('<div id="stage" style="width:1600px;height:900px"></div>');
  await page.addScriptTag({content: await pageCode()});
  await page.evaluate((data) => (globalThis as unknown as PageActions).show(data), graph.export());
  return {
    png: (width, height) =>
      page.evaluate(([w, h]) => (globalThis as unknown as PageActions).png(w!, h!), [width, height]),
    close: () => browser.close()
  };
}

/** What the page's script offers. */
export interface PageActions {
  show(graph: object): void;
  png(width: number, height: number): Promise<number>;
}

async function pageCode(): Promise<string> {
  const built = await build({
    ...{configFile: false, publicDir: false, logLevel: "silent"},
    build: {write: false, rolldownOptions: {input: "tests/bench/picture/sigmaPage.ts", output: {format: "iife"}}}
  });
  const files = (Array.isArray(built) ? built : [built]).flatMap((one) => ("output" in one ? one.output : []));
  const chunk = files.find((file) => file.type === "chunk");
  if (!chunk) throw new Error("sigmaPage.ts: expected a script");
  return chunk.code;
}
