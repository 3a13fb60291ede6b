import type {View} from "../model/view.ts";

/**
 * Ids of the groups that a view outlines: those it says, and the isolated ones where others are drawn beside their
 * members (outsiders, ghosts, a second group), so that one sees who belongs.
 */
export function outlinedGroups({hulls, isolation}: View): string[] {
  if (!isolation) return [...hulls];
  const {groups, match, rule, display} = isolation;
  const hasStrangers = rule !== "inside" || display === "ghost" || (groups.length > 1 && match === "any");
  return [...new Set([...hulls, ...(hasStrangers ? groups : [])])];
}
