import {decodeAs} from "../decodeAs.ts";
import type {Report} from "../problemList.ts";
import {reportXmlFault} from "./documentProblems.ts";
import type {DocumentText} from "./documentText.ts";
import {openArchive} from "./openArchive.ts";
import {createTextBuilder} from "./textBuilder.ts";
import {readHeadingStyles} from "./wordStyles.ts";
import {addWordText, readWordNotes} from "./wordText.ts";
import {readXml, type XmlHandlers} from "./xml.ts";

/**
 * A word-processor document as text, with its headings, foot- and endnotes and tables. Deleted text of tracked changes
 * is left out and inserted text is in; comments, headers and footers are left out. No relationship to anything outside
 * is followed. Null where it cannot be opened.
 */
export function readDocx(bytes: Uint8Array, file: string, report: Report): DocumentText | null {
  const parts = openArchive(bytes, file, isWanted, report);
  if (parts === null) return null;
  const read = (part: string, handlers: XmlHandlers): void => {
    const content = parts.get(part);
    const fault = content ? readXml(decodeAs(content, "utf-8", "lenient") ?? "", handlers) : null;
    if (fault) reportXmlFault(fault, file, report, part);
  };
  const body = [...parts.keys()].find((part) => /^word\/document\d*\.xml$/.test(part));
  if (body === undefined) return null;
  const headings = readHeadingStyles((handlers) => read("word/styles.xml", handlers));
  const notes = {
    footnote: readWordNotes((handlers) => read("word/footnotes.xml", handlers)),
    endnote: readWordNotes((handlers) => read("word/endnotes.xml", handlers))
  };
  const builder = createTextBuilder();
  addWordText((handlers) => read(body, handlers), {builder, headings, notes});
  return {
    ...builder.finish(),
    paragraphs: "blank-line",
    ...properties((handlers) => read("docProps/core.xml", handlers))
  };
}

const isWanted = (part: string): boolean =>
  /^word\/(?:document\d*|footnotes|endnotes|styles)\.xml$|^docProps\/core\.xml$/.test(part);

function properties(
  read: (handlers: XmlHandlers) => void
): Pick<DocumentText, "title" | "author" | "date" | "language"> {
  const said = new Map<string, string>();
  let inside = "";
  read({
    open({name}) {
      inside = name;
    },
    close() {
      inside = "";
    },
    text(text) {
      if (inside !== "") said.set(inside, (said.get(inside) ?? "") + text);
    }
  });
  const field = (name: string): string => said.get(name)?.trim() ?? "";
  // The dates of a word-processor file are those of typing it in, not of the text.
  return {title: field("title"), author: field("creator"), date: null, language: field("language")};
}
