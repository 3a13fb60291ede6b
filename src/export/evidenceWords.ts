// What an edge rests on, for people: the source by its title, the place in it, and the words.

import type {EdgeAttributes, Network, PassageEvidence, ReferenceEvidence} from "../core/model/network.ts";
import type {Study} from "../core/model/study.ts";
import {passagePieces} from "../core/network/passagePieces.ts";
import {passageReader, type Readings, type ReadPassage} from "../core/network/passageReader.ts";
import {page} from "../words/en/page.ts";
import {ENGLISH, type Language} from "../words/language.ts";

/** Longest excerpt of a passage in UTF-16 units before only what stands near the names is kept. */
const MOST_WORDS = 320;
/** As many passages of one edge are written out; the rest are counted. All of them are in `passagePlaces`. */
const MOST_PASSAGES = 20;

/**
 * The evidence of an edge in words, one text each: `Profile, ¶ 22: “… Smilga and Trotsky …”` for a passage (its words
 * only where its text was read), `Letters, p. 4 (note)` for a reference.
 */
export function evidenceWords(
  network: Network,
  study: Study,
  readings: Readings,
  language = ENGLISH
): (edge: EdgeAttributes, key: string) => string[] {
  const [read, titleOf, reference] = [passageReader(study, readings), titlesOf(study), referenceWriter(study)];
  return (edge, key) => {
    if (edge.layer === "tie") return edge.evidence.map(reference);
    const ends = network.extremities(key).map((node) => network.getNodeAttribute(node, "id"));
    const words = edge.evidence
      .slice(0, MOST_PASSAGES)
      .map((evidence) => passageWords(evidence, read(evidence, ends), titleOf, language));
    const rest = edge.evidence.length - words.length;
    return rest > 0 ? [...words, language.words(page).andMore({count: rest})] : words;
  };
}

/** Writes a reference as `Letters, p. 4 (note)`. */
export function referenceWriter(study: Study): (reference: ReferenceEvidence) => string {
  const titleOf = titlesOf(study);
  return ({source, locator, note}) => {
    const place = [source === null ? "" : titleOf(source), locator].filter((part) => part !== "").join(", ");
    return note === "" ? place : `${place} (${note})`.trim();
  };
}

/** Where the passages of a co-occurrence stand, for programs: `profile 120–240`, UTF-16 units; null for a tie. */
export function passagePlaces(edge: EdgeAttributes): string[] | null {
  return edge.layer === "tie" ? null : edge.evidence.map(({source, start, end}) => `${source} ${start}–${end}`);
}

/** "¶ 64", as its header calls it, else "paragraph 64", counted from 1. */
export const paragraphName = (
  {locator, paragraph}: Pick<ReadPassage, "locator" | "paragraph">,
  language = ENGLISH
): string => (locator === "" ? language.words(page).paragraph({number: paragraph + 1}) : locator);

/** "Letters, characters 120–240": a place in a text that was not read. */
export const charactersOf = (source: string, {start, end}: PassageEvidence, language = ENGLISH): string =>
  language.words(page).characters({source, start, end});

function passageWords(
  evidence: PassageEvidence,
  read: ReadPassage | null,
  titleOf: (source: string) => string,
  language: Language
): string {
  if (!read) return charactersOf(titleOf(evidence.source), evidence, language);
  const words = passagePieces(read.text, read.marks, MOST_WORDS)
    .map(({text}) => text)
    .join("")
    .replace(/\s+/gu, " ");
  const place = [read.title, paragraphName(read, language), read.date ?? ""].filter((part) => part !== "").join(", ");
  return `${place}: “${words}”`;
}

function titlesOf({sources}: Study): (source: string) => string {
  const titles = new Map(sources.map(({id, title}) => [id, title || id]));
  return (source) => titles.get(source) ?? source;
}
