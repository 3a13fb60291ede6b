import type {EntityKind} from "../../model/study.ts";
import type {ParagraphKind} from "../documents/paragraphBuilder.ts";
import type {TextBuilder} from "../documents/textBuilder.ts";
import {BLOCKS, LINES, RECORD_PROSE, RECORDS, SKIPPED} from "./teiElements.ts";
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

/** Adds the words of a document's text, and tells of each name that is marked in it. */
export function addTeiText(
  root: XmlNode,
  prefixes: ReadonlySet<string>,
  builder: TextBuilder,
  use: (use: MarkedUse) => void
): void {
  addAll(root, {prefixes, builder, use, speeches: 0, notes: 0});
}

/** What whoever walks through a text carries along. */
interface Walk {
  prefixes: ReadonlySet<string>;
  builder: TextBuilder;
  use(use: MarkedUse): void;
  /** How many speeches the element is in; within one, paragraphs are lines. */
  speeches: number;
  /** How many notes it is in. */
  notes: number;
}

function addAll({children}: XmlNode, walk: Walk): void {
  for (const child of children) {
    if (typeof child === "string") walk.builder.add(child);
    else add(child, walk);
  }
}

function add(node: XmlNode, walk: Walk): void {
  if (SKIPPED.has(node.name)) return;
  if (RECORDS.has(node.name)) addRecord(node, walk);
  else (ACTS.get(node.name) ?? addWords)(node, walk);
}

function addWords(node: XmlNode, walk: Walk): void {
  const {name} = node;
  const close = openName(node, walk);
  const isLine = LINES.has(name) || (BLOCKS.has(name) && walk.speeches > 0);
  if (isLine) walk.builder.breakLine();
  else if (BLOCKS.has(name)) walk.builder.breakParagraph(kindOf(name, walk));
  addAll(node, walk);
  if (isLine) walk.builder.breakLine();
  else if (BLOCKS.has(name)) walk.builder.breakParagraph();
  close?.();
}

function kindOf(name: string, {notes}: Walk): ParagraphKind {
  if (notes > 0) return "note";
  return /^(?:head|titlePart)$/.test(name) ? "heading" : "text";
}

/** Begins a marked name, where the element is one that says whom it means; what it returns ends the name. */
function openName(node: XmlNode, {prefixes, builder, use}: Walk): (() => void) | null {
  const kind = kindNamed(node.name, node.get("type"));
  if (kind === null || node.name === "person" || node.name === "title") return null;
  const keys = [...keysIn(node.get("ref"), prefixes), ...keysIn(node.get("key"), prefixes)];
  if (keys.length === 0) return null;
  use({keys, kind, words: wordsIn(node, ["note"]), isName: node.name !== "rs"});
  return builder.name(keys);
}

function addRecord(record: XmlNode, walk: Walk): void {
  for (const child of elements(record)) {
    if (RECORD_PROSE.has(child.name)) addProse(child, walk);
    else if (RECORDS.has(child.name)) addRecord(child, walk);
    else addRemarks(child, walk);
  }
}

function addProse(prose: XmlNode, walk: Walk): void {
  walk.builder.breakParagraph();
  if (prose.name === "note") addAll(prose, walk);
  else add(prose, walk);
  walk.builder.breakParagraph();
}

/** What is remarked on the literature of a record, or in a list of it. */
function addRemarks(list: XmlNode, walk: Walk): void {
  for (const note of descendantsNamed(list, "note")) addProse(note, walk);
}

/** Of two readings the one that a reader would take: corrected, normalised, written out. */
function addChoice(choice: XmlNode, walk: Walk): void {
  const readings = elements(choice);
  const best = readings.find(({name}) => /^(?:corr|reg|expan)$/.test(name)) ?? readings[0];
  if (best) addAll(best, walk);
}

function startPage(page: XmlNode, {builder}: Walk): void {
  const label = page.get("n")?.trim();
  builder.add(page.get("break") === "no" ? "" : " ");
  if (label) builder.page(/^[\divxlc]+$/i.test(label) ? `p. ${label}` : label);
}

function addNote(note: XmlNode, walk: Walk): void {
  const {builder} = walk;
  const number = note.get("n")?.trim();
  if (number) builder.add(`[${number}]`);
  builder.openNote();
  if (number) builder.add(`[${number}] `);
  addAll(note, {...walk, notes: walk.notes + 1});
  builder.closeNote();
}

/** A speech is one paragraph, so that speakers meet those they name. */
function addSpeech(speech: XmlNode, walk: Walk): void {
  const {builder, prefixes} = walk;
  const within = {...walk, speeches: walk.speeches + 1};
  const who = keysIn(speech.get("who"), prefixes);
  builder.breakParagraph();
  for (const child of speech.children) {
    if (typeof child === "string") builder.add(child);
    else if (child.name === "speaker") addSpeaker(child, who, within);
    else add(child, within);
  }
  builder.breakParagraph();
}

function addSpeaker(speaker: XmlNode, who: string[], walk: Walk): void {
  const {builder, use} = walk;
  const close = builder.name(who);
  addAll(speaker, walk);
  close();
  const words = wordsIn(speaker);
  if (who.length > 0 && words !== "") use({keys: who, kind: "person", words, isName: true});
  builder.breakLine();
}

function addCell(cell: XmlNode, walk: Walk): void {
  walk.builder.add(" ");
  addAll(cell, walk);
}

/** Elements that are more than their words. */
const ACTS = new Map<string, (node: XmlNode, walk: Walk) => void>([
  ["lb", (node, {builder}) => builder.add(node.get("break") === "no" ? "" : " ")],
  ["cb", (_node, {builder}) => builder.add(" ")],
  ["space", (_node, {builder}) => builder.add(" ")],
  ["gap", (_node, {builder}) => builder.add("[…]")],
  ["cell", addCell],
  ["pb", startPage],
  ["choice", addChoice],
  ["note", addNote],
  ["sp", addSpeech],
  ["listBibl", addRemarks]
]);
