import {UNSTABLE} from "./characters.ts";

/**
 * A character class, as the source of a regular expression without flags, that fits some UTF-16 units; "" for none. It
 * is of few ranges, and fits what stands in the narrowest gaps between them, too: ask `unitTable` whether it is one of
 * the units. Where capitals and small letters take turns, as in Latin Extended, exact ranges would be hundreds.
 */
export const unitClass = (units: ReadonlySet<number>): string =>
  units.size === 0 ? "" : `[${ranges([...units].sort((a, b) => a - b))}]`;

/** 1 for each of some UTF-16 units, 0 for every other. */
export function unitTable(units: ReadonlySet<number>): Uint8Array {
  const table = new Uint8Array(65536);
  for (const unit of units) table[unit] = 1;
  return table;
}

/**
 * Of some units those that a text has, as far as that can be told cheaply: a class that is one range of letters is found
 * twice as fast as one that also has the sign for Kelvin, which no text has.
 */
export function unitsIn(text: string, units: ReadonlySet<number>): ReadonlySet<number> {
  const rare = [...units].filter((unit) => unit > 0xff);
  if (rare.length === 0 || rare.length > FEW) return units;
  const absent = new Set(rare.filter((unit) => !text.includes(String.fromCharCode(unit))));
  return new Set([...units].filter((unit) => !absent.has(unit)));
}

const FEW = 4;

/** The first UTF-16 units of whatever begins with one of some characters, composed or decomposed. */
export function firstUnits(starts: readonly string[]): Set<number> {
  const units = new Set<number>();
  for (const character of new Set([...new Set(starts)].join(""))) {
    for (const form of [character, character.normalize("NFD"), character.normalize("NFC")])
      units.add(form.charCodeAt(0));
  }
  twinUnits ??= twins();
  for (const [twin, unit] of twinUnits) if (units.has(unit)) units.add(twin);
  return units;
}

/** Made when first asked for. */
let twinUnits: [twin: number, unit: number][] | undefined;

/** Units that NFC turns into another, as the sign for Kelvin into K. */
function twins(): [twin: number, unit: number][] {
  const found: [number, number][] = [];
  for (let twin = UNSTABLE.indexOf(1); twin >= 0; twin = UNSTABLE.indexOf(1, twin + 1)) {
    const unit = String.fromCharCode(twin).normalize("NFC").charCodeAt(0);
    if (unit !== twin) found.push([twin, unit]);
  }
  return found;
}

/** For more than 16 ranges V8 calls a function at every letter of a text, which takes it five times as long. */
const MOST_RANGES = 12;

/** Sorted units as the ranges of a character class, parted at the widest gaps. */
function ranges(units: readonly number[]): string {
  const gaps = units.slice(1).map((unit, i) => unit - units[i]!);
  const widestInside = gaps.toSorted((a, b) => b - a)[MOST_RANGES - 1] ?? 1;
  let written = "";
  for (let from = 0; from < units.length; ) {
    let to = from;
    while (gaps[to]! <= Math.max(1, widestInside)) to++;
    written += `${escaped(units[from]!)}-${escaped(units[to]!)}`;
    from = to + 1;
  }
  return written;
}

const escaped = (unit: number): string => `\\u${unit.toString(16).padStart(4, "0")}`;
