import type {TextSpan} from "../model/markup.ts";
import type {Paragraph, Zone} from "../model/mention.ts";

/**
 * The zone of each paragraph as a whole: heading, footnote, bibliography or text.
 *
 * Footnotes are those that the document marks as such, and paragraphs that open with a note's number in brackets or
 * raised, when the text refers to it. A bibliography begins behind a heading or a short line that announces one, and
 * ends with the first paragraph that cites nothing.
 */
export function paragraphZones(
  text: string,
  paragraphs: readonly Paragraph[],
  notes: readonly TextSpan[] = []
): Zone[] {
  const noteStarts = new Set(notes.map(({start}) => start));
  const cited = new Set(
    [...text.matchAll(REFERENCE)].map(([, brackets, raised]) => plainNumber(brackets ?? raised ?? ""))
  );
  let isBibliography = false;
  return paragraphs.map(({start, bodyStart, end, heading}) => {
    const opening = text.slice(bodyStart, Math.min(end, bodyStart + MAX_LINE));
    const number = NOTE.exec(opening);
    const isNote = noteStarts.has(start) || (number !== null && cited.has(plainNumber(number[1] ?? number[2] ?? "")));
    if (isNote) {
      isBibliography = false;
      return "footnote";
    }
    if (heading || isAnnouncement(opening, end - bodyStart)) {
      isBibliography = ANNOUNCEMENT.test(opening);
      return heading ? "heading" : "text";
    }
    isBibliography &&= CITATION.test(text.slice(bodyStart, Math.min(end, bodyStart + MAX_CITATION)));
    return isBibliography ? "bibliography" : "text";
  });
}

const MAX_LINE = 120;
const MAX_CITATION = 600;
/** A reference to a note behind a word or a stop, `socialism.” [2]`, `law.³`; not what opens a line. */
const REFERENCE = /\[(\d{1,3})\](?<=\S[ \u00A0]?\[\d+\])|([¹²³⁰⁴-⁹]{1,3})(?<=[\p{L}\p{P}][¹²³⁰⁴-⁹]{1,3})/gu;
const NOTE = /^(?:\[(\d{1,3})\]|([¹²³⁰⁴-⁹]{1,3}))(?=\s|\p{L}|$)/u;
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const ANNOUNCEMENT =
  /^[\s#*_]*(?:selected?\s|further\s|primary\s|secondary\s|works?\s|list of\s)?(?:bibliograph(?:y|ie)|literature|literatur|references|reading|cited|sources|works cited|quellen|littérature|ouvrages|литература|библиография|источники|список литературы)(?![\p{Ll}])/iu;
/** A year, and a comma or a colon: somebody, something, somewhere. */
const CITATION = /[,:.].*(?:1[4-9]|20)\d\d|\bibid\b|\bhttps?:|[«"“].*[»"”]/isu;

const plainNumber = (number: string): string => number.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(RAISED.indexOf(digit)));

/** A line of its own that announces a list of literature: short, and open at its end. */
const isAnnouncement = (opening: string, length: number): boolean =>
  length < MAX_LINE && ANNOUNCEMENT.test(opening) && !/[.!?]["”»)]?$/.test(opening.trimEnd());
