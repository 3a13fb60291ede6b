import {entryOf} from "../base/entryOf.ts";
import {comparisonKey} from "./comparisonKey.ts";
import {type Gender, givenName} from "./givenNames.ts";
import {titleOf} from "./titles.ts";

/** A person's name taken apart. Parts keep their spelling; what the name does not have is empty. */
export interface ParsedName {
  /** `Madame`, `General`: before the name, in order. */
  titles: string[];
  /** Given names in order; an initial stands as its letters without the dot, `L` or `Kh`. */
  given: string[];
  patronymic: string;
  /** `van`, `de la`: before the surname and not part of it. */
  particles: string[];
  surname: string;
  /** A single word behind a given name that may be a patronymic as well as a surname: `Isai Abramovich`. */
  mayBePatronymic: boolean;
  /** `Jr.`, `II`, `fils`. */
  suffix: string;
  /** As titles, patronymic, given name or the ending of the surname tell, the first of them that does. */
  gender: Gender | undefined;
}

/**
 * A person's name taken apart: as it is spoken (`General Lev Davidovich Trotsky`), as a catalogue has it (`Trotsky,
 * Lev Davidovich`, `Троцкий Л. Д.`), with initials, titles, particles and suffixes. What stands in brackets, behind
 * ` of ` or in small letters behind a comma describes the person and is left out. A lone word is a given name if we
 * know it as one, else a surname. Never fails: a text without a name gives empty parts.
 */
