import type {EntityKind} from "../../model/study.ts";
import type {ParagraphKind} from "../documents/paragraphBuilder.ts";
import type {TextBuilder} from "../documents/textBuilder.ts";
import {keysIn, kindNamed} from "./teiKeys.ts";
import {descendantsNamed, elements, wordsIn, type XmlNode} from "./xmlTree.ts";

/** A name in a text that points to entities. */
export interface MarkedUse {
  keys: string[];
  kind: EntityKind;
  /** As it is written there. */
  words: string;
  isName: boolean;
}

const BLOCK = new Set(
  "ab argument body byline castGroup castItem castList cit closer dateline div div1 div2 div3 div4 div5 div6 div7 docAuthor docDate docEdition docImprint docTitle epigraph floatingText front group head imprimatur item lg list listRelation relation listPerson listPlace listOrg listEvent opener p postscript quote row sp stage table text titlePage titlePart trailer event desc state trait occupation residence".split(
    " "
  )
);
/** Lines within a block. */
const LINE = new Set("l addrLine address salute signed speaker label".split(" "));
/** What is no part of the words of a text, or is there a second time. */
const SKIPPED = new Set(
  "del facsimile fw figDesc graphic rdg teiHeader geo idno location sex birth death floruit certainty precision".split(
    " "
  )
);
const RECORD = new Set("person personGrp org place".split(" "));
/** Of a record of an entity only the prose is text. */
const RECORD_PROSE = new Set("note p ab event desc state trait occupation residence quote listRelation".split(" "));

/** Adds the words of a document's text, and tells of each name that is marked in it. */
export function addTeiText(
  root: XmlNode,
  prefixes: ReadonlySet<string>,
  builder: TextBuilder,
  use: (use: MarkedUse) => void
): void {
  let speech = 0; // speeches, within which paragraphs are lines
  let notes = 0;

  const visitAll = (node: XmlNode): void => {
    for (const child of node.children) {
      if (typeof child === "string") builder.add(child);
      else visit(child);
    }
  };

  const visit = (node: XmlNode): void => {
    if (SKIPPED.has(node.name)) return;
    if (RECORD.has(node.name)) visitRecord(node);
    else (acts.get(node.name) ?? visitWords)(node);
  };

  const visitWords = (node: XmlNode): void => {
    const {name} = node;
    const close = openName(node);
    const isLine = LINE.has(name) || (BLOCK.has(name) && speech > 0);
    if (isLine) builder.breakLine();
    else if (BLOCK.has(name)) builder.breakParagraph(kindOf(name));
    visitAll(node);
    if (isLine) builder.breakLine();
    else if (BLOCK.has(name)) builder.breakParagraph();
    close?.();
  };

  const kindOf = (name: string): ParagraphKind => {
    if (notes > 0) return "note";
    return /^(?:head|titlePart)$/.test(name) ? "heading" : "text";
  };

  const visitRecord = (record: XmlNode): void => {
    for (const child of elements(record)) {
      if (RECORD_PROSE.has(child.name)) visitProse(child);
      else if (RECORD.has(child.name)) visitRecord(child);
      else visitRemarks(child);
    }
  };

  const visitProse = (prose: XmlNode): void => {
    builder.breakParagraph();
    if (prose.name === "note") visitAll(prose);
    else visit(prose);
    builder.breakParagraph();
  };

  /** What is remarked on the literature of a record, or in a list of it. */
  const visitRemarks = (list: XmlNode): void => descendantsNamed(list, "note").forEach(visitProse);

  /** Of two readings the one that a reader would take: corrected, normalised, written out. */
  const visitChoice = (choice: XmlNode): void => {
    const readings = elements(choice);
    const best = readings.find(({name}) => /^(?:corr|reg|expan)$/.test(name)) ?? readings[0];
    if (best) visitAll(best);
  };

  const visitPage = (page: XmlNode): void => {
    const label = page.get("n")?.trim();
    builder.add(page.get("break") === "no" ? "" : " ");
    if (label) builder.page(/^[\divxlc]+$/i.test(label) ? `p. ${label}` : label);
  };

  const visitNote = (note: XmlNode): void => {
    const number = note.get("n")?.trim();
    if (number) builder.add(`[${number}]`);
    notes++;
    builder.openNote();
    if (number) builder.add(`[${number}] `);
    visitAll(note);
    builder.closeNote();
    notes--;
  };

  /** A speech is one paragraph, so that speakers meet those they name. */
  const visitSpeech = (sp: XmlNode): void => {
    builder.breakParagraph();
    speech++;
    const who = keysIn(sp.get("who"), prefixes);
    for (const child of sp.children) {
      if (typeof child === "string") builder.add(child);
      else if (child.name === "speaker") {
        const close = builder.name(who);
        visitAll(child);
        close();
        const words = wordsIn(child);
        if (who.length > 0 && words !== "") use({keys: who, kind: "person", words, isName: true});
        builder.breakLine();
      } else visit(child);
    }
    speech--;
    builder.breakParagraph();
  };

  const openName = (node: XmlNode): (() => void) | null => {
    const kind = kindNamed(node.name, node.get("type"));
    if (kind === null || node.name === "person" || node.name === "title") return null;
    const keys = [...keysIn(node.get("ref"), prefixes), ...keysIn(node.get("key"), prefixes)];
    if (keys.length === 0) return null;
    use({keys, kind, words: wordsIn(node, ["note"]), isName: node.name !== "rs"});
    return builder.name(keys);
  };

  const acts = new Map<string, (node: XmlNode) => void>([
    ["lb", (node) => builder.add(node.get("break") === "no" ? "" : " ")],
    ["cb", () => builder.add(" ")],
    ["space", () => builder.add(" ")],
    ["gap", () => builder.add("[…]")],
    ["pb", visitPage],
    ["choice", visitChoice],
    ["note", visitNote],
    ["sp", visitSpeech],
    ["listBibl", visitRemarks],
    [
      "cell",
      (node) => {
        builder.add(" ");
        visitAll(node);
      }
    ]
  ]);
  visitAll(root);
}
