// The cells of one row, read by what they should be. Every reader of a table goes through this.

import {parseDate} from "../model/date.ts";
import {didYouMean, suggestion} from "./didYouMean.ts";
import type {Finding, Report} from "./problemList.ts";
import {quoted} from "./quoted.ts";
import type {Table} from "./readTable.ts";
import type {Register} from "./register.ts";
import type {RawRow} from "./splitRows.ts";
import {suggestDate} from "./suggestDate.ts";

export interface RowFields {
  /** True once a cell was so wrong that the record must be left out. */
  isBroken(): boolean;
  text(column: string): string;
  /** As `text`, but an empty cell breaks the record. */
  required(column: string): string;
  /** Values parted by `|`, without empty ones and repetitions. */
  list(column: string): string[];
  /** One of `words`, whatever its case; `empty` for an empty cell. Another word breaks the record. */
  choice<T extends string>(column: string, words: readonly T[], empty: T): T;
  /** An EDTF date, null for an empty cell. A bad one is reported and read as none; with `"strict"` it breaks the record. */
  date(column: string, mode?: "strict"): string | null;
  /** An id of `register`; anything else, or nothing, breaks the record. */
  reference(column: string, register: Register): string;
  /** As `reference`, but null for an empty cell. */
  optionalReference(column: string, register: Register): string | null;
  /** Reports what is wrong with a cell, and breaks the record if that is an error. */
  fault(column: string, finding: Omit<Finding, "place">): void;
}

/** The fields of one row; what is wrong with them goes to `report`. */
export const rowFields = (table: Table, row: RawRow, report: Report): RowFields => new Row(table, row, report);

/** A class, so that half a million rows do not each make functions of their own. */
class Row implements RowFields {
  readonly #table: Table;
  readonly #row: RawRow;
  readonly #report: Report;
  #isBroken = false;

  constructor(table: Table, row: RawRow, report: Report) {
    this.#table = table;
    this.#row = row;
    this.#report = report;
  }

  isBroken(): boolean {
    return this.#isBroken;
  }

  text(column: string): string {
    return this.#table.cell(this.#row, column);
  }

  required(column: string): string {
    const text = this.text(column);
    if (text === "")
      this.fault(column, {
        code: "empty-cell",
        severity: "error",
        message: `${column} is empty`,
        hint: "The row is left out."
      });
    return text;
  }

  list(column: string): string[] {
    const text = this.text(column);
    return text === "" ? [] : splitList(text);
  }

  choice<T extends string>(column: string, words: readonly T[], empty: T): T {
    const value = this.text(column);
    if (value === "") return empty;
    const lower = value.toLowerCase();
    const word = words.find((known) => known === lower);
    if (word === undefined) this.fault(column, unknownWord(column, value, words));
    return word ?? empty;
  }

  date(column: string, mode?: "strict"): string | null {
    const value = this.text(column);
    if (value === "" || parseDate(value)) return value === "" ? null : value;
    if (mode === "strict") this.#isBroken = true;
    this.#tell(column, badDate(value));
    return null;
  }

  reference(column: string, register: Register): string {
    const id = this.required(column);
    if (id !== "" && !register.ids.has(id)) {
      this.#isBroken = true;
      this.#tell(column, unknownReference(id, register));
    }
    return id;
  }

  optionalReference(column: string, register: Register): string | null {
    return this.text(column) === "" ? null : this.reference(column, register);
  }

  fault(column: string, finding: Omit<Finding, "place">): void {
    if (finding.severity === "error") this.#isBroken = true;
    this.#tell(column, finding);
  }

  #tell(column: string, finding: Omit<Finding, "place">): void {
    this.#report({...finding, place: this.#table.place(this.#row, column)});
  }
}

/** `start` must not be after `end`, as far as one can tell: months and doubtful days are given their whole span. */
export function checkSpan(
  fields: RowFields,
  [start, end]: readonly [string, string],
  severity: Finding["severity"]
): void {
  if (fields.text(start) === "" || fields.text(end) === "") return;
  const [from, to] = [parseDate(fields.text(start)), parseDate(fields.text(end))];
  if (!from || !to || from.earliest <= to.latest) return;
  const message = `${end} ${quoted(fields.text(end))} is before ${start} ${quoted(fields.text(start))}`;
  fields.fault(end, {code: "end-before-start", severity, message, hint: "Are the two exchanged?"});
}

/** What is wrong with a date, and how it might be written. */
export function badDate(value: string): Omit<Finding, "place"> {
  const hint = (): string => {
    const better = suggestDate(value);
    return `${DATE_FORMS}${better ? `: here perhaps ${better}` : ""}.`;
  };
  return {code: "bad-date", severity: "error", message: `${quoted(value)} is not a date that can be read`, hint};
}

const DATE_FORMS = "Dates are written as 1927, 1927-12, 1927-12-18, 1923?, 1923~, 192X, 1907/1917 or 1926-04/..";

/** What is wrong with an id that is in no row of its table. */
export function unknownReference(
  id: string,
  {what, file, ids, leftOut, idOfName, nearName}: Register
): Omit<Finding, "place"> {
  const code = `unknown-${what.replaceAll(" ", "-")}`;
  if (leftOut.has(id)) {
    const message = `the ${what} ${quoted(id)} was left out for an error of its own, and this with it`;
    return {
      code: `left-out-${what.replaceAll(" ", "-")}`,
      severity: "warning",
      message,
      hint: `Correct its row in ${file}.`
    };
  }
  const hint = (): string | undefined => {
    const named = idOfName(id);
    if (named !== undefined) return `Write its id, ${quoted(named)}.`;
    const advice = `Correct it here, or add it to ${file}.`;
    const near = didYouMean(id, ids) === null ? nearName(id) : null;
    return near ? `Did you mean ${quoted(near.id)} (${near.name})? ${advice}` : suggestion(id, ids, advice);
  };
  return {code, severity: "error", message: `the ${what} ${quoted(id)} is not in ${file}`, hint};
}

function unknownWord(column: string, value: string, words: readonly string[]): Omit<Finding, "place"> {
  const hint = (): string | undefined => suggestion(value.toLowerCase(), words, `It is one of ${words.join(", ")}.`);
  return {code: `bad-${column}`, severity: "error", message: `${quoted(value)} is not a ${column} we know`, hint};
}

const splitList = (cell: string): string[] => [
  ...new Set(
    cell
      .split("|")
      .map((part) => part.trim())
      .filter((part) => part !== "")
  )
];
