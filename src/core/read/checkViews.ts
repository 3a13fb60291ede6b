import type {Comparison, Side} from "../model/comparison.ts";
import type {TieType} from "../model/study.ts";
import type {OwnGroup, Pin, View} from "../model/view.ts";
import type {Report} from "./problemList.ts";
import type {JsonPath, JsonText} from "./readJson.ts";
import type {Listed} from "./readManifest.ts";
import {createRegister, type Register} from "./register.ts";
import {unknownReference} from "./rowFields.ts";

/** What views refer to. */
export interface Registers {
  entities: Register;
  groups: Register;
  tieTypes: Register;
  sources: Register;
}

/**
 * The views, without what they name and the study has not (groups, entities, tie types and classes, sources): each is
 * reported and taken out. An isolation that loses its last group falls away.
 */
export function checkViews(
  views: readonly Listed<View>[],
  types: readonly TieType[],
  registers: Registers,
  json: JsonText,
  report: Report
): View[] {
  const {entities, groups, tieTypes, sources} = registers;
  const named = [...new Set(types.map((type) => type.class))].map((id) => ({id}));
  const classes = createRegister("class", tieTypes.file, {records: named, leftOut: new Set()}, () => []);
  return views.map(({record: view, path}) => {
    const keep = (ids: readonly string[], register: Register, ...field: JsonPath): string[] =>
      ids.filter((id) => isKnown(id, register, [...path, ...field]));
    const own = keepOwnGroups(view, path);
    const keepGroups = (ids: readonly string[], ...field: JsonPath): string[] =>
      ids.filter((id) => own.some((group) => group.id === id) || isKnown(id, groups, [...path, ...field]));
    const keepPins = (pins: readonly Pin[], ...field: JsonPath): Pin[] =>
      pins.filter(({entity}) => isKnown(entity, entities, [...path, ...field]));
    const isolated = view.isolation && keepGroups(view.isolation.groups, "isolation", "groups");
    const without = view.isolation ? keepGroups(view.isolation.without, "isolation", "without") : [];
    const around = view.around && keep(view.around.entities, entities, "around", "entities");
    checkYears(view, path, json, report);
    return {
      ...view,
      hiddenClasses: keep(view.hiddenClasses, classes, "hiddenClasses"),
      hiddenTypes: keep(view.hiddenTypes, tieTypes, "hiddenTypes"),
      hiddenSources: keep(view.hiddenSources, sources, "hiddenSources"),
      ownGroups: own,
      comparison: keepComparison(view, own, path),
      isolation: view.isolation && isolated?.length ? {...view.isolation, groups: isolated, without} : null,
      around: view.around && around?.length ? {...view.around, entities: around} : null,
      colours: view.colours && keepGroups(view.colours, "colours"),
      hulls: keepGroups(view.hulls, "hulls"),
      layout: {...view.layout, held: keepPins(view.layout.held, "layout", "held")},
      pins: keepPins(view.pins, "pins")
    };
  });

  /** A difference falls away with a source or a group that the study has not. */
  function keepComparison({comparison}: View, own: readonly OwnGroup[], path: JsonPath): Comparison | null {
    if (comparison?.type !== "difference") return comparison;
    const isThere = (side: Side, at: JsonPath): boolean => {
      if (side.by === "source") return isKnown(side.source, sources, [...at, "source"]);
      if (side.by !== "group" || own.some(({id}) => id === side.group)) return true;
      return isKnown(side.group, groups, [...at, "group"]);
    };
    const sides = (["a", "b"] as const).map((name) => isThere(comparison[name], [...path, "comparison", name]));
    return sides.every(Boolean) ? comparison : null;
  }

  /** A view's own groups without members that the study has not; not those that take the id of another group. */
  function keepOwnGroups({ownGroups}: View, path: JsonPath): OwnGroup[] {
    return ownGroups.flatMap((group, i) => {
      const at = [...path, "ownGroups", i];
      const members = group.members.filter((id) => isKnown(id, entities, [...at, "members"]));
      const isTaken = groups.ids.has(group.id) || ownGroups.findIndex(({id}) => id === group.id) < i;
      if (isTaken) {
        const message = `a group of the view has the id ${group.id}, which another group has`;
        report({
          code: "duplicate-id",
          severity: "error",
          message,
          place: json.place([...at, "id"]),
          hint: "Change it."
        });
      }
      return isTaken || members.length === 0 ? [] : [{...group, members}];
    });
  }

  function isKnown(id: string, register: Register, path: JsonPath): boolean {
    const isThere = register.ids.has(id);
    if (!isThere) report({...unknownReference(id, register), place: json.textPlace(path, id)});
    return isThere;
  }
}

function checkYears({years}: View, path: JsonPath, json: JsonText, report: Report): void {
  if (years.from === null || years.to === null || years.from <= years.to) return;
  const message = `the years run from ${years.from} to ${years.to}, so nothing can be shown`;
  const place = json.place([...path, "years"]);
  report({code: "end-before-start", severity: "error", message, place, hint: "Exchange from and to."});
}
