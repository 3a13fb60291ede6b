import {parseDate} from "../model/date.ts";

const MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december";

/**
 * The EDTF text for a date written otherwise (`18.12.1927`, `c. 1923`, `December 1927`, `1923-1925`); null where we
 * cannot tell. Day before month, as in Europe. For hints only: nothing is read by it.
 */
export function suggestDate(text: string): string | null {
  const plain = text.trim().toLowerCase().replace(/[–—]/g, "-").replace(/\s+/g, " ");
  for (const [pattern, rewrite] of FORMS) {
    const match = pattern.exec(plain);
    const date = match && rewrite(match);
    if (date && parseDate(date)) return date;
  }
  return null;
}

const two = (digits = ""): string => digits.padStart(2, "0");

function month(name = ""): string {
  const index = MONTHS.split("|").findIndex((full) => full.startsWith(name));
  return two(String(index + 1));
}

const MONTH = `(${MONTHS}|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\\.?`;

const FORMS: readonly [RegExp, (match: RegExpExecArray) => string][] = [
  [/^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/, ([, d, m, y]) => `${y}-${two(m)}-${two(d)}`],
  [/^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/, ([, y, m, d]) => `${y}-${two(m)}-${two(d)}`],
  [/^(\d{4})[./](\d{1,2})$/, ([, y, m]) => `${y}-${two(m)}`],
  [/^(\d{1,2})[./](\d{4})$/, ([, m, y]) => `${y}-${two(m)}`],
  [/^(\d{4}) ?- ?(\d{4})$/, ([, from, to]) => `${from}/${to}`],
  [/^(\d{4}) ?- ?(\d\d)$/, ([, from = "", to]) => `${from}/${from.slice(0, 2)}${to}`],
  [/^(?:c|ca|circa|about|around|um)\.? ?(\d{4})$/, ([, y]) => `${y}~`],
  [/^(\d{4}) ?\(\?\)$/, ([, y]) => `${y}?`],
  [/^(\d{3})0s$/, ([, decade]) => `${decade}X`],
  [new RegExp(`^${MONTH} (\\d{4})$`), ([, name, y]) => `${y}-${month(name)}`],
  [new RegExp(`^(\\d{1,2})\\.? ${MONTH} (\\d{4})$`), ([, d, name, y]) => `${y}-${month(name)}-${two(d)}`],
  [new RegExp(`^${MONTH} (\\d{1,2}), (\\d{4})$`), ([, name, d, y]) => `${y}-${month(name)}-${two(d)}`],
  [/^(\d{4}-\d\d-\d\d)t\d\d:\d\d.*$/, ([, date]) => String(date)]
];
