// Names listed side by side: who stands among persons is rather one.

import type {Candidate} from "./candidates.ts";

/** Of each candidate, whether the next one is listed with it: nothing but a comma or `and` between the two. */
export function listLinks(candidates: readonly Candidate[], texts: readonly string[]): boolean[] {
  return candidates.map((candidate, i) => {
    const next = candidates[i + 1];
    if (!next || next.run.source !== candidate.run.source || next.run.paragraph !== candidate.run.paragraph)
      return false;
    const [end, start] = [candidate.run.ends[candidate.to - 1]!, next.fullStart];
    return start > end && start - end <= LONGEST_LINK && LINK.test(texts[candidate.run.source]!.slice(end, start));
  });
}

/** Of each candidate, whether one of its neighbours in a list is among the `chosen`. */
export const besideChosen = (links: readonly boolean[], chosen: readonly boolean[]): boolean[] =>
  links.map((linked, i) => (linked && chosen[i + 1]!) || (i > 0 && links[i - 1]! && chosen[i - 1]!));

/**
 * What a list adds to the log odds of each candidate: of three and more names, the share of the others that are persons
 * by themselves, if these are two at least.
 */
export function listOdds(links: readonly boolean[], odds: readonly number[]): number[] {
  const added = odds.map(() => 0);
  for (let from = 0; from < odds.length; ) {
    let to = from;
    while (links[to]) to++;
    const persons = odds.slice(from, to + 1).filter((one) => one > 0).length;
    for (let i = from; i <= to && persons > 1; i++) if (odds[i]! <= 0) added[i] = (LISTED * persons) / (to - from);
    from = to + 1;
  }
  return added;
}

/** Log odds for somebody in whose list all others are persons. */
const LISTED = 1.5;

/** A comma, a word for `and`, white space. */
const LONGEST_LINK = 8;
const LINK = /^\s*(?:,|and|,\s*and|&|und|et|e|y|и|i)\s*$/;
