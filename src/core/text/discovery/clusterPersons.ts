// Which occurrences are one person: the fullest names first, then what is shorter joins whom it can be of.

import {compare} from "../../base/compare.ts";
import {entryOf} from "../../base/entryOf.ts";
import {isInitialPart} from "../parseName.ts";
import {nominativeKey} from "./nominative.ts";
import type {Occurrence} from "./occurrences.ts";
import {fullness, isCompatible, isSamePart, type PersonName, personName} from "./personName.ts";

/** A way of writing a person's name, with all its occurrences in order. */
export interface PersonForm {
  text: string;
  title: string;
  name: PersonName;
  occurrences: Occurrence[];
}

/** What may be one person. */
export interface Person {
  name: PersonName;
  /** The fullest form first. */
  forms: PersonForm[];
  mentions: PersonMention[];
}

/** An occurrence given to a person; `rivals` are others it could have been. */
export interface PersonMention {
  occurrence: Occurrence;
  rivals: readonly Person[];
}

/**
 * The persons behind some occurrences, in no particular order. Names in conflict (given names, initials, gender,
 * `Mrs` and `Miss`, suffixes) are never joined, nor are surnames that differ; `Smilga-Poluyan` is a surname of its own.
 * Where a short form fits several, each occurrence goes to who was named last in its source a few paragraphs before,
 * else to who is named far more than the others, else it stays with others of its form by itself.
 *
 * @param occurrences in the order of the sources and of their texts.
 */
export function clusterPersons(occurrences: readonly Occurrence[]): Person[] {
  const persons = createPersons();
  const ambiguous = new Map<PersonForm, Person[]>();
  for (const form of formsOf(occurrences)) {
    const fitting = persons.fitting(form);
    const [only, ...others] = fitting;
    if (!only) persons.add(form);
    else if (others.length === 0) join(...only, form);
    else ambiguous.set(form, [...fitting.keys()]);
  }
  settle(occurrences, persons, ambiguous);
  return persons.all.filter(({mentions}) => mentions.length > 0);
}

/** Forms, the fullest first, then the most frequent, then by spelling. */
function formsOf(occurrences: readonly Occurrence[]): PersonForm[] {
  const forms = new Map<string, PersonForm>();
  for (const occurrence of occurrences) {
    const {title, text, isKin} = occurrence;
    // A lone given name in a list of brothers is nobody's but its own paragraph's.
    const key = `${title.toLowerCase()}\n${text}${isKin && !text.includes(" ") ? "\nkin" : ""}`;
    const form = entryOf(forms, key, () => ({text, title, name: personName(title, text), occurrences: []}));
    form.occurrences.push(occurrence);
  }
  return [...forms.values()].sort(
    (a, b) =>
      fullness(b.name) - fullness(a.name) ||
      Number(b.name.address !== "") - Number(a.name.address !== "") ||
      b.occurrences.length - a.occurrences.length ||
      compare(a.text, b.text) ||
      compare(a.title, b.title)
  );
}

interface Persons {
  all: Person[];
  add(form: PersonForm): void;
  /** The persons whom a form can be of, each with the name that the form then is. */
  fitting(form: PersonForm): Map<Person, PersonName>;
}

/** Persons found again by surname and by given name. */
function createPersons(): Persons {
  const all: Person[] = [];
  const bySurname = new Map<string, Person[]>();
  const byGiven = new Map<string, Person[]>();
  return {
    all,
    add(form) {
      const person: Person = {name: form.name, forms: [form], mentions: form.occurrences.map(alone)};
      all.push(person);
      for (const {given, surname} of readings(form)) {
        if (surname !== "") entryOf(bySurname, surname, () => []).push(person);
        if (given[0] && !isInitialPart(given[0])) entryOf(byGiven, nominativeKey(given[0]), () => []).push(person);
      }
    },
    fitting(form) {
      const found = new Map<Person, PersonName>();
      for (const name of readings(form)) {
        const {surname, given} = name;
        const known = surname !== "" ? bySurname.get(surname) : byGiven.get(nominativeKey(given[0] ?? ""));
        for (const person of known ?? []) {
          if (found.size < MOST_RIVALS && !found.has(person) && fits(person, name)) found.set(person, name);
        }
      }
      return found;
    }
  };
}

/** What a form can mean: a single word may be a given name as well as a surname. */
function readings({name, text}: PersonForm): PersonName[] {
  if (name.doubtful !== "") return [name, {...name, patronymic: name.doubtful, surname: ""}];
  if (text.includes(" ") || isInitialPart(text)) return [name];
  return [
    {...name, given: [text], surname: ""},
    {...name, given: [], surname: nominativeKey(text)}
  ];
}

