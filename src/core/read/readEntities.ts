import {ENTITY_KINDS, type Entity} from "../model/study.ts";
import type {Report} from "./problemList.ts";
import {quoted} from "./quoted.ts";
import type {Table} from "./readTable.ts";
import {checkSpan} from "./rowFields.ts";
import type {Columns} from "./tableHeader.ts";
import {type UniqueRecords, uniqueRecords} from "./uniqueRecords.ts";

export const ENTITY_COLUMNS: Columns = {
  required: ["id", "name"],
  optional: ["kind", "aliases", "born", "died", "same_as", "note"]
};

/** The entities of entities.csv. An empty `kind` is a person; a bad date is reported and read as none. */
export function readEntities(table: Table, report: Report): UniqueRecords<Entity> {
  const names = new Map<string, string>();
  return uniqueRecords(table, report, (fields, extra) => {
    const name = fields.required("name");
    const entity: Entity = {
      id: fields.text("id"),
      name,
      kind: fields.choice("kind", ENTITY_KINDS, "person"),
      aliases: fields.list("aliases").filter((alias) => alias !== name),
      born: fields.date("born"),
      died: fields.date("died"),
      sameAs: fields.list("same_as"),
      note: fields.text("note"),
      extra
    };
    checkSpan(fields, ["born", "died"], "warning");
    const namesake = names.get(name);
    if (name !== "" && namesake !== undefined) {
      const message = `${quoted(name)} is also the name of ${quoted(namesake)}: no mention can tell them apart`;
      const hint = "If they are one, merge the rows; if not, tell the names apart, as by a year of birth.";
      fields.fault("name", {code: "same-name", severity: "warning", message, hint});
    } else names.set(name, entity.id);
    return entity;
  });
}
