import type {Entity} from "../model/study.ts";
import {isInitialPart, type ParsedName, parseName} from "./parseName.ts";
import {titleOf} from "./titles.ts";

/** How much of a name a form gives, the strongest first; `family` is the plural of a surname, `the Karenins`. */
export const STRENGTHS = ["full", "initials", "surname", "patronymic", "given", "family"] as const;
export type Strength = (typeof STRENGTHS)[number];

/** One written form of an entity's name. */
export interface NameForm {
  text: string;
  rule: "name" | "alias";
  /** Made from another form by rule, not written by the historian; gives way to what is written. */
  derived: boolean;
  strength: Strength;
}

/**
 * The forms under which an entity is sought: its name, its aliases and, for persons, those that follow from them: given
 * name and surname without what stands between, initials in either order, the surname, given name and patronymic, the
 * given name, a name without its title or its number, the plural of the surname. A form may recur; the strongest comes
 * first.
 *
 * @param parse `parseName`, or one that remembers.
 */
export function nameForms({name, aliases, kind}: Entity, parse = parseName): NameForm[] {
  const texts = [name, ...aliases];
  if (kind !== "person") {
    return texts.map((text, i) => ({text, rule: i === 0 ? "name" : "alias", derived: false, strength: "full"}));
  }
  const forms = texts.flatMap((text, i) => namesIn(text).flatMap((one, j) => formsOf(one, i === 0 && j === 0, parse)));
  return forms.sort((a, b) => Number(a.derived) - Number(b.derived) || rankOf(a) - rankOf(b));
}

/**
 * The parts of a name that a person may be named with: names in brackets are aliases of their own, and a name in
 * capitals, as catalogues have them (`LENIN, Vladimir`), is also written in small letters.
 */
export function namesIn(text: string): string[] {
  const asides = [...text.matchAll(/\(([^()]*)\)/g)].map(([, inside = ""]) => inside.trim());
  const all = [text, ...asides.filter((aside) => NAME_LIKE.test(aside))];
  return all.flatMap((name) => (SHOUTED.test(name) ? [name, calm(name)] : [name]));
}

/** In a name without any small letter, words of three letters and more; else only those that are no initials run together. */
function calm(name: string): string {
  const pattern = /\p{Ll}/u.test(name) ? /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu : /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu;
  return name.replace(pattern, (word) => (NUMERAL.test(word) ? word : word[0] + word.slice(1).toLowerCase()));
}

const SHOUTED = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/u;
const NUMERAL = /^[IVXLC]+$/;
const rankOf = ({strength}: NameForm): number => STRENGTHS.indexOf(strength);

