import {expect} from "vitest";
import {readPng} from "../unit/export/png/readPng.ts";
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

it("the PNG is the same as the command line's, to the byte, and goes to the clipboard", async ({app: {page}}) => {
  await drawn(page);
  await page.getByRole("button", {name: "Export"}).click();
  await page.locator(".export-frame img").waitFor();
  await page.getByText("3840 × 2160 px").waitFor();
  await page.getByRole("button", {name: "Screen"}).click();
  const {bytes} = await saved(page, () => page.getByRole("button", {name: "Save the PNG"}).click());
  const {width, height} = readPng(bytes);
  expect([width, height]).toEqual([1600, 900]);
  expect(bytes.equals(rendered(["--dpi", "120"], "png"))).toBe(true);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", {name: "Copy it"}).click();
  const copied = () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const image = await createImageBitmap(await item!.getType("image/png"));
      return [image.width, image.height];
    });
  await expect.poll(copied, {timeout: 20_000}).toEqual([1600, 900]);
});

it("the SVG goes to the clipboard as text, and as a drawing where the browser can", async ({app: {page}}) => {
  await drawn(page);
  await page.getByRole("button", {name: "Export"}).click();
  await page.locator(".export-frame img").waitFor();
  await page.getByRole("button", {name: "SVG", exact: true}).click();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", {name: "Copy it"}).click();
  await page.getByText("Copied").waitFor();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const drawing = item!.types.includes("image/svg+xml") ? await item!.getType("image/svg+xml") : null;
    return {text: await (await item!.getType("text/plain")).text(), drawing: await drawing?.text()};
  });
  expect(copied.text).toBe(rendered([], "svg").toString("utf8"));
  expect(copied.drawing ?? "<svg").toContain("<svg"); // browsers clean what they offer as a drawing
});

it("PDF and slides are the same as the command line's, to the byte", async ({app: {page}}) => {
  await drawn(page);
  await page.getByRole("button", {name: "Export"}).click();
  await page.locator(".export-frame img").waitFor();
  for (const [choice, ending] of [
    ["PDF", "pdf"],
    ["PowerPoint", "pptx"]
  ] as const) {
    await page.getByRole("button", {name: choice, exact: true}).click();
    const {bytes} = await saved(page, () => page.getByRole("button", {name: /^Save the/}).click());
    expect(bytes.equals(rendered([], ending)), ending).toBe(true);
  }
});

it("page and network files are the same as the command line's, and the dialog says what it saved", async ({app}) => {
  const {page} = app;
  await drawn(page);
  await page.getByRole("button", {name: "Export"}).click();
  await page.locator(".export-frame img").waitFor();
  await page.getByRole("button", {name: "Web page"}).click();
  const html = await saved(page, () => page.getByRole("button", {name: "Save the web page"}).click());
  expect(html.bytes.equals(rendered([], "html"))).toBe(true);
  await page.getByText(/^Saved as .*\.html$/).waitFor();
  await page.getByRole("button", {name: "GEXF"}).click();
  expect(await page.getByText(/^Saved as/).count()).toBe(0);
  expect(await app.axe()).toEqual([]);
  const gexf = await saved(page, () => page.getByRole("button", {name: "Save the GEXF"}).click());
  expect(gexf.bytes.toString("utf8")).toMatch(/^<\?xml[\s\S]*<gexf/);
});

it("the dialog shows the picture at 100 %, and remembers what was chosen", async ({app}) => {
  const {page} = app;
  await drawn(page);
  await page.getByRole("button", {name: "Export"}).click();
  await page.locator(".export-frame img").waitFor();
  await page.getByRole("combobox", {name: /^For/}).selectOption("A4 portrait");
  await page.getByRole("button", {name: "SVG", exact: true}).click();
  await page.getByRole("button", {name: "100 %"}).click();
  await expect.poll(() => page.locator(".export-frame img").evaluate((image) => image.clientWidth)).toBe(794); // 210 mm
  expect(await app.axe()).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", {name: "Export"}).click();
  await page.getByRole("button", {name: "Save the SVG"}).waitFor();
  expect(await page.getByRole("combobox", {name: /^For/}).inputValue()).toBe("a4-portrait");
});

it("a film of the years, and one through the views, are videos that can be stopped and saved", async ({
  app: {page}
}) => {
  await drawn(page);
  await page.getByRole("button", {name: "Export"}).click();
  await page.locator(".export-frame img").waitFor();
  await page.getByRole("button", {name: "WebM"}).click();
  await page.getByRole("button", {name: "Save the WebM"}).click();
  await page.getByRole("button", {name: "Stop"}).click();
  await page.getByText("Stopped").waitFor();
  await page.getByRole("button", {name: "6 s", exact: true}).click();
  await page.getByRole("button", {name: /Through \d saved views/}).click();
  await page.getByRole("button", {name: "MP4"}).click();
  const {bytes} = await saved(page, () => page.getByRole("button", {name: "Save the MP4"}).click());
  expect(bytes.toString("latin1", 4, 8)).toBe("ftyp");
  expect(bytes.length).toBeGreaterThan(50_000);
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
