// The network as one HTML file, opened from the disk as its reader will.

import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Browser, Page} from "playwright-core";
import {expect} from "vitest";
import {hostileStudy} from "../fixtures/hostileStudy.ts";
import {breaches, it} from "./app.ts";
import {render} from "./render.ts";
import {withStudyFolder} from "./studyFolder.ts";

/** Opens what `render` writes for a study as a file, and gives what went wrong: requests, errors, broken policy. */
async function withPage(browser: Browser, study: string, use: (page: Page) => Promise<void>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "prosopograph-"));
  const context = await browser.newContext({viewport: {width: 1280, height: 800}, locale: "en-GB"});
  const incidents: string[] = [];
  try {
    const file = join(folder, "page.html");
    writeFileSync(file, render(study, [], "html"));
    const page = await context.newPage();
    page.on("request", (request) => request.url() !== pathToFileURL(file).href && incidents.push(request.url()));
    page.on("console", (message) => message.type() !== "log" && incidents.push(message.text()));
    page.on("pageerror", (error) => incidents.push(error.message));
    await page.goto(pathToFileURL(file).href);
    await use(page);
    if (await page.evaluate(() => "canary" in globalThis)) incidents.push("something foreign was run");
    return incidents;
  } finally {
    await context.close();
    rmSync(folder, {recursive: true, force: true});
  }
}

it("the page opens from the disk, finds a person by keyboard, and shows what a line rests on", async ({browser}) => {
  const incidents = await withPage(browser, "graph-data/smilga", async (page) => {
    await page.getByRole("heading", {level: 1}).waitFor();
    await page.keyboard.press("Tab"); // + − Fit Light-or-dark Print
    await page.getByRole("searchbox").focus();
    await page.keyboard.type("radek");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.locator(".panel h2").textContent()).toBe("Karl Berngardovich Radek");
    await page.locator(".panel .row").first().click();
    expect(await page.locator(".panel blockquote").count()).toBeGreaterThan(0);
    expect(await breaches(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", {name: /^Left Opposition/}).click();
    expect(await page.getByRole("button", {name: /^Left Opposition/}).getAttribute("aria-pressed")).toBe("true");
  });
  expect(incidents).toEqual([]);
});

it("the page of a hostile study shows its names as text, and runs nothing of them", async ({browser}) => {
  await withStudyFolder(hostileStudy(), async (folder) => {
    const incidents = await withPage(browser, folder, async (page) => {
      await page.getByText("Everybody shown").click();
      for (const row of await page.locator(".people .row").all()) await row.click();
      await page.locator(".panel .row").first().click();
    });
    expect(incidents).toEqual([]);
  });
});
