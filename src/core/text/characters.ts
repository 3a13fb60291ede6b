// What each UTF-16 unit is to the word scan, in tables: one look-up a unit, no substring, no regular expression.

export const OTHER = 0;
/** Letters, marks and digits: they run together into words. */
export const LETTER = 1;
/** Han and Hiragana, written without spaces: each is a word by itself. */
export const IDEOGRAPH = 2;
/** Apostrophes and hyphens: inside a word when letters stand on both sides. */
export const JOINER = 3;
/** Soft hyphens, zero-width characters, variation selectors: as if they were not there. */
export const IGNORABLE = 4;
/** Half of a character outside the basic plane: ask `classOfPair`. */
export const SURROGATE = 5;

/** Letters and digits that no normalisation changes: nearly every word. */
const PLAIN_WORD = /^[A-Za-z0-9\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u017E\u0400-\u045F]*$/;
const ASCII = /^[\0-\x7f]*$/;
const APOSTROPHES = "'\u2019\u02BC\uFF07";
const HYPHENS = "-\u2010\u2011";
const IGNORABLES =
  /\u00AD|\u034F|[\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|[\uFE00-\uFE0F]|[\u{E0000}-\u{E01EF}]/gu;
const WORD_UNIT = /[\p{L}\p{M}\p{Nd}\p{Nl}]/u;
const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}]/u;
const OUTSIDE_BASIC_PLANE = /[\u{10000}-\u{10FFFF}]/gu;

/** The class of each UTF-16 unit. */
export const CLASS: Uint8Array = classTable();
/** Each unit as names are compared: lower case, straight apostrophe, plain hyphen. */
export const FOLD: Uint16Array = foldTable();
/** 1 where a unit may change under NFC, so that a word with it must be normalised before it is compared. */
export const UNSTABLE: Uint8Array = unstableTable();

/** Each unit as it is compared where it is a letter that always folds by itself; 0 for everything else. */
export const PLAIN: Uint16Array = FOLD.map((folded, unit) =>
  CLASS[unit] === LETTER && UNSTABLE[unit] === 0 ? folded : 0
);

/** The class of a character outside the basic plane: OTHER, LETTER, IDEOGRAPH or IGNORABLE. */
export function classOfPair(codePoint: number): number {
  if (codePoint >= 0xe0000 && codePoint <= 0xe01ef) return IGNORABLE;
  const character = String.fromCodePoint(codePoint);
  if (!WORD_UNIT.test(character)) return OTHER;
  return IDEOGRAPHIC.test(character) ? IDEOGRAPH : LETTER;
}

/** A word in its own case, as far as spelling goes: NFC, without ignorables, straight apostrophes, plain hyphens. */
export function plainWord(word: string): string {
  if (PLAIN_WORD.test(word)) return word;
  const kept = withoutIgnorables(word).normalize("NFC");
  return kept.replace(/[\u2019\u02BC\uFF07]/g, "'").replace(/[\u2010\u2011]/g, "-");
}

/** A text without soft hyphens, zero-width characters and variation selectors. */
export const withoutIgnorables = (text: string): string => text.replace(IGNORABLES, "");

/** The key under which words are looked up: `plainWord` in lower case. Units of the basic plane stay one unit each. */
export function foldedWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  const plain = plainWord(word).replace(OUTSIDE_BASIC_PLANE, (character) => character.toLowerCase());
  let key = "";
  for (let i = 0; i < plain.length; i++) key += String.fromCharCode(FOLD[plain.charCodeAt(i)]!);
  return key;
}

function classTable(): Uint8Array {
  const table = new Uint8Array(65536);
  let basicPlane = "";
  for (let unit = 0; unit < 65536; unit++) basicPlane += isSurrogate(unit) ? " " : String.fromCharCode(unit);
  for (const {0: run, index} of basicPlane.matchAll(/[\p{L}\p{M}\p{Nd}\p{Nl}]+/gu))
    table.fill(LETTER, index, index + run.length);
  for (const {0: run, index} of basicPlane.matchAll(/(?=[\p{L}\p{Nl}])[\p{Script=Han}\p{Script=Hiragana}]/gu)) {
    table.fill(IDEOGRAPH, index, index + run.length);
  }
  for (const {index} of basicPlane.matchAll(IGNORABLES)) table[index] = IGNORABLE;
  for (const joiner of APOSTROPHES + HYPHENS) table[joiner.charCodeAt(0)] = JOINER;
  return table.fill(SURROGATE, 0xd800, 0xe000);
}

function foldTable(): Uint16Array {
  const table = Uint16Array.from({length: 65536}, (_, unit) => unit);
  for (let unit = 0; unit < 65536; unit++) {
    if (isCaseless(unit)) continue;
    const lower = String.fromCharCode(unit).toLowerCase();
    if (lower.length === 1) table[unit] = lower.charCodeAt(0);
  }
  table["ς".charCodeAt(0)] = "σ".charCodeAt(0);
  for (const apostrophe of APOSTROPHES) table[apostrophe.charCodeAt(0)] = 0x27;
  for (const hyphen of HYPHENS) table[hyphen.charCodeAt(0)] = 0x2d;
  return table;
}

function unstableTable(): Uint8Array {
  const table = new Uint8Array(65536);
  for (let unit = 0x300; unit < 65536; unit++) {
    if (isCaseless(unit) || !WORD_UNIT.test(String.fromCharCode(unit))) continue;
    const character = String.fromCharCode(unit);
    if (/\p{M}/u.test(character) || character.normalize("NFC") !== character) table[unit] = 1;
  }
  // Hangul written letter by letter.
  return table.fill(1, 0x1100, 0x1200);
}

// Function declarations, since the tables above are filled before a constant down here would be.
function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}

/** Han, Hangul syllables, surrogates: most of the plane, with neither case nor other forms under NFC. */
function isCaseless(unit: number): boolean {
  return (unit >= 0x3400 && unit < 0xa000) || (unit >= 0xac00 && unit < 0xe000);
}
