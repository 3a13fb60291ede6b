// Organisations and places: plainer than persons, known by the words in them and by what stands before them.

import type {Candidate} from "./candidates.ts";
import {WORD_CLASS} from "./lexicon/lexicon.ts";
import type {LexemeCounts} from "./runs.ts";
import type {FormCounts} from "./surroundings.ts";
import type {WordRegister} from "./wordRegister.ts";

/** What a candidate that is no person may be, and why. */
export interface OtherKind {
  kind: "organisation" | "place";
  confidence: number;
  reason: string;
}

const C = WORD_CLASS;

/** The kind of a candidate that is no person; null where nothing tells. */
export function otherKind(
  {run, fullFrom, to}: Candidate,
  form: FormCounts,
  counts: LexemeCounts,
  register: WordRegister
): OtherKind | null {
  const words = run.words.slice(fullFrom, to);
  const bits = words.map((word) => register.classes(word));
  const solo = words.length === 1;
  if (bits.some((b) => (b & (C.time | C.functionWord)) !== 0) || words.length > LONGEST || run.shouted) return null;
  if (bits.every((b) => (b & C.place) !== 0)) return {kind: "place", confidence: 0.9, reason: "is a known place"};
  if (!solo && (bits[0]! & C.street) !== 0) return {kind: "place", confidence: 0.8, reason: "is a street or a square"};
  const isWritten = form.opens < form.count || form.count > 2;
  if (!solo && (bits.at(-1)! & C.placeWord) !== 0 && (bits.at(-1)! & C.body) === 0 && isWritten)
    return {kind: "place", confidence: 0.7, reason: `ends in a word for places (${register.spelling(words.at(-1)!)})`};
  const body = bits.findIndex((b) => (b & C.body) !== 0);
  if (!solo && body >= 0 && isWritten)
    return {
      kind: "organisation",
      confidence: form.count > 1 ? 0.75 : 0.6,
      reason: `has a word for bodies in it (${register.spelling(words[body]!)})`
    };
  const lexeme = register.lexeme(words.at(-1)!);
  const isSmall = (counts.small[lexeme] ?? 0) > 0 || (bits[0]! & (C.english | C.people)) !== 0;
  const inPlace = form.place / form.count;
  if (solo && !isSmall && form.count > 1 && inPlace >= 0.4)
    return {kind: "place", confidence: Math.min(0.8, 0.3 + inPlace / 2), reason: "stands behind in, at or the like"};
  if (solo && !isSmall && (bits[0]! & C.placeEnding) !== 0 && form.place > 0)
    return {kind: "place", confidence: 0.6, reason: "ends like a place and stands behind in, at or the like"};
  return null;
}

const LONGEST = 6;
