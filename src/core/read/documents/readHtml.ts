import {Parser} from "htmlparser2";
import type {Report} from "../problemList.ts";
import {positionFinder} from "../textPosition.ts";
import {reportXmlFault} from "./documentProblems.ts";
import type {DocumentText} from "./documentText.ts";
import type {ParagraphKind} from "./paragraphBuilder.ts";
import {superscript} from "./superscript.ts";
import {createTextBuilder, type TextBuilder} from "./textBuilder.ts";
import type {XmlFault} from "./xml.ts";

/** A web page as text: scripts, styles, menus and forms are left out. Read up to where it is nested too deep. */
export function readHtml(html: string, file: string, report: Report): DocumentText {
  const builder = createTextBuilder();
  const {title, language, author, fault} = addHtml(html, builder);
  if (fault) reportXmlFault(fault, file, report);
  return {...builder.finish(), paragraphs: "blank-line", title, author, date: null, language};
}

/** What the head of a page says, and why the reading ended before the page did. */
interface HtmlHead {
  title: string;
  author: string;
  language: string;
  fault: XmlFault | null;
}

/** Adds the words of an HTML or XHTML document to a text, up to where its elements are nested deeper than 2000. */
export function addHtml(html: string, builder: TextBuilder): HtmlHead {
  const page: Page = {builder, head: {title: "", author: "", language: "", fault: null}, stack: []};
  const {head, stack} = page;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        openElement(name, attributes, page);
        if (stack.length <= MAX_DEPTH) return;
        const message = `elements are nested deeper than ${MAX_DEPTH}`;
        head.fault = {...positionFinder(html)(parser.startIndex), message};
        parser.pause();
      },
      ontext: (text) => addText(text, page),
      onclosetag: (name) => closeElement(name, page)
    },
    {decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true, recognizeSelfClosing: true}
  );
  parser.end(html);
  for (const {letters, skipped} of head.fault ? stack : []) if (!skipped) builder.add(letters ?? "");
  return head;
}

/** A page while it is read. */
interface Page {
  builder: TextBuilder;
  head: HtmlHead;
  /** The elements that are open, the innermost last. */
  stack: Open[];
}

interface Open {
  name: string;
  skipped: boolean;
  pre: boolean;
  kind: ParagraphKind;
  /** Letters kept back until the element closes. */
  letters: string | null;
}

type Attributes = Readonly<Record<string, string>>;

function openElement(name: string, attributes: Attributes, {builder, head, stack}: Page): void {
  const about = aboutElement(name, attributes);
  const outer = stack.at(-1);
  const open: Open = {
    name,
    skipped: outer?.skipped === true || about.skipped,
    pre: outer?.pre === true || name === "pre",
    kind: about.isNote ? "note" : /^h[1-6]$/.test(name) ? "heading" : (outer?.kind ?? "text"),
    letters: name === "sup" || name === "title" ? "" : null
  };
  stack.push(open);
  if (name === "html") head.language = attributes.lang ?? attributes["xml:lang"] ?? "";
  if (name === "meta" && attributes.name?.toLowerCase() === "author") head.author ||= attributes.content ?? "";
  if (open.skipped) {
    if (about.page !== null) builder.page(about.page);
  } else if (name === "br") builder.breakLine();
  else if (BLOCK.test(name)) builder.breakParagraph(open.kind);
  else if (CELL.test(name)) builder.add(" ");
}

function addText(text: string, {builder, stack}: Page): void {
  const inner = stack.at(-1);
  const collecting = stack.findLast(({letters}) => letters !== null);
  if (collecting) collecting.letters += text;
  else if (inner?.skipped) return;
  else if (inner?.pre) addLines(text, builder, inner.kind);
  else builder.add(text);
}

function closeElement(name: string, {builder, head, stack}: Page): void {
  const open = stack.pop();
  if (!open) return;
  if (open.letters !== null) {
    if (name === "title" && stack.some((outer) => outer.name === "head")) head.title ||= clean(open.letters);
    else if (!open.skipped) builder.add(superscript(open.letters) ?? open.letters);
  }
  if (open.skipped) return;
  if (BLOCK.test(name)) builder.breakParagraph(stack.at(-1)?.kind ?? "text");
  else if (CELL.test(name)) builder.add(" ");
}

/** More than XML may have: old pages leave hundreds of elements open. */
const MAX_DEPTH = 2000;

const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|h[1-6]|header|hgroup|hr|li|main|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)$/;
const CELL = /^t[dh]$/;
const SKIPPED =
  /^(?:head|script|style|template|noscript|nav|form|button|select|textarea|iframe|object|embed|canvas|audio|video|svg|math|del|rt|rp|datalist)$/;
const NOTE = /(?:^|[\s-])(?:foot|end|rear)notes?(?:$|\s)/i;
const PAGE_BREAK = /(?:^|\s|doc-)pagebreak(?:$|\s)/i;

function aboutElement(name: string, attributes: Attributes): {skipped: boolean; isNote: boolean; page: string | null} {
  const role = `${attributes["epub:type"] ?? ""} ${attributes.role ?? ""}`;
  const isPage = PAGE_BREAK.test(role);
  const label = attributes.title ?? attributes["aria-label"] ?? attributes.id?.replace(/^\D+/, "") ?? "";
  const isNote = BLOCK.test(name) && name !== "body" && NOTE.test(`${role} ${attributes.class ?? ""}`);
  const skipped = SKIPPED.test(name) || isPage || "hidden" in attributes;
  return {skipped, isNote, page: isPage && label !== "" ? label : null};
}

/** Text whose lines count: each is a line, an empty one ends the paragraph. */
function addLines(text: string, builder: TextBuilder, kind: ParagraphKind): void {
  for (const [i, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (i > 0) builder.breakLine();
    if (line.trim() === "" && i > 0) builder.breakParagraph(kind);
    builder.add(line);
  }
}

const clean = (text: string): string => text.replace(/\s+/g, " ").trim();
