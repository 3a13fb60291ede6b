import {expect} from "vitest";
import {it} from "./app.ts";
import {drawn, placed, statusOf} from "./stage.ts";

it("on a telephone one sheet is open at a time, and whoever is chosen is seen above it", async ({app}) => {
  const {page} = app;
  await page.setViewportSize({width: 390, height: 844});
  await drawn(page);
  await expect.poll(async () => (await placed(page, "kornilov-lavr")).x).toBeLessThan(390); // framed for this size
  const before = await placed(page, "kornilov-lavr");
  await page.locator("[data-search]").fill("Kornilov");
  await page
    .getByRole("option", {name: /Kornilov/})
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  const sheet = page.locator(".right-panel");
  await sheet.getByRole("heading", {name: /Kornilov/}).waitFor();
  await expect
    .poll(async () => (await placed(page, "kornilov-lavr")).y)
    .toBeLessThan((await sheet.boundingBox())!.y - 30);
  expect((await placed(page, "kornilov-lavr")).y).toBeGreaterThan((await page.locator(".stage").boundingBox())!.y);
  expect(await app.axe()).toEqual([]);

  await page.getByRole("button", {name: "Filters"}).click();
  await page.locator(".left-panel").waitFor();
  await sheet.waitFor({state: "hidden"});
  await page.locator(".left-panel .close-sheet").click();
  await expect.poll(() => placed(page, "kornilov-lavr")).toEqual(before); // the network is where it was
});

it("a drag over the time line chooses anew where nearly all years are shown, and moves a few", async ({
  app: {page}
}) => {
  await drawn(page);
  const bars = (await page.locator(".timeline-bars").boundingBox())!;
  const drag = async (from: number, to: number) => {
    await page.mouse.move(bars.x + from * bars.width, bars.y + 8);
    await page.mouse.down();
    await page.mouse.move(bars.x + to * bars.width, bars.y + 8, {steps: 4});
    await page.mouse.up();
  };
  const years = async () =>
    /(\d{4})–(\d{4})/
      .exec(await statusOf(page))
      ?.slice(1)
      .map(Number) ?? [];
  await page.getByRole("slider", {name: "From year"}).press("ArrowRight");
  await drag(0.4, 0.6);
  await expect.poll(years).toHaveLength(2);
  const [from, to] = (await years()) as [number, number];
  expect(to - from).toBeLessThan(12);
  await drag(0.5, 0.7);
  await expect.poll(async () => (await years())[0]).toBeGreaterThan(from + 4);
  const moved = (await years()) as [number, number];
  expect(moved[1] - moved[0]).toBe(to - from);
});
