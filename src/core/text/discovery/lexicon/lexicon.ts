import {foldedWord} from "../../characters.ts";
import {givenName} from "../../givenNames.ts";
import {titleOf} from "../../titles.ts";
import {FULL_STEMS} from "../nominative.ts";

/** What is known of a word apart from the texts: a set of these. */
export const WORD_CLASS = {
  maleName: 1,
  femaleName: 2,
  maleTitle: 4,
  femaleTitle: 8,
  title: 16,
  rank: 32,
  epithet: 64,
  suffix: 128,
  kin: 256,
  calling: 512,
  humanVerb: 1024,
  speechVerb: 2048,
  placePreposition: 4096,
  time: 8192,
  people: 16384,
  body: 32768,
  placeWord: 65536,
  place: 131072,
  placeEnding: 262144,
  functionWord: 524288,
  english: 1048576,
  patronymic: 2097152,
  particle: 4194304,
  surnameEnding: 8388608,
  knownPerson: 16777216,
  street: 33554432,
  deity: 67108864,
  mononym: 134217728
} as const;

export type WordClass = keyof typeof WORD_CLASS;

/** The lists behind the classes: words parted by blanks, in any case and with or without accents. */
export interface LexiconLists {
  words: Readonly<Partial<Record<WordClass, string>>>;
  placeEndings: string;
}

export interface Lexicon {
  /** The classes of a word, as bits of `WORD_CLASS`; 0 where nothing is known of it. */
  classesOf(word: string): number;
}

/** A lexicon of these lists. Linear in their length. */
export function createLexicon({words, placeEndings}: LexiconLists): Lexicon {
  const classes = new Map<string, number>();
  for (const [name, list] of Object.entries(words)) {
    const bit = WORD_CLASS[name as WordClass];
    for (const word of list.split(" ")) {
      const key = lexicalKey(word);
      classes.set(key, (classes.get(key) ?? 0) | bit);
    }
  }
  const ending = new RegExp(`\\p{L}{3}(?:${placeEndings.split(" ").join("|")})$`, "u");
  return {
    classesOf(word) {
      if (ELISION.test(word) || NUMERAL.test(word)) return WORD_CLASS.functionWord;
      const contraction = CONTRACTION.exec(word);
      const key = lexicalKey(contraction ? word.slice(0, contraction.index) : word);
      return (
        (classes.get(key) ?? 0) |
        doubleName(word, classes) |
        nameClasses(word) |
        titleClass(word) |
        (SURNAME_ENDING.test(key) ? WORD_CLASS.surnameEnding : 0) |
        (isInflected(key, classes) ? WORD_CLASS.english : 0) |
        cyrillicName(key, classes) |
        (PATRONYMIC.test(key) ? WORD_CLASS.patronymic : 0) |
        (ending.test(key) ? WORD_CLASS.placeEnding : 0) |
        (GERMAN_OFFICE.test(key) ? WORD_CLASS.title : 0)
      );
    }
  };
}

/** `Bundesrat`, `Bürgermeister`, `Alt-Landammann`: offices are many, their last parts few. */
const GERMAN_OFFICE =
  /\p{L}{3}(?:rath?|meister|direktor|prasident|minister|richter|schreiber|inspektor|kommissar|professor|ammann|leutnant|marschall|konig|herzog|furst)s?$/u;

/** `IV`, `XVIII`; a lone letter may be an initial. */
const NUMERAL = /^(?=[IVXLC]{2})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;

