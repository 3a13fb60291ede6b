import {expect} from "vitest";
import {it} from "./app.ts";
import {drawn} from "./stage.ts";

it("words of the texts are found by keys and by mouse: the passages, who is named in them, what stands around", async ({
  app
}) => {
  const {page} = app;
  await drawn(page);
  const panel = page.getByRole("complementary", {name: "Evidence"});
  await page.keyboard.press("/");
  await page.keyboard.type("sailors fleet");
  await page.getByRole("option", {name: "1 passage in 1 source"}).waitFor();
  expect(await app.axe()).toEqual([]);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("fleet");
  await page.getByRole("option", {name: "4 passages in 1 source"}).waitFor();
  for (let i = 0; i < 2; i++) await page.keyboard.press("ArrowDown"); // past the Baltic fleet, to the first passage
  await page.keyboard.press("Enter");
  await panel.getByRole("heading", {name: "“fleet”"}).waitFor();
  expect(await panel.locator(".passage").count()).toBe(4);
  await expect.poll(() => panel.locator("[data-current] mark").allInnerTexts()).toEqual(["Fleet"]); // once it is in sight

  const readOn = panel.getByRole("button", {name: "Read on in the source"}).first();
  await readOn.press("Enter");
  const around = panel.locator(".read-on p");
  expect(await around.count()).toBe(5);
  await panel.getByRole("button", {name: "Further"}).press("Enter");
  await expect.poll(() => around.count()).toBe(7);
  expect(await app.axe()).toEqual([]);

  await panel.getByRole("button", {name: "Pick them all"}).click();
  await panel.getByRole("heading", {name: "4 people picked"}).waitFor();
  await page.locator("[data-search]").fill("no such word");
  await page.getByText("no text has the word").waitFor();
  await page.locator("[data-search]").fill("fleet");
  await page.getByRole("option", {name: "4 passages in 1 source"}).click();
  await panel.getByRole("heading", {name: "“fleet”"}).waitFor();
});
