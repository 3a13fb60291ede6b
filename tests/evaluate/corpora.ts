// Texts that others have annotated. They are not part of the project: null where they are not beside it.

import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {MarkedText, NamedText} from "./spans.ts";

const CORPORA = join("..", "shared", "corpora");

/** LitBank's coreference files: proper names of persons (PROP_PER) and whom each names, in the order of the files' names. */
export function litbank(): NamedText[] | null {
  const folder = join(CORPORA, "litbank", "coref-brat");
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  return files.sort().map((file) => {
    const notes = readFileSync(join(folder, file.replace(/\.txt$/, ".ann")), "utf8");
    const spans = [...notes.matchAll(/^T\d+\t(\S+) (\d+) (\d+)\t/gm)].map(([, type, start, end]) => ({
      ...{type: type!, start: Number(start), end: Number(end)}
    }));
    const persons = new Map<string, string>();
    for (const {type, start, end} of spans) if (!/^(?:PROP|NOM|PRON)_/.test(type)) persons.set(`${start}-${end}`, type);
    const gold = spans
      .filter(({type}) => type === "PROP_PER")
      .map(({start, end}) => ({start, end, person: persons.get(`${start}-${end}`) ?? `${start}`}));
    return {text: readFileSync(join(folder, file), "utf8"), gold};
  });
}

/** The documents of a HIPE-2022 file put together from its tokens, with the spans of its coarse persons. */
export function hipe(name: string): MarkedText[] | null {
  const file = join(CORPORA, "hipe2022", name);
  if (!existsSync(file)) return null;
  const documents: MarkedText[] = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.startsWith("# hipe2022:document_id")) documents.push({text: "", gold: []});
    const document = documents.at(-1);
    const [token = "", tag = "", ...more] = line.split("\t");
    const misc = more.at(-1) ?? "";
    if (!document || line.startsWith("#") || more.length < 8) continue;
    const start = document.text.length;
    document.text += token;
    if (tag === "B-pers") document.gold.push({start, end: document.text.length});
    if (tag === "I-pers") document.gold.at(-1)!.end = document.text.length;
    document.text += misc.includes("EndOfLine") ? "\n" : misc.includes("NoSpaceAfter") ? "" : " ";
  }
  return documents;
}
