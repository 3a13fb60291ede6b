import {entryOf} from "../base/entryOf.ts";
import type {Entity, EntityKind} from "../model/study.ts";
import {foldedWord} from "./characters.ts";
import {nameForms} from "./nameForms.ts";
import {createPhraseTrie, type PhraseTrie} from "./phraseTrie.ts";
import {spelling} from "./spelling.ts";
import {nextWord, wordCursor} from "./words.ts";
import {createWordTable, type WordTable} from "./wordTable.ts";

/** A spelling under which an entity is sought. */
export interface Alias {
  entity: string;
  kind: EntityKind;
  rule: "name" | "alias";
  derived: boolean;
  /** As `spelling` gives it, case kept. */
  spelled: string;
}

/** Entities by the words of their names. Built once, read by `findMentions`. */
export interface Gazetteer {
  words: WordTable;
  trie: PhraseTrie;
  /** The aliases whose last word is a node of the trie. */
  aliasesAt(node: number): readonly Alias[];
  /** 1 for each UTF-16 unit that a mention can begin with. */
  firstUnits: Uint8Array;
}

/** Longer names are sought by nobody, and would let a hostile study make matching slow. */
const MAX_WORDS = 64;

/**
 * A gazetteer of names and aliases, with the forms that follow from a person's name (`nameForms`). Forms without any
 * letter, and those of more than 64 words, are left out. Entities may share spellings. Linear in the length of names.
 */
export function createGazetteer(entities: readonly Entity[]): Gazetteer {
  const words = createWordTable();
  const trie = createPhraseTrie();
  const aliases = new Map<number, Alias[]>();
  const firstUnits = new Uint8Array(65536);

  for (const entity of entities) {
    const known = new Set<string>();
    for (const {text, rule, derived} of nameForms(entity)) {
      const spelled = spelling(text);
      if (known.has(spelled)) continue;
      known.add(spelled);
      const phrase = wordNumbers(spelled, words);
      if (phrase.length === 0 || phrase.length > MAX_WORDS) continue;
      const alias = {entity: entity.id, kind: entity.kind, rule, derived, spelled};
      const node = trie.add(phrase);
      entryOf(aliases, node, () => []).push(alias);
      for (const first of firstCharacters(alias))
        firstUnits[first.normalize("NFD").charCodeAt(0)] = firstUnits[first.charCodeAt(0)] = 1;
    }
  }
  return {words, trie, aliasesAt: (node) => aliases.get(node) ?? NONE, firstUnits};
}

/**
 * Whether words spelled like this in a text can be this alias. Case counts, except that a whole name or a whole word
 * of it may stand in capitals, that a name which begins in lower case may begin a sentence, and that the first letter
 * of organisations and events is free. `spelled` equals the alias but for case.
 */
export function admits(alias: Alias, spelled: string): boolean {
  if (spelled === alias.spelled) return true;
  const first = String.fromCodePoint(spelled.codePointAt(0)!);
  const known = String.fromCodePoint(alias.spelled.codePointAt(0)!);
  if (first !== known && isFirstFree(alias)) {
    if (spelled.slice(first.length) === alias.spelled.slice(known.length)) return true;
  }
  return isCapitalised(spelled, alias.spelled);
}

const NONE: readonly Alias[] = [];

/** Lower case may always become a capital; a capital may become lower case in what is also a common noun. */
function isFirstFree({kind, spelled}: Alias): boolean {
  const first = String.fromCodePoint(spelled.codePointAt(0)!);
  return kind === "organisation" || kind === "event" || first !== first.toUpperCase();
}

/** Whether each word is the known one, or all of it in capitals. */
function isCapitalised(spelled: string, known: string): boolean {
  const [words, knownWords] = [spelled.split(" "), known.split(" ")];
  return (
    words.length === knownWords.length &&
    words.every((word, i) => word === knownWords[i] || word === knownWords[i]!.toUpperCase())
  );
}

function firstCharacters(alias: Alias): string[] {
  const first = String.fromCodePoint(alias.spelled.codePointAt(0)!);
  return isFirstFree(alias) ? [first, first.toUpperCase(), first.toLowerCase()] : [first, first.toUpperCase()];
}

function wordNumbers(spelled: string, words: WordTable): number[] {
  const numbers: number[] = [];
  const word = wordCursor(0);
  while (nextWord(spelled, word, spelled.length))
    numbers.push(words.intern(foldedWord(spelled.slice(word.start, word.end))));
  return numbers;
}
