// Names of persons compared: can two of them be one person's?

import {comparisonKey} from "../comparisonKey.ts";
import {type Gender, isSameGivenName} from "../givenNames.ts";
import {isInitialPart, type ParsedName, parseName} from "../parseName.ts";
import {nominativeNames} from "../russianNominative.ts";
import {titleOf} from "../titles.ts";
import {isPatronymicForm} from "./lexicon/lexicon.ts";
import {nominativeKey} from "./nominative.ts";

/** A name as it is compared. */
export interface PersonName {
  given: string[];
  patronymic: string;
  /** Comparison key of the surname without case endings; "" where there is none. */
  surname: string;
  suffix: string;
  gender: Gender | undefined;
  /** The surname as it stands where it may be a patronymic as well (`Ivar Tenisovich`); "" otherwise. */
  doubtful: string;
  /** Whether a title stands before a surname alone (`Captain Rook`). */
  titleOnly: boolean;
  /** `mr`, `mrs`, `miss`: a form of address that makes one person of a family; "" where there is none. */
  address: string;
}

/** The name behind a form as it stands with its title. */
export function personName(title: string, text: string): PersonName {
  const titles = title.split(" ").flatMap((word) => titleOf(word) ?? []);
  const gender = titles.find((known) => known.gender)?.gender;
  const address = titles.find((known) => known.address)?.rank ?? "";
  // `Duke of Orleans` is a name as a whole.
  if (/ (?:of|the) /.test(text))
    return {...NOBODY, surname: nominativeKey(text.replaceAll(" ", "_")), gender, address, titleOnly: false};
  const [own, other] = nominativeNames(text);
  const parsed = withPatronymic(parseName(own?.text ?? (text.includes(" ") ? withCase(text) : text)));
  // `Александра Иванова` is a woman's name, or a man's in the genitive.
  if (own) parsed.gender = other && other.gender !== own.gender ? undefined : own.gender;
  // So is `Louis XVIII`, who is neither Louis XVI nor Louis Philippe.
  if (parsed.surname === "" && /^[IVX]+$/.test(parsed.suffix)) {
    const suffix = parsed.suffix.toLowerCase();
    const surname = nominativeKey([...parsed.given, suffix].join("_"));
    return {...NOBODY, surname, suffix, gender: gender ?? parsed.gender, address, titleOnly: false};
  }
  return {
    given: parsed.given,
    patronymic: parsed.patronymic,
    surname: parsed.surname === "" ? "" : nominativeKey(parsed.surname),
    doubtful: parsed.mayBePatronymic ? parsed.surname : "",
    suffix: parsed.suffix.replace(/\.$/, "").toLowerCase(),
    // The ending of a surname alone may be a case: `Орлова`.
    gender: gender ?? (parsed.given.length > 0 ? parsed.gender : undefined),
    titleOnly: titles.length > 0 && parsed.given.length === 0 && parsed.surname !== "",
    address
  };
}

const NOBODY = {given: [], patronymic: "", doubtful: "", suffix: ""};

/** The name with its last word as a patronymic where that is what it is (`Marya Nikolaevna`) or may be (`Ivar Tenisovich`). */
function withPatronymic(parsed: ParsedName): ParsedName {
  const {given, patronymic, surname} = parsed;
  if (given.length !== 1 || patronymic !== "" || isInitialPart(given[0]!) || !isPatronymicForm(surname)) return parsed;
  if (/(?:vna|чна|вна)\p{L}{0,2}$|chna$/u.test(surname)) return {...parsed, patronymic: surname, surname: ""};
  return {...parsed, mayBePatronymic: true};
}

/** `OLIVER TWIST` as `Oliver Twist`, so that its words are not taken for initials. */
const withCase = (text: string): string =>
  /\p{Ll}/u.test(text)
    ? text
    : text.replace(/(\p{Lu})(\p{Lu}{2,})/gu, (_, first: string, rest: string) => first + rest.toLowerCase());

/** How full a name is: what is fuller decides first. */
export const fullness = ({given, patronymic, surname}: PersonName): number =>
  4 * given.filter((part) => !isInitialPart(part)).length +
  given.length +
  (patronymic === "" ? 0 : 2) +
  (surname === "" ? 0 : 3);

/** Whether two names of one surname can be one person's: no given name, initial, suffix, gender or address in conflict. */
export function isCompatible(one: PersonName, other: PersonName): boolean {
  if (one.gender !== undefined && other.gender !== undefined && one.gender !== other.gender) return false;
  if (one.suffix !== "" && other.suffix !== "" && one.suffix !== other.suffix) return false;
  if (one.address !== "" && other.address !== "" && one.address !== other.address) return false;
  const [ones, others] = [givenParts(one), givenParts(other)];
  return ones.every((part, i) => others[i] === undefined || isSamePart(part, others[i]));
}

/** Given names and the patronymic in one row, as initials stand for them. */
const givenParts = ({given, patronymic}: PersonName): string[] => (patronymic === "" ? given : [...given, patronymic]);

/** Whether two parts can be one: forms of one name, or an initial and a name that begins with it. */
export function isSamePart(one: string, other: string): boolean {
  const [shortOne, shortOther] = [isInitialPart(one), isInitialPart(other)];
  if (!shortOne && !shortOther) return isSameGivenName(one, other) || nominativeKey(one) === nominativeKey(other);
  if (shortOne && shortOther) return one[0] === other[0] || comparisonKey(one)[0] === comparisonKey(other)[0];
  const [initial, name] = shortOne ? [one, other] : [other, one];
  const [first = ""] = initial.split("-");
  return guttural(name).startsWith(guttural(first)) || comparisonKey(name)[0] === comparisonKey(first)[0];
}

/** In small letters, the beginnings `Ch` and `Kh` alike: `Ch.` may be Khristian. */
const guttural = (name: string): string => name.toLowerCase().replace(/^[ck]h/, "kh");

/** Whether a form stands in capitals, as headings have it. */
export const isShouted = (text: string): boolean => text.length > 3 && text === text.toUpperCase();
