// What an edge rests on, for people: the source by its title, the place in it, and the words.

import type {EdgeAttributes, Network, PassageEvidence, ReferenceEvidence} from "../core/model/network.ts";
import type {Study} from "../core/model/study.ts";
import {passagePieces} from "../core/network/passagePieces.ts";
import {passageReader, type Readings, type ReadPassage} from "../core/network/passageReader.ts";

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
  readings: Readings
): (edge: EdgeAttributes, key: string) => string[] {
  const [read, titleOf, reference] = [passageReader(study, readings), titlesOf(study), referenceWriter(study)];
  return (edge, key) => {
    if (edge.layer === "tie") return edge.evidence.map(reference);
    const ends = network.extremities(key).map((node) => network.getNodeAttribute(node, "id"));
    const words = edge.evidence
      .slice(0, MOST_PASSAGES)
      .map((evidence) => passageWords(evidence, read(evidence, ends), titleOf));
    const rest = edge.evidence.length - words.length;
    return rest > 0 ? [...words, `and ${rest} more`] : words;
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
export const paragraphName = ({locator, paragraph}: Pick<ReadPassage, "locator" | "paragraph">): string =>
  locator === "" ? `paragraph ${paragraph + 1}` : locator;

function passageWords(
  evidence: PassageEvidence,
  read: ReadPassage | null,
  titleOf: (source: string) => string
): string {
  if (!read) return `${titleOf(evidence.source)}, characters ${evidence.start}–${evidence.end}`;
  const words = passagePieces(read.text, read.marks, MOST_WORDS)
    .map(({text}) => text)
    .join("")
    .replace(/\s+/gu, " ");
  const place = [read.title, paragraphName(read), read.date ?? ""].filter((part) => part !== "").join(", ");
  return `${place}: “${words}”`;
}

function titlesOf({sources}: Study): (source: string) => string {
  const titles = new Map(sources.map(({id, title}) => [id, title || id]));
  return (source) => titles.get(source) ?? source;
}
