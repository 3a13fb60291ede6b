import {finish} from "../base/steps.ts";
import type {CommunityPlace, CommunityRings} from "../model/communityRings.ts";
import type {View} from "../model/view.ts";
import type {ComparedPart} from "../network/comparedParts.ts";
import {communityRingsInSteps} from "./communityRings.ts";

/**
 * The rings of each of the things that a view compares, found in each by itself; null for each where the view asks for
 * none. Numbers go on from one to the next: a community is called what most of its people were called when they were
 * last seen, and what cannot be called so has a number of its own.
 */
export const comparedRings = (...asked: Parameters<typeof comparedRingsInSteps>): (CommunityRings | null)[] =>
  finish(comparedRingsInSteps(...asked));

/** The same, telling between steps what share of the work is done. */
export function* comparedRingsInSteps(
  parts: readonly Pick<ComparedPart, "part" | "view">[],
  {rings}: Pick<View, "rings">
): Generator<number, (CommunityRings | null)[]> {
  const found: (CommunityRings | null)[] = [];
  for (const {part, view} of parts) {
    const work = communityRingsInSteps(part, {...view, rings});
    let step = work.next();
    for (; !step.done; step = work.next()) yield (found.length + step.value) / parts.length;
    found.push(step.value);
  }
  return continuedNumbers(found);
}

function continuedNumbers(found: readonly (CommunityRings | null)[]): (CommunityRings | null)[] {
  const last = new Map<string, number>();
  let most = 0;
  return found.map((one) => {
    if (!one) return null;
    const numbers = continued(one.of, last);
    for (const number of numbers.values()) most = Math.max(most, number);
    const called = (community: number): number => {
      if (!numbers.has(community)) numbers.set(community, ++most);
      return numbers.get(community)!;
    };
    const of = new Map<string, CommunityPlace>();
    for (const {key, place} of inOrder(one.of)) of.set(key, {...place, community: called(place.community)});
    for (const [key, {community}] of of) last.set(key, community);
    return {...one, of};
  });
}

/** By community, the largest first: so new numbers are given in that order. */
const inOrder = (of: CommunityRings["of"]): {key: string; place: CommunityPlace}[] =>
  [...of].map(([key, place]) => ({key, place})).sort((a, b) => a.place.community - b.place.community);

/** Of each community that goes on: its number before. The pairs that share most people are matched first, each once. */
function continued(of: CommunityRings["of"], last: ReadonlyMap<string, number>): Map<number, number> {
  const shared = new Map<string, {now: number; before: number; count: number}>();
  for (const [key, {community: now}] of of) {
    const before = last.get(key);
    if (before === undefined) continue;
    const pair = `${now} ${before}`;
    const {count} = shared.get(pair) ?? {count: 0};
    shared.set(pair, {now, before, count: count + 1});
  }
  const numbers = new Map<number, number>();
  const taken = new Set<number>();
  const first = [...shared.values()].sort((a, b) => b.count - a.count || a.before - b.before || a.now - b.now);
  for (const {now, before} of first) {
    if (numbers.has(now) || taken.has(before)) continue;
    numbers.set(now, before);
    taken.add(before);
  }
  return numbers;
}
