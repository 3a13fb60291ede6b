import {entryOf} from "../base/entryOf.ts";
import type {Entity, EntityKind} from "../model/study.ts";
import {createMatcher, type Matcher} from "./createMatcher.ts";
import {nameForms} from "./nameForms.ts";
import {spelling} from "./spelling.ts";

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
  matcher: Matcher;
  /** The aliases behind a phrase that the matcher finds. */
  aliasesOf(phrase: number): readonly Alias[];
}

/**
 * A gazetteer of names and aliases, with the forms that follow from a person's name (`nameForms`). Forms without any
 * letter, and those of more than 64 words, are left out. Entities may share spellings. Linear in the length of names.
 */
export function createGazetteer(entities: readonly Entity[]): Gazetteer {
  const aliases = entities.flatMap(aliasesOfEntity);
  const matcher = createMatcher(aliases.map((alias) => ({text: alias.spelled, starts: starts(alias)})));
  const byPhrase = new Map<number, Alias[]>();
  for (const [i, alias] of aliases.entries()) entryOf(byPhrase, matcher.numbers[i]!, () => []).push(alias);
  return {matcher, aliasesOf: (phrase) => byPhrase.get(phrase) ?? NONE};
}

function aliasesOfEntity(entity: Entity): Alias[] {
  const known = new Map<string, Alias>();
  for (const {text, rule, derived} of nameForms(entity)) {
    const spelled = spelling(text);
    if (spelled !== "" && !known.has(spelled))
      known.set(spelled, {entity: entity.id, kind: entity.kind, rule, derived, spelled});
  }
  return [...known.values()];
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

/** The characters that a mention can begin with. */
function starts(alias: Alias): string {
  const first = String.fromCodePoint(alias.spelled.codePointAt(0)!);
  return isFirstFree(alias) ? first + first.toUpperCase() + first.toLowerCase() : first + first.toUpperCase();
}
