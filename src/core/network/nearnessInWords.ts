import {nearness} from "../../words/en/nearness.ts";
import {ENGLISH, type Language} from "../../words/language.ts";
import type {Window} from "../model/mention.ts";
import type {Statistics} from "../model/network.ts";
import {countedWindows} from "../model/windowInWords.ts";

/** Below this a line is called too much for chance. */
const ALPHA = 0.05;

/**
 * How near two stand, for a reader: "Stand together in 14 paragraphs; 3.1 expected by chance. Too often for chance,
 * all pairs allowed for (Fisher’s q = 0.002)."
 */
export function nearnessInWords({count, expected, q}: Statistics, window: Window, language = ENGLISH): string {
  const t = language.words(nearness);
  const windows = countedWindows(count, window, language);
  const facts = t.together({windows, expected: briefly(expected, language)});
  if (count <= expected) return `${facts} ${t.notOftener}`;
  const said = {q: `${q < SMALLEST ? "<" : "="} ${briefly(Math.max(q, SMALLEST), language)}`};
  return `${facts} ${q <= ALPHA ? t.tooOften(said) : t.perhapsChance(said)}`;
}

/** All statistics as a table: what each is called, and its value in few digits. */
export function nearnessTable(statistics: Statistics, language = ENGLISH): [name: string, value: string][] {
  const t = language.words(nearness);
  return ROWS.flatMap((key) => {
    const value = statistics[key];
    if (value === undefined) return [];
    const isTiny = PROBABILITIES.has(key) && value < SMALLEST;
    return [[t[`${key}Row`], isTiny ? `< ${briefly(SMALLEST, language)}` : briefly(value, language)]];
  });
}

const SMALLEST = 0.0001;
const PROBABILITIES: ReadonlySet<keyof Statistics> = new Set(["p", "q", "disparity", "noiseCorrected", "sdsm", "fdsm"]);

const ROWS = [
  ...(["chapters", "encounters", "g2", "t", "npmi", "pmi", "jaccard", "cosine", "associationStrength"] as const),
  ...(["p", "q", "disparity", "noiseCorrected", "sdsm", "fdsm"] as const)
] satisfies readonly (keyof Statistics)[];

/** A number in two digits or so, without an exponent; a true minus sign, and the decimal sign of the language. */
function briefly(value: number, language: Language): string {
  const digits = DIGITS.findIndex((least) => Math.abs(value) >= least);
  const said = value.toFixed(digits < 0 || value === 0 ? 0 : digits);
  return (digits > 1 ? said.replace(/0+$/, "") : said).replace("-", "\u2212").replace(".", language.decimalSign);
}

/** From this size on a number needs no more decimals than its place here. */
const DIGITS = [9.95, 0.995, 0.0995, 0.00995, 0.000995, 0.0000995, 0.00000995, 0];
