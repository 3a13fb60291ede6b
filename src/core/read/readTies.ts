import {CERTAINTIES, STANCES, type Tie} from "../model/study.ts";
import type {Report} from "./problemList.ts";
import {quoted} from "./quoted.ts";
import type {Table} from "./readTable.ts";
import type {Register} from "./register.ts";
import {checkSpan, type RowFields, rowFields} from "./rowFields.ts";
import type {RawRow} from "./splitRows.ts";
import type {Columns} from "./tableHeader.ts";

export const TIE_COLUMNS: Columns = {
  required: ["from", "to", "type"],
  optional: ["start", "end", "certainty", "stance", "source", "locator", "note"]
};

/**
 * The ties of ties.csv; a row with an error is left out. An empty `certainty` is `stated`, an empty `stance`
 * `asserted`. A tie without a source is kept and warned about, as nobody can check it.
 */
export function readTies(
  table: Table,
  {entities, tieTypes, sources}: {entities: Register; tieTypes: Register; sources: Register},
  report: Report
): Tie[] {
  const ties: Tie[] = [];
  const seen = new Map<string, RawRow>();
  for (const row of table.rows) {
    const fields = rowFields(table, row, report);
    const tie: Tie = {
      from: fields.reference("from", entities),
      to: fields.reference("to", entities),
      type: fields.reference("type", tieTypes),
      start: fields.date("start", "strict"),
      end: fields.date("end", "strict"),
      certainty: fields.choice("certainty", CERTAINTIES, "stated"),
      stance: fields.choice("stance", STANCES, "asserted"),
      source: fields.optionalReference("source", sources),
      locator: fields.text("locator"),
      note: fields.text("note"),
      extra: table.extra(row)
    };
    checkSpan(fields, ["start", "end"], "error");
    checkTie(fields, tie);
    if (fields.isBroken()) continue;
    const key = JSON.stringify([tie.from, tie.to, tie.type, tie.start, tie.end, tie.stance, tie.source, tie.locator]);
    const earlier = seen.get(key);
    if (earlier) reportRepetition(fields, table.place(earlier, "from").line);
    else seen.set(key, row);
    ties.push(tie);
  }
  return ties;
}

function checkTie(fields: RowFields, {from, to, source}: Tie): void {
  if (from !== "" && from === to) {
    const message = `${quoted(from)} is tied to itself`;
    fields.fault("to", {
      code: "self-tie",
      severity: "error",
      message,
      hint: "A tie has two ends; put a fact about one entity in its note."
    });
  }
  if (fields.text("source") === "" && source === null) {
    const message = "this tie names no source";
    fields.fault("source", {
      code: "no-source",
      severity: "warning",
      message,
      hint: "Add the id of a source, so that readers can check it."
    });
  }
}

/** The same claim twice from the same place is rarely meant. */
function reportRepetition(fields: RowFields, line = 0): void {
  const message = `this tie repeats line ${line}: the same claim, from the same place`;
  fields.fault("from", {
    code: "repeated-tie",
    severity: "warning",
    message,
    hint: "Remove one, or tell them apart by their locators."
  });
}
