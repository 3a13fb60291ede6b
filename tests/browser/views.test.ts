import type {Page} from "playwright-core";
import {expect} from "vitest";
import {it} from "./app.ts";
import {drawn, statusOf} from "./stage.ts";

it("saved views: saved, renamed, walked by arrows, deleted and brought back, there again at the next visit", async ({
  app: {page}
}) => {
  await drawn(page);
  const strip = page.getByRole("region", {name: "Saved views"});
  const firstTitles = async () => (await strip.getByRole("listitem").allInnerTexts()).slice(0, 3);
  const views = page.getByRole("button", {name: "Views", exact: true});
  const whole = await statusOf(page);
  await views.click();
  await save(page, "All of them");
  await page.getByRole("checkbox", {name: "Family"}).uncheck();
  await save(page, "No kin");
  await strip.getByRole("button", {name: "Rename"}).click();
  await page.getByLabel("New name of the view").fill("Without kin");
  await page.keyboard.press("Enter");
  // a saved view stands behind the one it was made from
  const saved = ["Ivar Smilga, 1892–1937", "All of them", "Without kin"];
  await expect.poll(firstTitles).toEqual(saved);
  await strip.getByRole("button", {name: "Without kin"}).focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => statusOf(page)).toBe(whole);
  await strip.getByRole("button", {name: "Delete"}).click();
  await expect.poll(firstTitles).toEqual([saved[0], saved[2], "The Left Opposition"]);
  await strip.getByRole("button", {name: "Undo"}).click();
  await page.reload();
  await drawn(page);
  await views.click();
  await expect.poll(firstTitles).toEqual(saved);
  await strip.getByRole("button", {name: "Without kin"}).click();
  await expect.poll(() => statusOf(page)).toContain("without family");
});

async function save(page: Page, name: string): Promise<void> {
  await page.getByLabel("Name of this view").fill(name);
  await page.keyboard.press("Enter");
  await page.getByRole("button", {name, exact: true}).waitFor();
}
