// Pairs of persons that may be one, and passages that may mean somebody else.

import {entryOf} from "../../base/entryOf.ts";
import type {Person} from "./person.ts";
import {isCompatible, type PersonName} from "./personName.ts";

/** Two persons that may be one. */
export interface Merge {
  one: Person;
  other: Person;
  score: number;
  reason: string;
}

/**
 * Pairs that are worth a look: surnames one letter apart, one surname a part of the other's, and names that agree but
 * could be several persons'. Each pair once, with its best reason. Nearly linear: pairs are sought by key, and keys
 * that more than a dozen share are passed over.
 */
export function suggestMerges(persons: readonly Person[]): Merge[] {
  const found = new Map<Person, Map<Person, Merge>>();
  for (const {keysOf, judge} of WAYS) {
    pairs(persons, keysOf, (one, other) => {
      const judged = isCompatible(one.name, other.name) ? judge(one.name, other.name) : null;
      const known = found.get(one)?.get(other) ?? found.get(other)?.get(one);
      if (!judged || (known && known.score >= judged.score)) return;
      if (known) Object.assign(known, judged);
      else entryOf(found, one, () => new Map()).set(other, {one, other, ...judged});
    });
  }
  return [...found.values()].flatMap((row) => [...row.values()]);
}

/** A way in which two names may be one person's: keys that both have, and what such a pair is worth. */
interface Way {
  keysOf(person: Person): readonly string[];
  judge(one: PersonName, other: PersonName): Pick<Merge, "score" | "reason"> | null;
}

const WAYS: readonly Way[] = [
  {
    keysOf: ({name}) => [name.surname],
    judge: (one, other) => ({
      score: haveGivenNames(one, other) ? 0.6 : 0.4,
      reason: "the same surname, and nothing that speaks against it"
    })
  },
  {
    keysOf: ({name}) => [name.surname, ...name.surname.split("-")],
    judge: (one, other) =>
      haveGivenNames(one, other) && one.surname !== other.surname
        ? {score: 0.7, reason: "the same given name, and one surname is a part of the other"}
        : null
  },
  {
    keysOf: ({name}) => nearKeys(name.surname),
    judge: (one, other) =>
      isOneEdit(one.surname, other.surname)
        ? {score: haveGivenNames(one, other) ? 0.6 : 0.45, reason: "surnames that differ in one letter"}
        : null
  },
  {
    keysOf: ({name}) => name.given.slice(0, 1).map((given) => given.toLowerCase()),
    judge: (one, other) =>
      one.surname === "" || other.surname === "" ? {score: 0.3, reason: "the same given name"} : null
  }
];

const haveGivenNames = (one: PersonName, other: PersonName): boolean => one.given.length > 0 && other.given.length > 0;

/** Calls `visit` for each two persons that share a key, keys of a crowd apart. */
function pairs(
  persons: readonly Person[],
  keysOf: (person: Person) => readonly string[],
  visit: (one: Person, other: Person) => void
): void {
  const byKey = new Map<string, Person[]>();
  for (const person of persons)
    for (const key of new Set(keysOf(person))) if (key !== "") entryOf(byKey, key, () => []).push(person);
  for (const crowd of byKey.values()) {
    if (crowd.length > CROWD) continue;
    for (const [i, one] of crowd.entries()) for (const other of crowd.slice(i + 1)) visit(one, other);
  }
}

const CROWD = 12;
/** Shorter surnames differ in one letter too often. */
const LEAST_NEAR = 5;

/** Keys of which two words that are one edit apart share at least one: the word, and it without each one letter. */
function nearKeys(surname: string): string[] {
  if (surname.length < LEAST_NEAR || surname.length > 40) return [];
  return [surname, ...Array.from(surname, (_, i) => surname.slice(0, i) + surname.slice(i + 1))];
}

/** Whether two different words are one insertion, deletion or exchange of a letter apart, the first letter kept. */
export function isOneEdit(one: string, other: string): boolean {
  if (one === other || one[0] !== other[0] || Math.abs(one.length - other.length) > 1) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return short.slice(i + (short.length === long.length ? 1 : 0)) === long.slice(i + 1);
}
