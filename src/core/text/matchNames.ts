import {compare} from "../base/compare.ts";
import {type Alias, admits, type Gazetteer} from "./gazetteer.ts";
import {ROOT} from "./phraseTrie.ts";
import {spelling} from "./spelling.ts";
import {nextWord, type Word, wordCursor} from "./words.ts";

/** A stretch of text that is a name of the gazetteer. */
export interface Match {
  start: number;
  end: number;
  /** One of each entity the words can mean, in order of entities; at least one. */
  aliases: readonly Alias[];
}

/**
 * The names of a gazetteer between two offsets of a text, in order of `start`, the longer first.
 *
 * Names are whole words. Of the names that begin at a word the longest wins, and the next begins behind it; but persons
 * are sought for themselves, so that they are found inside a longer name of another kind (`the Stalin faction`), and
 * what possesses a person is found as well (`Smilga’s father`). A name of another kind inside a person's is dropped.
 * Linear in the text, for names of bounded length.
 */
export function matchNames(text: string, start: number, end: number, gazetteer: Gazetteer): Match[] {
  const found: Match[] = [];
  const lanes: Lanes = {personEnd: start, otherEnd: start};
  const word = wordCursor(start);
  const probe = wordCursor(start);
  const takeAt = (): boolean => take(text, ends(text, word, probe, end, gazetteer), lanes, found);
  while (nextWord(text, word, end)) {
    if (word.start < lanes.personEnd) continue;
    if (gazetteer.firstUnits[text.charCodeAt(word.start)] === 1 && takeAt()) continue;
    if (word.apostrophe < 0 || !ELISION.test(text.slice(word.start, word.apostrophe + 1))) continue;
    word.end = word.apostrophe + 1;
    if (nextWord(text, word, end)) takeAt();
  }
  return found;
}

/** Up to where persons, and names of other kinds, have been found. */
interface Lanes {
  personEnd: number;
  otherEnd: number;
}

/** French and Italian words before a vowel: the name begins behind the apostrophe. */
const ELISION = /^(?:[cdjlmnst]|qu|un|dell|all|dall|nell|sull)['\u2019]$/i;
/** More than a dot, a line break and an indentation does not stand inside a name. */
const MAX_GAP = 32;

/** The names that begin with `word`, shortest first; `probe` is a cursor to spoil. */
function ends(text: string, word: Word, probe: Word, limit: number, gazetteer: Gazetteer): Match[] {
  const {words, trie} = gazetteer;
  const found: Match[] = [];
  const reach = (end: number, node: number): void => {
    const aliases = node < 0 ? [] : admitted(gazetteer.aliasesAt(node), text.slice(word.start, end));
    if (aliases.length > 0) found.push({start: word.start, end: withLastDot(text, word.start, end), aliases});
  };
  Object.assign(probe, word);
  for (let node = ROOT, previousEnd = word.start; probe.start - previousEnd <= MAX_GAP; ) {
    if (probe.baseEnd < probe.end) reach(probe.baseEnd, trie.step(node, words.find(text, probe, true)));
    node = trie.step(node, words.find(text, probe, false));
    if (node < 0) break;
    reach(probe.end, node);
    previousEnd = probe.end;
    if (!nextWord(text, probe, limit)) break;
  }
  return found;
}

/** Notes which of the names that begin at one word are mentions; returns whether there is any name. */
function take(text: string, candidates: readonly Match[], lanes: Lanes, found: Match[]): boolean {
  const {otherEnd} = lanes;
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
  return candidates.length > 0;
}

const POSSESSIVE = /^['\u2019]s$/i;

/** The aliases that words of a text can be: one an entity, and what the historian wrote before what we derived. */
function admitted(candidates: readonly Alias[], words: string): Alias[] {
  if (candidates.length === 0) return [];
  const spelled = candidates.some((alias) => alias.spelled === words) ? words : spelling(words);
  const all = candidates.filter((alias) => admits(alias, spelled));
  const written = all.filter((alias) => !alias.derived);
  const byEntity = new Map<string, Alias>();
  for (const alias of written.length > 0 ? written : all)
    if (!byEntity.has(alias.entity)) byEntity.set(alias.entity, alias);
  return [...byEntity.values()].sort((a, b) => compare(a.entity, b.entity));
}

/** In `Smilga I. T.` the last dot belongs to the initials. */
function withLastDot(text: string, start: number, end: number): number {
  return text[end] === "." && /[\s.]\p{Lu}$/u.test(text.slice(Math.max(start, end - 2), end)) ? end + 1 : end;
}
