// Words looked for in the open texts, a slice at a time between frames, and who is named where they stand.

import {mentionsWithin} from "../core/network/mentionsWithin.ts";
import {type FoundPassage, findWords, soughtPhrases} from "../core/text/findWords.ts";
import {nodeKeys} from "./derived.ts";
import type {Opened} from "./state.ts";

/** What a query comes to in the texts. */
export interface FoundInTexts {
  query: string;
  passages: readonly FoundPassage[];
  /** How many sources these stand in. */
  sources: number;
}

/** How far a look through the texts is. */
export type Finding = {query: string; share: number} | FoundInTexts;

export const isFound = (finding: Finding | null): finding is FoundInTexts => finding !== null && "passages" in finding;

/** Milliseconds of work at a stretch: half a frame, so that typing goes on. */
const SLICE_MS = 8;

/**
 * Looks for what a query asks for and tells how far that is, and what was found: at once where a slice is enough; null
 * where there is nothing to look for. What is returned ends it.
 */
export function findPassages(
  query: string,
  {study, segmentations}: Opened,
  tell: (finding: Finding | null) => void
): () => void {
  const phrases = segmentations.length > 0 ? soughtPhrases(query) : null;
  if (!phrases) {
    tell(null);
    return () => undefined;
  }
  const work = findWords(phrases, study.sources, segmentations);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slice = () => {
    const end = performance.now() + SLICE_MS;
    let step = work.next();
    while (!step.done && performance.now() < end) step = work.next();
    if (!step.done) timer = setTimeout(slice);
    tell(step.done ? foundIn(query, step.value) : {query, share: step.value});
  };
  slice();
  return () => clearTimeout(timer);
}

const foundIn = (query: string, passages: readonly FoundPassage[]): FoundInTexts => ({
  query,
  passages,
  sources: new Set(passages.map(({source}) => source)).size
});

/** Keys of the people whom a passage names, each once, in reading order. */
export function peopleIn(passage: FoundPassage, {mentions, network}: Opened): string[] {
  const keys = nodeKeys(network);
  const named = mentionsWithin(mentions, passage).flatMap(({entity}) =>
    entity === null ? [] : (keys.get(entity) ?? [])
  );
  return [...new Set(named)].filter((key) => network.getNodeAttribute(key, "kind") === "person");
}

/** The same for several passages. */
export const peopleInAll = (passages: readonly FoundPassage[], opened: Opened): string[] => [
  ...new Set(passages.flatMap((passage) => peopleIn(passage, opened)))
];
