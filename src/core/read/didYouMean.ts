import {compare} from "../base/compare.ts";

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
  return [near === null ? "" : `Did you mean "${near}"?`, advice].filter(Boolean).join(" ") || undefined;
}

/** Without case and diacritics, for comparing only. */
export const fold = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().normalize("NFC");

/** Edit distance with swaps of neighbours (optimal string alignment); gives up with `bound` + 1. */
function slips(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) > bound) return bound + 1;
  let before: number[] = [];
  let above = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > bound) return bound + 1;
    [before, above] = [above, row];
  }
  return above[b.length] ?? 0;
}