/** A capital, letters, and parts of the same make behind hyphens or apostrophes. */
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}]*(?:[-\u2010\u2011'’][\p{L}\p{M}]+)*$/u;
const NAME_LIKE = /^\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+){0,2}$/u;
/** Latin spellings of one Cyrillic letter: an initial may be written with all of it, `Kh. Rakovsky`. */
const DIGRAPH = /^(?:Kh|Ch|Zh|Sh|Ts|Ya|Yu|Ye|Yo|Ia|Iu|Dzh)(?=\p{Ll})/u;
/** A number by which a list tells bearers of one name apart: `Fyodor 2`. */
const NUMBER = /\s+\d{1,3}$/;
/** `LD` in `LD Trotsky`. */
const RUN_TOGETHER = /^\p{Lu}{2,3}$/u;

function strengthOf({given, patronymic, surname}: ParsedName): Strength {
  if (surname === "") return patronymic === "" ? "given" : "patronymic";
  if (given.length === 0) return "surname";
  return given.every(isInitialPart) ? "initials" : "full";
}

/** A name as it is written, and what follows from it. */
function formsOf(text: string, isName: boolean, parse: typeof parseName): NameForm[] {
  if (isVeiled(text)) return [];
  const name = text.includes("(") || NUMBER.test(text) ? text.replace(/\([^()]*\)/g, " ").replace(NUMBER, "") : text;
  const parsed = parse(name);
  const strength = isName ? "full" : strengthOf(parsed);
  const form =
    (some: Strength) =>
    (words: string): NameForm => ({text: words, rule: "alias", derived: true, strength: some});
  return [
    {text, rule: isName ? "name" : "alias", derived: false, strength},
    ...(name === text ? [] : [form("full")(name.trim())]),
    ...shortForms(parsed).map(form("full")),
    ...initialForms(parsed).map(form("initials")),
    ...joinedInitials(name).map(form("initials")),
    ...surnameForms(parsed).map(form("surname")),
    ...pluralForms(parsed).map(form("family")),
    ...patronymicForms(parsed).map(form("patronymic")),
    ...givenForms(parsed).map(form("given"))
  ];
}

/** A title and a name that is kept back, `Count ***`: the title alone means anybody who has it. */
const isVeiled = (text: string): boolean =>
  /^\p{L}+\.?\s[^\p{L}\p{N}]+$/u.test(text) && titleOf(text.split(/[\s.]/)[0]!) !== undefined;

/** Whether given names and surname are there, and each is a plain name. */
const isPlain = ({given, surname}: ParsedName): boolean =>
  given.length > 0 && given.length < 5 && CAPITALISED.test(surname) && surname.length > 1 && given.every(isGiven);

const isGiven = (part: string): boolean => CAPITALISED.test(part) && !RUN_TOGETHER.test(part);

const joined = (...parts: string[]): string => parts.filter((part) => part !== "").join(" ");

const withParticles = ({particles, surname}: ParsedName): string =>
  particles.reduceRight(
    (name, particle) => (/['’]$/.test(particle) ? particle + name : `${particle} ${name}`),
    surname
  );

/** `Lev Davidovich Trotsky` → `Lev Trotsky`; names without their titles. */
function shortForms(parsed: ParsedName): string[] {
  const {given, patronymic, suffix, surname} = parsed;
  if (surname === "") return given.length > 0 && suffix !== "" ? [joined(...given, suffix)] : [];
  if (!isPlain(parsed)) return [];
  const forms = [withParticles(parsed), ...(parsed.particles.length > 0 ? [surname] : [])].flatMap((last) => [
    joined(...given.map(spelledGiven), patronymic, last, suffix),
    joined(...given.map(spelledGiven), patronymic, last),
    joined(spelledGiven(given[0]!), last),
    ...(given.length > 1 && !isInitialPart(given.at(-1)!) ? [joined(given.at(-1)!, last)] : [])
  ]);
  return forms.filter((text) => !isInitialPart(given[0]!) || !text.startsWith(`${given[0]}. ${surname}`));
}

const spelledGiven = (part: string): string => (isInitialPart(part) ? `${part}.` : part);

/** `L. D. Trotsky`, `L. Trotsky`, `Trotsky L. D.`, and with the initials run together. */
function initialForms(parsed: ParsedName): string[] {
  if (!isPlain(parsed)) return [];
  const {given, patronymic, surname} = parsed;
  const last = withParticles(parsed);
  const [first = "", ...more] = given;
  const rest = [...more, ...(patronymic === "" ? [] : [patronymic])].map((part) => `${initials(part)[0]}`);
  return initials(first).flatMap((initial) => {
    const all = [initial, ...rest].join(" ");
    return [
      `${initial} ${last}`,
      `${all} ${last}`,
      `${surname} ${all}`,
      `${surname} ${initial}`,
      ...joinedInitials(`${all} ${last}`)
    ];
  });
}

/** The initials a given name may be written with: `Khristian` → `K.`, `Kh.`; `Jean-Paul` → `J.`, `J.-P.`. */
function initials(given: string): string[] {
  if (isInitialPart(given)) return [`${given}.`];
  const digraph = DIGRAPH.exec(given)?.[0];
  const hyphenated = given.split(/[-\u2010\u2011]/);
  const found = [`${given[0]}.`];
  if (digraph) found.push(`${digraph}.`);
  if (hyphenated.length === 2 && hyphenated[1]) found.push(`${given[0]}.-${hyphenated[1][0]!.toUpperCase()}.`);
  return found;
}

/** `L. D. Trotsky` → `LD Trotsky`, and `LD Trotsky` → `L. D. Trotsky`; nothing where the name has no such initials. */
function joinedInitials(name: string): string[] {
  const apart = /^((?:\p{Lu}(?:\.\s*|\s+)){2,4})(\p{Lu}[\p{L}\p{M}].*)$/su.exec(name.trim());
  if (apart) return [`${apart[1]!.replace(/[.\s]/g, "")} ${apart[2]}`];
  const together = /^(\p{Lu}{2,3})\s+(\p{Lu}\p{Ll}.*)$/su.exec(name.trim());
  return together && !/^[IVX]+$/.test(together[1]!) ? [`${[...together[1]!].join(". ")}. ${together[2]}`] : [];
}

/** The surname, if it is no title or one letter; a name `of` somewhere without the place. */
function surnameForms(parsed: ParsedName): string[] {
  const {given, surname, titles, particles, patronymic} = parsed;
  if (!CAPITALISED.test(surname) || surname.length < 3 || titleOf(surname)) return [];
  if (given.length + titles.length + particles.length + patronymic.length > 0 && given.every(isGivenOrRun)) {
    const last = withParticles(parsed);
    return last === surname || /^\p{Lu}/u.test(particles.at(-1) ?? "") ? [last] : [last, surname];
  }
  return [];
}

/** The surname as English has it of a family, a woman's as men bear it: `Karenins`, `Oblonskys`, `Joneses`. */
function pluralForms(parsed: ParsedName): string[] {
  const last = withParticles(parsed);
  if (!CAPITALISED.test(parsed.surname) || !/[a-zà-ž]{2}$/.test(last) || titleOf(last)) return [];
  const family = last.replace(/(?<=.[oe]v|.in)a$/, "").replace(/(?<=sk)a[iy]?a$/, "y");
  return [family + (/(?:[sxz]|[cs]h)$/.test(family) ? "es" : "s")];
}

const isGivenOrRun = (part: string): boolean => CAPITALISED.test(part);

function patronymicForms({given, patronymic, surname}: ParsedName): string[] {
  return patronymic === "" || surname === "" ? [] : [joined(...given, patronymic)];
}

/** The given names. Those behind the first that we do not know are somebody's only with a title, `Monseigneur Bienvenu`. */
function givenForms({given, surname, patronymic, suffix}: ParsedName): string[] {
  const [first] = given;
  if (first === undefined || isInitialPart(first) || !isGiven(first) || suffix.match(/^[IVX]+$/)) return [];
  const more = given.slice(1).filter((part) => isGiven(part) && !isInitialPart(part));
  return surname === "" && patronymic === "" && given.length === 1 ? [] : [first, ...more];
}
