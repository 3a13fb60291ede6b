import {firstIndex} from "../base/firstIndex.ts";
import type {Mention, Paragraph, Segmentation, Sentence} from "../model/mention.ts";
import type {PassageEvidence} from "../model/network.ts";
import {trimmed} from "../text/lines.ts";

/** A passage as a reader sees it. */
export interface Passage {
  source: string;
  /** Index of the paragraph it begins in, with that paragraph's date and locator. */
  paragraph: number;
  date: string | null;
  locator: string;
  text: string;
  /** UTF-16 offsets of `text` in the source's text, `end` exclusive. */
  start: number;
  end: number;
}

/** A stretch of a passage that names an entity: UTF-16 offsets into the passage's text. */
export interface PassageMark {
  start: number;
  end: number;
  entity: string;
}

/** The passage behind a co-occurrence, without white space at its ends and without the header of its paragraph. */
export function passage(evidence: PassageEvidence, segmentation: Segmentation, text: string): Passage {
  const index = paragraphAt(segmentation.paragraphs, evidence.start);
  const paragraph = segmentation.paragraphs[index];
  const {start, end} = trimmed(
    text,
    Math.max(evidence.start, Math.min(paragraph?.bodyStart ?? 0, evidence.end)),
    evidence.end
  );
  return {
    source: evidence.source,
    paragraph: index,
    date: paragraph?.date ?? null,
    locator: paragraph?.locator ?? "",
    text: text.slice(start, end),
    start,
    end
  };
}

/** Where a passage names some entities, in reading order; names that reach beyond the passage are left out. */
export function marksIn(passage: Passage, mentions: readonly Mention[], entities: Iterable<string>): PassageMark[] {
  const wanted = new Set(entities);
  const marks: PassageMark[] = [];
  for (const {source, start, end, entity} of mentions) {
    if (source !== passage.source || start < passage.start || end > passage.end) continue;
    if (entity !== null && wanted.has(entity))
      marks.push({start: start - passage.start, end: end - passage.start, entity});
  }
  return marks.sort((a, b) => a.start - b.start);
}

/** The paragraphs that a passage touches. */
export function paragraphsOf({start, end}: PassageEvidence, {paragraphs}: Segmentation): Paragraph[] {
  const first = paragraphAt(paragraphs, start);
  let after = first;
  while (after < paragraphs.length && paragraphs[after]!.start < end) after++;
  return paragraphs.slice(first, after);
}

/** The last sentence that begins at an offset or before it. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  return sentences[firstIndex(sentences.length, (i) => sentences[i]!.start > offset) - 1];
}

/** Index of the last paragraph that begins at an offset or before it; 0 if none does. */
function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  return Math.max(0, firstIndex(paragraphs.length, (i) => paragraphs[i]!.start > offset) - 1);
}
