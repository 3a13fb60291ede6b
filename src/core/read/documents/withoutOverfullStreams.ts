import {type PdfFilter, pdfFilter} from "./pdfFilters.ts";

/**
 * A PDF in which every stream that unpacks to more than `most` bytes is blank, and how many there are: pdf.js would work
 * through them for minutes. Pictures are left alone, since nobody unpacks them for a text.
 */
export function withoutOverfullStreams(bytes: Uint8Array, most: number): {bytes: Uint8Array; blank: number} {
  let copy: Uint8Array | null = null;
  let blank = 0;
  for (const {start, end, filters} of packedStreams(bytes)) {
    if (!isOverfull(bytes.subarray(start, end), filters, most)) continue;
    copy ??= bytes.slice();
    copy.fill(0, start, end);
    blank++;
  }
  return {bytes: copy ?? bytes, blank};
}

interface PackedStream {
  start: number;
  end: number;
  /** What it is packed with, the outermost first. */
  filters: PdfFilter[];
}

/** The streams that are packed and are no pictures, in the order of the file. */
function* packedStreams(bytes: Uint8Array): Iterable<PackedStream> {
  let end = 0; // of the stream that begins next, or before it
  for (let at = indexOf(bytes, STREAM, 0); at >= 0; at = indexOf(bytes, STREAM, at + 1)) {
    const afterWord = at + STREAM.length;
    const lineEnd = bytes[afterWord] === CR ? afterWord + 1 : afterWord;
    if (bytes[lineEnd] !== LF) continue; // `endstream`, or the word in a text
    const about = dictionaryBefore(bytes, at);
    const filters = filtersIn(about);
    if (filters.length === 0 || /\/Subtype\s*\/Image\b/.test(about)) continue;
    if (end < at) end = indexOf(bytes, END, lineEnd);
    if (end < 0) end = bytes.length;
    yield {start: lineEnd + 1, end, filters};
  }
}

/** The filters that a dictionary names, one or a list of them; none where one is unknown: it is a picture's, or stops the reader. */
function filtersIn(dictionary: string): PdfFilter[] {
  const named = /\/(?:Filter|F)\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1] ?? "";
  const filters = (named.match(/\w+/g) ?? []).map(pdfFilter);
  return filters.every((filter) => filter !== undefined) ? filters : [];
}

const letters = (word: string): Uint8Array => Uint8Array.from(word, (letter) => letter.charCodeAt(0));
const STREAM = letters("stream");
const END = letters("endstream");
const [LF, CR] = [10, 13];
/** No dictionary of a stream is longer. */
const LONGEST_DICTIONARY = 4000;

/** What an object says of its stream, which begins at `at`. */
function dictionaryBefore(bytes: Uint8Array, at: number): string {
  const before = String.fromCharCode(...bytes.subarray(Math.max(0, at - LONGEST_DICTIONARY), at));
  return before.slice(before.lastIndexOf(" obj") + 1);
}

function indexOf(bytes: Uint8Array, word: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(word[0]!, from); at >= 0; at = bytes.indexOf(word[0]!, at + 1)) {
    if (word.every((letter, i) => bytes[at + i] === letter)) return at;
  }
  return -1;
}

const SLICE = 16_384;

/** Whether packed bytes come to more than `most`, at any step of unpacking; those that are damaged, or locked, do not. */
function isOverfull(packed: Uint8Array, filters: readonly PdfFilter[], most: number): boolean {
  if (packed.length * filters.reduce((growth, filter) => growth * filter.growth, 1) <= most) return false;
  let length = 0;
  const counted = (next: (chunk: Uint8Array) => void) => {
    let own = 0;
    return (chunk: Uint8Array): void => {
      own += chunk.length;
      length = Math.max(length, own);
      if (length <= most) next(chunk);
    };
  };
  const unpack = filters.reduceRight((next, filter) => filter.unpack(counted(next)), nothing);
  try {
    for (let at = 0; at < packed.length && length <= most; at += SLICE) unpack(packed.subarray(at, at + SLICE));
  } catch {
    return length > most; // fflate throws where the stream ends and at what is none
  }
  return length > most;
}

const nothing = (_chunk: Uint8Array): void => {};
