import {beforeAll, expect, it} from "vitest";
import {FEMALE_NAMES, MALE_NAMES} from "../../../../src/core/text/discovery/lexicon/givenNames.ts";
import {
  type Lexicon,
  lexicalKey,
  WORD_CLASS,
  type WordClass
} from "../../../../src/core/text/discovery/lexicon/lexicon.ts";
import {loadLexicon} from "../../../../src/core/text/discovery/lexicon/loadLexicon.ts";
import {FEMALE_TITLES, MALE_TITLES, TITLES} from "../../../../src/core/text/discovery/lexicon/titles.ts";
import {givenName} from "../../../../src/core/text/givenNames.ts";
import {titleOf} from "../../../../src/core/text/titles.ts";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadLexicon();
});

const is = (word: string, wordClass: WordClass): boolean => (lexicon.classesOf(word) & WORD_CLASS[wordClass]) !== 0;

it.each([
  ["Ivar", "maleName"],
  ["Adèle", "femaleName"],
  ["Adele", "femaleName"],
  ["Григорием", "maleName"],
  ["Анны", "femaleName"],
  ["Mrs", "femaleTitle"],
  ["товарищ", "title"],
  ["Bundesrath", "title"],
  ["Tenisovich", "patronymic"],
  ["Григорьевны", "patronymic"],
  ["Plekhanov", "surnameEnding"],
  ["Тарханова", "surnameEnding"],
  ["McGlade", "surnameEnding"],
  ["Moscow", "place"],
  ["Москве", "place"],
  ["Yekaterinoslavgrad", "placeEnding"],
  ["walking", "english"],
  ["Happily", "english"],
  ["I’ve", "functionWord"],
  ["C’étaient", "functionWord"],
  ["Goethe", "knownPerson"]
] as const)("the lexicon knows %s as %s", (word, wordClass) => {
  expect(is(word, wordClass)).toBe(true);
});

it.each([
  ["D’Arcy", "functionWord"],
  ["Smilga", "english"],
  ["Smilga", "maleName"],
  ["Rostov", "english"],
  ["San", "title"],
  ["__proto__", "english"],
  ["constructor", "title"]
] as const)("the lexicon does not take %s for %s", (word, wordClass) => {
  expect(is(word, wordClass)).toBe(false);
});

it("lexicalKey(word) drops capitals, Latin accents, dots and the two dots of ё", () => {
  expect(["Étienne", "Fräulein", "Mr.", "Фёдор", "Краснощёков"].map(lexicalKey)).toEqual([
    ...["etienne", "fraulein", "mr", "федор", "краснощеков"]
  ]);
});

it("the lexicon classes a word of two million letters: looking for offices took the square of its length", () => {
  expect(lexicon.classesOf("a".repeat(2_000_000))).toBe(0);
  expect(is(`${"a".repeat(2_000_000)}direktor`, "title")).toBe(true);
});

it("the lexicon lists no given name that the shared list knows for the same", () => {
  const [male, female] = [MALE_NAMES, FEMALE_NAMES].map((names) => new Set(names.split(" ")));
  const isLatin = (name: string): boolean => /^\p{Script=Latin}{3,}$/u.test(name);
  const genderOf = (name: string) =>
    male!.has(name) && female!.has(name) ? undefined : male!.has(name) ? "male" : "female";
  const twice = [...male!, ...female!].filter((name) => {
    const known = isLatin(name) ? givenName(name) : undefined;
    return known !== undefined && known.gender === genderOf(name);
  });
  expect(twice).toEqual([]);
});

it("the lexicon lists no title that the shared table knows, but initials and saints", () => {
  const all = [MALE_TITLES, FEMALE_TITLES, TITLES].flatMap((titles) => titles.split(" "));
  const known = all.filter((title) => title.length > 1 && titleOf(title) !== undefined);
  expect(known.filter((title) => titleOf(title)!.rank !== "saint")).toEqual([]);
});
