import {expect} from "vitest";
import {it} from "./app.ts";
import {drawn, placed} from "./stage.ts";

// Every state in two sizes and both themes: no accessibility rule is broken, nothing scrolls sideways. Screenshots are for eyes.

for (const [size, width, height] of [
  ["wide", 1440, 900],
  ["narrow", 390, 844]
] as const) {
  it(`${size}, light and dark: at rest, with a person, with a group, with help`, async ({app}) => {
    const {page} = app;
    await page.setViewportSize({width, height});
    await drawn(page);
    const check = async (state: string) => {
      for (const theme of ["light", "dark"] as const) {
        await page.emulateMedia({colorScheme: theme});
        await app.screenshot(`${theme}-${size}-${state}`);
        expect(await app.axe(), `${theme} ${state}`).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), state).toBe(true);
    };
    await check("rest");
    const {x, y} = await placed(page, "radek-karl");
    await page.mouse.click(x, y);
    await page.locator(".right-panel .passage").first().waitFor();
    await check("person");
    await page.keyboard.press("Escape");
    if (size === "narrow") {
      await page.getByRole("button", {name: "Evidence"}).click();
      await page.getByRole("button", {name: "Filters"}).click();
    }
    await page.locator(".group-name").first().click();
    await check("group");
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
    await check("help");
  });
}

it("in Russian: every word of the page, nothing breaks a rule or the frame, also on a telephone", async ({app}) => {
  const {page} = app;
  await drawn(page);
  await page.getByRole("button", {name: "Русский"}).click();
  await page.getByRole("button", {name: "Справка"}).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("ru");
  expect(await app.axe(), "wide").toEqual([]);
  await page.setViewportSize({width: 390, height: 844});
  await page.getByRole("button", {name: "Источники"}).waitFor();
  await app.screenshot("light-narrow-russian");
  expect(await app.axe(), "narrow").toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
