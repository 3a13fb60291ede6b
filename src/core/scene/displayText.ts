// Foreign text on its way to an eye: one line, no control characters, no power over its neighbours.

const CONTROLS = /[\p{Cc}\u2028\u2029]/gu;
/** Marks that turn the direction of whatever follows them (Unicode Bidirectional Algorithm, UAX 9). */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const UNPAIRED = /\p{Cs}|[\ufffe\uffff]/gu;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** No picture shows more of a text than this: what comes after need not be cleaned. UTF-16 units. */
const LONGEST = 2000;
/** Words of letters that need no care, one space apart: what most names are. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/;
const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/**
 * `cleanLine` for a picture: a text with letters that run right to left comes wrapped in isolates, so that it cannot
 * reorder the words around it. On a page an element (`<bdi>`) does that.
 */
export function displayText(text: string): string {
  const line = cleanLine(text);
  return RIGHT_TO_LEFT.test(line) ? `${FIRST_STRONG_ISOLATE}${line}${POP_ISOLATE}` : line;
}

/**
 * A name or title as one clean line of at most 2000 letters: white space runs to one space; controls and direction
 * marks go, half characters become U+FFFD; a letter keeps four combining marks at most; composed form (NFC).
 */
export function cleanLine(text: string): string {
  if (CLEAN.test(text) && text.length <= LONGEST) return text;
  return unturned(text.slice(0, LONGEST).replace(CONTROLS, " "))
    .replace(UNPAIRED, "\ufffd")
    .normalize("NFC")
    .replace(/(\p{M}{4})\p{M}+/gu, "$1")
    .replace(/\s+/gu, " ")
    .trim();
}

/** A text of any length without marks that turn the direction of what follows; every other character stays. */
export const unturned = (text: string): string => text.replace(DIRECTION_MARKS, "");

/** A text cut to `limit` letters with an ellipsis; never between a letter and its marks, isolates kept in pairs. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const isolated = text.startsWith(FIRST_STRONG_ISOLATE) && text.endsWith(POP_ISOLATE);
  const letters = [...(isolated ? text.slice(1, -1) : text)];
  if (letters.length <= limit) return text;
  let end = Math.max(0, limit);
  while (end > 0 && /\p{M}/u.test(letters[end]!)) end--;
  const cut = `${letters.slice(0, end).join("").trimEnd()}…`;
  return isolated ? `${FIRST_STRONG_ISOLATE}${cut}${POP_ISOLATE}` : cut;
}
