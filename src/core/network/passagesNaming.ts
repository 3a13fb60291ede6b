import type {Mention, Segmentation, Sentence} from "../model/mention.ts";
import type {PassageEvidence} from "../model/network.ts";
import type {Study} from "../model/study.ts";
import {sentenceAt} from "./passages.ts";

/**
 * The passages that name an entity: one for each paragraph that does, from the first sentence with the name to the last
 * one, in the study's order of sources and in reading order. Headings and unsure mentions do not count.
 */
export function passagesNaming(
  entity: string,
  {sources}: Pick<Study, "sources">,
  mentions: readonly Mention[],
  segmentations: readonly Segmentation[]
): PassageEvidence[] {
  const texts = new Map(segmentations.map((segmentation) => [segmentation.source, segmentation]));
  const passages = new Map<string, Map<number, PassageEvidence>>();
  for (const mention of mentions) {
    const segmentation = texts.get(mention.source);
    if (mention.entity !== entity || mention.zone === "heading" || !segmentation) continue;
    const ofSource = passages.get(mention.source) ?? new Map<number, PassageEvidence>();
    passages.set(mention.source, ofSource);
    const {start, end} = around(mention, segmentation.sentences);
    const known = ofSource.get(mention.paragraph);
    if (known) Object.assign(known, {start: Math.min(known.start, start), end: Math.max(known.end, end)});
    else ofSource.set(mention.paragraph, {source: mention.source, start, end});
  }
  return sources.flatMap(({id}) => [...(passages.get(id)?.values() ?? [])].sort((a, b) => a.start - b.start));
}

/** The sentence around a mention, or the mention alone where there is none. */
function around({start, end}: Mention, sentences: readonly Sentence[]): {start: number; end: number} {
  const sentence = sentenceAt(sentences, start);
  return sentence && sentence.end >= end ? sentence : {start, end};
}
