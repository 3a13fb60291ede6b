import type {Mention, Segmentation} from "../model/mention.ts";
import type {PassageEvidence} from "../model/network.ts";
import type {Study} from "../model/study.ts";
import {sentenceAt} from "./passages.ts";

/** A passage that may name an entity. */
export interface UnsurePassage {
  evidence: PassageEvidence;
  mention: Mention;
  /** How sure it is that this entity is meant, in [0, 1]. */
  score: number;
}

/**
 * The passages in which an unsure mention may mean an entity: the sentence around each, in the study's order of sources
 * and in reading order. Those in headings are left out.
 */
export function unsurePassages(
  entity: string,
  {sources}: Pick<Study, "sources">,
  mentions: readonly Mention[],
  segmentations: readonly Segmentation[]
): UnsurePassage[] {
  const texts = new Map(segmentations.map((segmentation) => [segmentation.source, segmentation]));
  const found = mentions.flatMap((mention): UnsurePassage[] => {
    const rival = mention.entity === null && mention.rivals.find((one) => one.entity === entity);
    if (!rival || mention.zone === "heading") return [];
    const {source, start, end} = mention;
    const sentence = sentenceAt(texts.get(source)?.sentences ?? [], start);
    const span = sentence && sentence.end >= end ? sentence : mention;
    return [{evidence: {source, start: span.start, end: span.end}, mention, score: rival.score}];
  });
  const ranks = new Map(sources.map(({id}, i) => [id, i]));
  const rank = ({mention}: UnsurePassage): number => ranks.get(mention.source) ?? ranks.size;
  return found.sort((a, b) => rank(a) - rank(b) || a.mention.start - b.mention.start);
}
