import {givenName} from "./givenNames.ts";
import {isInitialPart} from "./parseName.ts";
import {type Title, titleOf} from "./titles.ts";

/** What stands directly around a name in a text and may belong to it. */
export interface NameContext {
  /** Titles before it, `Madame`, and whatever of given names stands between. */
  titles: readonly Title[];
  /** Given names and initials directly before it, in reading order. `M.` may be a title as well. */
  given: readonly {word: string; mayBeTitle: boolean}[];
  /** Where the first of these begins; the start of the name where there are none. */
  givenStart: number;
  /** The word behind it, if that one has a capital and nothing but a blank stands between; else "". */
  next: string;
  /** The article before it where no title or given name is, in small letters: `la Callas`; else "". */
  article: string;
  /** Whether it begins a sentence or stands behind a quotation mark or a bracket. */
  opensSentence: boolean;
}

/** Longer than titles and given names together. */
const REACH = 64;

/** The context of the name between two offsets; `from`: not to be read beyond, the start of the paragraph. */
export function nameContext(text: string, start: number, end: number, from: number): NameContext {
  const titles: Title[] = [];
  const given: {word: string; mayBeTitle: boolean}[] = [];
  let rest = text.slice(Math.max(from, start - REACH), start);
  let givenStart = start;
  for (let at = start; ; ) {
    const found = lastWord(rest);
    if (!found) break;
    const {0: whole, 1: word = "", 2: dot = "", 3: gap = ""} = found;
    const title = dot === "" || word.length < 6 ? titleOf(word) : undefined;
    const isInitial = isInitialPart(word) && (dot !== "" || (gap !== "" && word.length === 1 && !LONE.test(word)));
    if (title && gap !== "") titles.push(title);
    if (isInitial && gap.length < 2) given.unshift({word, mayBeTitle: title !== undefined});
    else if (titles.length === 0 && dot === "" && gap.length === 1 && isGiven(word))
      given.unshift({word, mayBeTitle: false});
    else if (!title) break;
    at -= whole.length;
    if (!title || isInitial) givenStart = at;
    rest = rest.slice(0, rest.length - whole.length);
  }
  const next = NEXT_WORD.exec(text.slice(end, end + REACH))?.[1] ?? "";
  return {
    titles,
    given,
    givenStart,
    next,
    article: givenStart === start && titles.length === 0 ? (ARTICLE.exec(rest)?.[1] ?? "").toLowerCase() : "",
    opensSentence: OPENING.test(text.slice(Math.max(from, givenStart - 4), givenStart)) || givenStart === from
  };
}

const isGiven = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word) && givenName(word) !== undefined;

/** A word at the end of a text, a dot and a gap of up to two blanks behind it; what stands before is not read. */
const lastWord = (text: string): RegExpExecArray | null =>
  LAST_WORD.exec(text.slice(text.lastIndexOf(" ", text.length - 3) + 1));

const LAST_WORD = /(?<![\p{L}\p{M}\p{N}'’-])([\p{L}][\p{L}\p{M}'’-]*)(\.?)(\s{0,2})$/u;
const NEXT_WORD = /^[ \u00A0\n]{1,2}(?:(?:de|du|la|le|von|van|di|da)\s)*(\p{Lu}[\p{L}\p{M}'’-]*)/u;
/** Also what stands before families: `both Thénardiers`, `the young Karenins`. */
const ARTICLE = /(?<![\p{L}\p{M}])(the|la|die|both|these|those|the two|two|the \p{Ll}+)\s$/iu;
/** Words of one letter that are no initials without a dot. */
const LONE = /^[AIOИАОУВСКЯ]$/;
const OPENING = /(?:^|[.?!:…]["'”’»)\]]*\s*|["'“‘«„([—–-]\s*|\n\s*)$/u;
