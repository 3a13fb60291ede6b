// Finding by name: a small ranked index in plain text. What may be typed is folded once, when the index is made.

import {compare} from "../core/base/compare.ts";

/** Something that can be found. */
export interface Findable {
  name: string;
  /** All that may be typed for it, `name` among them. */
  forms: readonly string[];
  /** Of two that fit alike the stronger comes first. */
  strength: number;
}

export interface Hit<T> {
  item: T;
  /** The form that fits best: an alias, where it is not the name. */
  form: string;
  fit: Fit;
}

/** 0 = the whole form; 1 = the words typed follow one another in it; 2 = each begins a word of it; 3 = each is somewhere in it. */
export type Fit = 0 | 1 | 2 | 3;

export interface SearchIndex<T> {
  /** The best `limit` hits: by fit, then strength, then name. Nothing for a query without letters or digits. */
  find(query: string, limit: number): Hit<T>[];
}

/** An index of `items`; a search is linear in their forms. */
export function createSearchIndex<T extends Findable>(items: readonly T[]): SearchIndex<T> {
  const folded = items.map((item) => item.forms.map((form) => ` ${foldName(form)}`));
  return {
    find(query, limit) {
      const whole = foldName(query);
      if (whole === "") return [];
      const words = whole.split(" ");
      const hits = items.flatMap((item, i) => bestHit(item, folded[i] ?? [], ` ${whole}`, words));
      return hits.sort(byFit).slice(0, limit);
    }
  };
}

/**
 * A name as it is compared: without case, marks on letters, apostrophes and primes; whatever parts words is one space.
 * Letters that are drawn with a stroke or joined, and so do not decompose, are spelt out.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{M}'’‘ʼʻʹʺ′″`´ьъ]/giu, "")
    .toLowerCase()
    .replace(/[łøđħıßæœþð]/gu, (letter) => SPELT.get(letter) ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const SPELT: ReadonlyMap<string, string> = new Map([
  ["ł", "l"],
  ["ø", "o"],
  ["đ", "d"],
  ["ħ", "h"],
  ["ı", "i"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["þ", "th"],
  ["ð", "d"]
]);

function bestHit<T extends Findable>(
  item: T,
  folded: readonly string[],
  whole: string,
  words: readonly string[]
): Hit<T>[] {
  let best: Hit<T> | null = null;
  folded.forEach((form, i) => {
    const fit = fitOf(form, whole, words);
    if (fit !== null && (best === null || fit < best.fit)) best = {item, form: item.forms[i] ?? item.name, fit};
  });
  return best === null ? [] : [best];
}

function fitOf(form: string, whole: string, words: readonly string[]): Fit | null {
  if (form === whole) return 0;
  if (form.includes(whole)) return 1;
  if (words.every((word) => form.includes(` ${word}`))) return 2;
  return words.every((word) => form.includes(word)) ? 3 : null;
}

const byFit = <T extends Findable>(a: Hit<T>, b: Hit<T>): number =>
  a.fit - b.fit || b.item.strength - a.item.strength || compare(a.item.name, b.item.name);
