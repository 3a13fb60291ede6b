import {expect} from "vitest";
import type {App} from "./app.ts";
import {it} from "./app.ts";
import {drawn} from "./stage.ts";

// States that no other test looks at with the rules of accessibility, on one page: the rules are slow.

it("wide and light, then narrow and dark: the table, saved views, sources, an empty stage, how texts are read, opening", async ({
  app
}) => {
  const {page} = app;
  await drawn(page);
  const command = async (words: string) => {
    await page.locator("[data-search]").fill(words);
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
  };
  await command("Show people in numbers");
  await page.locator(".people-table tbody tr").first().waitFor();
  await check(app, "table");
  await page.locator(".people-table-close").click();
  await page.getByRole("button", {name: "Views", exact: true}).click();
  await page.locator("[data-view-name]").waitFor();
  await check(app, "views");
  await page.locator(".view-strip-close").click();
  await command("What rests on one source alone");
  await page.locator(".sole-source").first().waitFor();
  await check(app, "sources");
  await page.getByRole("checkbox", {name: "Ties that a source states"}).uncheck();
  await page.getByRole("checkbox", {name: /In one paragraph/}).uncheck();
  await page.getByText("Nothing passes all the filters.").waitFor();
  await page.locator("[data-search]").fill("nobody of this name");
  await page.getByText("Nobody and nothing of that name").waitFor();
  await check(app, "empty");
  await page.keyboard.press("Escape");
  await page.getByRole("button", {name: "Take them off"}).click();

  await page.locator(".counting-open").first().click();
  await page.getByRole("dialog").waitFor();
  await page.setViewportSize({width: 390, height: 844});
  await page.emulateMedia({colorScheme: "dark"});
  await check(app, "counting");
  await page.keyboard.press("Escape");
  await page.keyboard.press("o");
  await page.getByRole("dialog").waitFor();
  await check(app, "open");
});

async function check({page, axe}: App, state: string): Promise<void> {
  expect(await axe(), state).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), state).toBe(true);
}
