import {entryOf} from "../base/entryOf.ts";
import type {EntityKind} from "../model/study.ts";
import {nextWord, wordCursor} from "./words.ts";

/** What must be known of an alias to compare words of a text with it. */
export interface Spelled {
  kind: EntityKind;
  /** As `spelling` gives it, case kept. */
  spelled: string;
}

/**
 * Whether words of a text that have the keys of this alias can be it: what stands between the words must be the same,
 * and the case. A whole word may stand in capitals, a name that begins in lower case may begin a sentence, and the
 * first letter of organisations and events is free.
 *
 * @param spelled The words of the text as `spelling` gives them.
 */
export function admits(alias: Spelled, spelled: string): boolean {
  if (spelled === alias.spelled) return true;
  const [words, known] = [partsOf(spelled), partsOf(alias.spelled)];
  if (words.length !== known.length) return false;
  return known.every((part, i) =>
    i % 2 === 1 ? part === words[i] : isCaseLike(words[i]!, part, i === 0 && isFirstFree(alias))
  );
}

/** The characters that a mention of an alias can begin with, in Latin and in Cyrillic. */
export function starts(alias: Spelled): string {
  const first = String.fromCodePoint(alias.spelled.codePointAt(0)!);
  const isFree = isFirstFree(alias);
  return entryOf(isFree ? startsOfFree : startsOfFixed, first, () => startsOf(first, isFree));
}

/** The characters that a further word of any of some aliases can begin with: of whatever stands behind no letter. */
export function follows(aliases: readonly Spelled[]): string {
  const letters = new Set<string>();
  for (const {spelled} of aliases) {
    let isBehindLetter = true; // the first word is none of them
    for (const character of spelled) {
      const isLetter = WORD_CHARACTER.test(character);
      if (isLetter && !isBehindLetter) letters.add(character);
      isBehindLetter = isLetter && !IDEOGRAPH.test(character);
    }
  }
  return [...letters].map((letter) => entryOf(startsOfFree, letter, () => startsOf(letter, true))).join("");
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
/** Each is a word by itself. */
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}]/u;

const startsOfFree = new Map<string, string>();
const startsOfFixed = new Map<string, string>();

function startsOf(first: string, isFree: boolean): string {
  const upper = first.toUpperCase();
  const both = isFree ? first + upper + first.toLowerCase() : first + upper;
  const plain = upper.normalize("NFD")[0]!;
  const twins = TWINS.filter((letters) => letters.includes(plain)).join("");
  const all = both + twins + (both.includes(first.toLowerCase()) ? twins.toLowerCase() : "");
  accented ??= accentedLetters();
  const table = accented;
  return all + [...new Set(all)].map((letter) => table.get(letter) ?? "").join("");
}

/** Letters that begin words of one comparison key: see `comparisonKey`. */
const TWINS = [
  ..."AА BБ GГҒ LЛЉ MМ NНЊ OО PП RР UУ".split(" "),
  "FPФѲ",
  "VWВ",
  "KCQКҚ",
  "DДЂЏЅ",
  "TТЦ",
  "ZЗЖЅ",
  "SШСЩ",
  "CČЧTKXХHKЦ",
  "EYIJЕЭЄИІЯЮЙЫЇЈЁ"
];

/** Made when first asked for. */
let accented: ReadonlyMap<string, string> | undefined;

/** The letters of Latin and Cyrillic that are another with an accent, by that other. */
function accentedLetters(): Map<string, string> {
  const found = new Map<string, string>();
  for (let unit = 0xc0; unit < 0x1f00; unit++) {
    if (unit === 0x530) unit = 0x1e00;
    const [letter = "", accent] = String.fromCharCode(unit).normalize("NFD");
    if (accent !== undefined) found.set(letter, (found.get(letter) ?? "") + String.fromCharCode(unit));
  }
  return found;
}

const isFirstFree = ({kind, spelled}: Spelled): boolean => {
  const first = String.fromCodePoint(spelled.codePointAt(0)!);
  return kind === "organisation" || kind === "event" || first !== first.toUpperCase();
};

/** Words and, between them, what stands there. */
function partsOf(spelled: string): string[] {
  const parts: string[] = [];
  const word = wordCursor(0);
  let previousEnd = 0;
  while (nextWord(spelled, word, spelled.length)) {
    if (parts.length > 0) parts.push(spelled.slice(previousEnd, word.start));
    parts.push(spelled.slice(word.start, word.end));
    previousEnd = word.end;
  }
  return parts;
}

function isCaseLike(word: string, known: string, isFree: boolean): boolean {
  if (word === known) return true;
  const [parts, knownParts] = [word.split("-"), known.split("-")];
  return knownParts.every((part, i) => {
    const shape = shapeOf(parts[i] ?? "");
    const expected = shapeOf(part);
    if (shape === "upper" || shape === expected) return shape !== "mixed" || word === known;
    if (isFree && i === 0) return shape !== "mixed";
    return expected === "upper" && shape === "capital" && part.length === 1;
  });
}

function shapeOf(word: string): "lower" | "capital" | "upper" | "mixed" {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  const rest = word.slice(first.length);
  if (word === word.toLowerCase()) return word === word.toUpperCase() ? "upper" : "lower";
  if (rest !== "" && word === word.toUpperCase()) return "upper";
  return first !== first.toLowerCase() && rest === rest.toLowerCase() ? "capital" : "mixed";
}
