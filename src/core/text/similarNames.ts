import {compare} from "../base/compare.ts";
import {entryOf} from "../base/entryOf.ts";
import type {Mention} from "../model/mention.ts";
import type {Entity} from "../model/study.ts";
import {comparisonKey} from "./comparisonKey.ts";
import {nameForms} from "./nameForms.ts";
import {nextWord, wordCursor} from "./words.ts";

/** A word of the texts that may be a name of the list, one letter apart. */
export interface SimilarName {
  /** As the text has it, where it first does. */
  text: string;
  source: string;
  start: number;
  /** How often the texts have it. */
  count: number;
  /** Whose surname or only name it resembles, and that name. */
  entity: string;
  alias: string;
}

/**
 * The capitalised words that no mention covers and whose key is one edit (a letter more, less, another, or two swapped)
 * from that of a surname or a name of one word: what a reader may want to add as an alias. Words of fewer than five
 * letters, and those that the texts write in small letters too, are none. By entity, then by word. Linear in the text
 * and in the letters of the names.
 */
export function similarNames(
  sources: readonly {source: string; text: string; mentions: readonly Mention[]}[],
  entities: readonly Entity[]
): SimilarName[] {
  const index = deletionIndex(entities);
  const found = new Map<string, Omit<SimilarName, "entity" | "alias">>();
  const small = new Set<string>();
  for (const {source, text, mentions} of sources) {
    for (const {word, start} of unnamedWords(text, mentions)) {
      if (!/^\p{Lu}/u.test(word)) small.add(comparisonKey(word));
      else entryOf(found, word, () => ({text: word, source, start, count: 0})).count++;
    }
  }
  return [...found.values()]
    .flatMap((one) => {
      const key = comparisonKey(one.text);
      const near = key.length < MIN_LENGTH || small.has(key) ? undefined : nearest(key, index);
      return near ? [{...one, ...near}] : [];
    })
    .sort((a, b) => compare(a.entity, b.entity) || compare(a.text, b.text));
}

const MIN_LENGTH = 5;

interface Known {
  key: string;
  entity: string;
  alias: string;
}

/** Names by their key with each one letter left out, and by the whole key. */
function deletionIndex(entities: readonly Entity[]): Map<string, Known[]> {
  const index = new Map<string, Known[]>();
  for (const entity of entities) {
    if (entity.kind !== "person") continue;
    const known = new Set<string>();
    for (const {text, strength, derived} of nameForms(entity)) {
      const key = comparisonKey(text);
      const isSingle = !/\s/.test(text.trim()) && (strength === "surname" || !derived);
      if (!isSingle || key.length < MIN_LENGTH || known.has(key)) continue;
      known.add(key);
      for (const part of withDeletions(key)) entryOf(index, part, () => []).push({key, entity: entity.id, alias: text});
    }
  }
  return index;
}

function* withDeletions(key: string): Generator<string> {
  yield key;
  for (let i = 0; i < key.length; i++) yield key.slice(0, i) + key.slice(i + 1);
}

function nearest(
  key: string,
  index: ReadonlyMap<string, readonly Known[]>
): Pick<SimilarName, "entity" | "alias"> | null {
  for (const part of withDeletions(key)) {
    const near = index.get(part)?.find((known) => known.key !== key && isOneEdit(known.key, key));
    if (near) return {entity: near.entity, alias: near.alias};
  }
  return null;
}

/** Whether two different words are one letter apart: Damerau's four errors. */
function isOneEdit(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  if (a.length !== b.length) return a.length > b.length ? restA.slice(1) === restB : restB.slice(1) === restA;
  return (
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/** The words of a text outside its mentions, without a possessive. */
function* unnamedWords(text: string, mentions: readonly Mention[]): Generator<{word: string; start: number}> {
  const cursor = wordCursor(0);
  let next = 0;
  let coveredTo = 0;
  while (nextWord(text, cursor, text.length)) {
    while (next < mentions.length && mentions[next]!.start <= cursor.start)
      coveredTo = Math.max(coveredTo, mentions[next++]!.end);
    if (cursor.start >= coveredTo) yield {word: text.slice(cursor.start, cursor.baseEnd), start: cursor.start};
  }
}
