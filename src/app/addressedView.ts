// The way back: the view that an address holds (see address.ts). Loaded when one does; most hold none.

import type {Comparison, Side} from "../core/model/comparison.ts";
import {monthsBetween} from "../core/model/months.ts";
import type {Study} from "../core/model/study.ts";
import {firstView, type Pin, type View} from "../core/model/view.ts";
import {viewSchema} from "../core/model/viewSchema.ts";

/** A view as an address has it, and what of it the study does not know and was left out. */
export interface AddressedView {
  view: View;
  unknown: string[];
}

/**
 * The view in the end of an address; null where there is none, or it cannot be read. Groups, sources, tie types and
 * entities that the study has not are left out.
 */
export function viewOfHash(hash: string, study: Study): AddressedView | null {
  const said = new URLSearchParams(hash.replace(/^#/, ""));
  const id = said.get("view");
  const base = study.views.find((view) => view.id === id) ?? (firstView(study).id === id ? firstView(study) : null);
  if (!base) return null;
  const read = viewSchema.safeParse({...base, ...jsonObject(said.get("change") ?? "{}"), id: base.id});
  return read.success && !isBackwards(read.data) ? known(read.data, study) : null;
}

/** A time that runs from a later one to an earlier: nobody sets them so on the page, and nothing would be shown. */
const isBackwards = ({years}: View): boolean => {
  const {from, to} = monthsBetween(years);
  return from > to;
};

function jsonObject(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {unreadable: value};
  } catch {
    return {unreadable: text}; // a field that no view has, so that the schema refuses it
  }
}

type Keeper = (id: string) => boolean;

/** A difference of what the study has not is none. */
function keptComparison(comparison: Comparison | null, {source, group}: {source: Keeper; group: Keeper}) {
  const isKnown = (side: Side): boolean =>
    side.by === "source" ? source(side.source) : side.by === "group" ? group(side.group) : true;
  return comparison?.type === "difference" && ![comparison.a, comparison.b].every(isKnown) ? null : comparison;
}

function known(view: View, study: Study): AddressedView {
  const unknown = new Set<string>();
  const keeper = (records: readonly {id: string}[]) => {
    const ids = new Set(records.map(({id}) => id));
    return (id: string) => ids.has(id) || !unknown.add(id);
  };
  const [group, source] = [keeper([...study.groups, ...view.ownGroups]), keeper(study.sources)];
  const [type, entity] = [keeper(study.tieTypes), keeper(study.entities)];
  const classOf = keeper(study.tieTypes.map((one) => ({id: one.class})));
  const pins = (list: readonly Pin[]) => list.filter((pin) => entity(pin.entity));
  const ownGroups = view.ownGroups
    .filter(({id}) => !study.groups.some((one) => one.id === id))
    .map((own) => ({...own, members: own.members.filter(entity)}));
  const isolated = view.isolation?.groups.filter(group) ?? [];
  const around = view.around?.entities.filter(entity) ?? [];
  const kept: View = {
    ...view,
    hiddenClasses: view.hiddenClasses.filter(classOf),
    hiddenTypes: view.hiddenTypes.filter(type),
    hiddenSources: view.hiddenSources.filter(source),
    ownGroups: ownGroups.filter(({members}) => members.length > 0),
    comparison: keptComparison(view.comparison, {source, group}),
    isolation:
      view.isolation && isolated.length > 0
        ? {...view.isolation, groups: isolated, without: view.isolation.without.filter(group)}
        : null,
    around: view.around && around.length > 0 ? {...view.around, entities: around} : null,
    colours: view.colours?.filter(group) ?? null,
    hulls: view.hulls.filter(group),
    layout: {...view.layout, held: pins(view.layout.held)},
    pins: pins(view.pins)
  };
  return {view: kept, unknown: [...unknown]};
}
