// Spans found against spans annotated.

import type {EvaluationRow} from "./main.ts";

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A text with the spans that people have marked in it. */
export interface MarkedText {
  text: string;
  gold: Span[];
}

/** A mention with whom it names. */
export interface NamedSpan extends Span {
  person: string;
}

export interface NamedText extends MarkedText {
  gold: NamedSpan[];
}

export interface Score {
  precision: number;
  recall: number;
  f1: number;
  /** How many spans are marked. */
  of: number;
}

/** How well `find` does on texts: a span counts if both of its ends are right. */
export function exactScore(texts: readonly MarkedText[], find: (text: string) => readonly Span[]): Score {
  let [hits, found, of] = [0, 0, 0];
  for (const {text, gold} of texts) {
    const marked = new Set(gold.map(keyOf));
    const spans = new Set(find(text).map(keyOf));
    for (const span of spans) if (marked.has(span)) hits++;
    found += spans.size;
    of += marked.size;
  }
  const [precision, recall] = [hits / Math.max(1, found), hits / Math.max(1, of)];
  return {precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall), of};
}

const keyOf = ({start, end}: Span): string => `${start}-${end}`;

/** F1 with precision and recall in the note. */
export function scoreRow(
  task: string,
  measure: string,
  {precision, recall, f1, of}: Score,
  goal?: number
): EvaluationRow {
  const note = `P ${precision.toFixed(3)} R ${recall.toFixed(3)}`;
  return {task, measure, value: f1, of, note, ...(goal === undefined ? {} : {goal})};
}

/** Every second one, from the first or from the second on: rules are looked at on one half, and measured on both. */
export const half = <T>(all: readonly T[], which: 0 | 1): T[] => all.filter((_, i) => i % 2 === which);
