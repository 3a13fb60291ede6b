import {entryOf} from "../base/entryOf.ts";
import type {Paragraph} from "../model/mention.ts";
import {canMeet, type Named, pairOf} from "./meetings.ts";

/** From this distance on two names do not meet: UTF-16 units between them, some seventy words. */
export const ENCOUNTER_REACH = 400;

/** How often entities come near each other, by the two ids as `pairOf` has them. */
export type Encounters = Map<string, Map<string, number>>;

/**
 * Adds to `totals` in how many chapters of a source two entities come near each other: a chapter counts 1 where their
 * names touch, in proportion less the further apart they are where they come nearest, and nothing from
 * `ENCOUNTER_REACH` on. Borders of sentences and paragraphs make no difference, as answers in a dialogue stand each in
 * their own. Families (`the Karenins`) and whoever only has something (`Vronsky’s`) need not be there, and do not
 * count. So this tells better than the number of chapters who meets from who is spoken of, but not surely.
 *
 * Time: the number of pairs of names within reach of each other.
 *
 * @param mentions In order of `start`.
 */
export function assignEncounters(
  totals: Encounters,
  mentions: readonly Named[],
  paragraphs: readonly Paragraph[],
  text: string
): void {
  const present = mentions.filter(({isFamily, end}) => !isFamily && !POSSESSIVE.test(text.slice(end, end + 3)));
  for (const chapter of byChapter(present, paragraphs)) {
    for (const [a, gaps] of nearestGaps(chapter)) {
      const ofA = entryOf(totals, a, () => new Map<string, number>());
      for (const [b, gap] of gaps) ofA.set(b, (ofA.get(b) ?? 0) + (1 - gap / ENCOUNTER_REACH));
    }
  }
}

/** `Vronsky’s`, `Douglas’ ` */
const POSSESSIVE = /^['\u2019](?:s(?!\p{L})|\s)/u;

/** The mentions of each chapter that has any. */
function byChapter(mentions: readonly Named[], paragraphs: readonly Paragraph[]): Named[][] {
  const chapters: Named[][] = [];
  let [next, last] = [0, -1];
  for (const mention of mentions) {
    while (paragraphs[next] && paragraphs[next]!.end <= mention.start) next++;
    const chapter = paragraphs[next]?.chapter ?? last;
    if (chapter !== last || chapters.length === 0) chapters.push([]);
    chapters.at(-1)!.push(mention);
    last = chapter;
  }
  return chapters;
}

/** How many characters stand between two where they come nearest, of those within reach. */
function nearestGaps(mentions: readonly Named[]): Map<string, Map<string, number>> {
  const nearest = new Map<string, Map<string, number>>();
  for (const [i, first] of mentions.entries()) {
    for (let j = i + 1; j < mentions.length && mentions[j]!.start - first.end < ENCOUNTER_REACH; j++) {
      const second = mentions[j]!;
      if (!canMeet(first, second)) continue;
      const [a, b] = pairOf({first, second});
      const ofA = entryOf(nearest, a, () => new Map<string, number>());
      const gap = Math.max(0, second.start - first.end);
      if (gap < (ofA.get(b) ?? ENCOUNTER_REACH)) ofA.set(b, gap);
    }
  }
  return nearest;
}
