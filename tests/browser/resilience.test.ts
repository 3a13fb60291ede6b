import {expect} from "vitest";
import {it} from "./app.ts";
import {drawn, inkShare, placed} from "./stage.ts";

it("when the graphics context is lost the stage is rebuilt, with everybody in their place", async ({app: {page}}) => {
  await drawn(page);
  const place = await placed(page, "trotsky-leon");
  for (let i = 0; i < 2; ++i) {
    const lost = await page.evaluate(() => {
      const canvases = [...document.querySelectorAll<HTMLCanvasElement>(".stage canvas")];
      const contexts = canvases.flatMap((canvas) => canvas.getContext("webgl2") ?? []);
      for (const context of contexts) context.getExtension("WEBGL_lose_context")?.loseContext();
      return contexts.length;
    });
    expect(lost).toBeGreaterThan(0);
    await page.waitForTimeout(100);
    await drawn(page);
    await expect.poll(() => inkShare(page), {timeout: 10_000}).toBeGreaterThan(0.01);
  }
  expect(await placed(page, "trotsky-leon")).toEqual(place);
});

it("a layout worker that cannot start is noticed and said; the next try has a new one", async ({open, running}) => {
  const app = await open(running.url);
  const {page} = app;
  await drawn(page);
  await page.route(/layout\.worker/u, (route) =>
    route.fulfill({contentType: "text/javascript", body: "throw new Error('dead');"})
  );
  await page.reload();
  await page.locator(".status-line strong").waitFor();
  await expect
    .poll(() => page.getByRole("status").allInnerTexts())
    .toContainEqual(expect.stringContaining("The layout stopped"));
  await page.unroute(/layout\.worker/u);
  await page.getByRole("button", {name: "Lay out again", exact: true}).click();
  await drawn(page);
  await expect.poll(() => inkShare(page)).toBeGreaterThan(0.01);
  app.incidents.length = 0; // the dead worker's own error, which this test made
});
