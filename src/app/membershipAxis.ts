import {parseDate, yearOfDay} from "../core/model/date.ts";

/** Where a membership lies on the axis, as shares of its length in [0, 1]; an unknown end is a stub that fades. */
export interface AxisBar {
  from: number;
  to: number;
  fadesIn: boolean;
  fadesOut: boolean;
}

export interface MembershipAxis {
  /** First and last year of the axis, both whole. */
  first: number;
  last: number;
  /** As many as memberships, in their order; null where neither end is dated. */
  bars: (AxisBar | null)[];
}

/** The length of a stub, as a share of the axis, and what must be left of it at the border of the axis. */
const STUB = {usual: 0.14, least: 0.05};

/** Memberships on one axis of whole years, from the first that any of them is dated in to the last; null if none is. */
export function membershipAxis(spans: readonly {start: string | null; end: string | null}[]): MembershipAxis | null {
  const dated = spans.map(({start, end}) => knownDays(start, end));
  const days = dated.flatMap(({from, to}) => [from, to].filter((day) => day !== null));
  if (days.length === 0) return null;
  const [earliest, latest] = [Math.min(...days), Math.max(...days)];
  const [first, last] = [yearOfDay(earliest), yearOfDay(latest)];
  const length = Math.max(1, latest - earliest);
  const place = (day: number) => (day - earliest) / length;
  return {first, last, bars: dated.map(({from, to}) => bar(from, to, place))};
}

function bar(from: number | null, to: number | null, place: (day: number) => number): AxisBar | null {
  if (from !== null && to !== null)
    return {from: place(from), to: place(Math.max(from, to)), fadesIn: false, fadesOut: false};
  if (from !== null) {
    const start = Math.min(place(from), 1 - STUB.least);
    return {from: start, to: Math.min(start + STUB.usual, 1), fadesIn: false, fadesOut: true};
  }
  if (to === null) return null;
  const end = Math.max(place(to), STUB.least);
  return {from: Math.max(end - STUB.usual, 0), to: end, fadesIn: true, fadesOut: false};
}

/** First and last day, null where open, unknown or not given. */
function knownDays(start: string | null, end: string | null): {from: number | null; to: number | null} {
  const finite = (day: number | undefined) => (day === undefined || !Number.isFinite(day) ? null : day);
  const [first, last] = [start === null ? null : parseDate(start), end === null ? null : parseDate(end)];
  // An interval in one column says both ends.
  const from = finite(first?.earliest) ?? finite(start === null ? last?.earliest : undefined);
  const to = finite(last?.latest) ?? (end === null && start?.includes("/") ? finite(first?.latest) : null);
  return start === null && !end?.includes("/") ? {from: null, to} : {from, to};
}
