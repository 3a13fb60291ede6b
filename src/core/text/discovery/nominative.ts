import {comparisonKey} from "../comparisonKey.ts";

/**
 * The comparison key of a word of a name without its Russian case ending, so that `Смилга`, `Смилги` and `Смилгой`
 * meet, and `Ленин`, `Ленина` and `Лениным`. Words in other scripts keep their key. Not the nominative itself: only
 * for comparing.
 */
export const nominativeKey = (word: string): string => {
  if (!/^[\u0400-\u052f-]+$/.test(word)) return comparisonKey(word);
  const stem = word.toLowerCase().replace(ENDING, "");
  return comparisonKey(FULL_STEMS.get(stem) ?? stem);
};

/** Stems of given names that lose a vowel before an ending: `Льва`, `Павлом`. */
export const FULL_STEMS: ReadonlyMap<string, string> = new Map([
  ["льв", "лев"],
  ["павл", "павел"]
]);

/** Endings of nouns and of adjectives; three letters at least are left. */
const ENDING =
  /(?<=[а-яё]{3})(?:ого|ому|ыми|ими|ской|ская|скую|ою|ею|ой|ей|ом|ем|ым|им|ых|их|ый|ий|ая|ую|а|я|у|ю|е|ы|и|ь|й)$/u;
