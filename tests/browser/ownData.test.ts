import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect} from "vitest";
import {zipStudy} from "../../src/core/read/zipStudy.ts";
import {it} from "./app.ts";
import {drawn, placeOf, statusOf} from "./stage.ts";
import {withStudyFolder} from "./studyFolder.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const LETTERS = new Map([
  [
    "study.json",
    encode(
      '{"format": "prosopograph-study", "version": 1, "title": "Letters", "language": "en",\n "sources": [{"id": "a", "title": "A letter", "kind": "letter", "file": "sources/a.txt"}], "views": []}'
    )
  ],
  ["sources/a.txt", encode("Bona wrote to Sigismund.\n\nAlbrecht was away; Bona waited.\n")],
  [
    "entities.csv",
    encode(
      "id;name;kind;aliases\nbona;Bona Sforza;person;Bona\nsig;Sigismund I;person;Sigismund\nalb;Albrecht Hohenzollern;person;Albrecht\n"
    )
  ],
  ["tie-types.csv", encode("id;label;class;directed\nspouse;married to;family;no\n")],
  ["ties.csv", encode("from;to;type;source\nbona;sig;spouse;a\nbona;albrect;spouse;a\n")] // a slip of the pen
]);

it("a study folder opens; its problem is listed with file, line and remedy, and the rest is shown", async ({app}) => {
  const {page} = app;
  await drawn(page);
  await withStudyFolder(LETTERS, async (folder) => {
    await page.getByRole("button", {name: "Open"}).click();
    await page.locator('input[type="file"][webkitdirectory]').setInputFiles(folder);
    const dialog = page.getByRole("dialog");
    await dialog.getByText("albrect").first().waitFor();
    const said = await dialog.innerText();
    expect(said).toContain("ties.csv");
    expect(said).toContain("line 3, column 6");
    expect(said).toContain('Did you mean "alb" (Albrecht)?');
    await app.screenshot("problems");
    expect(await app.axe()).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => statusOf(page)).toMatch(/^3 of 3 people · 1 of 1 ties · 2 of 2 pairs named together/);
  });
});

it("a ZIP opens as well, and one that is none leaves the open study as it is", async ({app: {page}}) => {
  await drawn(page);
  const open = async (name: string, buffer: Buffer) => {
    await page.getByRole("button", {name: "Open"}).click();
    await page.locator('input[type="file"][accept*="zip"]').setInputFiles({name, mimeType: "application/zip", buffer});
  };
  await open("letters.zip", Buffer.from(zipStudy(LETTERS)));
  await page.getByRole("dialog").getByText("albrect").first().waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => statusOf(page)).toContain("3 of 3 people");
  await open("broken.zip", Buffer.from("this is no ZIP"));
  await page.getByRole("dialog").getByText(/ZIP/).first().waitFor();
  await page.keyboard.press("Escape");
  expect(await statusOf(page)).toContain("3 of 3 people");
});

it("whom a passage names is decided in the panel, undone and done again", async ({app: {page}}) => {
  const people = "id,name,kind,aliases\nbona,Bona Sforza,person,Bona\nalb,Albrecht Hohenzollern,person,\n";
  const files = new Map([
    ["entities.csv", encode(`${people}wal,Albrecht Wallenrod,person,\n`)],
    ["a.txt", encode("Albrecht Hohenzollern and Albrecht Wallenrod came.\n\nAlbrecht and Bona spoke.\n")]
  ]);
  await drawn(page);
  await page.getByRole("button", {name: "Open"}).click();
  const zip = {name: "two.zip", mimeType: "application/zip", buffer: Buffer.from(zipStudy(files))};
  await page.locator('input[type="file"][accept*="zip"]').setInputFiles(zip);
  await page
    .getByRole("dialog")
    .getByText(/no study.json/)
    .waitFor();
  await page.keyboard.press("Escape");
  const pairs = (count: number) => expect.poll(() => statusOf(page)).toContain(`${count} of ${count} pairs named`);
  await pairs(1);
  await page.locator("[data-search]").fill("Wallenrod");
  await page.keyboard.press("Enter");
  await page.getByRole("button", {name: "It is Albrecht Wallenrod"}).click();
  await pairs(2);
  await page.locator(".stage").focus();
  await page.keyboard.press("Control+z");
  await pairs(1);
  await page.keyboard.press("Control+Shift+Z");
  await pairs(2);
});

it("a text is added to the open study and read for its names", async ({app: {page}}) => {
  await drawn(page);
  const before = Number(/(\d+) of \d+ pairs named together/.exec(await statusOf(page))?.[1]);
  const total = async () => Number(/of (\d+) pairs named together/.exec(await statusOf(page))?.[1]);
  const totalBefore = await total();
  expect(before).toBeGreaterThan(0);
  await page.getByRole("button", {name: "Open"}).click();
  const buffer = Buffer.from("Karl Radek spoke with Charles Dickens and with Alan Wildman.\n");
  await page
    .locator('input[aria-label="Texts, added to the open study"]')
    .setInputFiles({name: "dream.txt", mimeType: "text/plain", buffer});
  await expect.poll(total).toBeGreaterThan(totalBefore);
});

it("the first study's folder opens from the disk as it is built in", async ({app: {page}}) => {
  const files = readdirSync("graph-data/smilga", {recursive: true, encoding: "utf8"});
  expect(files).toContain("study.json");
  expect(readFileSync(join("graph-data/smilga", "study.json"), "utf8")).toContain("prosopograph-study");
  await drawn(page);
  const before = await statusOf(page);
  await page.getByRole("button", {name: "Open"}).click();
  await page.locator('input[type="file"][webkitdirectory]').setInputFiles("graph-data/smilga");
  await expect.poll(() => statusOf(page)).toBe(before);
});

it("a text alone begins a study of its own, which says what it needs next", async ({app: {page}}) => {
  await drawn(page);
  await page.getByRole("button", {name: "Open"}).click();
  await page
    .locator('input[aria-label="Texts, as a new study"]')
    .setInputFiles({name: "diary.txt", mimeType: "text/plain", buffer: Buffer.from("Met Bona today.\n")});
  await page.getByText("This study lists no names yet.").waitFor();
});

it("a network of another program opens by the dialog, is filtered by its types, and is drawn", async ({
  app: {page}
}) => {
  await drawn(page);
  const gexf = `<?xml version="1.0"?><gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="undirected">
    <nodes><node id="b" label="Bona"/><node id="s" label="Sigismund"/><node id="a" label="Albrecht"/></nodes>
    <edges><edge id="0" source="b" target="s" kind="kinship"/><edge id="1" source="a" target="s" kind="homage"/></edges>
  </graph></gexf>`;
  await page.getByRole("button", {name: "Open"}).click();
  await page
    .locator('input[aria-label="A network of another program"]')
    .setInputFiles({name: "court.gexf", mimeType: "application/xml", buffer: Buffer.from(gexf)});
  await expect.poll(() => statusOf(page)).toMatch(/^3 of 3 people · 2 of 2 ties/);
  await drawn(page);
  await page.getByRole("checkbox", {name: "homage"}).uncheck();
  await expect.poll(() => statusOf(page)).toMatch(/ · 1 of 2 ties/);
  await expect.poll(() => placeOf(page, "b")).not.toBeNull();
});
