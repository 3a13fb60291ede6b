import {CERTAINTIES, type Claim} from "../model/study.ts";
import type {Report} from "./problemList.ts";
import type {Table} from "./readTable.ts";
import type {Register} from "./register.ts";
import {checkSpan, type RowFields, rowFields} from "./rowFields.ts";
import type {RawRow} from "./splitRows.ts";

/** The columns that ties and memberships have in common. */
export const CLAIM_COLUMNS = ["start", "end", "certainty", "source", "locator", "note"] as const;

/**
 * One record a row, made by `read` of its own columns and those of every claim; a row with an error is left out. An
 * empty `certainty` is `stated`. Dates must be right: a claim without them would be one for all times.
 */
export function readClaims<T>(
  table: Table,
  sources: Register,
  report: Report,
  read: (fields: RowFields, claim: Claim, row: RawRow) => T
): T[] {
  return table.rows.flatMap((row) => {
    const fields = rowFields(table, row, report);
    const claim: Claim = {
      start: fields.date("start", "strict"),
      end: fields.date("end", "strict"),
      certainty: fields.choice("certainty", CERTAINTIES, "stated"),
      source: fields.optionalReference("source", sources),
      locator: fields.text("locator"),
      note: fields.text("note"),
      extra: table.extra(row)
    };
    checkSpan(fields, ["start", "end"], "error");
    const record = read(fields, claim, row);
    return fields.isBroken() ? [] : [record];
  });
}
