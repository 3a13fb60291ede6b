import {dateBounds} from "../core/model/date.ts";

/** Days since 1970-01-01 as YYYY-MM-DD, years before 0000 with a minus. */
export function isoDay(day: number): string {
  const date = new Date(day * 86_400_000);
  const year = date.getUTCFullYear();
  const digits = (value: number, count: number) => String(value).padStart(count, "0");
  const [month, dayOfMonth] = [digits(date.getUTCMonth() + 1, 2), digits(date.getUTCDate(), 2)];
  return `${year < 0 ? "-" : ""}${digits(Math.abs(year), 4)}-${month}-${dayOfMonth}`;
}

/**
 * A time from `start` to `end` (EDTF) as TEI's dating attributes, with a blank before each: `when` for a date as plain
 * as W3C writes them, `from` and `to` for a span of such dates, else the first and the last day they allow.
 * `cert` is low where a date is in doubt.
 */
export function datingAttributes(start: string | null, end: string | null): string {
  const doubt = [start, end].some((date) => date !== null && /[?~%]/.test(date)) ? ' cert="low"' : "";
  const plain = (date: string | null) => date === null || PLAIN.test(date);
  if (plain(start) && plain(end)) {
    if (start !== null && (end === null || end === start)) return ` when="${start}"${doubt}`;
    return `${named("from", start)}${named("to", end)}${doubt}`;
  }
  const first = dateBounds(start ?? "")?.earliest;
  const last = dateBounds(end ?? start ?? "")?.latest;
  const day = (bound: number | undefined) => (bound !== undefined && Number.isFinite(bound) ? isoDay(bound) : null);
  return `${named("notBefore", day(first))}${named("notAfter", day(last))}${doubt}`;
}

const PLAIN = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const named = (name: string, value: string | null): string => (value === null ? "" : ` ${name}="${value}"`);
