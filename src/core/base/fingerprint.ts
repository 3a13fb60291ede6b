import {compare} from "./compare.ts";

/**
 * A short name for what a study says: 16 hexadecimal digits, the same whenever sources, entities, groups, memberships
 * and ties are the same, whatever the order of their rows. Titles and views do not count. Two studies that share it
 * are the same for all practical purposes; it is no protection against somebody who wants a collision.
 */
export function fingerprint({sources, entities, groups, memberships, tieTypes, ties}: StudyTables): string {
  const tables = [sources, entities, groups, memberships, tieTypes, ties].map((rows) =>
    rows.map(canonical).sort(compare)
  );
  return fnv1a64(JSON.stringify(tables));
}

/** The part of a study that counts. */
type StudyTables = Readonly<
  Record<"sources" | "entities" | "groups" | "memberships" | "tieTypes" | "ties", readonly object[]>
>;

/**
 * FNV-1a, 64 bits, over the UTF-8 bytes of a text, as 16 hexadecimal digits.
 * @see Fowler, Noll & Vo: offset basis cbf29ce484222325, prime 2^40 + 1b3.
 */
export function fnv1a64(text: string): string {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  const feed = (byte: number): void => {
    const xored = (low ^ byte) >>> 0;
    const product = xored * 0x1b3;
    // The prime's 2^40 moves the low half into the high one, 8 bits up.
    high = (high * 0x1b3 + Math.floor(product / 2 ** 32) + xored * 2 ** 8) % 2 ** 32;
    low = product % 2 ** 32;
  };
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i)!;
    if (point < 0x80) feed(point);
    else {
      if (point > 0xffff) i++;
      feedMultiByte(point, feed);
    }
  }
  return [high, low].map((half) => half.toString(16).padStart(8, "0")).join("");
}

function feedMultiByte(point: number, feed: (byte: number) => void): void {
  if (point < 0x800) feed(0xc0 | (point >> 6));
  else {
    if (point < 0x10000) feed(0xe0 | (point >> 12));
    else {
      feed(0xf0 | (point >> 18));
      feed(0x80 | ((point >> 12) & 0x3f));
    }
    feed(0x80 | ((point >> 6) & 0x3f));
  }
  feed(0x80 | (point & 0x3f));
}

/** A record as text, its fields by name, its other columns sorted. */
function canonical(record: object): string {
  const fields = Object.entries(record).sort(([a], [b]) => compare(a, b));
  return JSON.stringify(
    fields.map(([name, value]) => [name, value instanceof Map ? [...value].sort(([a], [b]) => compare(a, b)) : value])
  );
}
