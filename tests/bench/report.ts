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
  /** NaN where there was nothing to measure; the note says why. */
  ours: number;
  /** Absent where there is no peer, or where it did not finish. */
  theirs?: number;
  unit: string;
  /** How many times better we are: over 1 is better, whichever way the unit points. */
  ratio?: number;
  /** The least ratio that is asked for. */
  goal?: number;
  /** Spread, repeats, doubt: whatever a reader must know of this figure. */
  note?: string;
}

/** One row by itself: "filter step, 10k: 2.1 ms, 30 × sigma, main thread". */
export function benchLine({measure, size, peer, ours, unit, ratio, note}: BenchRow): string {
  const against = ratio === undefined ? [] : [`${figure(ratio)} × ${peer}`];
  return `${measure}, ${size}: ${[`${figure(ours)} ${unit}`, ...against, ...(note === undefined ? [] : [note])].join(", ")}`;
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
    row.goal === undefined ? "" : `${figure(row.goal)} × ${(row.ratio ?? 0) >= row.goal ? "met" : "missed"}`,
    row.note ?? ""
  ]);
  const all = [["measure", "size", "peer", "ours", "theirs", "unit", "ratio", "goal", "note"], ...cells];
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

/** Rows of several runs as one: the medians, and how far the ratios went. Rows that some run lacks are left out. */
export function medianRows(runs: readonly (readonly BenchRow[])[]): BenchRow[] {
  const [first = [], ...others] = runs;
  if (others.length === 0) return [...first];
  const key = ({bench, measure, size, peer}: BenchRow) => JSON.stringify([bench, measure, size, peer]);
  return first.flatMap((row) => {
    const same = runs.flatMap((rows) => rows.filter((other) => key(other) === key(row)).slice(0, 1));
    if (same.length < runs.length) return [];
    const theirs = same.flatMap((one) => one.theirs ?? []);
    const ratios = same.flatMap((one) => one.ratio ?? []);
    const spread = ratios.length > 0 ? `${figure(Math.min(...ratios))} to ${figure(Math.max(...ratios))} × in ` : "";
    return {
      ...row,
      ours: median(same.map(({ours}) => ours)),
      ...(theirs.length > 0 && {theirs: median(theirs)}),
      ...(ratios.length > 0 && {ratio: median(ratios)}),
      note: `${spread}${runs.length} runs; the first: ${row.note ?? ""}`
    };
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

/** Writes rows as one JSON object a line. */
export function writeRows(file: string, rows: readonly BenchRow[]): void {
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
}

/** Three significant digits, without exponents; a dash for what is not a number, since there was nothing to measure. */
function figure(value: number): string {
  if (Number.isNaN(value)) return "–";
  if (!Number.isFinite(value)) return String(value);
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
