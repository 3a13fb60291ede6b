import {expect} from "vitest";
import {it} from "./app.ts";
import {drawn, placed} from "./stage.ts";

// Every state in both themes and two sizes: no accessibility rule is broken, nothing scrolls sideways. Screenshots are for eyes.

for (const theme of ["light", "dark"] as const) {
  for (const [name, width, height] of [
    ["wide", 1440, 900],
    ["narrow", 390, 844]
  ] as const) {
    it(`${theme}, ${name}: at rest, with a person, with a tie, with a group, help and problems`, async ({app}) => {
      const {page} = app;
      await page.setViewportSize({width, height});
      await page.emulateMedia({colorScheme: theme});
      await page.reload();
      await drawn(page);
      const check = async (state: string) => {
        await app.screenshot(`${theme}-${name}-${state}`);
        expect(await app.axe(), state).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), state).toBe(true);
      };
      await check("rest");
      const {x, y} = await placed(page, "radek-karl");
      await page.mouse.click(x, y);
      await page.locator(".right-panel h2").first().waitFor();
      await check("person");
      const tie = page.locator(".right-panel .passage").first();
      await tie.waitFor();
      await page.keyboard.press("Escape");
      if (name === "narrow") {
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
}
