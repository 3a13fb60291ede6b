// The app in a real browser. `it` here is vitest's, with two fixtures:
//   it("…", async ({app}) => …)    a fresh page on the default study; fails on any incident (see watch.ts)
//   it("…", async ({open}) => …)   the same for any address: const app = await open(url)

import axe from "axe-core";
import {type Browser, chromium, type Page} from "playwright-core";
import {expect, inject, it as vitestIt} from "vitest";
import {type RunningApp, startApp} from "./startApp.ts";
import {watch} from "./watch.ts";

export interface App {
  page: Page;
  url: string;
  /** What went wrong so far; must be empty when the test ends. */
  incidents: string[];
  /** Where SCREENSHOTS is set: writes tests/browser/screenshots/<name>.png, for human eyes; not in the repository. */
  screenshot(name: string): Promise<void>;
  /** The accessibility rules that the page breaks, one line each; expected to be []. */
  axe(): Promise<string[]>;
}

interface Fixtures {
  browser: Browser;
  running: RunningApp;
  open(url: string): Promise<App>;
  app: App;
}

export const it = vitestIt.extend<Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures this one needs
    async ({}, use) => {
      const browser = await chromium.connect(inject("browserEndpoint"));
      await use(browser);
      await browser.close();
    },
    {scope: "file"}
  ],
  running: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const running = await startApp();
      await use(running);
      await running.stop();
    },
    {scope: "file"}
  ],
  open: async ({browser}, use) => {
    const opened: {app: App; close(): Promise<void>}[] = [];
    await use(async (url) => {
      const context = await browser.newContext({viewport: {width: 1440, height: 900}, locale: "en-GB"});
      const incidents = await watch(context, new URL(url).origin);
      const page = await context.newPage();
      const app: App = {page, url, incidents, screenshot: (name) => screenshot(page, name), axe: () => breaches(page)};
      opened.push({app, close: () => context.close()});
      await page.goto(url);
      return app;
    });
    for (const {close} of opened) await close();
    expect(opened.flatMap(({app}) => app.incidents)).toEqual([]);
  },
  app: async ({open, running}, use) => {
    await use(await open(running.url));
  }
});

async function screenshot(page: Page, name: string): Promise<void> {
  if (process.env.SCREENSHOTS) await page.screenshot({path: `${import.meta.dirname}/screenshots/${name}.png`});
}

/** The accessibility rules that a page breaks, one line each. */
export async function breaches(page: Page): Promise<string[]> {
  // Evaluated by the debugger, so the page's own policy is left as it is.
  await page.evaluate(axe.source);
  return await page.evaluate(async () => {
    // What is in order is neither written out nor sent here: that takes longer than the checks.
    const {violations} = await (globalThis as unknown as {axe: typeof axe}).axe.run(document, {
      resultTypes: ["violations"],
      preload: false // no style sheet of another host
    });
    return violations.flatMap(({id, help, nodes}) => nodes.map(({html}) => `${id}: ${help}: ${html}`));
  });
}
