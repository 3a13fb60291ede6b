import {compare} from "../base/compare.ts";
import {compareDates} from "../model/date.ts";
import type {Membership, Study} from "../model/study.ts";

/** A member, by its id, with all its memberships of the group. */
export type Member = [entity: string, memberships: Membership[]];

/**
 * The members of a group: whoever joined first before the others, then by role, in the order in which the study names
 * the roles (so that hosts come before guests where it does), then by name, then by id.
 */
export function groupMembers(
  {memberships, entities}: Pick<Study, "memberships" | "entities">,
  group: string
): Member[] {
  const own = memberships.filter((one) => one.group === group);
  const names = new Map(entities.map(({id, name}) => [id, name]));
  const roles = new Map([...new Set(own.map(({role}) => role))].map((role, i) => [role, i]));
  own.sort(
    (a, b) =>
      compareDates(a.start ?? a.end, b.start ?? b.end) ||
      (roles.get(a.role) ?? 0) - (roles.get(b.role) ?? 0) ||
      compare(names.get(a.entity) ?? "", names.get(b.entity) ?? "") ||
      compare(a.entity, b.entity)
  );
  const members = new Map<string, Membership[]>();
  for (const membership of own) {
    const list = members.get(membership.entity);
    if (list) list.push(membership);
    else members.set(membership.entity, [membership]);
  }
  return [...members];
}

/** What is said of every one of several members alike – role, dates, certainty, source – or null; notes are left to each. */
export function saidOfAll(members: readonly Member[]): Membership | null {
  const [first] = members[0]?.[1] ?? [];
  if (!first || members.length < 2) return null;
  const said = facts(first);
  const isAlike = members.every(
    ([, own]) => own.length === 1 && own.every((one) => one.extra.size === 0 && facts(one) === said)
  );
  return isAlike ? {...first, note: ""} : null;
}

const facts = ({role, start, end, certainty, source, locator}: Membership): string =>
  JSON.stringify([role, start, end, certainty, source, locator]);
