import type {Report} from "./problemList.ts";
import type {JsonPath, JsonText} from "./readJson.ts";
import type {Register} from "./register.ts";
import {unknownReference} from "./rowFields.ts";

/** What views refer to. */
export interface Registers {
  entities: Register;
  groups: Register;
  tieTypes: Register;
  sources: Register;
}

/** Where a view stands, and what it may name. */
export interface ViewScope {
  registers: Registers;
  /** Ids of the groups that the view has of its own. */
  ownGroups: ReadonlySet<string>;
  /** The view's place in study.json. */
  path: JsonPath;
  json: JsonText;
  report: Report;
}

/** Whether a register has an id that stands at `field` of the view; if not, that is told. */
export function isKnown(id: string, register: Register, {path, json, report}: ViewScope, ...field: JsonPath): boolean {
  const isThere = register.ids.has(id);
  if (!isThere) report({...unknownReference(id, register), place: json.textPlace([...path, ...field], id)});
  return isThere;
}

/** The same for a group, of the study or of the view's own. */
export const isKnownGroup = (id: string, scope: ViewScope, ...field: JsonPath): boolean =>
  scope.ownGroups.has(id) || isKnown(id, scope.registers.groups, scope, ...field);
