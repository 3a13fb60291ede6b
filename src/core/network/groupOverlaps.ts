import type {Study} from "../model/study.ts";
import type {View} from "../model/view.ts";
import {membershipFilter} from "./membershipFilter.ts";

/** Another group, and who is in both. */
export interface GroupOverlap {
  group: string;
  /** Ids of entities, in the order of the study's table of memberships. */
  members: string[];
}

/**
 * The other groups that share members with one, the most shared first, then in the study's order; by the memberships that
 * count in the years and at the certainty shown. Nobody need be in both at the same time.
 */
export function groupOverlaps(
  {groups, memberships}: Pick<Study, "groups" | "memberships">,
  view: Pick<View, "years" | "certainties">,
  group: string
): GroupOverlap[] {
  const counts = membershipFilter({groups}, view);
  const own = new Set(memberships.filter((one) => one.group === group && counts(one)).map(({entity}) => entity));
  const shared = new Map(groups.filter(({id}) => id !== group).map(({id}) => [id, new Set<string>()]));
  for (const one of memberships) if (own.has(one.entity) && counts(one)) shared.get(one.group)?.add(one.entity);
  return [...shared]
    .flatMap(([id, members]) => (members.size === 0 ? [] : [{group: id, members: [...members]}]))
    .sort((a, b) => b.members.length - a.members.length);
}
