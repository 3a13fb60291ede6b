import {compare} from "../base/compare.ts";
import {entryOf} from "../base/entryOf.ts";
import {admits} from "./admits.ts";
import type {Candidates} from "./createMatcher.ts";
import type {Alias, Gazetteer} from "./gazetteer.ts";
import type {Span} from "./sentences.ts";
import {spelling} from "./spelling.ts";

/** A stretch of text that is a name of the gazetteer. */
export interface Match {
  start: number;
  end: number;
  /** One of each entity the words can mean, in order of entities; at least one. */
  aliases: readonly Alias[];
}

/**
 * The names of a gazetteer in some spans of a text (ascending, without overlap), in order of `start`, the longer first;
 * each is given to `take` with the index of its span.
 *
 * Names are whole words. Of the names that begin at a word the longest wins, and the next begins behind it; but persons
 * are sought for themselves, so that they are found inside a longer name of another kind (`the Stalin faction`), and
 * what possesses a person is found as well (`Smilga’s father`). A name of another kind inside a person's is dropped.
 * Linear in the text, for names of bounded length.
 */
export function matchNames(
  text: string,
  spans: readonly Span[],
  gazetteer: Gazetteer,
  take: (match: Match, span: number) => void
): void {
  const lanes: Lanes = {personEnd: 0, otherEnd: 0};
  const meanings: Meanings = new Map();
  gazetteer.matcher.scan(
    text,
    (start, found, span) => {
      if (start < lanes.personEnd) return lanes.personEnd;
      const names = admittedNames(text, start, found, gazetteer, meanings);
      for (const match of settle(text, names, lanes)) take(match, span);
      return names.length > 0 ? Math.max(found.wordEnd, lanes.personEnd) : start + 1;
    },
    spans
  );
}

/** Up to where persons, and names of other kinds, have been found. */
interface Lanes {
  personEnd: number;
  otherEnd: number;
}

/** What each phrase can mean, by the words that it stood in: the names of a text recur. */
type Meanings = Map<number, Map<string, readonly Alias[]>>;

/** The names that begin at an offset, shortest first. */
function admittedNames(
  text: string,
  start: number,
  {count, ends, phrases}: Candidates,
  gazetteer: Gazetteer,
  meanings: Meanings
): Match[] {
  const names: Match[] = [];
  for (let i = 0; i < count; i++) {
    const end = ends[i]!;
    const phrase = phrases[i]!;
    const words = text.slice(start, end);
    const bySpelling = entryOf(meanings, phrase, () => new Map());
    const aliases = entryOf(bySpelling, words, () => admitted(gazetteer.aliasesOf(phrase), words));
    if (aliases.length > 0) names.push({start, end: withLastDot(text, start, end), aliases});
  }
  return names;
}

/** Which of the names that begin at one word are mentions; moves the lanes on. */
function settle(text: string, candidates: readonly Match[], lanes: Lanes): Match[] {
  const {otherEnd} = lanes;
  const found: Match[] = [];
  for (let i = candidates.length - 1; i >= 0; i--) {
    const match = candidates[i]!;
    const isInsidePerson = match.end < lanes.personEnd;
    if (match.aliases.some(({kind}) => kind === "person")) {
      if (isInsidePerson && !POSSESSIVE.test(text.slice(match.end, match.end + 2))) continue;
      lanes.personEnd = Math.max(lanes.personEnd, match.end);
    } else {
      if (isInsidePerson || match.start < otherEnd || match.end < lanes.otherEnd) continue;
      lanes.otherEnd = match.end;
    }
    found.push(match);
  }
  return found;
}

const POSSESSIVE = /^['\u2019]s$/i;

/** The aliases that words of a text can be: the best of each entity; those in the very spelling, if there are any. */
function admitted(candidates: readonly Alias[], words: string): Alias[] {
  const spelled = candidates.some((alias) => alias.spelled === words) ? words : spelling(words);
  const byEntity = new Map<string, Alias>();
  for (const alias of candidates) {
    const known = byEntity.get(alias.entity);
    if (known && (known.derived !== alias.derived || known.spelled === spelled || alias.spelled !== spelled)) continue;
    if (admits(alias, spelled) && !isPossessive(alias, spelled)) byEntity.set(alias.entity, alias);
  }
  const all = [...byEntity.values()].sort((a, b) => compare(a.entity, b.entity));
  const capitals = spelled.toUpperCase();
  const exact = all.filter((alias) => alias.spelled.toUpperCase() === capitals);
  return exact.length > 0 ? exact : all;
}

/** `Vronsky’s` is no family of Vronskys, though apostrophes make no difference to a key. */
const isPossessive = ({strength, spelled: plural}: Alias, spelled: string): boolean =>
  strength === "family" && spelled.includes("'") && !plural.includes("'");

/** In `Smilga I. T.` the last dot belongs to the initials. */
function withLastDot(text: string, start: number, end: number): number {
  return text[end] === "." && /[\s.]\p{Lu}$/u.test(text.slice(Math.max(start, end - 2), end)) ? end + 1 : end;
}
