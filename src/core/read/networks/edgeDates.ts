import {entryOf} from "../../base/entryOf.ts";
import {parseDate} from "../../model/date.ts";
import type {Finding} from "../problemList.ts";
import {quoted} from "../quoted.ts";
import {suggestDate} from "../suggestDate.ts";

/** The dates of an edge as EDTF, "" for none; one that cannot be read is told and left out. */
export function edgeDates(
  edge: {start?: string | undefined; end?: string | undefined},
  say: (finding: Omit<Finding, "place">) => void
): {start: string; end: string} {
  const read = (date: string | undefined): string => {
    const text = date?.trim() ?? "";
    if (text === "") return "";
    const known = edtfOf(text);
    if (known === null) {
      say({
        code: "bad-date",
        severity: "warning",
        message: `the date ${quoted(text)} is not one we can read; the edge is kept without it`,
        hint: "Write dates as 1917, 1917-04 or 1917-04-16."
      });
    }
    return known ?? "";
  };
  return {start: read(edge.start), end: read(edge.end)};
}

/** Years of history: a number within them is a year, and one beyond is counted in units that the file does not say. */
const YEARS = {first: -3000, last: 2100};

/**
 * A date of a network file as EDTF: EDTF itself, a date with its time of day, a year as any kind of number, or what a
 * historian may write; null for all else.
 */
export function edtfOf(text: string): string | null {
  if (/^[-+]?\d{1,4}(?:\.0*)?$/.test(text)) {
    const year = Number.parseInt(text, 10);
    const digits = String(Math.abs(year)).padStart(4, "0");
    return year >= YEARS.first && year <= YEARS.last ? `${year < 0 ? "-" : ""}${digits}` : null;
  }
  if (parseDate(text)) return text;
  const day = /^(-?\d{4}-\d\d-\d\d)[T ]/.exec(text)?.[1];
  if (day !== undefined && parseDate(day)) return day;
  return suggestDate(text);
}

/**
 * When something that came and went was there: from the earliest start to the latest end of its spells. A bound alone
 * is one date open on its other side (`../1920`), for by itself it would be the date of the whole.
 */
export function datesOf(spells: readonly {start: string; end: string}[]): {start: string; end: string} {
  const {start, end} = spanOf(spells);
  const [from, to] = [edtfOf(start), edtfOf(end)];
  if (start === "" && to !== null) return {start: `../${to}`, end};
  if (end === "" && from !== null) return {start: `${from}/..`, end};
  return {start, end};
}

/** The earliest of some starts and the latest of some ends; "" stands for open. */
function spanOf(spells: readonly {start: string; end: string}[]): {start: string; end: string} {
  const order = new Map<string, number>();
  const at = (date: string) => entryOf(order, date, () => parseDate(edtfOf(date) ?? "")?.earliest ?? 0);
  const pick = (dates: string[], better: (a: number, b: number) => boolean) =>
    dates.includes("") ? "" : dates.reduce((best, date) => (better(at(date), at(best)) ? date : best), dates[0] ?? "");
  return {
    start: pick(
      spells.map(({start}) => start),
      (a, b) => a < b
    ),
    end: pick(
      spells.map(({end}) => end),
      (a, b) => a > b
    )
  };
}
