// Short forms that several persons have: each occurrence is given to one of them, or to nobody.

import {entryOf} from "../../base/entryOf.ts";
import {nominativeKey} from "./nominative.ts";
import type {Occurrence} from "./occurrences.ts";
import {isPassing, type Person, type PersonForm} from "./person.ts";
import type {Persons} from "./personIndex.ts";
import {createRecentNames} from "./recentNames.ts";

/** Gives each occurrence of the ambiguous forms to a person, in the order of the texts. */
export function settle(
  occurrences: readonly Occurrence[],
  persons: Persons,
  ambiguous: ReadonlyMap<PersonForm, Person[]>
): void {
  if (ambiguous.size === 0) return;
  const formOf = new Map<Occurrence, PersonForm>();
  for (const form of ambiguous.keys()) for (const occurrence of form.occurrences) formOf.set(occurrence, form);
  const personOf = new Map<Occurrence, Person>();
  for (const person of persons.all) for (const {occurrence} of person.mentions) personOf.set(occurrence, person);
  const sure = new Map(persons.all.map((person) => [person, person.mentions.length]));
  const meant = new Map([...ambiguous].map(([form, rivals]) => [form, meaning(form, rivals, sure)]));
  const seen = createRecentNames();
  const left = new Map<PersonForm, Occurrence[]>();
  for (const occurrence of occurrences) {
    const form = formOf.get(occurrence);
    if (!form) {
      seen.note(personOf.get(occurrence)!, occurrence);
      continue;
    }
    const {rivals, memory, leader} = meant.get(form)!;
    const person =
      seen.nearest(occurrence, rivals, memory) ?? leader ?? (form.isKin ? seen.relative(occurrence, rivals) : null);
    if (!person) {
      entryOf(left, form, () => []).push(occurrence);
      continue;
    }
    const others = rivals.filter((rival) => rival !== person && seen.nearest(occurrence, [rival], MEMORY));
    seen.note(person, occurrence);
    person.mentions.push({occurrence, rivals: others});
    if (!person.forms.includes(form)) person.forms.push(form);
  }
  addLeft(left, persons, ambiguous);
}

/** How many paragraphs back a name is remembered. */
const MEMORY = 8;

/** Paragraphs for which a fuller name is remembered when a given name stands there in passing. */
const PASSING_MEMORY = 2;

/** How many times more often than its next rival somebody is named whom a short form means wherever it stands. */
const PROMINENCE = 2;

/** How many times more often than all fuller names together a short form stands that is what somebody is usually called. */
const USUAL = 3;

/** Whom an ambiguous form can mean, for how many paragraphs a fuller name is remembered, who is meant otherwise. */
interface Meaning {
  rivals: readonly Person[];
  memory: number;
  leader: Person | null;
}

function meaning(form: PersonForm, fitting: readonly Person[], sure: ReadonlyMap<Person, number>): Meaning {
  // A bare surname is rather the man's where his wife is known as Mrs, and hers only if there is nobody else.
  const bare = form.title === "" ? fitting.filter(({name}) => !(name.titleOnly && name.gender === "female")) : fitting;
  const rivals = bare.length > 0 ? bare : fitting;
  if (fitting.length === 1 || isPassing(form, form.name)) return {rivals, memory: PASSING_MEMORY, leader: null};
  if (rivals.length === 1) return {rivals, memory: MEMORY, leader: rivals[0]!};
  const isUsual = form.occurrences.length >= USUAL * rivals.reduce((sum, rival) => sum + sure.get(rival)!, 0);
  return {rivals, memory: isUsual ? 0 : MEMORY, leader: prominent(rivals, sure, isUsual)};
}

/** Who is named far more than the others; of a form that is itself the usual one, the most named. */
function prominent(rivals: readonly Person[], sure: ReadonlyMap<Person, number>, isUsual: boolean): Person | null {
  const sorted = [...rivals].sort((a, b) => sure.get(b)! - sure.get(a)!);
  const [first, second] = [sure.get(sorted[0]!)!, sure.get(sorted[1]!)!];
  return isUsual ? (first > second ? sorted[0]! : null) : first >= PROMINENCE * second ? sorted[0]! : null;
}

/** Adds those of whom nothing tells who they are: one person for each way of writing, whatever the title says of rank. */
function addLeft(
  left: ReadonlyMap<PersonForm, Occurrence[]>,
  persons: Persons,
  ambiguous: ReadonlyMap<PersonForm, Person[]>
): void {
  const added = new Map<string, Person>();
  for (const [form, rest] of left) {
    const rivals = ambiguous.get(form)!;
    const key = `${form.name.address} ${form.name.gender ?? ""} ${nominativeKey(form.text)}`;
    const person = entryOf(added, key, () => {
      const made: Person = {name: form.name, forms: [], mentions: []};
      persons.all.push(made);
      return made;
    });
    person.forms.push({...form, occurrences: rest});
    person.mentions.push(...rest.map((occurrence) => ({occurrence, rivals})));
  }
}
