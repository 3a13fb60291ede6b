import {MAX_TEXT_LENGTH} from "../limits.ts";
import type {Finding, Report} from "../problemList.ts";
import {figure} from "../quoted.ts";
import type {DocumentText} from "./documentText.ts";
import {withoutFurniture} from "./pdfFurniture.ts";
import {openPdf, type PdfFile, type PdfItem, type PdfPage} from "./pdfLibrary.ts";
import {type PdfLine, pdfLines} from "./pdfLines.ts";
import {addPdfParagraphs} from "./pdfParagraphs.ts";
import {createTextBuilder} from "./textBuilder.ts";
import {withoutOverfullStreams} from "./withoutOverfullStreams.ts";

/** How much of a PDF is read. */
export interface PdfLimits {
  pages: number;
  /** Characters of the whole text; beyond it nothing is read. */
  text: number;
  /** Bytes that one stream may unpack to. A page of text has some thousands, one full of drawing a few million. */
  stream: number;
}

export const PDF_LIMITS: PdfLimits = {pages: 10_000, text: MAX_TEXT_LENGTH, stream: 25_000_000};

/**
 * The text layer of a PDF: lines put together to paragraphs, hyphenation undone, running heads and page numbers left
 * out, pages kept as locators. Null where it is locked, damaged, beyond a limit, or has pictures of pages only.
 */
export async function readPdf(
  bytes: Uint8Array,
  file: string,
  report: Report,
  limits = PDF_LIMITS
): Promise<DocumentText | null> {
  const sound = withoutOverfullStreams(bytes, limits.stream);
  reportBlank(sound.blank, limits, file, report);
  const task = await openPdf(sound.bytes);
  try {
    const pdf = await task.promise;
    const pages = await readPages(pdf, limits, file, report);
    return pages && (await put(pdf, pages));
  } catch (error) {
    report({severity: "error", place: {file}, ...faultOf(error)});
    return null;
  } finally {
    await task.destroy();
  }
}

/** Why pdf.js cannot open a file, in words. */
function faultOf(error: unknown): Pick<Finding, "code" | "message" | "hint"> {
  const {name, message} = error instanceof Error ? error : new Error(String(error));
  return name === "PasswordException"
    ? {
        code: "locked",
        message: "the PDF is locked with a password",
        hint: "Save a copy of it without a password."
      }
    : {
        code: "bad-pdf",
        message: `the PDF is damaged (${message})`,
        hint: "Get the file once more, or print it to a new PDF."
      };
}

/** The lines of every page; null, and the reason reported, where there are too many or none to read. */
async function readPages(pdf: PdfFile, limits: PdfLimits, file: string, report: Report): Promise<PdfLine[][] | null> {
  const refuse = (code: string, message: string, hint: string): null => {
    report({code, severity: "error", message, place: {file}, hint});
    return null;
  };
  if (pdf.numPages > limits.pages) {
    const message = `${figure(pdf.numPages)} pages are more than the ${figure(limits.pages)} that are read`;
    return refuse("too-many-pages", message, "Split the document.");
  }
  const {pages, unread, length} = await readLines(pdf, limits.text);
  if (length > limits.text) {
    const message = `the text is longer than the limit of ${figure(limits.text)} characters`;
    return refuse("text-too-long", message, "Split it into several documents.");
  }
  const empty = pages.filter((lines) => lines.every(({text}) => !/\p{L}/u.test(text))).length;
  if (empty === pages.length)
    return refuse("no-text-layer", NO_TEXT_LAYER, "Have its pages recognised (OCR) and save it as PDF or text.");
  reportEmpty(empty, pages.length, file, report);
  reportUnread(unread, file, report);
  return pages;
}

const NO_TEXT_LAYER = "this PDF has no text in it, only pictures of its pages (a scan)";

async function readLines(pdf: PdfFile, most: number): Promise<{pages: PdfLine[][]; unread: number[]; length: number}> {
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

function reportBlank(blank: number, {stream}: PdfLimits, file: string, report: Report): void {
  if (blank === 0) return;
  const parts = blank === 1 ? "one part of the PDF unpacks" : `${figure(blank)} parts of the PDF unpack`;
  report({
    code: "overfull-stream",
    severity: "error",
    message: `${parts} to more than ${figure(stream)} bytes; what is written there was passed over`,
    place: {file},
    hint: "Print it to a new PDF, without drawings, or save its text."
  });
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
