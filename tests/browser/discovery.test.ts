import {unzipSync} from "fflate";
import {expect} from "vitest";
import {docxOf, wordParagraph} from "../fixtures/documents.ts";
import {pdfOf, putLines} from "../fixtures/pdf.ts";
import {it} from "./app.ts";
import {saved} from "./downloads.ts";
import {statusOf} from "./stage.ts";

/** A tale of our own, long enough for its people to be seen. */
const TALE = [
  "Captain Marten Holst came to the harbour with his sister Ingrid Holst. Marten asked for the pilot, Jonas Krey.",
  "Jonas Krey said that he would not sail. Ingrid laughed at him, and Holst went away without a word.",
  "In the evening Mrs. Agathe Winter told Ingrid what Jonas had said. Agathe Winter had known Marten Holst for years.",
  "Jonas wrote to Agathe Winter that Marten was wrong. Marten Holst never answered; Ingrid Holst did.",
  "Years later Jonas Krey met Marten Holst and Agathe Winter in Lisbon. They spoke of Lisbon, and of Ingrid."
];

it("texts alone become a reviewed study: progress, passages, decisions by key and mouse, undo, ZIP, network", async ({
  app
}) => {
  const {page} = app;
  await page.getByRole("button", {name: "Open", exact: true}).click();
  await page.getByRole("button", {name: /Start from texts/}).click();
  await page.getByRole("heading", {name: "Who is named in the texts?"}).waitFor(); // the screen is loaded when first shown
  expect(await app.axe()).toEqual([]);
  const tale = {
    name: "tale.docx",
    mimeType: "",
    buffer: Buffer.from(docxOf(TALE.map((text) => wordParagraph(text)).join("")))
  };
  const scan = {name: "scan.png", mimeType: "", buffer: Buffer.from("not a text")};
  await page.locator('input[aria-label="Choose texts"]').setInputFiles([tale, scan]);
  const list = page.getByRole("listbox", {name: "Names found"});
  await list.waitFor();
  const option = (name: string) => list.getByRole("option").filter({has: page.getByText(name, {exact: true})});

  await option("Marten Holst").first().click();
  const detail = page.getByRole("region", {name: "The name looked at"});
  await detail.locator("mark").first().waitFor();
  expect(await detail.locator("figure").first().innerText()).toContain("came to the harbour");
  expect(await app.axe()).toEqual([]);

  await list.focus();
  await page.keyboard.press("a"); // accepts, and goes on to the next
  await expect.poll(() => option("Marten Holst").first().getAttribute("data-verdict")).toBe("accepted");
  expect(await option("Marten Holst").first().getAttribute("aria-selected")).toBe("false");
  await page.keyboard.press("r");
  const bar = page.getByRole("banner");
  await expect.poll(() => bar.innerText()).toContain("1 accepted · 1 rejected");
  await page.keyboard.press("Control+z");
  await expect.poll(() => bar.innerText()).toContain("1 accepted · 0 rejected");

  await page.getByRole("searchbox", {name: "Find a name"}).fill("krey");
  await option("Jonas Krey").click();
  await detail.getByRole("textbox", {name: "Name"}).fill("Jonas Krey the pilot");
  await page.keyboard.press("Enter");
  await option("Jonas Krey the pilot").waitFor();
  await page.getByRole("searchbox", {name: "Find a name"}).fill("");
  await page.getByRole("button", {name: /Accept all \d+ undecided/}).click();

  const {bytes} = await saved(page, () => page.getByRole("button", {name: "Save as ZIP"}).click());
  const files = unzipSync(new Uint8Array(bytes));
  expect(Object.keys(files)).toEqual(["entities.csv", "sources/tale.docx", "study.json"]);
  expect(new TextDecoder().decode(files["entities.csv"])).toContain("Jonas Krey the pilot");

  await page.getByRole("button", {name: /Build the network/}).click();
  await expect.poll(() => statusOf(page)).toMatch(/^[45] of [45] people .* pairs named together/);
});

it("discovery says what it cannot read, fits a phone, and can be left", async ({app: {page}}) => {
  await page.setViewportSize({width: 390, height: 844});
  await page.getByRole("button", {name: "More", exact: true}).click();
  await page.getByRole("button", {name: "Open", exact: true}).click();
  await page.getByRole("button", {name: /Start from texts/}).click();
  const choose = (name: string, content: Uint8Array) =>
    page.locator('input[aria-label="Choose texts"]').setInputFiles({name, mimeType: "", buffer: Buffer.from(content)});
  await choose("old.docx", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
  await page.getByText(/old.docx: this is an old word-processor/).waitFor();
  const lines = TALE.flatMap((text) => text.split(/(?<=[.;]) /)).map((line) => line.trim());
  await choose("tale.pdf", await pdfOf([(sheet) => putLines(sheet, 40, lines)]));
  await page.getByRole("option").first().click();
  await page.getByText("p. 1", {exact: true}).first().waitFor();
  await page.getByRole("button", {name: "Back to the list"}).click();
  await page.getByRole("option").first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByRole("button", {name: "Leave"}).click();
  await page.getByRole("button", {name: "More", exact: true}).waitFor();
});
