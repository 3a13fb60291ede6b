import {compare} from "../base/compare.ts";
import type {Study} from "../model/study.ts";
import {formOf, type GroupForm, type View} from "../model/view.ts";
import {outlinedGroups} from "../network/outlinedGroups.ts";
import {SHOWN, type VisiblePart} from "../network/visiblePart.ts";
import type {Appearance} from "./appearance.ts";
import {MOST_PAIRED} from "./committee.ts";
import type {Theme} from "./theme.ts";

/** A group that is outlined, with those of its members who are shown. */
export interface Outline {
  id: string;
  name: string;
  colour: string;
  form: GroupForm;
  /** Numbers of nodes, ascending. */
  members: number[];
}

export interface OutlineInput {
  study: Study;
  view: View;
  part: VisiblePart;
  appearance: Appearance;
  theme: Theme;
}

/** The view's outlines that have members in sight, the largest first: it lies at the back. */
export function outlines({study, view, part, appearance, theme}: OutlineInput): Outline[] {
  const groups = new Map(study.groups.map((group) => [group.id, group]));
  const colours = new Map(appearance.groups.map(({id, colour}) => [id, colour]));
  return outlinedGroups(view)
    .map((id) => {
      const members = membersOf(part, id);
      const form = formOf(view, groups.get(id)?.kind ?? "");
      return {
        id,
        name: groups.get(id)?.name ?? id,
        form: form === "pairs" && members.length > MOST_PAIRED ? "hub" : form,
        colour: colours.get(id) ?? theme.quiet,
        members
      };
    })
    .filter(({members}) => members.length > 0)
    .sort((a, b) => b.members.length - a.members.length || compare(a.id, b.id));
}

function membersOf({typed, nodeStates, memberships}: VisiblePart, id: string): number[] {
  const group = typed.groups.indexOf(id);
  const {offsets, items} = typed.memberships;
  const members: number[] = [];
  for (let node = 0; node < nodeStates.length; node++) {
    if (nodeStates[node] !== SHOWN) continue;
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
      if (items[k] === group && memberships[k] === 1 && members.at(-1) !== node) members.push(node);
    }
  }
  return members;
}
