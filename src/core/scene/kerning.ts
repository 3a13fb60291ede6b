// How much closer or wider than usual two letters stand, from a font's own table.
// @see Microsoft/Adobe OpenType 1.9: GPOS, lookup types 2 (pair adjustment) and 9 (extension); chapter 2, common tables.

import {firstIndex} from "../base/firstIndex.ts";

/** Units of the em to add between two glyphs, the first to the left; 0 for most. */
export type Kerning = (first: number, second: number) => number;

/** The pairs of the font's `kern` feature, whatever the script. `gpos`: the font's GPOS table. */
export function readKerning(gpos: DataView): Kerning {
  const lookups = kernLookups(gpos).map((lookup) => pairTables(gpos, lookup).map((at) => pairTable(gpos, at)));
  const known = new Map<number, number>();
  return (first, second) => {
    const key = first * 65_536 + second;
    let sum = known.get(key);
    if (sum === undefined) {
      sum = lookups.reduce((total, tables) => total + adjustment(tables, first, second), 0);
      if (known.size < MOST_KNOWN) known.set(key, sum);
    }
    return sum;
  };
}

/** Foreign text must not fill the memory. */
const MOST_KNOWN = 20_000;

/** Units of the em; null where the table has nothing to say, and the next is asked. */
type PairTable = (first: number, second: number) => number | null;

function adjustment(tables: readonly PairTable[], first: number, second: number): number {
  for (const table of tables) {
    const found = table(first, second);
    if (found !== null) return found;
  }
  return 0;
}

/** Places of the lookups that the features named `kern` list, each once, in order. */
function kernLookups(gpos: DataView): number[] {
  const [features, lookups] = [gpos.getUint16(6), gpos.getUint16(8)];
  const indices = new Set<number>();
  for (let i = 0; i < gpos.getUint16(features); i++) {
    const record = features + 2 + 6 * i;
    if (gpos.getUint32(record) !== KERN) continue;
    const feature = features + gpos.getUint16(record + 4);
    for (let k = 0; k < gpos.getUint16(feature + 2); k++) indices.add(gpos.getUint16(feature + 4 + 2 * k));
  }
  return [...indices].sort((a, b) => a - b).map((index) => lookups + gpos.getUint16(lookups + 2 + 2 * index));
}

/** "kern". */
const KERN = 0x6b65726e;
const PAIRS = 2;
const EXTENSION = 9;

/** Places of a lookup's pair tables. */
function pairTables(gpos: DataView, lookup: number): number[] {
  const type = gpos.getUint16(lookup);
  const places = Array.from(
    {length: gpos.getUint16(lookup + 4)},
    (_, i) => lookup + gpos.getUint16(lookup + 6 + 2 * i)
  );
  if (type === PAIRS) return places;
  if (type !== EXTENSION) return [];
  return places.filter((at) => gpos.getUint16(at + 2) === PAIRS).map((at) => at + gpos.getUint32(at + 4));
}

function pairTable(gpos: DataView, at: number): PairTable {
  const covered = coverage(gpos, at + gpos.getUint16(at + 2));
  const [format1, format2] = [gpos.getUint16(at + 4), gpos.getUint16(at + 6)];
  const values: Values = {
    size: 2 * (bitCount(format1) + bitCount(format2)),
    advance: format1 & ADVANCE ? 2 * bitCount(format1 & (ADVANCE - 1)) : null
  };
  return gpos.getUint16(at) === 1 ? listedPairs(gpos, at, covered, values) : classPairs(gpos, at, covered, values);
}

/** The bit of a value's format that says it has an advance; those of lower bits stand before it. */
const ADVANCE = 4;

interface Values {
  /** Bytes of a pair's values. */
  size: number;
  /** Where among them the first glyph's advance stands. */
  advance: number | null;
}

const valueAt = (gpos: DataView, at: number, {advance}: Values): number =>
  advance === null ? 0 : gpos.getInt16(at + advance);

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest > 0; rest &= rest - 1) count++;
  return count;
}

/** Format 1: for each first glyph a list of second ones, in order. */
function listedPairs(gpos: DataView, at: number, covered: Coverage, values: Values): PairTable {
  return (first, second) => {
    const index = covered(first);
    if (index < 0) return null;
    const list = at + gpos.getUint16(at + 10 + 2 * index);
    const count = gpos.getUint16(list);
    const place = (i: number): number => list + 2 + i * (2 + values.size);
    const found = firstIndex(count, (i) => gpos.getUint16(place(i)) >= second);
    return found < count && gpos.getUint16(place(found)) === second ? valueAt(gpos, place(found) + 2, values) : null;
  };
}

/** Format 2: glyphs in classes, and a value for each two classes. */
function classPairs(gpos: DataView, at: number, covered: Coverage, values: Values): PairTable {
  const firstClass = classes(gpos, at + gpos.getUint16(at + 8));
  const secondClass = classes(gpos, at + gpos.getUint16(at + 10));
  const seconds = gpos.getUint16(at + 14);
  return (first, second) => {
    if (covered(first) < 0) return null;
    return valueAt(gpos, at + 16 + (firstClass(first) * seconds + secondClass(second)) * values.size, values);
  };
}

/** A glyph's number in a list; −1 where it is not in it. */
type Coverage = (glyph: number) => number;

function coverage(gpos: DataView, at: number): Coverage {
  const count = gpos.getUint16(at + 2);
  if (gpos.getUint16(at) === 1) {
    return (glyph) => {
      const i = firstIndex(count, (k) => gpos.getUint16(at + 4 + 2 * k) >= glyph);
      return i < count && gpos.getUint16(at + 4 + 2 * i) === glyph ? i : -1;
    };
  }
  return (glyph) => {
    const i = firstIndex(count, (k) => gpos.getUint16(at + 6 + 6 * k) >= glyph);
    const start = i < count ? gpos.getUint16(at + 4 + 6 * i) : Infinity;
    return start <= glyph ? gpos.getUint16(at + 8 + 6 * i) + glyph - start : -1;
  };
}

/** A glyph's class; 0 where none is told. */
function classes(gpos: DataView, at: number): (glyph: number) => number {
  if (gpos.getUint16(at) === 1) {
    const [start, count] = [gpos.getUint16(at + 2), gpos.getUint16(at + 4)];
    return (glyph) => (glyph >= start && glyph < start + count ? gpos.getUint16(at + 6 + 2 * (glyph - start)) : 0);
  }
  const count = gpos.getUint16(at + 2);
  return (glyph) => {
    const i = firstIndex(count, (k) => gpos.getUint16(at + 6 + 6 * k) >= glyph);
    return i < count && gpos.getUint16(at + 4 + 6 * i) <= glyph ? gpos.getUint16(at + 8 + 6 * i) : 0;
  };
}
