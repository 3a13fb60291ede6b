import {counted} from "../base/counted.ts";
import type {Window} from "../model/mention.ts";
import type {Statistics} from "../model/network.ts";
import {windowWords} from "../model/windowWords.ts";

/** Below this a line is called too much for chance. */
const ALPHA = 0.05;

/**
 * How near two stand, for a reader: "Stand together in 14 paragraphs; 3.1 expected by chance. Too often for chance,
 * all pairs allowed for (Fisher’s q = 0.002)."
 */
export function nearnessInWords({count, expected, q}: Statistics, window: Window): string {
  const {one, many} = windowWords(window);
  const facts = `Stand together in ${counted(count, one, many)}; ${briefly(expected)} expected by chance.`;
  if (count <= expected) return `${facts} No oftener than chance brings.`;
  const verdict = q <= ALPHA ? "Too often for chance" : "Chance may have brought it";
  return `${facts} ${verdict}, all pairs allowed for (Fisher’s q ${q < SMALLEST ? "<" : "="} ${briefly(Math.max(q, SMALLEST))}).`;
}

/** All statistics as a table: what each is called, and its value in few digits. */
export function nearnessTable(statistics: Statistics): [name: string, value: string][] {
  return NAMES.map(([key, name]) => {
    const value = statistics[key];
    const isTiny = PROBABILITIES.has(key) && value < SMALLEST;
    return [name, isTiny ? `< ${SMALLEST}` : briefly(value)];
  });
}

const SMALLEST = 0.0001;
const PROBABILITIES: ReadonlySet<keyof Statistics> = new Set(["p", "q", "disparity", "noiseCorrected", "sdsm"]);

const NAMES: readonly (readonly [key: keyof Statistics, name: string])[] = [
  ["chapters", "Chapters with both"],
  ["g2", "Surprise, G²"],
  ["t", "t"],
  ["npmi", "Exclusiveness, NPMI"],
  ["pmi", "PMI, nats"],
  ["jaccard", "Share of passages, Jaccard"],
  ["cosine", "Share of passages, cosine"],
  ["associationStrength", "Association strength"],
  ["p", "Fisher’s p"],
  ["q", "the same, all pairs allowed for: q"],
  ["disparity", "Disparity filter, p"],
  ["noiseCorrected", "Noise-corrected, p"],
  ["sdsm", "SDSM, p"]
];

/** A number in two digits or so, without an exponent; a true minus sign. */
function briefly(value: number): string {
  const digits = DIGITS.findIndex((least) => Math.abs(value) >= least);
  const said = value.toFixed(digits < 0 || value === 0 ? 0 : digits);
  return (digits > 1 ? said.replace(/0+$/, "") : said).replace("-", "\u2212");
}

/** From this size on a number needs no more decimals than its place here. */
const DIGITS = [9.95, 0.995, 0.0995, 0.00995, 0.000995, 0.0000995, 0.00000995, 0];
