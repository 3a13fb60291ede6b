import {expect} from "vitest";
import {hostileStudy} from "../fixtures/hostileStudy.ts";
import {it} from "./app.ts";
import {saved} from "./downloads.ts";
import {drawn} from "./stage.ts";
import {startApp} from "./startApp.ts";
import {withStudyFolder} from "./studyFolder.ts";

it("a study whose every field is hostile opens, shows it as text, exports it, and nothing of it runs", async ({
  open
}) => {
  await withStudyFolder(hostileStudy(), async (folder) => {
    const running = await startApp(folder);
    try {
      const app = await open(running.url);
      const {page} = app;
      await drawn(page);
      if (await page.getByRole("dialog").isVisible()) await page.keyboard.press("Escape");
      await page.getByRole("heading", {name: "<img src=x onerror=globalThis.canary=1>"}).first().waitFor();
      await app.screenshot("hostile");

      // every person's panel, by the search
      const search = page.locator("[data-search]");
      for (const name of ["__proto__", "constructor", "hasOwnProperty", "<svg", "</script>", "Long xxx", "gnp.exe"]) {
        await search.fill(name);
        await page.getByRole("option").first().click();
        await page.locator(".right-panel h2").first().waitFor();
        expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
      }
      expect(await app.axe()).toEqual([]);
      await app.screenshot("hostile-person");

      await page.getByRole("button", {name: "Export"}).click();
      await page.locator(".export-frame img").waitFor();
      await page
        .getByRole("button", {name: "SVG", exact: true})
        .or(page.getByRole("radio", {name: "SVG"}))
        .first()
        .click();
      const file = await saved(page, () => page.getByRole("button", {name: "Save the SVG"}).click());
      const svg = file.bytes.toString("utf8");
      expect(file.name).toMatch(/^[\w.,() -]+\.svg$/u);
      expect(svg).toContain("&lt;img src=x");
      expect(svg).not.toMatch(/<(script|img|foreignObject)|<[^>]*\son\w+=/u);

      expect(await page.evaluate(() => (globalThis as {canary?: unknown}).canary)).toBeUndefined();
      expect(await page.evaluate(() => ({}) instanceof Object && Object.keys(Object.prototype).length)).toBe(0);
    } finally {
      await running.stop();
    }
  });
});
