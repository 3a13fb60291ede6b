import {compare} from "./compare.ts";
import {finish, mapSteps, type Steps, sortSteps} from "./steps.ts";

/**
 * A short name for what a study says: 16 hexadecimal digits, the same whenever sources, entities, groups, memberships
 * and ties are the same, whatever the order of their rows. Titles and views do not count. Two studies that share it
 * are the same for all practical purposes; it is no protection against somebody who wants a collision.
 */
export const fingerprint = (study: StudyTables): string => finish(fingerprintInSteps(study));

/** The same in steps: of half a million rows it takes a second. */
export function* fingerprintInSteps({
  sources,
  entities,
  groups,
  memberships,
  tieTypes,
  ties
}: StudyTables): Steps<string> {
  const hash = startHash();
  const add = (row: string, i: number) => hash.add((i === 0 ? "[" : ",") + JSON.stringify(row));
  for (const [i, rows] of [sources, entities, groups, memberships, tieTypes, ties].entries()) {
    const sorted = yield* sortSteps(yield* mapSteps<object, string>(rows, canonical), compare);
    hash.add(i === 0 ? "[" : ",");
    if (sorted.length === 0) hash.add("[");
    yield* mapSteps(sorted, add);
    hash.add("]");
  }
  hash.add("]");
  return hash.digits();
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
  const hash = startHash();
  hash.add(text);
  return hash.digits();
}

/** The same over a text that comes in parts, each of whole letters. */
function startHash(): {add(text: string): void; digits(): string} {
  // Four limbs of 16 bits, the lowest first: whole-number products of these and the prime's stay below 2^32.
  let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
  return {
    add(text) {
      for (const byte of encoder.encode(text)) {
        a ^= byte;
        const low = a * PRIME;
        const second = b * PRIME + (low >>> 16);
        const third = c * PRIME + (second >>> 16) + (a << 8); // the prime's 2^40
        d = (d * PRIME + (third >>> 16) + (b << 8)) & 0xffff;
        c = third & 0xffff;
        b = second & 0xffff;
        a = low & 0xffff;
      }
    },
    digits: () => [d, c, b, a].map((limb) => limb.toString(16).padStart(4, "0")).join("")
  };
}

/** Of the prime, without its 2^40. */
const PRIME = 0x1b3;
const encoder = new TextEncoder();

/** A record as text, its fields by name, its other columns sorted. */
function canonical(record: object): string {
  const fields = Object.entries(record).sort(([a], [b]) => compare(a, b));
  return JSON.stringify(
    fields.map(([name, value]) => [name, value instanceof Map ? [...value].sort(([a], [b]) => compare(a, b)) : value])
  );
}
