import type {Moment} from "./comparison.ts";

/** The years that "1917", "1923-1927" (with any dash) or "1923/1927" means; null for anything else, and backwards spans. */
export function parseMoment(text: string): Moment | null {
  const years = /^\s*(-?\d{1,4})(?:\s*[-–—/]\s*(-?\d{1,4}))?\s*$/u.exec(text);
  if (!years) return null;
  const [from, to] = [Number(years[1]), Number(years[2] ?? years[1])];
  return from <= to ? {from, to} : null;
}
