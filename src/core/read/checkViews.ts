import type {Comparison, Side} from "../model/comparison.ts";
import {monthsBetween} from "../model/months.ts";
import type {TieType} from "../model/study.ts";
import type {Isolation, OwnGroup, Pin, View} from "../model/view.ts";
import type {Report} from "./problemList.ts";
import {quoted} from "./quoted.ts";
import type {JsonPath, JsonText} from "./readJson.ts";
import type {Listed} from "./readManifest.ts";
import {createRegister, type Register} from "./register.ts";
import {isKnown, isKnownGroup, type Registers, type ViewScope} from "./viewReferences.ts";

/**
 * The views, without what they name and the study has not (groups, entities, tie types and classes, sources): each is
 * reported and taken out. An isolation that loses its last group falls away, and so does a circle without its last centre.
 */
export function checkViews(
  views: readonly Listed<View>[],
  types: readonly TieType[],
  registers: Registers,
  {json, report}: {json: JsonText; report: Report}
): View[] {
  const classes = classRegister(types, registers.tieTypes.file);
  return views.map(({record, path}) => {
    const bare: ViewScope = {registers, ownGroups: new Set(), path, json, report};
    const ownGroups = checkOwnGroups(record, bare);
    return checkView({...record, ownGroups}, classes, {...bare, ownGroups: new Set(ownGroups.map(({id}) => id))});
  });
}

/** Classes are words that tie types have, and have no table of their own. */
function classRegister(types: readonly TieType[], file: string): Register {
  const records = [...new Set(types.map((type) => type.class))].map((id) => ({id}));
  return createRegister("class", file, {records, leftOut: new Set()}, () => []);
}

function checkView(view: View, classes: Register, scope: ViewScope): View {
  const {entities, tieTypes, sources} = scope.registers;
  const keep = (ids: readonly string[], register: Register, field: string): string[] =>
    ids.filter((id) => isKnown(id, register, scope, field));
  const keepGroups = (ids: readonly string[], field: string): string[] =>
    ids.filter((id) => isKnownGroup(id, scope, field));
  const keepPins = (pins: readonly Pin[], ...field: JsonPath): Pin[] =>
    pins.filter(({entity}) => isKnown(entity, entities, scope, ...field));
  checkYears(view, scope);
  return {
    ...view,
    hiddenClasses: keep(view.hiddenClasses, classes, "hiddenClasses"),
    hiddenTypes: keep(view.hiddenTypes, tieTypes, "hiddenTypes"),
    hiddenSources: keep(view.hiddenSources, sources, "hiddenSources"),
    comparison: checkComparison(view, scope),
    isolation: checkIsolation(view, scope),
    around: checkAround(view, scope),
    colours: view.colours && keepGroups(view.colours, "colours"),
    hulls: keepGroups(view.hulls, "hulls"),
    layout: {...view.layout, held: keepPins(view.layout.held, "layout", "held")},
    pins: keepPins(view.pins, "pins")
  };
}

/** A view's own groups without members that the study has not; not those that take the id of another group. */
function checkOwnGroups({ownGroups}: View, scope: ViewScope): OwnGroup[] {
  const {registers, path, json, report} = scope;
  return ownGroups.flatMap((group, i) => {
    const members = group.members.filter((id) => isKnown(id, registers.entities, scope, "ownGroups", i, "members"));
    const isTaken = registers.groups.ids.has(group.id) || ownGroups.findIndex(({id}) => id === group.id) < i;
    if (isTaken) {
      const message = `a group of the view has the id ${quoted(group.id)}, which another group has`;
      const place = json.place([...path, "ownGroups", i, "id"]);
      report({code: "duplicate-id", severity: "error", message, place, hint: "Change it."});
    }
    return isTaken || members.length === 0 ? [] : [{...group, members}];
  });
}

function checkIsolation({isolation}: View, scope: ViewScope): Isolation | null {
  if (isolation === null) return null;
  const keep = (field: "groups" | "without"): string[] =>
    isolation[field].filter((id) => isKnownGroup(id, scope, "isolation", field));
  const [groups, without] = [keep("groups"), keep("without")];
  return groups.length === 0 ? null : {...isolation, groups, without};
}

function checkAround({around}: View, scope: ViewScope): View["around"] {
  const entities = around?.entities.filter((id) => isKnown(id, scope.registers.entities, scope, "around", "entities"));
  return around && entities?.length ? {...around, entities} : null;
}

/** A difference falls away with a source or a group that the study has not. */
function checkComparison({comparison}: View, scope: ViewScope): Comparison | null {
  if (comparison?.type !== "difference") return comparison;
  const isThere = (name: "a" | "b"): boolean => {
    const side: Side = comparison[name];
    if (side.by === "source") return isKnown(side.source, scope.registers.sources, scope, "comparison", name, "source");
    return side.by !== "group" || isKnownGroup(side.group, scope, "comparison", name, "group");
  };
  const sides = (["a", "b"] as const).map(isThere); // both, so that both are told
  return sides.every(Boolean) ? comparison : null;
}

function checkYears({years}: View, {path, json, report}: ViewScope): void {
  const {from, to} = monthsBetween(years);
  if (from <= to) return;
  const message = `the years run from ${years.from} to ${years.to}, so nothing can be shown`;
  const place = json.place([...path, "years"]);
  report({code: "end-before-start", severity: "error", message, place, hint: "Exchange from and to."});
}
