import {STANCES, type Tie} from "../model/study.ts";
import type {Report} from "./problemList.ts";
import {quoted} from "./quoted.ts";
import {CLAIM_COLUMNS, readClaims} from "./readClaims.ts";
import type {Table} from "./readTable.ts";
import type {Register} from "./register.ts";
import type {RowFields} from "./rowFields.ts";
import type {Columns} from "./tableHeader.ts";

export const TIE_COLUMNS: Columns = {
  required: ["from", "to", "type"],
  optional: [...CLAIM_COLUMNS, "stance"]
};

/**
 * The ties of ties.csv; a row with an error is left out. An empty `stance` is `asserted`. A tie without a source is kept
 * and warned about, as nobody can check it; so is one that repeats another.
 */
export function readTies(
  table: Table,
  {entities, tieTypes, sources}: {entities: Register; tieTypes: Register; sources: Register},
  report: Report
): Tie[] {
  const lines = new Map<string, number | undefined>();
  return readClaims(table, sources, report, (fields, claim, row) => {
    const tie: Tie = {
      from: fields.reference("from", entities),
      to: fields.reference("to", entities),
      type: fields.reference("type", tieTypes),
      stance: fields.choice("stance", STANCES, "asserted"),
      ...claim
    };
    checkTie(fields, tie);
    if (fields.isBroken()) return tie;
    const {line} = table.place(row, "from");
    const key = JSON.stringify([tie.from, tie.to, tie.type, tie.start, tie.end, tie.stance, tie.source, tie.locator]);
    if (lines.has(key)) reportRepetition(fields, lines.get(key));
    else lines.set(key, line);
    return tie;
  });
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
