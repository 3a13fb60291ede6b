// Groups of a view's own, as if the study had them: chosen by hand, or accepted from what an algorithm found. They have
// no dates and no source, so they hold in all years.

import type {GroupSpan} from "../model/network.ts";
import {CERTAINTIES, type Study} from "../model/study.ts";
import type {OwnGroup, View} from "../model/view.ts";
import {listsOf, type Memberships, type TypedNetwork} from "./typedNetwork.ts";

/** The study with the view's own groups and their members; the study itself where there are none. */
export function withOwnGroups(study: Study, {ownGroups}: Pick<View, "ownGroups">): Study {
  if (ownGroups.length === 0) return study;
  const dates = {start: null, end: null};
  const groups = ownGroups.map(({id, name, kind}) => ({id, name, kind, ...dates, note: "", extra: NO_COLUMNS}));
  const memberships = ownGroups.flatMap(({id, members}) =>
    members.map((entity) => ({
      entity,
      group: id,
      ...dates,
      role: "",
      certainty: "stated" as const,
      source: null,
      locator: "",
      note: "",
      extra: NO_COLUMNS
    }))
  );
  return {...study, groups: [...study.groups, ...groups], memberships: [...study.memberships, ...memberships]};
}

const NO_COLUMNS: ReadonlyMap<string, string> = new Map();

/** The memberships of each entity in a view's own groups, as a node has them. */
export function ownSpans(ownGroups: readonly OwnGroup[]): ReadonlyMap<string, readonly GroupSpan[]> {
  const spans = new Map<string, GroupSpan[]>();
  for (const {id, members} of ownGroups) {
    for (const entity of new Set(members)) {
      const span: GroupSpan = {group: id, start: null, end: null, role: "", certainty: "stated"};
      spans.set(entity, [...(spans.get(entity) ?? []), span]);
    }
  }
  return spans;
}

const known = new WeakMap<readonly OwnGroup[], {typed: TypedNetwork; result: TypedNetwork}>();

/** A network's arrays with the view's own memberships added; the same arrays where there are none. Linear, once. */
export function typedWithOwnGroups(
  typed: TypedNetwork,
  {ownGroups}: Pick<View, "ownGroups">,
  idOf: (node: string) => string
): TypedNetwork {
  if (ownGroups.length === 0) return typed;
  const before = known.get(ownGroups);
  if (before?.typed === typed) return before.result;
  const spans = ownSpans(ownGroups);
  const groups = [...typed.groups, ...ownGroups.map(({id}) => id)];
  const indexOf = new Map(ownGroups.map(({id}, i) => [id, typed.groups.length + i]));
  const lists = Array.from({length: typed.nodeKeys.length}, (_, node) => {
    const added = spans.get(idOf(typed.nodeKeys.at(node))) ?? [];
    return [...membershipsOf(typed.memberships, node), ...added.map(({group}) => always(indexOf.get(group)!))];
  });
  const result = {...typed, groups, memberships: flattened(lists)};
  known.set(ownGroups, {typed, result});
  return result;
}

interface Membership {
  group: number;
  certainty: number;
  first: number;
  last: number;
}

const always = (group: number): Membership => ({
  group,
  certainty: CERTAINTIES.indexOf("stated"),
  first: Number.NEGATIVE_INFINITY,
  last: Number.POSITIVE_INFINITY
});

function membershipsOf({offsets, items, certainties, firsts, lasts}: Memberships, node: number): Membership[] {
  const list: Membership[] = [];
  for (let k = offsets[node]!; k < offsets[node + 1]!; k++)
    list.push({group: items[k]!, certainty: certainties[k]!, first: firsts[k]!, last: lasts[k]!});
  return list;
}

function flattened(lists: readonly (readonly Membership[])[]): Memberships {
  const all = lists.flat();
  return {
    ...listsOf(lists.map((list) => list.map(({group}) => group))),
    certainties: Uint8Array.from(all, ({certainty}) => certainty),
    firsts: Float32Array.from(all, ({first}) => first),
    lasts: Float32Array.from(all, ({last}) => last)
  };
}
