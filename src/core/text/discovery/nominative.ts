import {comparisonKey} from "../comparisonKey.ts";

/**
 * The comparison key of a word of a name without its Russian case ending, so that `Смилга`, `Смилги` and `Смилгой`
 * meet, and `Ленин`, `Ленина` and `Лениным`. Words in other scripts keep their key. Not the nominative itself: only
 * for comparing.
 */
export const nominativeKey = (word: string): string =>
  /^[\u0400-\u052f-]+$/.test(word) ? comparisonKey(word.toLowerCase().replace(ENDING, "")) : comparisonKey(word);

/** Endings of nouns and of adjectives; three letters at least are left. */
const ENDING =
  /(?<=[а-яё]{3})(?:ого|ому|ыми|ими|ской|ская|скую|ою|ею|ой|ей|ом|ем|ым|им|ых|их|ый|ий|ая|ую|а|я|у|ю|е|ы|и|ь|й)$/u;
