import {MAX_TEXT_LENGTH} from "../limits.ts";
import type {Report} from "../problemList.ts";
import {figure} from "../quoted.ts";
import type {DocumentText} from "./documentText.ts";
import {withoutFurniture} from "./pdfFurniture.ts";
import {openPdf, type PdfFile, type PdfItem, type PdfPage} from "./pdfLibrary.ts";
import {type PdfLine, pdfLines} from "./pdfLines.ts";
import {addPdfParagraphs} from "./pdfParagraphs.ts";
import {createTextBuilder} from "./textBuilder.ts";

const MOST_PAGES = 10_000;

/**
 * The text layer of a PDF: lines put together to paragraphs, hyphenation undone, running heads and page numbers left
 * out, pages kept as locators. Null where it is locked, damaged, has pictures of pages only, or more than `most`
 * characters, beyond which nothing is read.
 */
export async function readPdf(
  bytes: Uint8Array,
  file: string,
  report: Report,
  most = MAX_TEXT_LENGTH
): Promise<DocumentText | null> {
  const refuse = (code: string, message: string, hint: string): null => {
    report({code, severity: "error", message, place: {file}, hint});
    return null;
  };
  const task = await openPdf(bytes);
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MOST_PAGES)
      return refuse(
        "too-many-pages",
        `${figure(pdf.numPages)} pages are more than the ${figure(MOST_PAGES)} that are read`,
        "Split the document."
      );
    const {pages, unread, length} = await readPages(pdf, most);
    if (length > most)
      return refuse(
        "text-too-long",
        `the text is longer than the limit of ${figure(most)} characters`,
        "Split it into several documents."
      );
    const empty = pages.filter((lines) => lines.every(({text}) => !/\p{L}/u.test(text))).length;
    if (empty === pages.length)
      return refuse("no-text-layer", NO_TEXT_LAYER, "Have its pages recognised (OCR) and save it as PDF or text.");
    reportEmpty(empty, pages.length, file, report);
    reportUnread(unread, file, report);
    return await put(pdf, pages);
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException")
      return refuse("locked", "the PDF is locked with a password", "Save a copy of it without a password.");
    return refuse(
      "bad-pdf",
      `the PDF is damaged (${error instanceof Error ? error.message : String(error)})`,
      "Get the file once more, or print it to a new PDF."
    );
  } finally {
    await task.destroy();
  }
}

const NO_TEXT_LAYER = "this PDF has no text in it, only pictures of its pages (a scan)";

async function readPages(pdf: PdfFile, most: number): Promise<{pages: PdfLine[][]; unread: number[]; length: number}> {
  const pages: PdfLine[][] = [];
  const unread: number[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages && length <= most; number++) {
    try {
      const page = await pdf.getPage(number);
      const items = await readItems(page, most - length);
      length += lengthOf(items);
      pages.push(pdfLines(items, number - 1));
      page.cleanup();
    } catch {
      unread.push(number); // told by `reportUnread`
      pages.push([]);
    }
  }
  return {pages, unread, length};
}

/** What stands on a page, up to the first piece beyond `most` characters. */
async function readItems(page: PdfPage, most: number): Promise<Item[]> {
  const reader = page.streamTextContent().getReader();
  const items: Item[] = [];
  let length = 0;
  while (true) {
    const {done, value} = await reader.read();
    if (done) return items;
    for (const item of value.items) items.push(item);
    length += lengthOf(value.items);
    if (length <= most && items.length <= MOST_ITEMS) continue;
    const full = new Error("the page has too much text on it");
    await reader.cancel(full);
    if (length > most) return items;
    throw full;
  }
}

type Item = PdfItem | {type: string};

/** Pieces of text on one page. A page of print has some hundreds. */
const MOST_ITEMS = 200_000;

const lengthOf = (items: readonly Item[]): number =>
  items.reduce((sum, item) => sum + ("str" in item ? item.str.length : 0), 0);

async function put(pdf: PdfFile, pages: PdfLine[][]): Promise<DocumentText> {
  const bare = withoutFurniture(pages);
  const labels = (await pdf.getPageLabels()) ?? [];
  const builder = createTextBuilder();
  addPdfParagraphs(
    bare.pages,
    pages.map((_, i) => `p. ${bare.printed[i] ?? labels[i] ?? i + 1}`),
    builder
  );
  const {info} = await pdf.getMetadata();
  const text = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
  return {
    ...builder.finish(),
    paragraphs: "blank-line",
    title: text(info.Title),
    author: text(info.Author),
    date: null, // of the file, not of the text
    language: text(info.Language)
  };
}

function reportEmpty(empty: number, all: number, file: string, report: Report): void {
  if (empty < Math.max(2, all * 0.2)) return;
  const message = `${figure(empty)} of ${figure(all)} pages have no text in them; they may be pictures`;
  report({
    code: "pages-without-text",
    severity: "warning",
    message,
    place: {file},
    hint: "Have them recognised (OCR), if there is text on them."
  });
}

function reportUnread(unread: readonly number[], file: string, report: Report): void {
  if (unread.length === 0) return;
  const which = unread.slice(0, 5).join(", ") + (unread.length > 5 ? " …" : "");
  const message = `${figure(unread.length)} damaged or overfull pages were passed over (${which})`;
  report({
    code: "bad-pages",
    severity: "error",
    message,
    place: {file},
    hint: "Get the file once more, or print it to a new PDF."
  });
}
