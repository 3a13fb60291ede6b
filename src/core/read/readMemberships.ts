import type {Membership} from "../model/study.ts";
import type {Report} from "./problemList.ts";
import {CLAIM_COLUMNS, readClaims} from "./readClaims.ts";
import type {Table} from "./readTable.ts";
import type {Register} from "./register.ts";
import type {Columns} from "./tableHeader.ts";

export const MEMBERSHIP_COLUMNS: Columns = {
  required: ["entity", "group"],
  optional: [...CLAIM_COLUMNS, "role"]
};

/** The memberships of memberships.csv; a row with an error is left out. */
export function readMemberships(
  table: Table,
  {entities, groups, sources}: {entities: Register; groups: Register; sources: Register},
  report: Report
): Membership[] {
  return readClaims(table, sources, report, (fields, claim) => ({
    entity: fields.reference("entity", entities),
    group: fields.reference("group", groups),
    role: fields.text("role"),
    ...claim
  }));
}
