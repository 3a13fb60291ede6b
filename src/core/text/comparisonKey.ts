import {foldedWord} from "./characters.ts";

/**
 * The key under which a word of a name is compared, so that spellings of one name in several transliterations and
 * scripts meet: `Rakovsky`, `Rakovskii` and `Раковский`; `Pyatakov` and `Пятаков`; `Fyodor` and `Федор`; `Müller` and
 * `Mueller`; with or without diacritics, apostrophes, capitals, doubled consonants. Parts around hyphens stay apart.
 *
 * Not a transliteration: it drops what the schemes disagree on and keeps what tells names apart (`Levin` is not
 * `Levine`, `Kozin` not `Kozhin`). Words of four letters or fewer keep their doubled letters, single letters
 * are only transcribed. Scripts other than Latin and Cyrillic are compared as they are, without vowel points.
 * Linear in the word; never empty for a word with a letter or digit.
 */
export function comparisonKey(word: string): string {
  let key = remembered.get(word);
  if (key === undefined) {
    const folded = foldedWord(word);
    key = folded.includes("-") ? folded.split("-").map(partKey).join("-") : partKey(folded);
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(word, key);
  }
  return key;
}

/** The words of a list of names recur: each name is taken apart for several ends. */
const remembered = new Map<string, string>();
const MAX_REMEMBERED = 1 << 14;

function partKey(folded: string): string {
  const letters = POINTED.test(folded) ? withoutPoints(folded) : folded;
  const plain = CYRILLIC.test(letters) ? transcribed(letters) : letters;
  if (NOT_LATIN.test(plain)) return plain.replace(/'/g, "") || folded;
  const bare = plain.replace(/'/g, "");
  if (bare.length < 2) return bare || folded;
  const key = RULES.reduce((word, [pattern, replacement]) => word.replace(pattern, replacement), bare);
  return bare.length > MAX_UNCOLLAPSED ? key.replace(DOUBLED, "$1") : key;
}

/** In short words a doubled letter tells names from other words: `Ann`, `an`. */
const MAX_UNCOLLAPSED = 4;
const DOUBLED = /([bcčdfghklmnprsštvz])\1+/g;

/** Whatever is not plain ASCII, so may carry points or be one letter for two. */
const POINTED = /[^\0-\x7f]/;
const CYRILLIC = /[\u0400-\u052f]/;
const NOT_LATIN = /[^\0-\u024fčš]/;

/** Accents of Latin, Greek and Cyrillic, and the vowel points of Hebrew, Arabic and Syriac, which writers leave out. */
const POINTS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670\u0730-\u074a]/g;
const LIGATURES: ReadonlyMap<string, string> = new Map(
  Object.entries({ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i"})
);

const withoutPoints = (word: string): string =>
  word
    .normalize("NFD")
    .replace(POINTS, "")
    .normalize("NFC")
    .replace(/[ßæœøłđðþı]/g, (letter) => LIGATURES.get(letter)!);

const CYRILLIC_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", є: "e", ж: "zh", з: "z", и: "i", і: "i", к: "k"},
    ...{л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "h", ц: "ts", ч: "č"},
    ...{ш: "š", щ: "šč", ъ: "", ы: "i", ь: "", э: "e", ю: "iu", я: "ia", ѣ: "e", ѵ: "i", ѳ: "f"},
    ...{ј: "i", љ: "l", њ: "n", ћ: "č", ђ: "d", џ: "dzh", ѕ: "dz", ғ: "g", қ: "k", ң: "n", ө: "o", ұ: "u", ү: "u"}
  })
);

const transcribed = (word: string): string =>
  word.replace(/[\u0400-\u052f]/g, (letter) => CYRILLIC_LETTERS.get(letter) ?? letter);

/** In order: consonants written with several letters, the sounds between consonant and vowel, then y, j and i. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|cz(?=[aeiouy])/g, "č"],
  [/sch|sh/g, "š"],
  [/kh|ch(?=[bdfgklmnprstvwz])/g, "h"],
  [/ch/g, "č"],
  [/(?<=v)i(?:ch?|tz)$/g, "ič"],
  [/(?<=[aeiouy])(?:tz|c)k(?=(?:[iy]|ij|ii|iy|aia|aya|aja)$)(?<=.{4})/g, "tsk"],
  [/tz/g, "ts"],
  [/ck/g, "k"],
  [/c(?![eiyč])/g, "k"],
  [/qu/g, "kv"],
  [/q/g, "k"],
  [/x/g, "ks"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/(?<=.{3}o)ff?$/g, "v"],
  [/(?<=.{4}e)ff$/g, "v"],
  [/w/g, "v"],
  // Müller, Mueller; not Poe, Samuel's partner in the key is Samül.
  [/(?<=[bcčdfghklmnprsštvz])([aou])e(?=[bcčdfghklmnprsštvz])/g, "$1"],
  // Fyodor and Fedor, Pyotr and Petr, Solovyov and Solovev.
  [/^piotr/g, "petr"],
  [/^fiodor/g, "fedor"],
  [/(?<=[bvdzklmnprstfgčš])yo(?=[bvdzklmnprstfgčšh]..|tr$|[nv]$)(?<=.{4}|^[fps]yo)/g, "e"],
  [/(?<=[fptsvl])jo(?=[bvdzklmnprstfgčšh])/g, "e"],
  [/(?<=..[bvlnr])iov(?=$|a$|sk|i)/g, "ev"],
  // Yefim and Efim, Alekseyevich and Alekseevich, Zinoviev and Zinov'ev.
  [/^ye(?!a)|^[ij]e(?=f[ir]|[lkvg])/g, "e"],
  [/(?<=[aeou])[yij]e(?=v|nk|ts)/g, "e"],
  [/(?<=..[bvdzklmnprstfgčš])[yij]e(?=v)/g, "e"],
  [/[yj]/g, "i"],
  [/i{2,}/g, "i"]
];
