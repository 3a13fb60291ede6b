// CSV as spreadsheets write it: a header, then one record a row, and every cell knows where it stands.

import type {Place} from "../base/problem.ts";
import type {Extra} from "../model/study.ts";
import {MAX_CELL_LENGTH, MAX_COLUMNS} from "./limits.ts";
import type {Report} from "./problemList.ts";
import {figure, quoted} from "./quoted.ts";
import {afterQuoted, type RawRow, splitRows} from "./splitRows.ts";
import {type Columns, hasRequired, indexColumns, recogniseDelimiter, reportLikelySlips} from "./tableHeader.ts";
import {positionFinder} from "./textPosition.ts";

/** A table whose cells know where they stand. */
export interface Table {
  file: string;
  rows: RawRow[];
  /** The cell without space around it; "" where the row or the table has none. */
  cell(row: RawRow, column: string): string;
  /** Where a cell begins; the row's beginning where there is no such cell. */
  place(row: RawRow, column: string): Place;
  /** Filled cells of the columns we do not know. */
  extra(row: RawRow): Extra;
}

/**
 * The table in a CSV text (without byte-order mark): comma, semicolon or tab, told from the header; any line endings;
 * empty lines skipped. Null where there is no header, a required column is missing or there are too many. Rows that cannot be trusted
 * (a quote left open, more cells than the header, a cell beyond the limit) are left out and reported.
 */
export function readTable(text: string, file: string, columns: Columns, report: Report): Table | null {
  // Line endings made alike keep every line and column where it was.
  const source = text.replace(/\r\n?/g, "\n");
  const delimiter = recogniseDelimiter(source, columns);
  const position = positionFinder(source);
  const placeAt = (offset: number): Place => ({file, ...position(offset)});
  const [header, ...rows] = splitRows(source, delimiter, (message, offset) => {
    const hint = 'A cell with quotes in it is quoted as a whole, and they are doubled: "He said ""no""".';
    report({code: "bad-quote", severity: "error", message, place: placeAt(offset), hint});
  });
  if (!header) {
    const hint = `Its first line names the columns: ${columns.required.join(delimiter)}…`;
    report({code: "empty-table", severity: "warning", message: "the table has no header", place: {file}, hint});
    return null;
  }
  const place = (row: RawRow, index: number): Place => placeAt(cellOffset(source, row, index, delimiter));
  const names = header.cells.map((cell) => cell.trim());
  const width = names.findLastIndex((name) => name !== "") + 1;
  if (width > MAX_COLUMNS) {
    const message = `${figure(width)} columns are more than the ${figure(MAX_COLUMNS)} that are read of one table`;
    report({code: "wide-table", severity: "error", message, place: place(header, 0), hint: "Remove some of them."});
    return null;
  }
  const indices = indexColumns(names, (index) => place(header, index), report);
  if (!hasRequired(columns, indices, place(header, 0), report)) return null;
  reportLikelySlips(names, columns, (index) => place(header, index), report);
  const known = new Set([...columns.required, ...columns.optional]);
  const unknown = [...indices].filter(([name]) => !known.has(name));
  const table: Table = {
    file,
    rows: [],
    cell: (row, column) => row.cells[indices.get(column) ?? -1]?.trim() ?? "",
    place: (row, column) => place(row, indices.get(column) ?? 0),
    extra: (row) => extraCells(row, unknown)
  };
  const isSound = createRowCheck(names, place, report);
  table.rows = rows.filter(isSound);
  return table;
}

/** Walks the row's own text, as it was split: delimiters outside quotes part the cells. */
function cellOffset(text: string, row: RawRow, index: number, delimiter: string): number {
  let offset = row.offset;
  for (let cell = 0; cell < index && cell < row.cells.length - 1; cell++) {
    if (text[offset] === '"') offset = afterQuoted(text, offset);
    const next = text.indexOf(delimiter, offset);
    if (next < 0) return offset;
    offset = next + 1;
  }
  return offset;
}

/** What all rows share that have no such cells. */
const NO_CELLS: Extra = new Map();

function extraCells(row: RawRow, unknown: readonly (readonly [string, number])[]): Extra {
  if (unknown.length === 0) return NO_CELLS;
  const filled = unknown.map(([name, index]) => [name, row.cells[index]?.trim() ?? ""] as const);
  return new Map(filled.filter(([, cell]) => cell !== ""));
}

/** Whether a row has as many cells as the header and none is too long. */
function createRowCheck(
  names: readonly string[],
  place: (row: RawRow, index: number) => Place,
  report: Report
): (row: RawRow) => boolean {
  const width = names.length;
  return (row) => {
    const count = row.cells.length;
    const surplus = row.cells.findIndex((cell, i) => i >= width && cell.trim() !== "");
    if (surplus >= 0) {
      const message = `${count} cells, but the header has ${width}: from ${quoted(row.cells[surplus] ?? "")} on they have no column`;
      const hint = "A cell with the separator in it must stand in double quotes. The row is left out.";
      report({code: "long-row", severity: "error", message, place: place(row, surplus), hint});
      return false;
    }
    const tooLong = row.cells.findIndex((cell) => cell.length > MAX_CELL_LENGTH);
    if (tooLong >= 0) {
      const length = row.cells[tooLong]?.length ?? 0;
      const message = `a cell of ${figure(length)} characters is longer than the limit of ${figure(MAX_CELL_LENGTH)}`;
      report({
        code: "long-cell",
        severity: "error",
        message,
        place: place(row, tooLong),
        hint: "Is a closing quote missing?"
      });
      return false;
    }
    if (count < width) {
      const message = `${count} ${count === 1 ? "cell" : "cells"}, but the header has ${width}; the others are read as empty`;
      report({
        code: "short-row",
        severity: "warning",
        message,
        place: place(row, 0),
        hint: "Add the missing separators."
      });
    }
    return true;
  };
}