export function parseName(name: string): ParsedName {
  const [spoken, before] = inSpokenOrder(/[([]/.test(name) ? name.replace(/\([^()]*\)?|\[[^[\]]*\]?/g, " ") : name);
  const words = wordsOf(spoken);
  const titles = takeTitles(words);
  const suffix = takeSuffix(words);
  const {particles, at} = before === null ? takeParticles(words) : {particles: takeAround(words, before), at: -1};
  const parts = before === null ? personal(words, at, suffix) : {...catalogued(words), surname: before.join(" ")};
  const parsed = {titles, ...parts, particles, suffix};
  return {...parsed, gender: genderOf(parsed)};
}

/**
 * `parseName` that takes each text apart once: for whoever asks for the same names again, as long as it is kept.
 */
export function createNameParser(): (name: string) => ParsedName {
  const known = new Map<string, ParsedName>();
  return (name) => entryOf(known, name, () => parseName(name));
}

/** Whether a part of a name is an initial: one letter, or the Latin letters of one Cyrillic letter. */
export const isInitialPart = (part: string): boolean => INITIAL.test(part);

/** Whether a word has the ending of a Slavic patronymic, in Latin or Cyrillic letters, in the nominative. */
export const isPatronymic = (word: string): boolean => PATRONYMIC.test(comparisonKey(word));

const INITIAL = /^(?:\p{Lu}\p{M}*|Kh|Ch|Zh|Sh|Ts|Ya|Yu|Ye|Yo|Ia|Iu|Ie|Dzh|Th|Ph)(?:-\p{Lu}\p{M}*)?$/u;
const PATRONYMIC = /^(?:.{1,}[oe](?:vič|vna)|.{2,}(?:[lktnm]ič|[iy](?:nična|čna))|ilič)$/;
const FEMALE_PATRONYMIC = /(?:vna|čna)$/;
const FEMALE_SURNAME = /.{2}(?:skaia|tskaia|..aia|[^aeiou][oe]va|[^aeiou]ina)$/;
const SUFFIX = /^(?:[IVX]{1,5}|Jr|Sr|Jun|Sen|Junior|Senior|fils|père|d\. ?[ÄJ])\.?$/;
const PARTICLE =
  /^(?:van|von|vom|zu|zum|zur|de|du|des|del|della|dei|di|da|dos|das|do|la|le|les|den|der|ten|ter|af|av|al|el|ibn|bin|ben|bint|d'|d’|фон|ван|де|ди|да|дер|ла|ле)$/i;

/** The name as it is spoken; of `Surname, Given Patronymic` the part behind the comma, and the surname's words. */
function inSpokenOrder(name: string): [spoken: string, surname: string[] | null] {
  const [first = "", second = ""] = name.split(/\s*[,;،]\s*/);
  const head = first.replace(/\s(?:of|from|из)\s.*$/u, "");
  const firstWord = wordsOf(second)[0];
  if (firstWord === undefined || wordsOf(head).length === 0) return [head, null];
  if (SUFFIX.test(firstWord)) return [`${head} ${second}`, null];
  if (!/^\p{Lu}/u.test(firstWord) || (titleOf(firstWord) && /\s(?:of|de|von|des|du)\s/.test(second)))
    return [head, null];
  return wordsOf(head).length > 3 ? [head, null] : [second, wordsOf(head)];
}

/** The words of a name; initials apart from each other, without their dots. */
function wordsOf(name: string): string[] {
  const apart = name.includes(".") ? name.replace(RUN_ON, " ") : name;
  return apart.split(/\s+/).flatMap((word) => {
    if (LETTERS.test(word)) return word;
    const bare = word.replace(/^[^\p{L}\p{N}'’]+|[^\p{L}\p{M}\p{N}]+$/gu, "");
    if (bare === "") return [];
    return ELIDED.test(bare) ? [bare.slice(0, 2), bare.slice(2)] : bare;
  });
}

/** A dot between an initial and what follows without a blank: `L.D.`, `J.-P.`. */
const RUN_ON = /(?<=(?<!\p{L})(?:\p{Lu}\p{M}*|[A-Z][hua]))\.(?=[\p{L}-])(?:-(?=\p{Lu}))?/gu;
const LETTERS = /^\p{L}+$/u;
/** `d'Artagnan`, `D'artagnan`; `D'Artagnan` and `O'Brien` are one word. */
const ELIDED = /^(?:[dl]|[DL](?=['’]\p{Ll}))['’]\p{L}/u;

/** Takes the titles off the beginning; the last word is never one. */
function takeTitles(words: string[]): string[] {
  const titles: string[] = [];
  const isTitle = (word: string): boolean => !isInitialPart(word) && titleOf(word) !== undefined;
  while (words.length > 1 && (isTitle(words[0]!) || (titles.length > 0 && /^(?:the|le|la|der|die)$/.test(words[0]!)))) {
    const word = words.shift()!;
    if (isTitle(word)) titles.push(word);
  }
  return titles;
}

function takeSuffix(words: string[]): string {
  return words.length > 1 && SUFFIX.test(words.at(-1)!) ? words.pop()! : "";
}

/** Takes the particles out of the middle; `at` is where the surname begins behind them, -1 without any. */
function takeParticles(words: string[]): {particles: string[]; at: number} {
  const first = words.findIndex(
    (word, i) => PARTICLE.test(word) && i < words.length - 1 && (i > 0 || /^\p{Ll}/u.test(word))
  );
  if (first < 0) return {particles: [], at: -1};
  let after = first;
  while (after < words.length - 1 && PARTICLE.test(words[after]!)) after++;
  return {particles: words.splice(first, after - first), at: first};
}

/** Takes the particles of a catalogue off either end: `von Goethe, Johann` and `Goethe, Johann von`. */
function takeAround(behindComma: string[], surname: string[]): string[] {
  const particles: string[] = [];
  while (surname.length > 1 && PARTICLE.test(surname[0]!)) particles.push(surname.shift()!);
  while (behindComma.length > 1 && PARTICLE.test(behindComma.at(-1)!)) particles.push(behindComma.pop()!);
  return particles;
}

type PersonalParts = Pick<ParsedName, "given" | "patronymic" | "surname" | "mayBePatronymic">;

/** Given name, patronymic and surname in whichever order they stand. */
function personal(words: readonly string[], surnameAt: number, suffix: string): PersonalParts {
  const nothing = {patronymic: "", surname: "", mayBePatronymic: false};
  if (surnameAt >= 0) return {...catalogued(words.slice(0, surnameAt)), surname: words.slice(surnameAt).join(" ")};
  const [first = "", ...rest] = words;
  if (rest.length === 0)
    return /^[IVX]+$/.test(suffix) || givenName(first)
      ? {...nothing, given: words.slice()}
      : {...nothing, given: [], surname: first};
  const last = rest.at(-1)!;
  if (isInitialPart(last) && !isInitialPart(first)) return {...catalogued(rest), surname: first};
  if (isPatronymic(last)) {
    if (FEMALE_PATRONYMIC.test(comparisonKey(last)) && rest.length === 1)
      return {...nothing, given: [first], patronymic: last};
    // Smilga Ivar Tenisovich, but not Isai Lvovich Abramovich.
    if (rest.length === 2 && givenName(rest[0]!) && !givenName(first)) return {...catalogued(rest), surname: first};
    if (rest.length === 1) return {...nothing, given: [first], surname: last, mayBePatronymic: true};
  }
  return {...catalogued(words.slice(0, -1)), surname: last};
}

/** Given names and patronymic, as they stand before a surname or behind a catalogue's comma. */
function catalogued(words: readonly string[]): Omit<PersonalParts, "surname"> {
  const last = words.at(-1);
  const hasPatronymic = words.length > 1 && last !== undefined && isPatronymic(last);
  return {
    given: hasPatronymic ? words.slice(0, -1) : words.slice(),
    patronymic: hasPatronymic ? last : "",
    mayBePatronymic: false
  };
}

function genderOf({titles, given, patronymic, surname}: Omit<ParsedName, "gender">): Gender | undefined {
  for (const title of titles) {
    const gender = titleOf(title)?.gender;
    if (gender) return gender;
  }
  if (patronymic !== "") return FEMALE_PATRONYMIC.test(comparisonKey(patronymic)) ? "female" : "male";
  for (const name of given) {
    const gender = givenName(name.split("-")[0]!)?.gender;
    if (gender) return gender;
  }
  return FEMALE_SURNAME.test(comparisonKey(surname)) ? "female" : undefined;
}
