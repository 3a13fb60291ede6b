import {analyse} from "chardet";
import {decodeAs} from "./decodeAs.ts";
import {guessCyrillic} from "./guessCyrillic.ts";

/** Enough of a text to know its encoding by. */
const SAMPLE = 200_000;

/**
 * The encoding that text in 8-bit letters is most likely in, as a label for `decodeAs`; null where none fits.
 *
 * Cyrillic is judged by our own measure, which needs few words and knows the encodings of DOS and Macintosh too; the
 * other scripts by the frequent letter triples of their languages (`chardet`), and Western European where those are
 * undecided.
 */
export function guessEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const cyrillic = guessCyrillic(sample);
  if (cyrillic !== null) return cyrillic;
  for (const {name, confidence} of analyse(sample)) {
    const label = name.toLowerCase();
    if (confidence < SURE_ENOUGH || NOT_OFFERED.test(label)) continue;
    const text = decodeAs(bytes, label);
    if (text !== null && !CONTROLS.test(text)) return label === "iso-8859-1" ? "windows-1252" : label;
  }
  return decodeAs(bytes, "windows-1252") === null ? null : "windows-1252";
}

const SURE_ENOUGH = 30;
/** Unicode was looked for before; Cyrillic is judged below; EBCDIC is no text that anybody has on a disk. */
const NOT_OFFERED = /^(?:ascii|utf|ibm|iso-2022|koi8|windows-1251|iso-8859-5)/;
/** The control characters of Latin-1, which stand in no text: a sign of the wrong encoding. */
const CONTROLS = /[\u0080-\u0084\u0086-\u009f]/;
