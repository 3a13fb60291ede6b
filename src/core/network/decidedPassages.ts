import type {Segmentation} from "../model/mention.ts";
import type {PassageEvidence} from "../model/network.ts";
import type {Entity, Study, Verdict} from "../model/study.ts";
import {comparisonKey} from "../text/comparisonKey.ts";
import {sentenceAt} from "./passages.ts";

/** A place of which somebody has said whom it names. */
export interface DecidedPassage {
  /** The sentence around it. */
  evidence: PassageEvidence;
  verdict: Verdict;
  /** The words decided on. */
  text: string;
}

/**
 * The places decided on by hand that have to do with an entity: those that name it, and those given to somebody else or
 * to nobody though a word of theirs is one of its names. In the study's order of sources and in reading order.
 */
export function decidedPassages(
  {id, name, aliases}: Entity,
  {sources}: Pick<Study, "sources">,
  segmentations: readonly Segmentation[]
): DecidedPassage[] {
  const keys = new Set([name, ...aliases].flatMap(keysOf));
  return sources.flatMap(({id: source, text, verdicts = []}) => {
    const sentences = segmentations.find((one) => one.source === source)?.sentences ?? [];
    return verdicts.flatMap((verdict) => {
      const words = text?.slice(verdict.start, verdict.end) ?? "";
      if (verdict.entity !== id && !keysOf(words).some((key) => keys.has(key))) return [];
      const {start, end} = sentenceAt(sentences, verdict.start) ?? verdict;
      const evidence = {source, start: Math.min(start, verdict.start), end: Math.max(end, verdict.end)};
      return [{evidence, verdict, text: words}];
    });
  });
}

const keysOf = (words: string): string[] => (words.match(/[\p{L}\p{M}’'-]{2,}/gu) ?? []).map(comparisonKey);
