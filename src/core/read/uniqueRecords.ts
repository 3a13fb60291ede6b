import type {Report} from "./problemList.ts";
import {quoted} from "./quoted.ts";
import type {Table} from "./readTable.ts";
import {type RowFields, rowFields} from "./rowFields.ts";
import type {RawRow} from "./splitRows.ts";

/** Records with ids of their own, and the ids of those that were left out. */
export interface UniqueRecords<T> {
  records: T[];
  leftOut: Set<string>;
}

/** Reads each row by `read`; rows that break, or repeat an id, are left out and reported. */
export function uniqueRecords<T extends {id: string}>(
  table: Table,
  report: Report,
  read: (fields: RowFields, extra: ReadonlyMap<string, string>) => T
): UniqueRecords<T> {
  const records: T[] = [];
  const leftOut = new Set<string>();
  const taken = new Map<string, RawRow>();
  for (const row of table.rows) {
    const fields = rowFields(table, row, report);
    const id = fields.required("id");
    const earlier = taken.get(id);
    if (id !== "" && earlier) {
      const message = `the id ${quoted(id)} is already taken in line ${table.place(earlier, "id").line}`;
      fields.fault("id", {
        code: "duplicate-id",
        severity: "error",
        message,
        hint: "Give one of the two another id. This row is left out."
      });
      continue;
    }
    if (id !== "") taken.set(id, row);
    const record = read(fields, table.extra(row));
    if (!fields.isBroken()) records.push(record);
    else if (id !== "") leftOut.add(id);
  }
  return {records, leftOut};
}
