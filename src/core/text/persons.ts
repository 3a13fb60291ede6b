import type {Entity} from "../model/study.ts";
import {comparisonKey} from "./comparisonKey.ts";
import {type Gender, isSameGivenName} from "./givenNames.ts";
import {namesIn} from "./nameForms.ts";
import {isInitialPart, type ParsedName, parseName} from "./parseName.ts";
import {titleOf} from "./titles.ts";

/** What the names of a person tell, all of them together. */
export interface Person {
  /** Given names and their initials, of all names together. */
  given: readonly string[];
  /** Patronymics: behind a given name only. */
  patronymics: readonly string[];
  /** Keys of the surnames, as men bear them; a hyphened one counts with its parts. */
  surnames: ReadonlySet<string>;
  gender: Gender | undefined;
  /** Ranks of the titles in the names: `mrs`, `general`. */
  ranks: ReadonlySet<string>;
  /** Whether each of the names has a title of address and no given name: `Madame Thénardier`. */
  needsTitle: boolean;
}

/** What the names of an entity tell of a person; of no use for other kinds. `parse`: `parseName`, or one that remembers. */
export function personOf({name, aliases}: Entity, parse = parseName): Person {
  const parsed = [name, ...aliases].flatMap(namesIn).map((one) => parse(one));
  const known = parsed.filter(isPersonal);
  const surnames = known.flatMap(({surname}) => (surname === "" ? [] : [surname, ...surname.split("-")]));
  const titles = known.map((one) => one.titles.flatMap((title) => titleOf(title) ?? []));
  return {
    given: [...new Set(known.flatMap(({given}) => given))].filter((part) => /^\p{Lu}/u.test(part)),
    patronymics: [...new Set(known.flatMap(({patronymic}) => (patronymic === "" ? [] : [patronymic])))],
    surnames: new Set([...new Set(surnames)].map(familyKey)),
    gender: known.find(({gender}) => gender)?.gender,
    ranks: new Set(titles.flat().map(({rank}) => rank)),
    needsTitle: known.every(({given}, i) => given.length === 0 && titles[i]!.some(({address}) => address))
  };
}

/** Whether a name has parts of a person's name; `the Bishop` and `the Orlov woman` describe whom they mean. */
const isPersonal = ({given, surname, patronymic}: ParsedName): boolean =>
  (given.length > 0 || surname !== "" || patronymic !== "") && ![...given, surname].some(isDescribing);

/** A word in small letters where names have none: particles are no part of what is asked here. */
const isDescribing = (part: string): boolean => /^\p{Ll}/u.test(part) && !/\p{Lu}/u.test(part);

/** Whether given names and initials before a surname can be this person's; true where we know none of the person's. */
export function canBeGiven({given, patronymics}: Person, parts: readonly string[]): boolean {
  if (given.length === 0) return true;
  return parts.every((part, i) => [...given, ...(i > 0 ? patronymics : [])].some((name) => isSamePart(name, part)));
}

/** Whether two persons have a surname, or a part of a hyphened one, in common, as a man and as a woman bears it. */
export function areNamesakes(a: Person, b: Person): boolean {
  for (const surname of a.surnames) if (b.surnames.has(surname)) return true;
  return false;
}

/** The key of a surname, of `Orlova` and `Krupskaya` that of `Orlov` and `Krupsky`. */
const familyKey = (surname: string): string =>
  comparisonKey(surname)
    .replace(/(?<=.[oe]v|.in)a$/, "")
    .replace(/(?<=sk)aia$/, "i");

function isSamePart(name: string, part: string): boolean {
  if (!isInitialPart(name) && !isInitialPart(part)) return isSameGivenName(name, part);
  const [short, long] = isInitialPart(part) ? [part, name] : [name, part];
  if (long.startsWith(short)) return true;
  const [initial, key] = [soundOf(short), soundOf(long)];
  return key.startsWith(initial) || (short === "Ch" && /^[hk]/.test(key));
}

/** The key, with one letter for the first of `Iosif`, `Joseph` and `Yosif`. */
const soundOf = (part: string): string => comparisonKey(part).replace(/^[jy]/, "i");