/** `C’étaient`, `L’homme`, but neither `D’Arcy` nor `l’Europe`. */
const ELISION = /^(?:[CDJLMNST]|Qu)['’]\p{Ll}/u;

/** `I’m`, `he’ll`: as good as the word before the apostrophe. */
const CONTRACTION = /['’](?:m|ve|ll|d|re|t)$/i;

/** What the lexicon of given names that all of the program shares knows of a word with a capital. */
function nameClasses(word: string): number {
  const known = /^\p{Lu}\p{M}*\p{L}{2}/u.test(word) ? givenName(word) : undefined;
  if (!known) return 0;
  if (known.gender === undefined) return WORD_CLASS.maleName | WORD_CLASS.femaleName;
  return known.gender === "male" ? WORD_CLASS.maleName : WORD_CLASS.femaleName;
}

/** `Jean-Baptiste`, `Marie-Antoinette`: two given names are one, of the first one's gender. */
function doubleName(word: string, classes: ReadonlyMap<string, number>): number {
  const [first = "", second, ...more] = word.split("-");
  if (second === undefined || more.length > 0) return 0;
  const [one, other] = [first, second].map(
    (part) => nameClasses(part) | ((classes.get(lexicalKey(part)) ?? 0) & NAMES)
  );
  return other === 0 ? 0 : one!;
}

const NAMES = WORD_CLASS.maleName | WORD_CLASS.femaleName;

/**
 * What the table of titles that all of the program shares knows of a word; its single letters are rather initials, and
 * its saints rather places: `San Francisco`.
 */
function titleClass(word: string): number {
  const known = /^\p{L}{2}/u.test(word) ? titleOf(word) : undefined;
  if (!known || known.rank === "saint") return 0;
  if (known.gender === undefined || OFFICES.has(known.rank)) return WORD_CLASS.title;
  return known.gender === "male" ? WORD_CLASS.maleTitle : WORD_CLASS.femaleTitle;
}

/** Ranks that men have in most of our texts, and that by themselves say little of who bears them. */
const OFFICES: ReadonlySet<string> = new Set(
  "bishop general admiral colonel major captain lieutenant sergeant".split(" ")
);

/** Endings that surnames have and other words hardly: Slavic, Caucasian, Germanic, Scandinavian, Italian, Spanish … */
const SURNAME_ENDING =
  /(?:\p{L}{2}(?:[^aeiou][oe]v|[^aeiou][oe]va|sk[iy]|skii|skij|skaya|skaia|enko|chuk|czyk|wicz|vich|vitch|witz|owitz|shvili|adze|idze|iani|uni|yan|ian|mann|stein|thal|heim|sson|ssen|nsen|rsen|lsen|escu|poulos|akis|idis|ides|elli|etti|ucci|ini|ez)|^(?:mc|mac|o'|fitz)\p{L}{3,}|\p{L}{2}(?:[^аеиоуыэюя][ое]в|[^аеиоуыэюя]ин|ский|цкий|енко|чук|швили|дзе|ян|вич)(?:а|у|ым|ом|е|ого|ому|им)?)$/u;

/** A word as the lists are asked for it: folded, Latin letters without accents, ё as е. */
export const lexicalKey = (word: string): string =>
  foldedWord(word)
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .replaceAll("ё", "е")
    .replaceAll("æ", "ae")
    .replaceAll("œ", "oe")
    .replace(/\.$/, "");

/** Whether a word looks like a Russian patronymic, in Latin or Cyrillic letters and in any case. */
export const isPatronymicForm = (word: string): boolean => PATRONYMIC.test(lexicalKey(word));

/** In Latin and Cyrillic letters with their cases. */
const PATRONYMIC =
  /^\p{L}{2,}(?:ovich|evich|ovitch|evitch|owitsch|ovna|evna|owna|ewna|ovich|jewitsch|ievich|yevich|itch|ichna|inichna|(?:ович|евич)(?:а|у|ем|е)?|(?:овн|евн|иничн|ичн)(?:а|ы|е|у|ой|ою))$/u;

/** Plurals, participles and adverbs of words that are written small. */
function isInflected(key: string, classes: ReadonlyMap<string, number>): boolean {
  const ending = INFLECTION.exec(key);
  if (!ending) return false;
  const stem = key.slice(0, ending.index);
  const stems = [stem, `${stem}e`, `${stem}y`, stem.replace(/(.)\1$/, "$1")];
  return stems.some((word) => word.length > 2 && ((classes.get(word) ?? 0) & WORD_CLASS.english) !== 0);
}

const INFLECTION = /(?:ies|ied|ily|iest|ier|es|s|ed|d|ing|ly|er|est|ness)$/;

/** The class of the given name that a word is a case of: `Ивана`, `Натальей`. */
function cyrillicName(key: string, classes: ReadonlyMap<string, number>): number {
  if (!/^[а-я]{4,}$/.test(key)) return 0;
  const names = WORD_CLASS.maleName | WORD_CLASS.femaleName;
  for (const [ending, nominatives] of CASES) {
    if (!key.endsWith(ending)) continue;
    const stem = key.slice(0, key.length - ending.length);
    for (const nominative of nominatives) {
      const whole = nominative === "" ? (FULL_STEMS.get(stem) ?? stem) : stem + nominative;
      const known = (classes.get(whole) ?? 0) & names;
      if (known !== 0) return known;
    }
  }
  return 0;
}

/** An ending, and what stands in its place in the nominative. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["ем", ["й", "ь", ""]],
  ["ом", [""]],
  ["ой", ["а"]],
  ["ей", ["я", "ь"]],
  ["ии", ["ия"]],
  ["ию", ["ий", "ия"]],
  ["ия", ["ий"]],
  ["а", [""]],
  ["я", ["й", "ь"]],
  ["у", ["", "а"]],
  ["ю", ["й", "ь", "я"]],
  ["е", ["", "а", "я", "й", "ь"]],
  ["ы", ["а"]],
  ["и", ["а", "я", "ь"]]
];
