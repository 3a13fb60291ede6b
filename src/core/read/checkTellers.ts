import type {Source} from "../model/study.ts";
import type {Report} from "./problemList.ts";
import type {JsonPath, JsonText} from "./readJson.ts";
import type {Register} from "./register.ts";
import {unknownReference} from "./rowFields.ts";

/**
 * The sources, in their order, without narrators and roles of nobody: each is reported and taken out.
 *
 * @param paths Where each source stands in study.json, by its id.
 */
export function checkTellers(
  sources: readonly Source[],
  paths: ReadonlyMap<string, JsonPath>,
  entities: Register,
  json: JsonText,
  report: Report
): Source[] {
  return sources.map((source) => {
    const path = paths.get(source.id);
    if (!path || (!source.narrator && !source.roles)) return source;
    const {narrator, roles = [], ...rest} = source;
    const known = roles.filter(({entity}, i) => isKnown(entity, [...path, "roles", i, "entity"]));
    const isTold = narrator !== undefined && isKnown(narrator.entity, [...path, "narrator"]);
    return {...rest, ...(isTold && {narrator}), ...(known.length > 0 && {roles: known})};
  });

  function isKnown(id: string, path: JsonPath): boolean {
    const isThere = entities.ids.has(id);
    if (!isThere) report({...unknownReference(id, entities), place: json.place(path)});
    return isThere;
  }
}
