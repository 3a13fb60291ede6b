// A Russian name in any of its cases → the name as a list has it.

import {entryOf} from "../base/entryOf.ts";
import {type Gender, givenName} from "./givenNames.ts";
import {isInitialPart, isPatronymic} from "./parseName.ts";

/** A name that a text may mean, in the nominative. */
export interface NominativeName {
  text: string;
  /** As given name, patronymic and endings agree on it. */
  gender: Gender;
}

/**
 * What a name of two to four words in Cyrillic letters is in the nominative: `Клавдии Зиминой` → `Клавдия Зимина`,
 * `Семёна Лукича` → `Семён Лукич`. A given name that we know or a patronymic must be among the words, and all words
 * agree in case and gender. The name as it stands comes first, if it can be a nominative; `Александра Иванова` is one,
 * and a man's genitive as well. None where nothing is known, or where the words do not agree: then they are hardly one
 * name.
 */
export function nominativeNames(text: string): NominativeName[] {
  if (!CYRILLIC.test(text)) return [];
  const words = text.split(" ");
  const meanings = words.map(meaningsOf);
  if (words.length > 4 || !meanings.some((some) => some.some(({isKnown}) => isKnown))) return [];
  const found = meanings.reduce<Meaning[]>(together, [{word: "", cases: ALL, gender: undefined, isKnown: false}]);
  const names = new Map<string, NominativeName>();
  const own = found.filter(({word, cases}) => word === text && (cases & NOMINATIVE) !== 0);
  for (const {word, gender} of [...own, ...found])
    if (gender && !names.has(`${gender} ${word}`)) names.set(`${gender} ${word}`, {text: word, gender});
  return [...names.values()];
}

/** Two words at least, all in Cyrillic letters, initials with their dots. */
const CYRILLIC = /^[А-ЯЁ][а-яё]*\.?(?:-[А-ЯЁ][а-яё]+)*(?: [А-ЯЁ][а-яё]*\.?(?:-[А-ЯЁ][а-яё]+)*)+$/u;

/** What a word can be: a nominative, the cases that the word is of it (bits), the gender where it tells one. */
interface Meaning {
  word: string;
  cases: number;
  gender: Gender | undefined;
  /** Whether it is a given name that we know or a patronymic. */
  isKnown: boolean;
}

const NOMINATIVE = 1;
const ALL = 63;

/** What stands in the nominative, then the endings of the six cases, alternatives apart by `/`; `-` is none. */
type Declension = readonly [nominative: string, endings: string, gender?: Gender];

const HARD: Declension = ["", "- а у а ом/ем е", "male"];
const SOFT: readonly Declension[] = [
  ["й", "й я ю я ем е", "male"],
  ["ь", "ь я ю я ем/ём е", "male"]
];
const IN_A: Declension = ["а", "а ы/и е у ой/ою/ей е"];
const IN_YA: Declension = ["я", "я и е ю ей/ёй/ею е"];
const GIVEN: readonly Declension[] = [
  HARD,
  ...SOFT,
  ["ий", "ий ия ию ия ием ии", "male"],
  IN_A,
  IN_YA,
  ["ия", "ия ии ии ию ией ии"],
  ["ь", "ь и и ь ью и", "female"]
];
const PATRONYMICS: readonly Declension[] = [HARD, ["а", "а ы е у ой/ою е", "female"]];
const ADJECTIVE_OF_WOMEN: Declension = ["ая", "ая ой ой ую ой/ою ой", "female"];

/** Declensions of surnames by what their stem ends in; a stem belongs to the first row that fits it. */
const SURNAMES: readonly (readonly [stem: RegExp, declensions: readonly Declension[]])[] = [
  [
    /(?:[оеё]в|[иы]н)$/u,
    [
      ["", "- а у а ым е", "male"],
      ["а", "а ой ой у ой/ою ой", "female"]
    ]
  ],
  [/^(?:Толст|Трубецк|Донск)$/u, [["ой", "ой ого ому ого ым/им ом", "male"], ADJECTIVE_OF_WOMEN]],
  [/(?:ск|цк)$/u, [["ий", "ий ого ому ого им ом", "male"], ADJECTIVE_OF_WOMEN]],
  [
    /[бвгджзклмнпрстфхцчшщ]$/u,
    [HARD, IN_A, SOFT[1]!, ["ый", "ый ого ому ого ым ом", "male"], ADJECTIVE_OF_WOMEN, IN_YA]
  ],
  [/[аеёиоуыэюя]$/u, [SOFT[0]!, IN_YA]]
];

