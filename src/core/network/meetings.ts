import {entryOf} from "../base/entryOf.ts";
import type {Mention, Zone} from "../model/mention.ts";
import type {TokenSpan} from "./tokenWindows.ts";

/** A mention whose entity is settled. UTF-16 offsets. */
export interface Named {
  entity: string;
  start: number;
  end: number;
  /** Entities in whose longer name this one stands, as Stalin in `the Stalin faction`: these two do not meet in it. */
  hosts: readonly string[];
  /** Whether the plural of a surname names this one among others: `the Karenins`. */
  isFamily: boolean;
}

/** Two mentions of two entities, in reading order. */
export interface Meeting {
  first: Named;
  second: Named;
}

/** The mentions that count for co-occurrence: settled, and neither in a heading nor in a zone left out. `mentions` in order of `start`, longer first. */
export function namedMentions(mentions: readonly Mention[], without: readonly Zone[] = []): Named[] {
  const named: Named[] = [];
  let open: Named[] = []; // those that reach beyond the start of the next
  for (const {entity, zone, start, end, rule} of mentions) {
    if (entity === null || zone === "heading" || without.includes(zone)) continue;
    open = open.filter((host) => host.end > start);
    const isInside = (host: Named): boolean => host.end > end || (host.end === end && host.start < start);
    const hosts = open.filter(isInside).map((host) => host.entity);
    const next = {entity, start, end, hosts, isFamily: rule === "family"};
    named.push(next);
    open.push(next);
  }
  return named;
}

/** For each pair of entities in one window, the place where they come nearest, the first such place of several. */
export function nearestMeetings(mentions: readonly Named[]): Meeting[] {
  const last = new Map<string, Named>();
  const lastUnhosted = new Map<string, Named>();
  const nearest = new Map<string, Map<string, Meeting>>();
  for (const second of mentions) {
    for (const [entity, latest] of last) {
      const first = canMeet(latest, second) ? latest : lastUnhosted.get(entity);
      if (first && canMeet(first, second)) keepNearer(nearest, {first, second});
    }
    last.set(second.entity, second);
    if (second.hosts.length === 0) lastUnhosted.set(second.entity, second);
  }
  return [...nearest.values()].flatMap((meetings) => [...meetings.values()]);
}

/** Every two mentions of different entities with fewer than `tokens` words between them. */
export function meetingsWithin(mentions: readonly Named[], places: readonly TokenSpan[], tokens: number): Meeting[] {
  const meetings: Meeting[] = [];
  for (const [i, first] of mentions.entries()) {
    for (let j = i + 1; j < mentions.length && places[j]!.first - places[i]!.after < tokens; j++) {
      if (canMeet(first, mentions[j]!)) meetings.push({first, second: mentions[j]!});
    }
  }
  return meetings;
}

/**
 * Of meetings of the same two entities at the same two places, the nearest. `places`: of the mentions, in their order.
 */
export function nearestOfPlaces(
  meetings: readonly Meeting[],
  mentions: readonly Named[],
  places: readonly TokenSpan[]
): Meeting[] {
  const placeOf = new Map(mentions.map((mention, i) => [mention, places[i]!.first]));
  const nearest = new Map<string, Meeting>();
  for (const meeting of meetings) {
    const {first, second} = meeting;
    const key = JSON.stringify([...pairOf(meeting), placeOf.get(first), placeOf.get(second)]);
    const known = nearest.get(key);
    if (!known || gapOf(meeting) < gapOf(known)) nearest.set(key, meeting);
  }
  return [...nearest.values()];
}

const gapOf = ({first, second}: Meeting): number => second.start - first.end;

/** Whether two mentions are of two entities, and neither inside the other’s name. */
export function canMeet(first: Named, second: Named): boolean {
  return first.entity !== second.entity && !first.hosts.includes(second.entity) && !second.hosts.includes(first.entity);
}

function keepNearer(nearest: Map<string, Map<string, Meeting>>, meeting: Meeting): void {
  const [a, b] = pairOf(meeting);
  const ofA = entryOf(nearest, a, () => new Map<string, Meeting>());
  const known = ofA.get(b);
  if (!known || gap(meeting) < gap(known)) ofA.set(b, meeting);
}

const gap = ({first, second}: Meeting): number => second.start - first.end;

/** The two entities in code-unit order. */
export function pairOf({first, second}: Meeting): [a: string, b: string] {
  return first.entity < second.entity ? [first.entity, second.entity] : [second.entity, first.entity];
}
