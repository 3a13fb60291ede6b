import {STANCES, type Tie} from "../model/study.ts";
import type {Report} from "./problemList.ts";
import {quoted} from "./quoted.ts";
import {CLAIM_COLUMNS, readClaims} from "./readClaims.ts";
import type {Table} from "./readTable.ts";
import type {Register} from "./register.ts";
import type {RowFields} from "./rowFields.ts";
import type {RawRow} from "./splitRows.ts";
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
  const repeated = repetitionFinder();
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
    const earlier = repeated(tie, row);
    if (earlier) reportRepetition(fields, table.place(earlier, "from").line);
    return tie;
  });
}

/** What two ties have in common of which one repeats the other. */
const CLAIMED = ["from", "to", "type", "start", "end", "stance", "source", "locator"] as const;

/** A function that gives the row of the first tie that said the same; null for one that says something new. */
function repetitionFinder(): (tie: Tie, row: RawRow) => RawRow | null {
  const numbers = new Map<number, number>(); // by a hash: of those with the same one, each goes to the next free place
  const [ties, rows]: [Tie[], RawRow[]] = [[], []];
  return (tie, row) => {
    let hash = 0;
    for (const field of CLAIMED) hash = hashOf(tie[field] ?? "", hash);
    for (;;) {
      const number = numbers.get(hash);
      if (number === undefined) break;
      const known = ties[number]!;
      if (CLAIMED.every((field) => known[field] === tie[field])) return rows[number]!;
      hash = (hash + 1) | 0;
    }
    numbers.set(hash, ties.push(tie) - 1);
    rows.push(row);
    return null;
  };
}

/** A hash of a text, continued from that of the one before it. */
function hashOf(text: string, start: number): number {
  let hash = Math.imul(start ^ text.length, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
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
