// The first row of a table: how its cells are parted, and which column is where.

import Papa from "papaparse";
import type {Place} from "../base/problem.ts";
import {suggestion} from "./didYouMean.ts";
import type {Report} from "./problemList.ts";
import {quoted} from "./quoted.ts";

/** The columns a table is read by. `required` ones must be in the header. */
export interface Columns {
  required: readonly string[];
  optional: readonly string[];
}

const DELIMITERS = [",", ";", "\t"] as const;

/** The delimiter that gives the header the most columns we know, then the most columns. */
export function recogniseDelimiter(text: string, {required, optional}: Columns): string {
  const known = new Set([...required, ...optional]);
  let best: {delimiter: string; score: number} = {delimiter: ",", score: -1};
  const firstLine = /^\n*([^\n]*)/.exec(text)?.[1] ?? "";
  for (const delimiter of DELIMITERS) {
    const cells = Papa.parse<string[]>(firstLine, {delimiter, newline: "\n"}).data[0] ?? [];
    const score = cells.filter((cell) => known.has(cell.trim())).length * 1000 + Math.min(999, cells.length);
    if (score > best.score) best = {delimiter, score};
  }
  return best.delimiter;
}

/** The index of each named column; of two with one name the first. */
export function indexColumns(
  names: readonly string[],
  place: (index: number) => Place,
  report: Report
): Map<string, number> {
  const indices = new Map<string, number>();
  names.forEach((name, index) => {
    if (name === "") return;
    if (!indices.has(name)) {
      indices.set(name, index);
      return;
    }
    const message = `the column ${quoted(name)} is there twice; the first is read`;
    report({
      code: "duplicate-column",
      severity: "error",
      message,
      place: place(index),
      hint: "Rename or remove one of them."
    });
  });
  return indices;
}

/** Whether every required column is there; those that are not are reported. */
export function hasRequired({required}: Columns, indices: Map<string, number>, place: Place, report: Report): boolean {
  const missing = required.filter((column) => !indices.has(column));
  for (const column of missing) {
    const near = suggestion(column, indices.keys());
    const hint = near
      ? `${near.replace("Did you mean", "Is it")} Then rename that column to ${column}.`
      : `Add a column named ${column}.`;
    report({code: "missing-column", severity: "error", message: `the column "${column}" is missing`, place, hint});
  }
  return missing.length === 0;
}

/** An unknown column is kept, but one that nearly has a known and absent name deserves a word. */
export function reportLikelySlips(
  names: readonly string[],
  {optional, required}: Columns,
  place: (index: number) => Place,
  report: Report
): void {
  const absent = optional.filter((column) => !names.includes(column));
  names.forEach((name, index) => {
    if (name === "" || optional.includes(name) || required.includes(name)) return;
    const hint = suggestion(name, absent);
    if (!hint) return;
    const message = `the column ${quoted(name)} is not one we know; it is kept as it is`;
    report({code: "unknown-column", severity: "warning", message, place: place(index), hint});
  });
}
