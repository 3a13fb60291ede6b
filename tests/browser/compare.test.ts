import {expect} from "vitest";
import {it} from "./app.ts";
import {saved} from "./downloads.ts";
import {drawn} from "./stage.ts";

it("moments side by side, and their difference: by keyboard alone, with evidence, accessible, exported", async ({
  app
}) => {
  const {page} = app;
  await drawn(page);
  const screen = page.getByRole("region", {name: "Compare"});
  const panels = screen.getByRole("figure");
  const evidence = page.getByRole("complementary", {name: "Evidence"});
  await page.locator(".stage").focus();
  await page.keyboard.press("c");
  await panels.first().waitFor();
  const before = await panels.count();

  await screen.getByRole("button", {name: "Add a moment"}).press("Enter");
  await expect.poll(() => panels.count()).toBe(before + 1);
  await screen
    .getByRole("button", {name: /^Take out/})
    .last()
    .press("Enter");
  await expect.poll(() => panels.count()).toBe(before);
  await app.screenshot("moments");

  // Who stays is a button too, and lit in all panels at once.
  const unlit = await panels.last().locator("canvas").screenshot();
  await panels.nth(1).locator("summary").press("Enter");
  const moved = panels
    .nth(1)
    .locator("details p")
    .filter({hasText: /^In other groups/});
  await moved.getByRole("button", {name: "Smilga", exact: true}).press("Enter");
  await evidence
    .getByRole("heading", {name: /Smilga/})
    .first()
    .waitFor();
  const canvas = panels.last().locator("canvas");
  await expect.poll(async () => (await canvas.screenshot()).equals(unlit)).toBe(false);
  expect(await app.axe()).toEqual([]);

  await screen.getByRole("button", {name: "Difference"}).press("Enter");
  const table = screen.getByRole("region", {name: "The difference as a table"});
  await table.getByRole("button", {name: "Pairs"}).press("Enter");
  await table.getByRole("rowheader").first().getByRole("button").press("Enter");
  await evidence.getByRole("heading", {name: / and /}).first().waitFor();
  await page.emulateMedia({colorScheme: "dark"});
  expect(await app.axe(), "dark").toEqual([]);
  await app.screenshot("difference");

  await page.getByRole("button", {name: "Export"}).click();
  await page.locator(".export-frame img").waitFor();
  await page.getByRole("button", {name: "SVG", exact: true}).click();
  const {bytes} = await saved(page, () => page.getByRole("button", {name: "Save the SVG"}).click());
  expect(bytes.toString("utf8")).toContain(" against ");
});
