// The second reading: which candidates are persons, and what the others are.

import {entryOf} from "../../base/entryOf.ts";
import type {Candidate} from "./candidates.ts";
import {type FormFacts, formOdds, type NameParts, type PlaceFacts, placeOdds, reasonsOf} from "./evidence.ts";
import {WORD_CLASS} from "./lexicon/lexicon.ts";
import {type Occurrence, occurrenceOf} from "./occurrences.ts";
import {type OtherKind, otherKind} from "./otherNames.ts";
import type {LexemeCounts} from "./runs.ts";
import {addTo, type FormCounts, noCounts, surroundingsOf} from "./surroundings.ts";
import {SHAPE, type WordRegister} from "./wordRegister.ts";

/** An organisation or place with its occurrences. */
export interface OtherName extends OtherKind {
  occurrences: Occurrence[];
}

/** What the first reading has found. */
export interface Reading {
  texts: readonly string[];
  /** Of each text, whether it writes nouns with capitals. */
  capitalsForNouns: readonly boolean[];
  register: WordRegister;
  counts: LexemeCounts;
}

export interface Judgement {
  /** Occurrences that name persons, in the order of the sources and of their texts. */
  persons: Occurrence[];
  others: OtherName[];
  /** Why the form of an occurrence is a person's, the weightiest reason first. */
  reasonsFor(occurrences: readonly Occurrence[]): string[];
}

/** Judges candidates, in the order of the texts that they are in. Linear. */
export function judge(candidates: readonly Candidate[], reading: Reading): Judgement {
  const {texts, register, counts} = reading;
  const factsAt = prepare(candidates, reading);
  const oddsOf = new Map<FormFacts, number>();
  const persons: Occurrence[] = [];
  const others = new Map<string, OtherName>();
  const factsOf = new Map<Occurrence, readonly [FormFacts, PlaceFacts]>();
  for (const [i, candidate] of candidates.entries()) {
    const {run, fullFrom} = candidate;
    const facts = factsAt(i);
    const [form, place] = facts;
    const odds = entryOf(oddsOf, form, () => formOdds(form)) + placeOdds(place);
    const text = texts[run.source]!;
    if (odds > 0) {
      const isKin = place.here.kin || (place.here.beside && isLoneGiven(candidate, register));
      const occurrence = occurrenceOf(candidate, text, odds, isKin);
      persons.push(occurrence);
      factsOf.set(occurrence, facts);
      continue;
    }
    const kind = otherKind(candidate, form.form, counts, register);
    if (!kind) continue;
    const whole = {...candidate, from: fullFrom, fullStart: run.starts[fullFrom]!};
    const occurrence = occurrenceOf(whole, text, odds, false);
    const key = `${kind.kind} ${occurrence.text.toLowerCase()}`;
    entryOf(others, key, () => ({...kind, occurrences: []})).occurrences.push(occurrence);
  }
  return {persons, others: [...others.values()], reasonsFor: (occurrences) => reasons(occurrences, factsOf)};
}

/** What is known of each candidate, by its index; candidates written alike share the facts of their form. */
export function prepare(
  candidates: readonly Candidate[],
  {texts, capitalsForNouns, register, counts}: Reading
): (index: number) => readonly [FormFacts, PlaceFacts] {
  const parts = nameParts(candidates, register);
  const beside = listedBeside(candidates, texts, register);
  const around = candidates.map((candidate, i) => surroundingsOf(candidate, beside[i]!, register));
  const forms = new Map<string, FormCounts>();
  for (const [i, {form}] of candidates.entries()) addTo(entryOf(forms, form, noCounts), around[i]!);
  const written = new Map<string, FormFacts>();
  return (i) => {
    const candidate = candidates[i]!;
    const {run, from, to} = candidate;
    const words = run.words.slice(from, to);
    const isNoun = capitalsForNouns[run.source]!;
    const form = entryOf(written, `${words.join(" ")} ${isNoun}`, () => {
      const form = forms.get(candidate.form)!;
      return {words, form, parts, counts, register, capitalsForNouns: isNoun};
    });
    return [form, {candidate, here: around[i]!}];
  };
}

const {maleName, femaleName, body, placeWord, time, people} = WORD_CLASS;
const NAMES = maleName | femaleName;

/** How often each lexeme is a part of a name that a title, a given name or initials mark. */
function nameParts(candidates: readonly Candidate[], register: WordRegister): NameParts {
  const parts: NameParts = {given: [], surname: []};
  const add = (column: number[], lexeme: number): void => {
    column[lexeme] = (column[lexeme] ?? 0) + 1;
  };
  for (const {run, from, to, title, isSmallTitle} of candidates) {
    const [first, last] = [run.words[from]!, run.words[to - 1]!];
    const hasGiven = (register.classes(first) & NAMES) !== 0;
    const isTitled = title !== null && !isSmallTitle;
    const isMarked = to - from > 1 && (hasGiven || register.shape(first) === SHAPE.letter);
    if ((register.classes(last) & (body | placeWord | time | people)) !== 0 && !isTitled) continue;
    if (isMarked || isTitled) add(parts.surname, register.lexeme(last));
    if (to - from > 1 && (hasGiven || isTitled)) add(parts.given, register.lexeme(first));
  }
  return parts;
}

/** Whether a name that is plainly a person's stands next to each candidate, with a comma or `and` between. */
function listedBeside(candidates: readonly Candidate[], texts: readonly string[], register: WordRegister): boolean[] {
  const isPlain = candidates.map(
    ({run, from, title}) => (title !== null && title !== "either") || (register.classes(run.words[from]!) & NAMES) !== 0
  );
  const isList = candidates.map((candidate, i) => {
    const next = candidates[i + 1];
    if (!next || next.run.source !== candidate.run.source || next.run.paragraph !== candidate.run.paragraph)
      return false;
    const [end, start] = [candidate.run.ends[candidate.to - 1]!, next.fullStart];
    return start - end <= LONGEST_LINK && LINK.test(texts[candidate.run.source]!.slice(end, start));
  });
  return candidates.map((_, i) => (isList[i]! && isPlain[i + 1]!) || (i > 0 && isList[i - 1]! && isPlain[i - 1]!));
}

const LONGEST_LINK = 8;
const LINK = /^\s*(?:,|and|,\s*and|&|und|et|и)\s*$/;

const isLoneGiven = ({run, from, to}: Candidate, register: WordRegister): boolean =>
  to - from === 1 && (register.classes(run.words[from]!) & NAMES) !== 0;

const MOST_REASONS = 5;
/** Occurrences looked at: beyond these the reasons hardly change. */
const MOST_LOOKED_AT = 50;

function reasons(
  occurrences: readonly Occurrence[],
  factsOf: ReadonlyMap<Occurrence, readonly [FormFacts, PlaceFacts]>
): string[] {
  const best = new Map<string, number>();
  for (const occurrence of occurrences.slice(0, MOST_LOOKED_AT)) {
    const [form, place] = factsOf.get(occurrence)!;
    for (const {says, adds} of reasonsOf(form, place)) {
      if (Math.abs(adds) >= LEAST_WEIGHT && Math.abs(adds) > Math.abs(best.get(says) ?? 0)) best.set(says, adds);
    }
  }
  return [...best]
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, MOST_REASONS)
    .map(([says, adds]) => (adds > 0 ? says : `but ${says}`));
}

const LEAST_WEIGHT = 0.3;
