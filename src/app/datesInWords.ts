// Dates and doubts as a historian would write them beside a name. "" where there is nothing to say.

import {compareDates} from "../core/model/date.ts";
import {formatDate} from "../core/model/formatDate.ts";
import type {Certainty, Entity, Stance} from "../core/model/study.ts";
import {dates} from "../words/en/dates.ts";
import type {Language} from "../words/language.ts";

/** When something was: "18 December 1927", "1925–1927", "until 10 January 1937". A beginning alone is its date. */
export function datesInWords(start: string | null, end: string | null, language: Language): string {
  if (start === null) return end === null ? "" : formatDate(openBefore(end), language);
  return end === null || start === end ? formatDate(start, language) : spanInWords(start, end, language);
}

/** How long someone belonged: as above, but a beginning alone goes on: "from about 1925". */
export function membershipDates(start: string | null, end: string | null, language: Language): string {
  return start !== null && end === null && !start.includes("/")
    ? formatDate(`${start}/..`, language)
    : datesInWords(start, end, language);
}

/** The years of a life ("1892 – 10 January 1937", "born 1902"), of a body ("from 1918"), of an event or work. */
export function lifeDates({kind, born, died}: Pick<Entity, "kind" | "born" | "died">, language: Language): string {
  const t = language.words(dates);
  if (kind === "event" || kind === "work") return datesInWords(born, died, language);
  if (kind !== "person") return membershipDates(born, died, language);
  if (born !== null && died !== null) return spanInWords(born, died, language);
  if (born !== null) return t.born({date: formatDate(born, language)});
  return died === null ? "" : t.died({date: formatDate(died, language)});
}

/** How sure a claim is, where it is not plainly stated: "implied, not stated". */
export const certaintyInWords = (certainty: Certainty, language: Language): string =>
  certainty === "stated" ? "" : language.words(dates)[certainty];

/** What the source makes of a claim, where it does not simply assert it: "denied by the source". */
export const stanceInWords = (stance: Stance, language: Language): string =>
  stance === "asserted" ? "" : language.words(dates)[stance];

/** "until" that date; an interval at an end is said as it is. */
const openBefore = (end: string): string => (end.includes("/") ? end : `../${end}`);

/** Two dates as one; where they do not make an interval (the end before the start, an interval at an end), side by side. */
function spanInWords(start: string, end: string, language: Language): string {
  const interval = `${start}/${end}`;
  const isInterval = !start.includes("/") && !end.includes("/") && compareDates(start, end) <= 0;
  const words = isInterval ? formatDate(interval, language) : interval;
  return words === interval ? `${formatDate(start, language)} – ${formatDate(end, language)}` : words;
}
