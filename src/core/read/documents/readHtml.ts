import {Parser} from "htmlparser2";
import type {DocumentText} from "./documentText.ts";
import {superscript} from "./superscript.ts";
import {createTextBuilder, type TextBuilder} from "./textBuilder.ts";

/** A web page or a chapter of an e-book as text: scripts, styles, menus and forms are left out. Never fails. */
export function readHtml(html: string): DocumentText {
  const builder = createTextBuilder();
  const {title, language, author} = addHtml(html, builder);
  return {...builder.finish(), paragraphs: "blank-line", title, author, date: null, language};
}

/** Adds the words of an HTML or XHTML document to a text, and gives what its head says. */
export function addHtml(html: string, builder: TextBuilder): {title: string; author: string; language: string} {
  const head = {title: "", author: "", language: ""};
  const stack: Open[] = [];
  const isSkipped = () => stack.at(-1)?.skipped === true;
  const isPre = () => stack.at(-1)?.pre === true;
  const kind = () => stack.at(-1)?.kind ?? "text";

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const about = aboutElement(name, attributes);
        const outer = stack.at(-1);
        const open: Open = {
          name,
          skipped: outer?.skipped === true || about.skipped,
          pre: outer?.pre === true || name === "pre",
          kind: about.isNote ? "note" : /^h[1-6]$/.test(name) ? "heading" : (outer?.kind ?? "text"),
          letters: name === "sup" || name === "title" ? "" : null
        };
        if (name === "html") head.language = attributes.lang ?? attributes["xml:lang"] ?? "";
        if (name === "meta" && attributes.name?.toLowerCase() === "author") head.author ||= attributes.content ?? "";
        stack.push(open);
        if (open.skipped) {
          if (about.page !== null) builder.page(about.page);
          return;
        }
        if (name === "br") builder.breakLine();
        else if (BLOCK.test(name)) builder.breakParagraph(open.kind);
        else if (CELL.test(name)) builder.add(" ");
      },
      ontext(text) {
        const collecting = stack.findLast(({letters}) => letters !== null);
        if (collecting) collecting.letters += text;
        else if (isSkipped()) return;
        else if (isPre()) addLines(text, builder, kind());
        else builder.add(text);
      },
      onclosetag(name) {
        const open = stack.pop();
        if (open && open.letters !== null) {
          if (name === "title" && stack.some((outer) => outer.name === "head")) head.title ||= clean(open.letters);
          else if (!open.skipped) builder.add(superscript(open.letters) ?? open.letters);
        }
        if (!open || open.skipped) return;
        if (BLOCK.test(name)) builder.breakParagraph(kind());
        else if (CELL.test(name)) builder.add(" ");
      }
    },
    {decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true, recognizeSelfClosing: true}
  );
  parser.end(html);
  return head;
}

interface Open {
  name: string;
  skipped: boolean;
  pre: boolean;
  kind: "text" | "heading" | "note";
  /** Letters kept back until the element closes. */
  letters: string | null;
}

const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|h[1-6]|header|hgroup|hr|li|main|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)$/;
const CELL = /^t[dh]$/;
const SKIPPED =
  /^(?:head|script|style|template|noscript|nav|form|button|select|textarea|iframe|object|embed|canvas|audio|video|svg|math|del|rt|rp|datalist)$/;
const NOTE = /(?:^|[\s-])(?:foot|end|rear)notes?(?:$|\s)/i;
const PAGE_BREAK = /(?:^|\s|doc-)pagebreak(?:$|\s)/i;

function aboutElement(
  name: string,
  attributes: Readonly<Record<string, string>>
): {skipped: boolean; isNote: boolean; page: string | null} {
  const role = `${attributes["epub:type"] ?? ""} ${attributes.role ?? ""}`;
  const isPage = PAGE_BREAK.test(role);
  const label = attributes.title ?? attributes["aria-label"] ?? attributes.id?.replace(/^\D+/, "") ?? "";
  const isNote = BLOCK.test(name) && name !== "body" && NOTE.test(`${role} ${attributes.class ?? ""}`);
  const skipped = SKIPPED.test(name) || isPage || "hidden" in attributes;
  return {skipped, isNote, page: isPage && label !== "" ? label : null};
}

/** Text whose lines count: each is a line, an empty one ends the paragraph. */
function addLines(text: string, builder: TextBuilder, kind: Open["kind"]): void {
  for (const [i, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (i > 0) builder.breakLine();
    if (line.trim() === "" && i > 0) builder.breakParagraph(kind);
    builder.add(line);
  }
}

const clean = (text: string): string => text.replace(/\s+/g, " ").trim();
