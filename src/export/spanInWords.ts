import {formatDate} from "../core/model/formatDate.ts";
import {dates} from "../words/en/dates.ts";
import {ENGLISH} from "../words/language.ts";

/** "1923–December 1927", "1923", "until 1927", or nothing. */
export function spanInWords({start, end}: {start: string | null; end: string | null}, language = ENGLISH): string {
  const said = (date: string) => formatDate(date, language);
  if (start !== null && end !== null) return start === end ? said(start) : `${said(start)}–${said(end)}`;
  if (start !== null) return said(start);
  if (end === null) return "";
  // as one date, so that what stands after "until" is declined; an interval at an end is said as it is
  return end.includes("/") ? language.words(dates).until({date: said(end)}) : said(`../${end}`);
}
