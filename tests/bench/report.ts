// What a bench says: rows on the screen, and the same rows as one JSON object a line.

import {writeFileSync} from "node:fs";

export interface BenchRow {
  bench: string;
  /** What was measured: "tick", "filter step" … */
  measure: string;
  /** How large the work was: "1k", "10k", "study" … */
  size: string;
  /** Whom we are compared with; "none" where only our own figure counts. */
  peer: string;
  ours: number;
  /** Absent where there is no peer, or where it did not finish. */
  theirs?: number;
  unit: string;
  /** How many times better we are: over 1 is better, whichever way the unit points. */
  ratio?: number;
  /** Spread, repeats, doubt: whatever a reader must know of this figure. */
  note?: string;
}

/** Rows as an aligned table, in the order in which they came. */
export function benchTable(rows: readonly BenchRow[]): string {
  const cells = rows.map((row) => [
    row.measure,
    row.size,
    row.peer,
    figure(row.ours),
    row.theirs === undefined ? "–" : figure(row.theirs),
    row.unit,
    row.ratio === undefined ? "–" : `${figure(row.ratio)} ×`,
    row.note ?? ""
  ]);
  const all = [["measure", "size", "peer", "ours", "theirs", "unit", "ratio", "note"], ...cells];
  const widths = all[0]!.map((_, i) => Math.max(...all.map((row) => row[i]!.length)));
  return all
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join("  ")
        .trimEnd()
    )
    .join("\n");
}

/** Writes rows as one JSON object a line. */
export function writeRows(file: string, rows: readonly BenchRow[]): void {
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
}

/** Three significant digits, without exponents. */
function figure(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
