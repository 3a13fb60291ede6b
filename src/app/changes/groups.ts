// Changes of the view's own groups, and of what is cut to groups.

import type {Comparison} from "../../core/model/comparison.ts";
import {type Isolation, isolationOf, MAX_COLOURS, type View} from "../../core/model/view.ts";
import type {Change} from "../state.ts";
import {select} from "./selection.ts";
import {changeView, changeViewFurther} from "./view.ts";

/** Adds a group of the view's own and selects it; it joins the `coloured`, as the last of them, unless these are null. */
export const addOwnGroup =
  (name: string, kind: string, members: readonly string[], coloured: readonly string[] | null): Change =>
  (state) => {
    const groups = new Set([...(state.opened?.study.groups ?? []), ...state.view.ownGroups].map(({id}) => id));
    let number = 1;
    while (groups.has(`own-${number}`)) number++;
    const id = `own-${number}`;
    const ownGroups = [...state.view.ownGroups, {id, name, kind, members: [...members]}];
    const colours = coloured === null ? state.view.colours : [...coloured.slice(0, MAX_COLOURS - 1), id];
    return select({type: "group", id})(changeView({ownGroups, colours})(state));
  };

/** The same, and cuts the view to it alone; one step of undo. */
export const ownGroupIsolated =
  (name: string, kind: string, members: readonly string[], coloured: readonly string[] | null): Change =>
  (state) => {
    const made = addOwnGroup(name, kind, members, coloured)(state);
    const group = made.view.ownGroups.at(-1)!.id;
    return changeViewFurther({isolation: onlyIsolated(state.view, group)})(made);
  };

/** Takes a group of the view's own away again, from wherever the view names it. */
export const removeOwnGroup =
  (id: string): Change =>
  (state) => {
    const {ownGroups, isolation, comparison, colours, hulls} = state.view;
    const others = (ids: readonly string[]) => ids.filter((one) => one !== id);
    const isolated = isolation && others(isolation.groups);
    const without = isolation ? others(isolation.without) : [];
    return select(null)(
      changeView({
        ownGroups: ownGroups.filter((group) => group.id !== id),
        comparison: isOfGroup(comparison, id) ? null : comparison,
        isolation: isolation && isolated?.length ? {...isolation, groups: isolated, without} : null,
        colours: colours && others(colours),
        hulls: others(hulls)
      })(state)
    );
  };

const isOfGroup = (comparison: Comparison | null, id: string): boolean =>
  comparison?.type === "difference" &&
  [comparison.a, comparison.b].some((side) => side.by === "group" && side.group === id);

/** A cut to one group alone, with the rule and display last used. */
export const onlyIsolated = ({isolation}: Pick<View, "isolation">, group: string): Isolation =>
  isolationOf([group], {across: true, ...(isolation && {rule: isolation.rule, display: isolation.display})});

/** Isolates a group with the rule and display last used; a second group joins the first; isolating it again lets it go. */
export const toggleIsolated =
  (group: string): Change =>
  (state) => {
    const now = state.view.isolation;
    const others = (ids: readonly string[] = []) => ids.filter((id) => id !== group);
    const groups = now?.groups.includes(group) ? others(now.groups) : [...(now?.groups ?? []), group];
    const isolation = {...(now ?? onlyIsolated(state.view, group)), groups, without: others(now?.without)};
    return changeView({isolation: groups.length === 0 ? null : isolation})(state);
  };

/** Leaves a group's members out of what is isolated; doing so again lets them in. Nothing while nothing is isolated. */
export const toggleWithout =
  (group: string): Change =>
  (state) => {
    const now = state.view.isolation;
    if (!now) return state;
    const others = (ids: readonly string[]) => ids.filter((id) => id !== group);
    const without = now.without.includes(group) ? others(now.without) : [...now.without, group];
    const groups = others(now.groups);
    return changeView({isolation: groups.length === 0 ? null : {...now, groups, without}})(state);
  };