/** Whether a name can be a person's: what is known of both agrees, and a given name alone is the first one. */
function fits(person: Person, name: PersonName): boolean {
  if (!isCompatible(person.name, name)) return false;
  if (name.surname !== "") return true;
  return person.name.given[0] === undefined || isSamePart(person.name.given[0], name.given[0]!);
}

/** Beyond these nobody could say which is meant. */
const MOST_RIVALS = 12;

const alone = (occurrence: Occurrence): PersonMention => ({occurrence, rivals: []});

function join(person: Person, name: PersonName, form: PersonForm): void {
  person.forms.push(form);
  for (const occurrence of form.occurrences) person.mentions.push(alone(occurrence));
  person.name = union(person.name, name);
}

/** What two names of one person say together. */
function union(one: PersonName, other: PersonName): PersonName {
  return {
    given: one.given.length >= other.given.length ? one.given : other.given,
    patronymic: one.patronymic || other.patronymic,
    surname: one.surname || other.surname,
    doubtful: one.doubtful && other.doubtful,
    suffix: one.suffix || other.suffix,
    gender: one.gender ?? other.gender,
    address: one.address || other.address
  };
}

/** How many paragraphs back a name is remembered. */
const MEMORY = 8;
/** How many times more often than its next rival somebody is named whom a short form means wherever it stands. */
const PROMINENCE = 2;

/** Gives each occurrence of the ambiguous forms to a person, in the order of the texts. */
function settle(
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
  const leader = new Map([...ambiguous].map(([form, rivals]) => [form, prominent(form, rivals, sure)]));
  const lastSeen = new Map<Person, Occurrence>();
  const left = new Map<PersonForm, Occurrence[]>();
  for (const occurrence of occurrences) {
    const form = formOf.get(occurrence);
    const rivals = form ? ambiguous.get(form)! : [];
    const person = form
      ? (nearest(occurrence, rivals, lastSeen, memoryOf(form, rivals, sure)) ?? leader.get(form) ?? null)
      : personOf.get(occurrence);
    if (!person) {
      entryOf(left, form!, () => []).push(occurrence);
      continue;
    }
    lastSeen.set(person, occurrence);
    if (!form) continue;
    person.mentions.push({
      occurrence,
      rivals: rivals.filter((one) => one !== person && isNear(occurrence, lastSeen.get(one)))
    });
    if (!person.forms.includes(form)) person.forms.push(form);
  }
  addLeft(left, persons, ambiguous);
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

/** Whether somebody was named in the paragraphs right before. */
const isNear = ({source, paragraph}: Occurrence, seen: Occurrence | undefined, memory = MEMORY): boolean =>
  seen !== undefined && seen.source === source && seen.paragraph >= paragraph - memory;

function nearest(
  occurrence: Occurrence,
  rivals: readonly Person[],
  lastSeen: ReadonlyMap<Person, Occurrence>,
  memory: number
): Person | null {
  let best: Person | null = null;
  let bestStart = -1;
  for (const rival of rivals) {
    const seen = lastSeen.get(rival);
    if (!isNear(occurrence, seen, memory) || seen!.start <= bestStart) continue;
    best = rival;
    bestStart = seen!.start;
  }
  return best;
}

/** Who is named far more than the others; of a form that is itself named far more than all of them, the first of them. */
function prominent(form: PersonForm, rivals: readonly Person[], sure: ReadonlyMap<Person, number>): Person | null {
  const sorted = [...rivals].sort((a, b) => sure.get(b)! - sure.get(a)!);
  const [first, second] = [sure.get(sorted[0]!)!, sure.get(sorted[1]!)!];
  if (isUsual(form, rivals, sure)) return first > second ? sorted[0]! : null;
  return first >= PROMINENCE * Math.max(1, second) ? sorted[0]! : null;
}

/** Whether the short form is what somebody is usually called: then only a fuller name close by makes it another's. */
function isUsual(form: PersonForm, rivals: readonly Person[], sure: ReadonlyMap<Person, number>): boolean {
  const fuller = rivals.reduce((sum, rival) => sum + sure.get(rival)!, 0);
  return form.occurrences.length >= PROMINENCE * fuller;
}

const memoryOf = (form: PersonForm, rivals: readonly Person[], sure: ReadonlyMap<Person, number>): number =>
  isUsual(form, rivals, sure) ? 0 : MEMORY;
