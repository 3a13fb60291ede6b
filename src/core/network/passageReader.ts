import type {Mention, Segmentation} from "../model/mention.ts";
import type {PassageEvidence} from "../model/network.ts";
import type {Study} from "../model/study.ts";
import {mentionsWithin} from "./mentionsWithin.ts";
import {marksIn, type Passage, type PassageMark, passage} from "./passages.ts";

/** What reading the texts gave, as `buildNetwork` returns it. */
export interface Readings {
  mentions: readonly Mention[];
  segmentations: readonly Segmentation[];
}

/** Where no text was read. */
export const NO_READINGS: Readings = {mentions: [], segmentations: []};

/** A passage, the title of its source, and where it names the entities asked for. */
export interface ReadPassage extends Passage {
  title: string;
  marks: PassageMark[];
}

/** Reads passages back from their offsets; null for a source that has no text, or none that was read. */
export function passageReader(
  {sources}: Pick<Study, "sources">,
  {mentions, segmentations}: Readings
): (evidence: PassageEvidence, entities: Iterable<string>) => ReadPassage | null {
  const texts = new Map(sources.map(({id, title, text}) => [id, {title, text}]));
  const cuts = new Map(segmentations.map((segmentation) => [segmentation.source, segmentation]));
  return (evidence, entities) => {
    const [source, segmentation] = [texts.get(evidence.source), cuts.get(evidence.source)];
    if (!source || source.text === null || !segmentation) return null;
    const read = passage(evidence, segmentation, source.text);
    return {
      ...read,
      title: source.title || evidence.source,
      marks: marksIn(read, mentionsWithin(mentions, read), entities)
    };
  };
}
