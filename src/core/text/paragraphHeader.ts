import {parseDate} from "../model/date.ts";

/** What a paragraph's header says, and where the words begin behind it. */
export interface ParagraphHeader {
  date: string | null;
  locator: string;
  bodyStart: number;
}

/**
 * The header `[1927-12-18 · ¶ 64]` at the start of a paragraph: an EDTF date, a locator behind a raised dot, or a
 * locator alone, which then needs a sign of its kind (¶, §, p., fol. …). Null where none stands: `[1]`, `[sic]`.
 */
export function paragraphHeader(text: string, start: number, end: number): ParagraphHeader | null {
  if (text[start] !== "[") return null;
  const bracket = BRACKET.exec(text.slice(start, Math.min(end, start + MAX_LENGTH)));
  if (!bracket) return null;
  const [first = "", ...rest] = bracket[1]!.trim().split(/\s*·\s*/);
  const bodyStart = start + bracket[0].length;
  if (parseDate(first) !== null) return {date: first, locator: rest.join(" · "), bodyStart};
  return LOCATOR.test(first) ? {date: null, locator: [first, ...rest].join(" · "), bodyStart} : null;
}

const MAX_LENGTH = 200;
const BRACKET = /^\[([^[\]]+)\]\s*/;
const LOCATOR = /^(?:¶{1,2}|§{1,2}|(?:pp?|fols?|ff?|ll?|nos?|vols?|cols?|S|Bl|с|сс|стр|л|лл)\.)\s*\d/iu;
