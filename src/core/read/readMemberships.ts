import {CERTAINTIES, type Membership} from "../model/study.ts";
import type {Report} from "./problemList.ts";
import type {Table} from "./readTable.ts";
import type {Register} from "./register.ts";
import {checkSpan, rowFields} from "./rowFields.ts";
import type {Columns} from "./tableHeader.ts";

export const MEMBERSHIP_COLUMNS: Columns = {
  required: ["entity", "group"],
  optional: ["start", "end", "role", "certainty", "source", "locator", "note"]
};

/** The memberships of memberships.csv; a row with an error is left out. An empty `certainty` is `stated`. */
export function readMemberships(
  table: Table,
  {entities, groups, sources}: {entities: Register; groups: Register; sources: Register},
  report: Report
): Membership[] {
  const memberships: Membership[] = [];
  for (const row of table.rows) {
    const fields = rowFields(table, row, report);
    const membership: Membership = {
      entity: fields.reference("entity", entities),
      group: fields.reference("group", groups),
      start: fields.date("start", "strict"),
      end: fields.date("end", "strict"),
      role: fields.text("role"),
      certainty: fields.choice("certainty", CERTAINTIES, "stated"),
      source: fields.optionalReference("source", sources),
      locator: fields.text("locator"),
      note: fields.text("note"),
      extra: table.extra(row)
    };
    checkSpan(fields, ["start", "end"], "error");
    if (!fields.isBroken()) memberships.push(membership);
  }
  return memberships;
}
