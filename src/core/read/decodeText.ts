// Bytes to text. The rule is UTF-8; what is something else is read as well as can be, and said.

import {decodeAs} from "./decodeAs.ts";
import {decodeBytes} from "./decodeBytes.ts";
import {invalidUtf8} from "./invalidUtf8.ts";
import {MAX_FILE_BYTES} from "./limits.ts";
import type {Report} from "./problemList.ts";
import {figure} from "./quoted.ts";
import {utf16Kind} from "./utf16Kind.ts";

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
    return decodeAs(bytes, utf16, "lenient");
  }
  return decodeAs(bytes, "utf-8") ?? readOther(bytes, file, report);
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

function readOther(bytes: Uint8Array, file: string, report: Report): string {
  const {count, first, line} = invalidUtf8(bytes);
  const {text, encoding, replaced} = decodeBytes(bytes);
  const byte = (bytes[first] ?? 0).toString(16).toUpperCase();
  const many = count === 1 ? `byte ${byte} is` : `byte ${byte} and ${figure(count - 1)} more are`;
  const how = replaced > 0 ? "shown as \uFFFD" : `it looks like ${encoding}, and is read as that`;
  report({
    code: "not-utf8",
    severity: "error",
    message: `${many} not UTF-8: ${how}`,
    place: {file, line},
    hint: SAVE_AS
  });
  return text;
}
