// Persons found again by the parts of their names.

import {entryOf} from "../../base/entryOf.ts";
import {isInitialPart} from "../parseName.ts";
import {nominativeKey} from "./nominative.ts";
import type {Occurrence} from "./occurrences.ts";
import type {Person, PersonForm, PersonMention} from "./person.ts";
import {isCompatible, isSamePart, type PersonName} from "./personName.ts";

export interface Persons {
  all: Person[];
  add(form: PersonForm): void;
  /** The persons whom a form can be of, each with the name that the form then is. */
  fitting(form: PersonForm): Map<Person, PersonName>;
}

/** Persons found again by surname and by given name. */
export function createPersons(alone: ReadonlyMap<string, number>): Persons {
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

  /** `Mrs. Pemberley`, where Harriet Pemberley is called Harriet: rather her mother. Of a rank one cannot tell. */
  function isElder({name: {given}}: Person, {titleOnly, address}: PersonName): boolean {
    return titleOnly && address !== "" && given[0] !== undefined && (alone.get(nominativeKey(given[0])) ?? 0) > 1;
  }
}

export function join(person: Person, name: PersonName, form: PersonForm): void {
  person.forms.push(form);
  for (const occurrence of form.occurrences) person.mentions.push(sureMention(occurrence));
  person.name = union(person.name, name);
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
