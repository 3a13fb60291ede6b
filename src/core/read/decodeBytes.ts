// Bytes to text where the encoding is not known beforehand: what was taken for it is always told.

import {decodeAs} from "./decodeAs.ts";
import {guessCyrillic} from "./guessCyrillic.ts";
import {invalidUtf8} from "./invalidUtf8.ts";
import {utf16Kind} from "./utf16Kind.ts";

export interface Decoded {
  /** Without its byte-order mark. */
  text: string;
  /** As people write it: "UTF-8", "Windows-1251 (Cyrillic)". */
  encoding: string;
  /** How it was found: `mark` = a byte-order mark or the look of UTF-16. */
  basis: "utf-8" | "mark" | "declared" | "guessed";
  /** Bytes that fit no encoding and became U+FFFD, and the line of the first, from 1. */
  replaced: number;
  line: number;
}

/**
 * The text that `bytes` spell. UTF-8 wins wherever it fits, then UTF-16 by its look, then what the document declares,
 * then what the letters look like most; where nothing fits, UTF-8 with U+FFFD for each byte that is wrong.
 *
 * @param declared label of an encoding as the document gives it, if it does.
 * @param guess the label of the encoding that 8-bit letters look like, null where none; by default one that knows
 * Cyrillic and Western European. `guessEncoding` knows more, and is heavier.
 */
export function decodeBytes(
  bytes: Uint8Array,
  {declared, guess = guessSimply}: {declared?: string | undefined; guess?: (bytes: Uint8Array) => string | null} = {}
): Decoded {
  const utf16 = utf16Kind(bytes);
  if (utf16 !== null) return decoded(bytes, utf16, "mark");
  const invalid = invalidUtf8(bytes);
  const {count, line} = invalid;
  // ISO-2022 is written in ASCII's bytes, with escapes.
  const isEscaped = declared !== undefined && /^iso-2022/i.test(declared) && bytes.includes(0x1b);
  if (count === 0 && !isEscaped) return decoded(bytes, "utf-8", "utf-8");
  if (declared !== undefined && !/^utf-?(?:8|16)/i.test(declared)) {
    const text = decodeAs(bytes, declared);
    if (text !== null) return {text, encoding: encodingName(declared), basis: "declared", replaced: 0, line: 1};
  }
  // One wrong byte among good letters of UTF-8 is a broken byte, not another encoding.
  const guessed = invalid.validSequences > count ? null : guess(bytes);
  if (guessed !== null) return {...decoded(bytes, guessed, "guessed"), line};
  return {text: decodeAs(bytes, "utf-8", "lenient") ?? "", encoding: "UTF-8", basis: "utf-8", replaced: count, line};
}

const guessSimply = (bytes: Uint8Array): string | null =>
  guessCyrillic(bytes) ?? (decodeAs(bytes, "windows-1252") === null ? null : "windows-1252");

function decoded(bytes: Uint8Array, label: string, basis: Decoded["basis"]): Decoded {
  return {text: decodeAs(bytes, label, "lenient") ?? "", encoding: encodingName(label), basis, replaced: 0, line: 1};
}

/** An encoding as people write it, with what it is for. */
export function encodingName(label: string): string {
  const known = NAMES.get(label.toLowerCase());
  return known ?? label.toUpperCase().replace(/^WINDOWS/, "Windows");
}

const NAMES = new Map([
  ["utf-8", "UTF-8"],
  ["utf-16le", "UTF-16"],
  ["utf-16be", "UTF-16"],
  ["windows-1250", "Windows-1250 (Central European)"],
  ["windows-1251", "Windows-1251 (Cyrillic)"],
  ["windows-1252", "Windows-1252 (Western European)"],
  ["windows-1253", "Windows-1253 (Greek)"],
  ["windows-1254", "Windows-1254 (Turkish)"],
  ["windows-1255", "Windows-1255 (Hebrew)"],
  ["windows-1256", "Windows-1256 (Arabic)"],
  ["iso-8859-1", "Windows-1252 (Western European)"],
  ["iso-8859-2", "ISO 8859-2 (Central European)"],
  ["iso-8859-5", "ISO 8859-5 (Cyrillic)"],
  ["iso-8859-7", "ISO 8859-7 (Greek)"],
  ["iso-8859-8", "ISO 8859-8 (Hebrew)"],
  ["iso-8859-9", "Windows-1254 (Turkish)"],
  ["koi8-r", "KOI8-R (Cyrillic)"],
  ["koi8-u", "KOI8-U (Cyrillic)"],
  ["ibm866", "DOS code page 866 (Cyrillic)"],
  ["x-mac-cyrillic", "Mac Cyrillic"],
  ["gb18030", "GB 18030 (Chinese)"],
  ["big5", "Big5 (Chinese)"],
  ["shift_jis", "Shift JIS (Japanese)"],
  ["euc-jp", "EUC-JP (Japanese)"],
  ["euc-kr", "EUC-KR (Korean)"]
]);
