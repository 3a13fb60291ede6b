// Pairs of persons that may be one, and passages that may mean somebody else.

import {entryOf} from "../../base/entryOf.ts";
import type {Person} from "./person.ts";
import {isCompatible} from "./personName.ts";

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
  const suggest = (one: Person, other: Person, score: number, reason: string): void => {
    if (one === other || !isCompatible(one.name, other.name)) return;
    const known = found.get(one)?.get(other) ?? found.get(other)?.get(one);
    if (known && known.score >= score) return;
    if (known) Object.assign(known, {score, reason});
    else entryOf(found, one, () => new Map()).set(other, {one, other, score, reason});
  };
  pairs(
    persons,
    ({name}) => (name.surname === "" ? [] : [name.surname]),
    (one, other) => {
      const both = one.name.given.length > 0 && other.name.given.length > 0;
      suggest(one, other, both ? 0.6 : 0.4, "the same surname, and nothing that speaks against it");
    }
  );
  pairs(
    persons,
    ({name}) => (name.surname.includes("-") ? [name.surname, ...name.surname.split("-")] : [name.surname]),
    (one, other) => {
      if (one.name.given.length > 0 && other.name.given.length > 0 && one.name.surname !== other.name.surname)
        suggest(one, other, 0.7, "the same given name, and one surname is a part of the other");
    }
  );
  pairs(
    persons,
    ({name}) => nearKeys(name.surname),
    (one, other) => {
      if (isOneEdit(one.name.surname, other.name.surname))
        suggest(
          one,
          other,
          one.name.given.length > 0 && other.name.given.length > 0 ? 0.6 : 0.45,
          "surnames that differ in one letter"
        );
    }
  );
  pairs(
    persons,
    ({name}) =>
      name.surname === ""
        ? name.given.slice(0, 1).map((given) => given.toLowerCase())
        : name.given.slice(0, 1).map((given) => given.toLowerCase()),
    (one, other) => {
      if (one.name.surname === "" || other.name.surname === "") suggest(one, other, 0.3, "the same given name");
    }
  );
  return [...found.values()].flatMap((row) => [...row.values()]);
}

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
