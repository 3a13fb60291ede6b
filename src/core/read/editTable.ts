import Papa from "papaparse";
import {type RawRow, splitRows} from "./splitRows.ts";
import {type Columns, recogniseDelimiter} from "./tableHeader.ts";

/** Some cells of a row, by their columns. */
export type Cells = ReadonlyMap<string, string>;

/** What becomes of a row: it stays, it goes, or some of its cells are others. */
export type RowEdit = "keep" | "drop" | Cells;

/**
 * A table with some rows changed and some added behind them; every other row stays as it is, to the letter, and so do
 * byte-order mark, delimiter and line endings. Null where it is not UTF-8, which must not be guessed at when writing, or
 * has not a column that is to be written.
 *
 * @param edit is asked for each row, whose cells it gets by column: trimmed, "" where there is none.
 */
export function editTable(
  bytes: Uint8Array,
  columns: Columns,
  edit: (cell: (column: string) => string) => RowEdit,
  added: readonly Cells[] = []
): Uint8Array | null {
  const table = textOf(bytes);
  if (table === undefined) return null;
  const mark = table.startsWith("\uFEFF") ? "\uFEFF" : "";
  const text = table.slice(mark.length).replace(/\r\n?/g, "\n");
  const delimiter = recogniseDelimiter(text, columns);
  const [header, ...rows] = splitRows(text, delimiter, () => {});
  const names = header?.cells.map((cell) => cell.trim()) ?? [];
  const line = (cells: readonly string[], changes: Cells): string | null => {
    if ([...changes.keys()].some((column) => !names.includes(column))) return null;
    const row = names.map((name, i) => changes.get(name) ?? cells[i] ?? "");
    return `${Papa.unparse([row], {delimiter, newline: "\n"})}\n`;
  };
  const written = (row: RawRow, i: number): string | null => {
    const change = edit((column) => row.cells[names.indexOf(column)]?.trim() ?? "");
    if (change === "drop") return "";
    return change === "keep" ? text.slice(row.offset, rows[i + 1]?.offset) : line(row.cells, change);
  };
  const parts = [text.slice(0, rows[0]?.offset), ...rows.map(written), ...added.map((cells) => line([], cells))];
  if (parts.includes(null)) return null;
  const all = parts.reduce<string>((sofar, part) => (part ? `${ended(sofar)}${part}` : sofar), "");
  return new TextEncoder().encode(mark + (table.includes("\r\n") ? all.replaceAll("\n", "\r\n") : all));
}

/** A row that more follows ends its line. */
const ended = (text: string): string => (text === "" || text.endsWith("\n") ? text : `${text}\n`);

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    return undefined;
  }
}
