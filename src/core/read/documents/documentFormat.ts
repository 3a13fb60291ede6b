import {zipEntries} from "../zipEntries.ts";

/** The formats of documents that can be read. */
export type DocumentFormat = "text" | "html" | "docx" | "epub" | "pdf" | "tei";

/** Why a file is no document for us, and what to do about it. */
export interface ForeignFormat {
  is: string;
  hint: string;
}

/** Whether a path ends like a document that can be read. What it really is, its bytes decide. */
export const isDocument = (path: string): boolean =>
  /\.(?:txt|md|markdown|html?|xhtml|docx|epub|pdf|xml|tei)$/i.test(path);

/** Whether a path ends like a TEI document. */
export const isTei = (path: string): boolean => /\.(?:xml|tei)$/i.test(path);

/** The endings of `isDocument` as a file input's `accept` takes them. */
export const DOCUMENT_ENDINGS = ".txt,.md,.markdown,.html,.htm,.xhtml,.docx,.epub,.pdf,.xml,.tei";

/**
 * What a file is, by its first bytes (and, for archives, by what lies in them), not by its ending; the ending decides
 * only between kinds of text. A file that is none of ours is named, with a way out.
 */
export function documentFormat(bytes: Uint8Array, name: string): DocumentFormat | ForeignFormat {
  const archive = startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "PK\u0005\u0006");
  if (archive) return archiveFormat(bytes);
  const foreign = FOREIGN.find(({start}) => startsWith(bytes, start));
  if (foreign) return foreign;
  const head = headOf(bytes);
  if (head.includes("%PDF-")) return "pdf";
  const markup = head.replace(/^\uFEFF?\s*/, "");
  if (/<(?:gexf|graphml)[\s>]/.test(markup))
    return {is: "a network of another program", hint: "Open it by itself, with the ending .gexf or .graphml."};
  if (/<(?:[\w.-]+:)?(?:TEI|TEI\.2|teiCorpus)[\s>]/.test(markup)) return "tei";
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)[\s>]/i.test(markup)) return "html";
  if (/\.x?html?$/i.test(name)) return "html";
  return /\.(?:xml|tei)$/i.test(name) ? "tei" : "text";
}

const SAVE_TEXT = "Open it in its own program and save it as DOCX, PDF or plain text (UTF-8).";
const TYPE_IN = "Type in its text, or leave it out.";

const FOREIGN: readonly (ForeignFormat & {start: string})[] = [
  {start: "{\\rtf", is: "an RTF document", hint: "Open it in a word processor and save it as DOCX."},
  {
    start: "\u00d0\u00cf\u0011\u00e0",
    is: "an old word-processor or spreadsheet file, or one locked with a password",
    hint: "Open it in a word processor and save it as DOCX, without a password."
  },
  {start: "\u0089PNG", is: "a PNG picture", hint: TYPE_IN},
  {start: "\u00ff\u00d8\u00ff", is: "a JPEG picture", hint: TYPE_IN},
  {start: "GIF8", is: "a GIF picture", hint: TYPE_IN},
  {start: "II*\0", is: "a TIFF picture", hint: TYPE_IN},
  {start: "MM\0*", is: "a TIFF picture", hint: TYPE_IN},
  {start: "\u001f\u008b", is: "a packed file (gzip)", hint: "Unpack it first."},
  {start: "7z\u00bc\u00af", is: "a packed file (7z)", hint: "Unpack it first."},
  {start: "Rar!", is: "a packed file (RAR)", hint: "Unpack it first."},
  {start: "\u00ff\u00fe\0\0", is: "text in UTF-32, which hardly any program writes", hint: "Save it as UTF-8."},
  {start: "\0\0\u00fe\u00ff", is: "text in UTF-32, which hardly any program writes", hint: "Save it as UTF-8."}
];

/** Entries that are looked at; what tells the formats apart stands among the first of every archive we have seen. */
const MOST_ENTRIES = 20_000;

const ARCHIVES: readonly {entry: RegExp; format: DocumentFormat | ForeignFormat}[] = [
  {entry: /^word\/document\d*\.xml$/, format: "docx"},
  {entry: /^META-INF\/container\.xml$/, format: "epub"},
  {entry: /^xl\//, format: {is: "a spreadsheet", hint: "Save its texts as plain text, or its tables as CSV."}},
  {entry: /^ppt\//, format: {is: "a set of slides", hint: SAVE_TEXT}},
  {entry: /^content\.xml$/, format: {is: "an OpenDocument file", hint: "Save it as DOCX."}},
  {entry: /(?:^|\/)study\.json$/, format: {is: "a ZIP of a whole study", hint: "Open it as a study."}},
  {entry: /^mimetype$/, format: {is: "an EPUB without its META-INF/container.xml", hint: "Get the book once more."}}
];

function archiveFormat(bytes: Uint8Array): DocumentFormat | ForeignFormat {
  const entries = zipEntries(bytes, MOST_ENTRIES);
  if (entries === null)
    return {is: "a damaged archive", hint: "Get the file once more, or save it again in its own program."};
  if (entries === "too-many") return {is: `an archive of more than ${MOST_ENTRIES} files`, hint: "Unpack it first."};
  const known = ARCHIVES.find(({entry}) => entries.some(({name}) => entry.test(name)));
  return known?.format ?? {is: "a ZIP archive, and no document that we know", hint: "Unpack it first."};
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  for (let i = 0; i < start.length; i++) if (bytes[i] !== start.charCodeAt(i)) return false;
  return true;
}

const HEAD = 4096;

/** The beginning as letters: the bytes that are no NUL, so that UTF-16 shows its ASCII too. */
const headOf = (bytes: Uint8Array): string =>
  String.fromCharCode(...bytes.subarray(0, HEAD).filter((byte) => byte !== 0));
