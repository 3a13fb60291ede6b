// What dates say of the time that something took: when it began at the earliest and at the latest, and how long it went on.

import {monthBounds, parseDate} from "../model/date.ts";
import {yearOfMonth} from "../model/months.ts";

/** Years or months, all finite. */
export interface Extent {
  /** When it began at the earliest. */
  first: number;
  /** When it was over at the latest. */
  last: number;
  /** When it began at the latest, where that is not `first`. */
  begunBy?: number;
  /** "About", "perhaps", "not after": it may have begun at another time altogether. */
  isDoubtful?: true;
}

/**
 * From one date to another, in months; one date alone is both. Where a date has no beginning its end stands for it, and
 * where it has no end its beginning, both as doubtful. Null where neither can be read.
 */
export function extentOf(start: string | null, end: string | null): Extent | null {
  const [begin, stop] = [monthBounds(start ?? end), monthBounds(end ?? start)];
  if (!begin || !stop) return null;
  const first = Number.isFinite(begin.from) ? begin.from : begin.to;
  const begunBy = Number.isFinite(begin.to) ? Math.max(first, begin.to) : first;
  const last = Math.max(begunBy, ...[stop.from, stop.to].filter(Number.isFinite));
  const isDoubtful = start === null || !Number.isFinite(begin.from) || !Number.isFinite(begin.to) || hasDoubt(start);
  return {first, last, ...(begunBy > first && {begunBy}), ...(isDoubtful && {isDoubtful})};
}

/** The same in years of what is in months. */
export function inYears<T extends Extent>({begunBy, ...extent}: T): Omit<T, "begunBy"> & Pick<Extent, "begunBy"> {
  const first = yearOfMonth(extent.first);
  const by = begunBy === undefined ? first : yearOfMonth(begunBy);
  return {...extent, first, last: yearOfMonth(extent.last), ...(by > first && {begunBy: by})};
}

function hasDoubt(text: string): boolean {
  const date = parseDate(text);
  return date !== null && (date.uncertain || date.approximate);
}
