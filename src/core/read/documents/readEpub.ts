import {parseDate} from "../../model/date.ts";
import {decodeAs} from "../decodeAs.ts";
import type {Report} from "../problemList.ts";
import {DECLARATIONS, reportXmlFault} from "./documentProblems.ts";
import type {DocumentText} from "./documentText.ts";
import {openArchive} from "./openArchive.ts";
import {addHtml} from "./readHtml.ts";
import {createTextBuilder} from "./textBuilder.ts";
import {readXml, type XmlHandlers} from "./xml.ts";

/**
 * An e-book as text: its chapters in the order in which one reads them, without the table of contents. Null where it
 * cannot be opened, or is locked.
 */
export function readEpub(bytes: Uint8Array, file: string, report: Report): DocumentText | null {
  const parts = openArchive(bytes, file, isWanted, report);
  if (parts === null) return null;
  const text = (part: string): string => decodeAs(parts.get(part) ?? new Uint8Array(), "utf-8", "lenient") ?? "";
  const read = (part: string, handlers: Partial<XmlHandlers>): void => {
    const fault = readXml(text(part), {open() {}, close() {}, text() {}, ...handlers});
    if (fault) reportXmlFault(fault, file, report, part);
  };
  const locked = lockedParts((handlers) => parts.has(ENCRYPTION) && read(ENCRYPTION, handlers));
  const path = packagePath((handlers) => read(CONTAINER, handlers));
  if (!parts.has(path)) return refuse("missing-part", `${path}, which says what is in the book, is not in it`, AGAIN);
  const book = readPackage((handlers) => read(path, handlers));
  if (book.isUnordered) warnOfOrder();
  const builder = createTextBuilder();
  const spine = book.spine.map((href) => resolve(path, href));
  // A chapter that is named again would be told again: a small book could be made endless.
  for (const part of new Set(spine)) {
    const chapter = text(part);
    if (locked.has(part)) return refuse("locked", `the book is locked by its seller (${part} is encrypted)`, UNLOCKED);
    if (!parts.has(part)) missing(part);
    else if (/<!DOCTYPE[^>[]*\[/i.test(chapter)) refuse("bad-xml", `${part}: ${DECLARATIONS}`, RESAVED);
    else {
      builder.breakParagraph();
      const {fault} = addHtml(chapter, builder);
      if (fault) reportXmlFault(fault, file, report, part);
    }
  }
  reportRepeated(spine, file, report);
  const {title, author, date, language} = book;
  return {...builder.finish(), paragraphs: "blank-line", title, author, date, language};

  function refuse(code: string, message: string, hint: string): null {
    report({code, severity: "error", message, place: {file}, hint});
    return null;
  }

  function warnOfOrder(): void {
    const message = `${path} does not say in which order the chapters are read (no spine); they are read as it lists them`;
    report({code: "missing-spine", severity: "warning", message, place: {file}, hint: "Are they in order?"});
  }

  function missing(part: string): void {
    const message = `${part} is in the book's list of chapters, but not in the book`;
    report({code: "missing-part", severity: "warning", message, place: {file}, hint: AGAIN});
  }
}

const AGAIN = "Get the book once more.";
const UNLOCKED = "Use a copy of the book without such protection.";
const RESAVED = "Open the book in a program for e-books and save it again.";

function reportRepeated(spine: readonly string[], file: string, report: Report): void {
  const seen = new Set<string>();
  const again = new Set(spine.filter((part) => seen.size === seen.add(part).size));
  for (const part of again) {
    const message = `${part} is in the book's list of chapters more than once; it is read once`;
    report({code: "repeated-part", severity: "warning", message, place: {file}, hint: "Is a chapter missing?"});
  }
}

const CONTAINER = "META-INF/container.xml";
const ENCRYPTION = "META-INF/encryption.xml";

const isWanted = (path: string): boolean =>
  path === CONTAINER || path === ENCRYPTION || /\.(?:opf|x?html?|xml)$/i.test(path);

type Read = (handlers: Partial<XmlHandlers>) => unknown;

/** Where the container says that the package is; its usual place where it says nothing. */
function packagePath(read: Read): string {
  let path = "";
  read({
    open({name, get}) {
      if (name === "rootfile") path ||= get("full-path") ?? "";
    }
  });
  return path || "OEBPS/content.opf";
}

/** The parts that cannot be read without a key. Fonts are often garbled too, which does not concern us. */
function lockedParts(read: Read): ReadonlySet<string> {
  const locked = new Set<string>();
  read({
    open({name, get}) {
      if (name === "CipherReference") locked.add(decoded(get("URI") ?? ""));
    }
  });
  return locked;
}

interface Book {
  title: string;
  author: string;
  date: string | null;
  language: string;
  /** Paths of the chapters, relative to the package. */
  spine: string[];
  /** Whether nothing says in which order they are read. */
  isUnordered: boolean;
}

function readPackage(read: Read): Book {
  const items = new Map<string, {href: string; isText: boolean}>();
  const refs: string[] = [];
  const said = new Map<string, string>();
  let field = "";
  read({
    open({name, get}) {
      field = /^(?:title|creator|date|language)$/.test(name) && !said.has(name) ? name : "";
      const isText = /xhtml|html/.test(get("media-type") ?? "") && !/\bnav\b/.test(get("properties") ?? "");
      if (name === "item") items.set(get("id") ?? "", {href: get("href") ?? "", isText});
      if (name === "itemref") refs.push(get("idref") ?? "");
    },
    close() {
      field = "";
    },
    text(text) {
      if (field !== "") said.set(field, (said.get(field) ?? "") + text);
    }
  });
  const get = (name: string): string => said.get(name)?.trim() ?? "";
  const isUnordered = refs.length === 0 && items.size > 0;
  const spine = (isUnordered ? [...items.keys()] : refs).flatMap((id) => {
    const item = items.get(id);
    return item?.isText ? [item.href] : [];
  });
  const date = get("date").slice(0, 10);
  return {
    title: get("title"),
    author: get("creator"),
    date: parseDate(date) ? date : null,
    language: get("language"),
    spine,
    isUnordered
  };
}

/** A path relative to the folder of another. Addresses of the web stay what they are, and are in no archive. */
function resolve(from: string, href: string): string {
  const path: string[] = from.split("/").slice(0, -1);
  for (const part of decoded(href.replace(/[#?].*/, "")).split("/")) {
    if (part === "..") path.pop();
    else if (part !== "." && part !== "") path.push(part);
  }
  return path.join("/");
}

/** Percent signs undone where they can be. */
function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
