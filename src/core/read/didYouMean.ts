import {compare} from "../base/compare.ts";
import {quoted} from "./quoted.ts";

/** Longer words than this are data gone astray, not slips of the pen. */
const MAX_LENGTH = 100;

/**
 * The candidate that `text` was probably meant to be; null where none is near. Near is equal but for case and
 * diacritics, or within one slip for each three letters, three at most: a letter missing, added, changed, or two
 * neighbours swapped. The nearest wins, then the first in code-unit order. A suggestion, never a correction.
 */
export function didYouMean(text: string, candidates: Iterable<string>): string | null {
  if (text === "" || text.length > MAX_LENGTH) return null;
  const folded = fold(text);
  let best: string | null = null;
  let bound = Math.min(3, Math.floor(folded.length / 3));
  for (const candidate of candidates) {
    if (candidate.length > MAX_LENGTH || candidate === text) continue;
    const distance = slips(folded, fold(candidate), bound);
    if (distance > bound || (distance === bound && best !== null && compare(best, candidate) < 0)) continue;
    best = candidate;
    bound = distance;
  }
  return best;
}

/** `Did you mean "x"?`, with `advice` after it; the advice alone where nothing is near. */
export function suggestion(text: string, candidates: Iterable<string>, advice = ""): string | undefined {
  const near = didYouMean(text, candidates);
  return [near === null ? "" : `Did you mean ${quoted(near)}?`, advice].filter(Boolean).join(" ") || undefined;
}

/** Without case and diacritics, for comparing only. */
export const fold = (text: string): string =>
  // Ids are plain letters nearly always, and normalising is slow.
  IS_PLAIN.test(text)
    ? text.toLowerCase()
    : text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().normalize("NFC");

const IS_PLAIN = /^[ -~]*$/;

/**
 * Edit distance with swaps of neighbours (optimal string alignment); gives up with `bound` + 1. Only cells within
 * `bound` of the diagonal can be on a path so cheap, and only three rows are kept: cost |a| × bound.
 */
function slips(a: string, b: string, bound: number): number {
  const tooFar = bound + 1;
  if (Math.abs(a.length - b.length) > bound) return tooFar;
  let before: number[] = [];
  let above: number[] = [];
  for (let j = 0; j <= Math.min(b.length, bound); j++) above[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = [];
    const last = Math.min(b.length, i + bound);
    let least = i <= bound ? i : tooFar;
    if (i <= bound) row[0] = i;
    for (let j = Math.max(1, i - bound); j <= last; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = (above[j - 1] ?? tooFar) + (same ? 0 : 1);
      cost = Math.min(cost, (above[j] ?? tooFar) + 1, (row[j - 1] ?? tooFar) + 1);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? tooFar) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > bound) return tooFar;
    before = above;
    above = row;
  }
  return above[b.length] ?? tooFar;
}
