// What the bench does with a page, by evaluating in it alone: Playwright's locators leave listeners in a page that hear
// every press of the mouse, a millisecond of its main thread each, and that would be counted as the app's.

import type {CDPSession, Page} from "playwright-core";

export interface Point {
  x: number;
  y: number;
}

/** Waits until `isSo` says yes in the page; throws when it never does. */
export async function until<A>(page: Page, isSo: (about: A) => boolean, about: A): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await page.evaluate(isSo as never, about))) {
    if (Date.now() > end) throw new Error(`waited in vain for ${isSo}`);
    await page.waitForTimeout(50);
  }
}

/** A large network on a busy machine. */
const PATIENCE_MS = 180_000;

/** Waits until a study other than that of `title` is drawn and everybody has a place. */
export const drawnAnew = (page: Page, title: string): Promise<void> =>
  until(
    page,
    (before) => {
      const status = document.querySelector(".status-line")?.textContent ?? "";
      const hasStage = document.querySelector(".stage canvas.sigma-nodes") !== null;
      const now = document.querySelector("h1")?.textContent ?? "";
      return hasStage && status !== "" && !status.includes("Laying out") && now !== before;
    },
    title
  );

/** The middle of the first element of a selector once it is in sight; null where there is none. */
export async function middle(page: Page, selector: string): Promise<Point | null> {
  return await page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) return null;
    element.scrollIntoView({block: "nearest"});
    const {x, y, width, height} = element.getBoundingClientRect();
    return {x: x + width / 2, y: y + height / 2};
  }, selector);
}

/** Clicks the last element of a selector, by script. */
export const clickLast = (page: Page, selector: string): Promise<void> =>
  page.evaluate((wanted) => [...document.querySelectorAll<HTMLElement>(wanted)].at(-1)?.click(), selector);

/** Opens the app's dialog and chooses files in it. */
export async function openInApp(page: Page, cdp: CDPSession, files: readonly string[]): Promise<void> {
  const title = await page.evaluate(() => document.querySelector("h1")?.textContent ?? "");
  await page.evaluate(() =>
    [...document.querySelectorAll("button")].find(({textContent}) => textContent === "Open")?.click()
  );
  const field = "dialog input[type=file]";
  await until(page, (wanted) => document.querySelector(wanted) !== null, field);
  const {result} = await cdp.send("Runtime.evaluate", {
    expression: `[...document.querySelectorAll("${field}")].at(-1)`
  });
  await cdp.send("DOM.setFileInputFiles", {files: [...files], objectId: result.objectId!});
  await drawnAnew(page, title);
}
