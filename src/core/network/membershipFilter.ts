import {areEqual} from "../base/areEqual.ts";
import {monthBounds} from "../model/date.ts";
import {monthsBetween, type TimeSpan} from "../model/months.ts";
import type {GroupSpan} from "../model/network.ts";
import {CERTAINTIES, type Group, type Study} from "../model/study.ts";
import type {View} from "../model/view.ts";
import type {TypedNetwork} from "./typedNetwork.ts";

/** First and last month of something that lasts, as widely as its dates allow; ±Infinity where it has none. */
export function spanMonths({start, end}: {start: string | null; end: string | null}): TimeSpan {
  return {
    from: monthBounds(start)?.from ?? Number.NEGATIVE_INFINITY,
    to: monthBounds(end)?.to ?? Number.POSITIVE_INFINITY
  };
}

/**
 * Whether a membership counts under `view`: its certainty is shown, and it may have lasted in some of the months. Who
 * joined is a member until a date says otherwise, and nobody is one before the group began or after it ended.
 */
export function membershipFilter(
  {groups}: Pick<Study, "groups">,
  view: Pick<View, "years" | "certainties">
): (span: Omit<GroupSpan, "role">) => boolean {
  const {from, to} = monthsBetween(view.years);
  const isAlways = from === ALWAYS.from && to === ALWAYS.to;
  const bounds = new Map(isAlways ? [] : groups.map((group) => [group.id, spanMonths(group)]));
  return (span) => {
    if (!view.certainties.includes(span.certainty)) return false;
    if (isAlways) return true;
    const own = spanMonths(span);
    const group = bounds.get(span.group) ?? ALWAYS;
    return Math.max(own.from, group.from) <= to && Math.min(own.to, group.to) >= from;
  };
}

/**
 * A byte for each membership: 1 where it counts. Says the same as `membershipFilter`, for all at once. While that is what
 * it was, the very array given last is given again: nothing that is drawn from it need be looked at.
 */
export function membershipMask(typed: TypedNetwork, study: Study, view: View): Uint8Array {
  const {groups} = study;
  const {from, to} = monthsBetween(view.years);
  const asked = `${from} ${to} ${view.certainties.join(" ")}`;
  const before = latest.get(typed);
  if (before?.groups === groups && before.asked === asked) return before.mask;
  const next = computeMask(typed, groups, {from, to}, view.certainties);
  const mask = before && areEqual(before.mask, next) ? before.mask : next;
  latest.set(typed, {groups, asked, mask});
  return mask;
}

const latest = new WeakMap<TypedNetwork, {groups: readonly Group[]; asked: string; mask: Uint8Array}>();

function computeMask(
  {groups, memberships}: TypedNetwork,
  ofStudy: readonly Group[],
  {from, to}: TimeSpan,
  shown: View["certainties"]
): Uint8Array {
  const {items, certainties, firsts, lasts} = memberships;
  const isShown = Uint8Array.from(CERTAINTIES, (certainty) => Number(shown.includes(certainty)));
  const known = new Map(ofStudy.map((group) => [group.id, spanMonths(group)]));
  const isLasting = Uint8Array.from(groups, (id) => {
    const span = known.get(id) ?? ALWAYS;
    return Number(span.from <= to && span.to >= from);
  });
  const [begun, ended] = [latestFirst(firsts), earliestLast(lasts)];
  if (begun <= to && ended >= from && !isLasting.includes(0) && !isShown.includes(0)) return allOf(items);
  const mask = new Uint8Array(items.length);
  spread(mask, items, isLasting, certainties, isShown);
  keepWithin(mask, firsts, lasts, from, to);
  return mask;
}

function spread(mask: Uint8Array, groups: Int32Array, isOn: Uint8Array, certainties: Uint8Array, isShown: Uint8Array) {
  for (let i = 0; i < mask.length; i++) mask[i] = isOn[groups[i]!]! & isShown[certainties[i]!]!;
}

function keepWithin(mask: Uint8Array, firsts: Float32Array, lasts: Float32Array, from: number, to: number): void {
  for (let i = 0; i < mask.length; i++) mask[i] = mask[i]! & Number(firsts[i]! <= to) & Number(lasts[i]! >= from);
}

/** The month by which all have begun, and that from which on some have ended; each found once for a network. */
const latestFirst = foundOnce((firsts) => firsts.reduce((late, month) => (month > late ? month : late), ALWAYS.from));
const earliestLast = foundOnce((lasts) => lasts.reduce((early, month) => (month < early ? month : early), ALWAYS.to));

function foundOnce(find: (months: Float32Array) => number): (months: Float32Array) => number {
  const known = new WeakMap<Float32Array, number>();
  return (months) => {
    const found = known.get(months) ?? find(months);
    known.set(months, found);
    return found;
  };
}

const all = new WeakMap<Int32Array, Uint8Array>(); // by the memberships: one that is the same says that nothing has changed

function allOf(items: Int32Array): Uint8Array {
  const mask = all.get(items) ?? new Uint8Array(items.length).fill(1);
  all.set(items, mask);
  return mask;
}

const ALWAYS: TimeSpan = {from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY};
