// The second reading: which candidates are persons, and what the others are.

import {entryOf} from "../../base/entryOf.ts";
import type {Candidate} from "./candidates.ts";
import {
  type FormFacts,
  formOdds,
  formReasons,
  type NameParts,
  type PlaceFacts,
  placeOdds,
  placeReasons
} from "./evidence.ts";
import {WORD_CLASS} from "./lexicon/lexicon.ts";
import {besideChosen, listLinks, listOdds} from "./lists.ts";
import type {Manner} from "./manner.ts";
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
  /** How each text is written. */
  manners: readonly Manner[];
  register: WordRegister;
  counts: LexemeCounts;
}

/** What is known of an occurrence: of its form, and of its place. */
export type Facts = readonly [FormFacts, PlaceFacts];

export interface Judgement {
  /** Occurrences that name persons, in the order of the sources and of their texts. */
  persons: Occurrence[];
  others: OtherName[];
  /** Why the form of an occurrence is a person's, the weightiest reason first. */
  reasonsFor(occurrences: readonly Occurrence[]): string[];
}

/** Judges candidates, in the order of the texts that they are in. Yields now and then what share is done. Linear. */
export function* judge(candidates: readonly Candidate[], reading: Reading): Generator<number, Judgement> {
  const {texts, register, counts} = reading;
  const links = listLinks(candidates, texts);
  const factsAt = prepare(candidates, links, reading);
  const oddsOf = new Map<FormFacts, number>();
  const odds: number[] = [];
  for (let i = 0; i < candidates.length; i++) {
    if (i % STEP === 0) yield i / candidates.length / 2;
    const [form, place] = factsAt(i);
    odds.push(entryOf(oddsOf, form, () => formOdds(form)) + placeOdds(place));
  }
  const listed = listOdds(links, odds);
  const persons: Occurrence[] = [];
  const others = new Map<string, OtherName>();
  const factsOf = new Map<Occurrence, Facts>();
  for (const [i, candidate] of candidates.entries()) {
    if (i % STEP === 0) yield 0.5 + i / candidates.length / 2;
    const {run, fullFrom} = candidate;
    const facts = factsAt(i);
    const [form, {here}] = facts;
    const all = odds[i]! + listed[i]!;
    if (all > 0) {
      const isKin = here.kin || (here.beside && isLoneGiven(candidate, register));
      const occurrence = occurrenceOf(candidate, texts[run.source]!, all, isKin);
      persons.push(occurrence);
      factsOf.set(occurrence, facts);
      continue;
    }
    const kind = otherKind(candidate, form.form, counts, register);
    if (!kind) continue;
    const whole = {...candidate, from: fullFrom, fullStart: run.starts[fullFrom]!};
    const occurrence = occurrenceOf(whole, texts[run.source]!, all, false);
    const key = `${kind.kind} ${occurrence.text.toLowerCase()}`;
    entryOf(others, key, () => ({...kind, occurrences: []})).occurrences.push(occurrence);
  }
  return {persons, others: [...others.values()], reasonsFor: (occurrences) => reasons(occurrences, factsOf)};
}

/** Candidates between two steps. */
const STEP = 20_000;

/** What is known of each candidate, by its index; candidates written alike share the facts of their form. */
export function prepare(
  candidates: readonly Candidate[],
  links: readonly boolean[],
  {manners, register, counts}: Reading
): (index: number) => Facts {
  const parts = nameParts(candidates, register);
  const isPlain = candidates.map((candidate) => isPlainlyPerson(candidate, register));
  const beside = besideChosen(links, isPlain);
  const around = candidates.map((candidate, i) => surroundingsOf(candidate, beside[i]!, register));
  const forms = new Map<string, FormCounts>();
  for (const [i, {form}] of candidates.entries()) addTo(entryOf(forms, form, noCounts), around[i]!);
  const written = new Map<string, FormFacts>();
  const mannerKeys = manners.map((manner) => JSON.stringify(manner));
  return (i) => {
    const candidate = candidates[i]!;
    const {run, from, to} = candidate;
    const words = run.words.slice(from, to);
    const manner = manners[run.source]!;
    const form = entryOf(written, `${words.join(" ")} ${mannerKeys[run.source]}`, () => {
      const form = forms.get(candidate.form)!;
      return {words, form, parts, counts, register, manner};
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

/** Whether a gendered title or a given name marks a candidate. */
const isPlainlyPerson = ({run, from, title}: Candidate, register: WordRegister): boolean =>
  title === "male" || title === "female" || (register.classes(run.words[from]!) & NAMES) !== 0;

const isLoneGiven = ({run, from, to}: Candidate, register: WordRegister): boolean =>
  to - from === 1 && (register.classes(run.words[from]!) & NAMES) !== 0;

const MOST_REASONS = 5;
/** Occurrences looked at: beyond these the reasons hardly change. */
const MOST_LOOKED_AT = 50;

function reasons(occurrences: readonly Occurrence[], factsOf: ReadonlyMap<Occurrence, Facts>): string[] {
  const facts = occurrences.slice(0, MOST_LOOKED_AT).map((occurrence) => factsOf.get(occurrence)!);
  const forms = new Set(facts.map(([form]) => form));
  const best = new Map<string, number>();
  for (const {says, adds} of [
    ...[...forms].flatMap(formReasons),
    ...facts.flatMap(([, place]) => placeReasons(place))
  ]) {
    if (Math.abs(adds) >= LEAST_WEIGHT && Math.abs(adds) > Math.abs(best.get(says) ?? 0)) best.set(says, adds);
  }
  return [...best]
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, MOST_REASONS)
    .map(([says, adds]) => (adds > 0 ? says : `but ${says}`));
}

const LEAST_WEIGHT = 0.3;
