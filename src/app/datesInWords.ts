// Dates and doubts as a historian would write them beside a name. "" where there is nothing to say.

import {compareDates} from "../core/model/date.ts";
import {formatDate} from "../core/model/formatDate.ts";
import type {Certainty, Entity, Stance} from "../core/model/study.ts";

/** When something was: "18 December 1927", "1925–1927", "until 10 January 1937". A beginning alone is its date. */
export function datesInWords(start: string | null, end: string | null): string {
  if (start === null) return end === null ? "" : `until ${formatDate(end)}`;
  return end === null || start === end ? formatDate(start) : spanInWords(start, end);
}

/** How long someone belonged: as above, but a beginning alone goes on: "from about 1925". */
export function membershipDates(start: string | null, end: string | null): string {
  return start !== null && end === null && !start.includes("/")
    ? `from ${formatDate(start)}`
    : datesInWords(start, end);
}

/** The years of a life ("1892 – 10 January 1937", "born 1902"), of a body ("from 1918"), of an event or work. */
export function lifeDates({kind, born, died}: Pick<Entity, "kind" | "born" | "died">): string {
  if (kind === "event" || kind === "work") return datesInWords(born, died);
  if (kind !== "person") return membershipDates(born, died);
  if (born !== null && died !== null) return spanInWords(born, died);
  if (born !== null) return `born ${formatDate(born)}`;
  return died === null ? "" : `died ${formatDate(died)}`;
}

/** How sure a claim is, where it is not plainly stated: "implied, not stated". */
export const certaintyInWords = (certainty: Certainty): string => CERTAINTY[certainty];

/** What the source makes of a claim, where it does not simply assert it: "denied by the source". */
export const stanceInWords = (stance: Stance): string => STANCE[stance];

const CERTAINTY: Readonly<Record<Certainty, string>> = {
  stated: "",
  implied: "implied, not stated",
  doubtful: "doubtful"
};
const STANCE: Readonly<Record<Stance, string>> = {
  asserted: "",
  denied: "denied by the source",
  coerced: "said under duress"
};

/** Two dates as one; where they do not make an interval (the end before the start, an interval at an end), side by side. */
function spanInWords(start: string, end: string): string {
  const interval = `${start}/${end}`;
  const isInterval = !start.includes("/") && !end.includes("/") && compareDates(start, end) <= 0;
  const words = isInterval ? formatDate(interval) : interval;
  return words === interval ? `${formatDate(start)} – ${formatDate(end)}` : words;
}
