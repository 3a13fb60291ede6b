// Bytes to text. The rule is UTF-8; what is something else is read as well as can be, and said.

import {invalidUtf8} from "./invalidUtf8.ts";
import {MAX_FILE_BYTES} from "./limits.ts";
import type {Report} from "./problemList.ts";
import {figure} from "./quoted.ts";

// Part of every browser, worker and Node, but not of the ES library's types.
declare const TextDecoder: new (
  encoding: string,
  options?: {fatal?: boolean; ignoreBOM?: boolean}
) => {decode(bytes: Uint8Array): string};

const SAVE_AS = "Save the file again with the encoding UTF-8.";

/**
 * The text of a file without its byte-order mark; null where it is too big or no text at all. Bytes that are not
 * UTF-8 are reported with the line of the first, and the text is read as UTF-16, Windows-1252 or Windows-1251 where it
 * looks like that, otherwise with U+FFFD in their place.
 */
export function decodeText(bytes: Uint8Array, file: string, report: Report): string | null {
  const size = bytes.byteLength;
  if (size > MAX_FILE_BYTES) {
    const message = `${figure(size)} bytes are more than the ${figure(MAX_FILE_BYTES)} that are read of one file`;
    report({code: "file-too-big", severity: "error", message, place: {file}, hint: "Split the file."});
    return null;
  }
  const foreign = foreignFormat(bytes);
  if (foreign !== null) {
    report({
      code: "not-text",
      severity: "error",
      message: `this is ${foreign.is}, not text`,
      place: {file},
      hint: foreign.hint
    });
    return null;
  }
  const utf16 = utf16Kind(bytes);
  if (utf16 !== null) {
    const message = "saved as UTF-16, and read as that";
    report({code: "not-utf8", severity: "warning", message, place: {file, line: 1, column: 1}, hint: SAVE_AS});
    return new TextDecoder(utf16).decode(bytes);
  }
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(bytes);
  } catch {
    return decodeOther(bytes, file, report);
  }
}

const SPREADSHEET = "Open it in its own program and save it as CSV (UTF-8) or plain text.";
const SIGNATURES: readonly {bytes: readonly number[]; is: string; hint: string}[] = [
  {bytes: [0x50, 0x4b, 0x03, 0x04], is: "a ZIP archive, a spreadsheet or a word-processor file", hint: SPREADSHEET},
  {bytes: [0xd0, 0xcf, 0x11, 0xe0], is: "an old spreadsheet or word-processor file", hint: SPREADSHEET},
  {bytes: [0x25, 0x50, 0x44, 0x46], is: "a PDF file", hint: "Save its text in a .txt file."},
  {bytes: [0x89, 0x50, 0x4e, 0x47], is: "a PNG picture", hint: "Type in its text, or leave it out of the study."},
  {bytes: [0xff, 0xd8, 0xff], is: "a JPEG picture", hint: "Type in its text, or leave it out of the study."}
];

function foreignFormat(bytes: Uint8Array): {is: string; hint: string} | null {
  const signature = SIGNATURES.find((known) => known.bytes.every((byte, i) => bytes[i] === byte));
  if (signature) return signature;
  const hasNul = utf16Kind(bytes) === null && bytes.includes(0);
  return hasNul ? {is: "a binary file (it has NUL bytes)", hint: SAVE_AS} : null;
}

/** By the byte-order mark, or by every second byte of the beginning being NUL, as in Latin script. */
function utf16Kind(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const pairs = Math.min(2000, bytes.length >> 1);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (odd > pairs * 0.4 && even === 0) return "utf-16le";
  return even > pairs * 0.4 && odd === 0 ? "utf-16be" : null;
}

function decodeOther(bytes: Uint8Array, file: string, report: Report): string {
  const {count, first, line, validSequences} = invalidUtf8(bytes);
  const guess = validSequences > 0 ? null : eightBitKind(bytes);
  const byte = (bytes[first] ?? 0).toString(16).toUpperCase();
  const many = count === 1 ? `byte ${byte} is` : `byte ${byte} and ${figure(count - 1)} more are`;
  const how = guess === null ? "shown as \uFFFD" : `it looks like ${guess.name}, and is read as that`;
  report({
    code: "not-utf8",
    severity: "error",
    message: `${many} not UTF-8: ${how}`,
    place: {file, line},
    hint: SAVE_AS
  });
  return guess === null ? new TextDecoder("utf-8").decode(bytes) : guess.decode(bytes);
}

/** Cyrillic texts are mostly bytes from C0 up, Western ones mostly ASCII. */
function eightBitKind(bytes: Uint8Array): {name: string; decode: (bytes: Uint8Array) => string} | null {
  let letters = 0;
  let high = 0;
  for (const byte of bytes) {
    if (byte >= 0xc0) high++;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters++;
    // Five places are empty in Windows-1252; only one of them in Windows-1251.
    else if (byte === 0x98) return null;
  }
  if (high > letters) return {name: "Windows-1251", decode: (all) => new TextDecoder("windows-1251").decode(all)};
  return bytes.some((byte) => EMPTY_IN_1252.includes(byte)) ? null : {name: "Windows-1252", decode: fromWindows1252};
}

const EMPTY_IN_1252 = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
/** Bytes 80–9F of Windows-1252. Our own table, as some decoders give the control characters of Latin-1 for them. */
const FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function fromWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    const codes = Array.from(bytes.subarray(start, start + 8192), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? FROM_80.charCodeAt(byte - 0x80) : byte
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join("");
}
