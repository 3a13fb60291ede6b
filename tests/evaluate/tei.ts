// TEI: what editors have marked must all be there. Letters of Arthur Schnitzler (names, senders), persons of Syriaca.org
// (names, relations), Russian plays of DraCor (speakers, relations). Counted by another parser than ours.

import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {DOMParser} from "@xmldom/xmldom";
import {gunzipSync} from "fflate";
import type {Study} from "../../src/core/model/study.ts";
import {buildNetwork} from "../../src/core/network/buildNetwork.ts";
import {readDocuments} from "../../src/core/read/documents/readDocuments.ts";
import {readStudy} from "../../src/core/read/readStudy.ts";
import type {EvaluationRow} from "./main.ts";

/** The little that we use of a DOM element. */
interface XmlElement {
  nodeType: number;
  nodeValue: string | null;
  localName: string | null;
  parentNode: XmlElement | null;
  childNodes: ArrayLike<XmlElement>;
  getAttribute(name: string): string | null;
}

const CORPORA = "../shared/corpora";

export async function evaluateTei(): Promise<EvaluationRow[] | null> {
  const sets = [
    ["letters", xmlFiles(join(CORPORA, "schnitzler-briefe"))],
    ["persons", tarFiles(join(CORPORA, "srophe-persons.tar.gz"))],
    ["plays", xmlFiles(join(CORPORA, "dracor-rus"))]
  ] as const;
  if (sets.every(([, files]) => files.size === 0)) return null;
  const rows: EvaluationRow[] = [];
  for (const [name, files] of sets) rows.push(...(files.size > 0 ? await measure(name, files) : missing(name)));
  return rows;
}

const missing = (name: string): EvaluationRow[] => [
  {task: "tei", measure: `${name}: NOT MEASURED, the corpus is not there`, value: 0}
];

async function measure(name: string, files: ReadonlyMap<string, Uint8Array>): Promise<EvaluationRow[]> {
  const {value: study} = readStudy(files, await readDocuments(files));
  if (!study) throw new Error(`${name}: no study`);
  const {mentions} = buildNetwork(study, {window: {unit: "paragraph"}});
  const marked = mentions.filter(({rule}) => rule === "tei");
  const found = {people: 0, speakers: 0, ties: 0};
  const wanted = {people: 0, speakers: 0, ties: 0};
  for (const source of study.sources) {
    const document = new DOMParser({onError() {}} as never).parseFromString(
      decode(files.get(source.file!)!),
      "text/xml"
    );
    const own = marked.filter(({source: id}) => id === source.id);
    const expected = peopleIn(document.documentElement as unknown as XmlElement);
    wanted.people += expected.people.length;
    wanted.speakers += expected.speakers.length;
    wanted.ties += expected.ties;
    found.people += agreement(expected.people, own, study);
    found.speakers += agreement(expected.speakers, own, study);
  }
  found.ties = study.ties.filter(({type}) => type !== "wrote-to").length;
  const measures = [
    ["people", "persName and rs of persons are mentions"],
    ["speakers", "speakers are mentions"],
    ["ties", "relations are ties"]
  ] as const;
  return measures
    .filter(([key]) => wanted[key] > 0)
    .map(([key, what]) => ({
      task: "tei",
      measure: `${name}: ${what}`,
      value: found[key] / wanted[key],
      goal: 1,
      of: wanted[key]
    }));
}

/** A marked name: the pointer and the words in it, without white space, as lines may be broken anywhere. */
interface Name {
  ref: string;
  words: string;
}

/** How many of the expected names are mentions of that entity, with the same words; each mention is used once. */
function agreement(
  expected: readonly Name[],
  mentions: readonly {entity: string | null; text: string}[],
  study: Study
): number {
  const entities = new Map(study.entities.flatMap(({id, sameAs}) => [id, ...sameAs].map((key) => [key, id])));
  const left = new Map<string, number>();
  for (const {entity, text} of mentions) {
    const key = `${entity} ${bare(text)}`;
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return expected.filter(({ref, words}) => {
    const plain = ref.replace(/^#/, "");
    const key = `${entities.get(plain) ?? plain} ${words}`;
    left.set(key, (left.get(key) ?? 0) - 1);
    return left.get(key)! >= 0;
  }).length;
}

const bare = (text: string): string => text.replace(/[\s\u00ad]+/g, "");

function peopleIn(root: XmlElement): {people: Name[]; speakers: Name[]; ties: number} {
  const people: Name[] = [];
  const speakers: Name[] = [];
  let ties = 0;
  const visit = (element: XmlElement, path: readonly string[]): void => {
    const name = element.localName ?? "";
    const refs = (attribute: string): string[] => (element.getAttribute(attribute) ?? "").split(/\s+/).filter(Boolean);
    const isText = path.includes("correspAction") || !path.includes("teiHeader");
    const isPerson = name === "persName" || (name === "rs" && element.getAttribute("type") === "person");
    const words = bare(wordsOf(element));
    // What an edition deletes, lists as literature or writes into a record's own name is no text.
    if (isPerson && isText && words !== "" && !path.some((outer) => outer === "del" || outer === "listBibl"))
      for (const ref of [...refs("ref"), ...refs("key")]) people.push({ref, words});
    if (name === "speaker") {
      const who = element.parentNode?.getAttribute("who") ?? "";
      for (const ref of who.split(/\s+/).filter(Boolean)) speakers.push({ref, words});
    }
    if (name === "relation") {
      const mutual = refs("mutual").length;
      ties += refs("active").length * refs("passive").length + (mutual * (mutual - 1)) / 2;
    }
    for (const child of elementsOf(element)) visit(child, [...path, name]);
  };
  visit(root, []);
  return {people, speakers, ties};
}

const elementsOf = (element: XmlElement): XmlElement[] =>
  Array.from(element.childNodes).filter(({nodeType}) => nodeType === 1);

/** The words in an element; notes have been moved behind the paragraph, and of a choice one reading is taken. */
function wordsOf(element: XmlElement): string {
  const nodes = Array.from(element.childNodes);
  return nodes
    .map((node) => {
      if (node.nodeType === 3 || node.nodeType === 4) return node.nodeValue ?? "";
      if (node.nodeType !== 1 || /^(?:note|del|rdg|fw)$/.test(node.localName ?? "")) return "";
      if (node.localName === "gap") return "[…]";
      if (node.localName !== "choice") return wordsOf(node);
      const readings = elementsOf(node);
      return wordsOf(
        readings.find(({localName}) => /^(?:corr|reg|expan)$/.test(localName ?? "")) ?? readings[0] ?? node
      );
    })
    .join("");
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function xmlFiles(folder: string): Map<string, Uint8Array> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith(".xml"));
  return new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}

/** The XML files of a packed tar archive: blocks of 512 bytes, a header before each file. */
function tarFiles(path: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  if (!existsSync(path)) return files;
  const tar = gunzipSync(new Uint8Array(readFileSync(path)));
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const field = (from: number, length: number) =>
      decode(tar.subarray(at + from, at + from + length)).replace(/\0.*$/s, "");
    const size = Number.parseInt(field(124, 12), 8) || 0;
    const name = field(0, 100).split("/").at(-1) ?? "";
    if (name.endsWith(".xml")) files.set(name, tar.slice(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}
