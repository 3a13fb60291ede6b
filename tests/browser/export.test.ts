import {expect} from "vitest";
import {it} from "./app.ts";
import {saved} from "./downloads.ts";
import {render} from "./render.ts";
import {drawn} from "./stage.ts";

/** What `prosopograph render` writes for the first study. */
const rendered = (args: readonly string[], ending: string): Buffer => render("graph-data/smilga", args, ending);

it("the SVG saved in the browser and the one of the command line are the same to the byte", async ({app}) => {
  const {page} = app;
  await drawn(page);
  await page.getByRole("button", {name: "Export"}).click();
  await page.locator(".export-frame img").waitFor();
  await app.screenshot("export");
  expect(await app.axe()).toEqual([]);
  await page
    .getByRole("button", {name: "SVG", exact: true})
    .or(page.getByRole("radio", {name: "SVG"}))
    .first()
    .click();
  const {name, bytes} = await saved(page, () => page.getByRole("button", {name: "Save the SVG"}).click());
  expect(name).toMatch(/\.svg$/u);
  expect(bytes.toString("utf8")).toBe(rendered([], "svg").toString("utf8"));
});

it("the PNG has the same pixels as that of the command line, at the size it says", async ({app: {page}}) => {
  await drawn(page);
  await page.getByRole("button", {name: "Export"}).click();
  await page.locator(".export-frame img").waitFor();
  const save = () => saved(page, () => page.getByRole("button", {name: "Save the PNG"}).click());
  const twice = (await save()).bytes;
  expect([twice.readUInt32BE(16), twice.readUInt32BE(20)]).toEqual([3200, 1800]); // 2× of a 1600 × 900 slide
  await page.getByRole("button", {name: "1×"}).click();
  const once = (await save()).bytes;
  expect([once.readUInt32BE(16), once.readUInt32BE(20)]).toEqual([1600, 900]);
  expect(once.equals(rendered([], "png"))).toBe(true);
});

it("what is isolated is isolated in the picture", async ({app: {page}}) => {
  await drawn(page);
  await page.getByRole("button", {name: "Isolate Left Opposition"}).click();
  await page.getByRole("button", {name: "Export"}).click();
  await page.locator(".export-frame img").waitFor();
  await page
    .getByRole("button", {name: "SVG", exact: true})
    .or(page.getByRole("radio", {name: "SVG"}))
    .first()
    .click();
  const {bytes} = await saved(page, () => page.getByRole("button", {name: "Save the SVG"}).click());
  const svg = bytes.toString("utf8");
  expect(svg).toContain("Left Opposition, inside");
  expect(svg).toContain(">Trotsky<");
  expect(svg).not.toContain(">Stalin<");
});
