import {comparisonKey} from "./comparisonKey.ts";
import type {Gender} from "./givenNames.ts";
import {isInitialPart} from "./parseName.ts";

/**
 * A name in the cases of Russian other than the nominative, for comparison only: its words are given by their keys, so
 * that it does not matter whether the name is known in Latin or in Cyrillic letters. `Ivar Smilga` → `Ivara Smilgi`,
 * `Ivaru Smilge` … Initials stay; so do women's names that end in a consonant, and names in -o.
 *
 * @param gender A name of unknown gender is taken for a man's.
 */
export function caseForms(name: string, gender: Gender | undefined): string[] {
  const words = name.split(/[\s.]+/).filter((word) => word !== "");
  if (words.length === 0 || words.length > 4) return [];
  const forms = CASES.flatMap((_, which) => {
    const endings = words.map((word) => wordForms(word, gender, which));
    return endings.reduce<string[]>((sofar, some) => pairs(sofar, some).slice(0, MOST), [""]);
  });
  const own = words.map(nominative).join(" ");
  return [...new Set(forms)].filter((form) => form !== own);
}

/** Of what is theoretically possible of one name in one case. */
const MOST = 8;
const CASES = ["genitive", "dative", "accusative", "instrumental", "prepositional"] as const;

const pairs = (sofar: readonly string[], some: readonly string[]): string[] =>
  sofar.flatMap((start) => some.map((word) => (start === "" ? word : `${start} ${word}`)));

/** Letters of keys alone written out, so that the key of the result is the key that was meant. */
function capital(key: string): string {
  const written = key.replace(/č/g, "tch").replace(/š/g, "sh");
  return written.charAt(0).toUpperCase() + written.slice(1);
}

const nominative = (word: string): string => (isInitialPart(word) ? word : word.split("-").map(partName).join("-"));
const partName = (part: string): string => capital(comparisonKey(part));

/** The forms that a word can have in a case; of a hyphened one all parts are in that case. */
function wordForms(word: string, gender: Gender | undefined, which: number): string[] {
  if (isInitialPart(word)) return [word];
  return word
    .split("-")
    .map((part) => declined(comparisonKey(part), gender, which).map(capital))
    .reduce((sofar, some) => sofar.flatMap((start) => some.map((part) => `${start}-${part}`)));
}

/**
 * Stem and endings by what a key ends in, the first that fits; in each row the five cases, alternatives apart by `/`.
 * Keys write ы and и as i, and no soft sign: hard and soft endings stand side by side.
 */
const WOMEN: readonly (readonly [RegExp, string])[] = [
  [/(?<=sk|tsk|n)aia$/, "oi oi uiu oi oi"],
  [/(?<=[oe]v|in)a$/, "oi/i oi/e u oi oi/e"],
  [/(?<=[aeiou])ia$|(?<=[^aeiou]i)a$/, "i i/e iu ei i/e"],
  [/ia$/, "i e/i iu ei e/i"],
  [/a$/, "i e u oi e"]
];
const MEN: readonly (readonly [RegExp, string])[] = [
  [/(?<=sk)i$|(?<=[nstv])oi$/, "ogo omu ogo im om"],
  [/(?<=[aeou])i$/, "ia iu ia em e"],
  [/i$/, "ia iu ia iem i"],
  [/ia$/, "i e iu ei e"],
  [/a$/, "i e u oi e"],
  [/(?<=[oe]v|in)$/, "a u a im/om e"],
  [/(?<=[čšž]|zh|ts)$/, "a u a em/om e"],
  [/(?<=[lnrtdsz])$/, "a/ia u/iu a/ia om/em e"],
  [/(?<=[bcfghkmpv])$/, "a u a om e"]
];
/** A vowel that falls out: Павел, Павла; Лев, Льва. */
const FLEETING = new Map([
  ["pavel", "pavl"],
  ["lev", "lv"]
]);

function declined(key: string, gender: Gender | undefined, which: number): string[] {
  const stem = FLEETING.get(key) ?? key;
  for (const [ending, table] of gender === "female" ? WOMEN : MEN) {
    if (!ending.test(stem)) continue;
    const base = stem.replace(ending, "");
    return table
      .split(" ")
      [which]!.split("/")
      .map((one) => base + one);
  }
  return [key];
}