/** A vowel that falls out when the name has an ending. */
const FLEETING: ReadonlyMap<string, string> = new Map([
  ["льв", "лев"],
  ["павл", "павел"],
  ["петр", "пётр"]
]);

/** Women's names elsewhere, in Russian the genitive of a man's. */
const FOREIGN = /^(?:Ивана|Роберта|Карла|Эдвина)$/;

function meaningsOf(word: string): Meaning[] {
  const bare = word.replace(/\.$/, "");
  if (isInitialPart(bare)) return [{word, cases: ALL, gender: undefined, isKnown: false}];
  const given = GIVEN.flatMap((declension) => declined(word, declension)).flatMap((meaning) => {
    const known = givenName(meaning.word);
    if (!known || FOREIGN.test(meaning.word) || (meaning.gender && known.gender && meaning.gender !== known.gender))
      return [];
    return {...meaning, gender: known.gender ?? meaning.gender, isKnown: true};
  });
  if (given.length > 0) return given;
  const patronymic = PATRONYMICS.flatMap((declension) => declined(word, declension));
  const known = patronymic.filter((meaning) => isPatronymic(meaning.word) && /(?:ич|вна|чна)$/u.test(meaning.word));
  if (known.length > 0) return known.map((meaning) => ({...meaning, isKnown: true}));
  return surnames(word);
}

/** Surnames that a word can be; a woman's that ends in a consonant, and one in -о, -и or -х, has no cases. */
function surnames(word: string): Meaning[] {
  const cut = Math.max(word.lastIndexOf("-") + 1, 0);
  const [before, last] = [word.slice(0, cut), word.slice(cut)];
  const known = SURNAMES.flatMap(([stem, declensions]) =>
    declensions.flatMap((declension) => declined(last, declension).filter(({stem: own}) => isOf(own, stem)))
  );
  const indeclinable = /[бвгджзклмнпрстфхцчшщьй]$/u.test(last) && !/(?:[оеё]в|[иы]н|ий|ой|ый)$/u.test(last);
  const plain = /[оеиуюыэ]$|[иы]х$/u.test(last) && !/(?:[оеё]ву|[иы]ну|[ое][гм][оу]|ую)$/u.test(last);
  const fixed = (gender: Gender | undefined) => ({word: last, cases: ALL, gender, isKnown: false});
  known.sort((a, b) => a.stem.length - b.stem.length); // `Толст-ому` rather than `Толстом-у`
  const all = [...known, ...(indeclinable ? [fixed("female")] : []), ...(plain ? [fixed(undefined)] : [])];
  return all.map((meaning) => ({...meaning, word: before + meaning.word}));
}

/** Whether a stem belongs to the first row of surnames that fits it. */
const isOf = (stem: string, row: RegExp): boolean => SURNAMES.find(([one]) => one.test(stem))?.[0] === row;

function declined(word: string, [nominative, endings, gender]: Declension): (Meaning & {stem: string})[] {
  const found = new Map<string, Meaning & {stem: string}>();
  for (const [which, alternatives] of endings.split(" ").entries()) {
    for (const written of alternatives.split("/")) {
      const ending = written === "-" ? "" : written;
      const stem = word.slice(0, word.length - ending.length);
      if (!word.endsWith(ending) || stem.length < 2 || (isAfterConsonant(nominative) && VOWEL.test(stem))) continue;
      const whole = (which === 0 ? stem : withVowel(stem)) + nominative;
      const meaning = entryOf(found, whole, () => ({word: whole, cases: 0, gender, isKnown: false, stem}));
      meaning.cases |= 1 << which;
    }
  }
  return [...found.values()];
}

const VOWEL = /[аеёиоуыэюя]$/u;

/** No name ends in `-иа`, and none in a bare vowel that another ending is put behind. */
const isAfterConsonant = (nominative: string): boolean => nominative === "" || nominative === "а" || nominative === "ь";

function withVowel(stem: string): string {
  const full = FLEETING.get(stem.toLowerCase());
  return full === undefined ? stem : full[0]!.toUpperCase() + full.slice(1);
}

/** Two beginnings of a name, joined where they agree. */
function together(names: readonly Meaning[], words: readonly Meaning[]): Meaning[] {
  return names.flatMap((name) =>
    words.flatMap((next) => {
      const cases = name.cases & next.cases;
      if (cases === 0 || (name.gender && next.gender && name.gender !== next.gender)) return [];
      const word = name.word === "" ? next.word : `${name.word} ${next.word}`;
      return {word, cases, gender: name.gender ?? next.gender, isKnown: name.isKnown || next.isKnown};
    })
  );
}
