import type {Group} from "../model/study.ts";
import type {Report} from "./problemList.ts";
import type {Table} from "./readTable.ts";
import {checkSpan} from "./rowFields.ts";
import type {Columns} from "./tableHeader.ts";
import {type UniqueRecords, uniqueRecords} from "./uniqueRecords.ts";

export const GROUP_COLUMNS: Columns = {required: ["id", "name"], optional: ["kind", "start", "end", "note"]};

/** The groups of groups.csv. A bad date is reported and read as none. */
export function readGroups(table: Table, report: Report): UniqueRecords<Group> {
  return uniqueRecords(table, report, (fields, extra) => {
    const group: Group = {
      id: fields.text("id"),
      name: fields.required("name"),
      kind: fields.text("kind"),
      start: fields.date("start"),
      end: fields.date("end"),
      note: fields.text("note"),
      extra
    };
    checkSpan(fields, ["start", "end"], "warning");
    return group;
  });
}
