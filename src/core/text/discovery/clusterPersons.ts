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
  /** Whether it is a lone given name behind a word for kin or in a list of given names. */
  isKin: boolean;
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
 * `Mrs` and `Miss`, suffixes) are never joined, nor are surnames that differ; `Smilga-Poluyan` is a surname of its own,
 * which only the same given name joins with one of its parts.
 * Where a short form fits several, each occurrence goes to who was named last in its source a few paragraphs before,
 * else to who is named far more than the others, else it stays with others of its form by itself.
 *
 * @param occurrences in the order of the sources and of their texts.
 */
export function clusterPersons(occurrences: readonly Occurrence[]): Person[] {
  const forms = formsOf(occurrences);
  const alone = countAlone(forms);
  const persons = createPersons(alone);
  const ambiguous = new Map<PersonForm, Person[]>();
  for (const form of forms) {
    const fitting = persons.fitting(form);
    const [only, ...others] = fitting;
    if (!only) persons.add(form);
    else if (others.length === 0 && !isPassing(form, only[1])) join(...only, form);
    else ambiguous.set(form, [...fitting.keys()]);
  }
  settle(occurrences, persons, ambiguous);
  return persons.all.filter(({mentions}) => mentions.length > 0);
}

/** Forms, the fullest first, then the most frequent, then by spelling. */
function formsOf(occurrences: readonly Occurrence[]): PersonForm[] {
  const forms = new Map<string, PersonForm>();
  for (const occurrence of occurrences) {
    const {title, text} = occurrence;
    const isKin = occurrence.isKin && !text.includes(" ");
    const key = `${title.toLowerCase()}\n${text}\n${isKin}`;
    const form = entryOf(forms, key, () => ({text, title, name: personName(title, text), isKin, occurrences: []}));
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

/** Whether a form is a given name in passing, which says little of who bears it: a brother's in a list, or a rare one. */
function isPassing({title, occurrences}: PersonForm, name: PersonName): boolean {
  return (
    name.surname === "" &&
    name.given.length === 1 &&
    name.patronymic === "" &&
    title === "" &&
    occurrences.length < FAMILIAR
  );
}

/** Paragraphs for which a fuller name is remembered when a given name stands there in passing. */
const PASSING_MEMORY = 2;
/** Times that a given name stands alone which somebody is known by. */
const FAMILIAR = 3;

/** How often each word stands alone as a name, by its key; without what stands in lists of brothers and the like. */
function countAlone(forms: readonly PersonForm[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {text, title, isKin, occurrences} of forms) {
    const key = nominativeKey(text);
    if (title === "" && !isKin && !text.includes(" ")) counts.set(key, (counts.get(key) ?? 0) + occurrences.length);
  }
  return counts;
}

interface Persons {
  all: Person[];
  add(form: PersonForm): void;
  /** The persons whom a form can be of, each with the name that the form then is. */
  fitting(form: PersonForm): Map<Person, PersonName>;
}

/** Persons found again by surname and by given name. */
function createPersons(alone: ReadonlyMap<string, number>): Persons {
  const all: Person[] = [];
  const bySurname = new Map<string, Person[]>();
  const byGiven = new Map<string, Person[]>();
  const byPart = new Map<string, Person[]>();
  return {
    all,
    add(form) {
      const person: Person = {name: form.name, forms: [form], mentions: form.occurrences.map(sureMention)};
      all.push(person);
      for (const {given, surname} of readings(form)) {
        if (surname !== "") entryOf(bySurname, surname, () => []).push(person);
        for (const part of partsOf(surname)) entryOf(byPart, part, () => []).push(person);
        if (given[0] && !isInitialPart(given[0])) entryOf(byGiven, nominativeKey(given[0]), () => []).push(person);
      }
    },
    fitting(form) {
      const found = new Map<Person, PersonName>();
      for (const name of readings(form)) {
        const {surname, given} = name;
        const known = surname !== "" ? bySurname.get(surname) : byGiven.get(nominativeKey(given[0] ?? ""));
        for (const person of known ?? []) {
          if (found.size < MOST_RIVALS && !found.has(person) && fits(person, name) && !isElder(person, name))
            found.set(person, name);
        }
      }
      return found.size > 0 ? found : withOtherSurname(form);
    }
  };

  /** `Tatiana Smilga` and `Tatiana Smilga-Poluyan`: the same given name, and one surname a part of the other. */
  function withOtherSurname({name}: PersonForm): Map<Person, PersonName> {
    const {surname, given} = name;
    const isFull = ([first]: readonly string[]) => first !== undefined && !isInitialPart(first);
    const known = [...(byPart.get(surname) ?? []), ...partsOf(surname).flatMap((part) => bySurname.get(part) ?? [])];
    const same = known.filter((one) => isFull(given) && isFull(one.name.given) && isCompatible(one.name, name));
    return new Map(same.slice(0, MOST_RIVALS).map((person) => [person, name]));
  }

  /** `Mrs. Pemberley`, where Harriet Pemberley is called Harriet: rather her mother. */
  function isElder({name: {given}}: Person, {titleOnly}: PersonName): boolean {
    return titleOnly && given[0] !== undefined && (alone.get(nominativeKey(given[0])) ?? 0) > 1;
  }
}

/** The parts of a double surname; none of a plain one. */
const partsOf = (surname: string): string[] => (surname.includes("-") ? surname.split("-") : []);

/** What a form can mean: a single word may be a given name as well as a surname, the likelier first. */
function readings({name, text}: PersonForm): PersonName[] {
  if (name.doubtful !== "") return [name, {...name, patronymic: name.doubtful, surname: ""}];
  if (text.includes(" ") || isInitialPart(text)) return [name];
  const asGiven = {...name, given: [text], surname: ""};
  const asSurname = {...name, given: [], surname: nominativeKey(text)};
  return name.given.length > 0 ? [asGiven, asSurname] : [asSurname, asGiven];
}

/** Whether a name can be a person's: what is known of both agrees, and a given name alone is the first one. */
function fits(person: Person, name: PersonName): boolean {
  if (!isCompatible(person.name, name)) return false;
  if (name.surname !== "") return true;
  return person.name.given[0] === undefined || isSamePart(person.name.given[0], name.given[0]!);
}

/** Beyond these nobody could say which is meant. */
const MOST_RIVALS = 12;

const sureMention = (occurrence: Occurrence): PersonMention => ({occurrence, rivals: []});

function join(person: Person, name: PersonName, form: PersonForm): void {
  person.forms.push(form);
  for (const occurrence of form.occurrences) person.mentions.push(sureMention(occurrence));
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
    titleOnly: one.titleOnly && other.titleOnly,
    address: one.address || other.address
  };
}

/** How many paragraphs back a name is remembered. */
const MEMORY = 8;
/** How many times more often than its next rival somebody is named whom a short form means wherever it stands. */
const PROMINENCE = 2;
/** How many times more often than all fuller names together a short form stands that is what somebody is usually called. */
const USUAL = 3;

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
  const meant = new Map([...ambiguous].map(([form, rivals]) => [form, meaning(form, rivals, sure)]));
  const seen = createMemory();
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

/** Who was named last, and where: by any name, and by one with the surname. */
function createMemory() {
  const byAnyName = new Map<Person, Occurrence>();
  const bySurname = new Map<Person, Occurrence>();
  const families = {source: -1, paragraph: -1, surnames: new Set<string>()};
  return {
    note(person: Person, occurrence: Occurrence): void {
      byAnyName.set(person, occurrence);
      const {source, paragraph} = occurrence;
      if (families.source !== source || families.paragraph !== paragraph)
        Object.assign(families, {source, paragraph, surnames: new Set()});
      for (const part of person.name.surname.split("-")) families.surnames.add(part);
      const lastWord = occurrence.text.slice(occurrence.text.lastIndexOf(" ") + 1);
      if (nominativeKey(lastWord) === person.name.surname) bySurname.set(person, occurrence);
    },
    /** The first of several who has a surname, or a part of it, with somebody named in this paragraph. */
    relative({source, paragraph}: Occurrence, rivals: readonly Person[]): Person | null {
      if (families.source !== source || families.paragraph !== paragraph) return null;
      const isRelative = (part: string) => part !== "" && families.surnames.has(part);
      return rivals.find(({name}) => name.surname.split("-").some(isRelative)) ?? null;
    },
    /** Who of several was named last in the same source, so many paragraphs before at most; a surname recalls surnames. */
    nearest(occurrence: Occurrence, rivals: readonly Person[], memory: number): Person | null {
      const key = nominativeKey(occurrence.text);
      let best: Person | null = null;
      let bestStart = -1;
      for (const rival of rivals) {
        const seen = (key === rival.name.surname ? bySurname : byAnyName).get(rival);
        if (!seen || seen.source !== occurrence.source || seen.paragraph < occurrence.paragraph - memory) continue;
        if (seen.start <= bestStart) continue;
        best = rival;
        bestStart = seen.start;
      }
      return best;
    }
  };
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

/** Who is named far more than the others; of a form that is itself the usual one, the most named. */
function prominent(rivals: readonly Person[], sure: ReadonlyMap<Person, number>, isUsual: boolean): Person | null {
  const sorted = [...rivals].sort((a, b) => sure.get(b)! - sure.get(a)!);
  const [first, second] = [sure.get(sorted[0]!)!, sure.get(sorted[1]!)!];
  return isUsual ? (first > second ? sorted[0]! : null) : first >= PROMINENCE * second ? sorted[0]! : null;
}
