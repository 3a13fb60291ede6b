import type {Reading} from "../../base/problem.ts";
import {decodeAs} from "../decodeAs.ts";
import {type Decoded, decodeBytes} from "../decodeBytes.ts";
import {MAX_FILE_BYTES, MAX_TEXT_LENGTH} from "../limits.ts";
import {createProblemList, type Report} from "../problemList.ts";
import {figure} from "../quoted.ts";
import {type DocumentFormat, documentFormat} from "./documentFormat.ts";
import {reportNoText} from "./documentProblems.ts";
import type {DocumentText} from "./documentText.ts";
import {readPlainText} from "./readPlainText.ts";

/**
 * A document as text: plain text, Markdown, HTML, DOCX, EPUB, PDF or TEI, told by its content. Null where nothing can
 * be read; every problem says what was found and what to do, and an encoding other than UTF-8 is told too. The readers
 * are loaded when they are first needed. Never throws over what is in the file.
 *
 * @param file its name or path, for messages and, between kinds of text, for its ending.
 */
export async function readDocument(bytes: Uint8Array, file: string): Promise<Reading<DocumentText | null>> {
  const {report, inOrder} = createProblemList();
  const value = isReadable(bytes, file, report) ? await readAs(bytes, file, report) : null;
  // A fault that ended the reading says why there is nothing.
  const isBroken = inOrder([file]).some(({severity}) => severity === "error");
  return {value: value && checked(value, file, isBroken, report), problems: inOrder([file])};
}

/** Readers of formats that are not text by themselves, and of marked-up text. */
async function readAs(bytes: Uint8Array, file: string, report: Report): Promise<DocumentText | null> {
  const format = documentFormat(bytes, file);
  if (typeof format !== "string") {
    const message = `this is ${format.is}`;
    report({code: "not-a-text", severity: "error", message, place: {file}, hint: format.hint});
    return null;
  }
  switch (format) {
    case "docx":
      return (await import("./readDocx.ts")).readDocx(bytes, file, report);
    case "epub":
      return (await import("./readEpub.ts")).readEpub(bytes, file, report);
    case "pdf":
      return (await import("./readPdf.ts")).readPdf(bytes, file, report);
    default:
      return readText(bytes, file, format, report);
  }
}

async function readText(
  bytes: Uint8Array,
  file: string,
  format: DocumentFormat,
  report: Report
): Promise<DocumentText | null> {
  // Heavy, and needed by few texts.
  const isUtf8 = decodeAs(bytes, "utf-8") !== null;
  const guess = isUtf8 ? undefined : (await import("../guessEncoding.ts")).guessEncoding;
  const decoded = decodeBytes(bytes, {
    declared: format === "text" ? undefined : declaredEncoding(bytes),
    ...(guess && {guess})
  });
  const {text} = decoded;
  const isNone = format === "text" && (text.includes("\0") ? "NUL" : isFullOfControls(text) ? "control" : null);
  if (isNone) {
    const message = `this is no text: it ${isNone === "NUL" ? "has NUL characters in it" : "is full of control characters"}`;
    report({code: "not-a-text", severity: "error", message, place: {file}, hint: "Is it the right file?"});
    return null;
  }
  reportEncoding(decoded, file, report);
  reportEnding(format, file, report);
  if (format === "html") return (await import("./readHtml.ts")).readHtml(text, file, report);
  if (format === "tei") return (await import("../tei/readTei.ts")).readTei(text, file, report);
  return readPlainText(text);
}

/** Whether a text has more control characters, other than breaks and tabs, than a stray one here and there. */
function isFullOfControls(text: string): boolean {
  const head = text.slice(0, 20_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is sought
  return 50 * (head.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f\ufffe\uffff]/g)?.length ?? 0) > head.length;
}

/** What an XML declaration or an HTML head says of the encoding. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  return (
    /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/.exec(head)?.[1] ??
    /<meta[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]
  );
}

/** Says of a text that its ending promises what it is not: it may be a document that was not saved whole. */
function reportEnding(format: DocumentFormat, file: string, report: Report): void {
  const ending = /\.(pdf|docx|epub)$/i.exec(file)?.[1]?.toUpperCase();
  if (!ending) return;
  const what = format === "text" ? "plain text" : format.toUpperCase();
  const message = `named as ${ending}, but it is ${what}, and read as that`;
  const hint = `If it should be ${ending}, get the file once more; if not, give it the ending of what it is.`;
  report({code: "other-format", severity: "warning", message, place: {file}, hint});
}

function reportEncoding({encoding, basis, replaced, line}: Decoded, file: string, report: Report): void {
  if (replaced > 0) {
    const many =
      replaced === 1 ? "1 byte fits no encoding and is" : `${figure(replaced)} bytes fit no encoding and are`;
    report({
      code: "not-utf8",
      severity: "error",
      message: `${many} shown as \uFFFD`,
      place: {file, line},
      hint: "Save the text again with the encoding UTF-8."
    });
  } else if (basis !== "utf-8") {
    const how =
      basis === "guessed" ? "which its letters look like most" : `as it ${basis === "mark" ? "is marked" : "says"}`;
    report({
      code: "encoding",
      severity: "warning",
      message: `not UTF-8: read as ${encoding}, ${how}`,
      place: {file},
      hint: "If letters look wrong, save the text again with the encoding UTF-8."
    });
  }
}

function isReadable({byteLength}: Uint8Array, file: string, report: Report): boolean {
  if (byteLength > 0 && byteLength <= MAX_FILE_BYTES) return true;
  const tooBig = `${figure(byteLength)} bytes are more than the ${figure(MAX_FILE_BYTES)} that are read of one file`;
  const place = {file};
  if (byteLength === 0)
    report({code: "empty-file", severity: "error", message: "the file is empty", place, hint: "Was it saved?"});
  else report({code: "file-too-big", severity: "error", message: tooBig, place, hint: "Split the document."});
  return false;
}

function checked(document: DocumentText, file: string, isBroken: boolean, report: Report): DocumentText | null {
  const {length} = document.text;
  if (length > MAX_TEXT_LENGTH) {
    const message = `a text of ${figure(length)} characters is longer than the limit of ${figure(MAX_TEXT_LENGTH)}`;
    report({
      code: "text-too-long",
      severity: "error",
      message,
      place: {file},
      hint: "Split it into several documents."
    });
    return null;
  }
  if (document.text.trim() !== "") return document;
  if (!isBroken) reportNoText(file, report, "Is it the right file? Pictures of pages are no text.");
  return null;
}
