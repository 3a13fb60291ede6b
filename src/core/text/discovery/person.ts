// A person as clustering puts one together.

import type {Occurrence} from "./occurrences.ts";
import type {PersonName} from "./personName.ts";

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

/** Whether a form is a given name in passing, which says little of who bears it: a brother's in a list, or a rare one. */
export function isPassing({title, occurrences}: PersonForm, name: PersonName): boolean {
  return (
    name.surname === "" &&
    name.given.length === 1 &&
    name.patronymic === "" &&
    title === "" &&
    occurrences.length < FAMILIAR
  );
}

/** Whether somebody is known by a given name and nothing else: whoever is called so in passing is rather that one. */
export const isBare = ({given, surname, patronymic}: PersonName): boolean =>
  given.length === 1 && surname === "" && patronymic === "";

/** Times that a given name stands alone which somebody is known by. */
const FAMILIAR = 3;
