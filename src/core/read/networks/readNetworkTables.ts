import type {Report} from "../problemList.ts";
import {splitRows} from "../splitRows.ts";
import {recogniseDelimiter} from "../tableHeader.ts";
import {colourOf, columnIndex, numberOf} from "./knownColumns.ts";
import type {NetworkBuilder} from "./networkBuilder.ts";

/** A table of a network: its text with LF alone between lines. */
export interface NetworkTable {
  file: string;
  text: string;
}

/** Whether the header of a table names two ends: a table of edges. */
export const isEdgeTable = (table: NetworkTable): boolean => {
  const {names} = headerOf(table);
  return columnIndex(names, "source") >= 0 && columnIndex(names, "target") >= 0;
};

/**
 * Reads a table of edges, and one of nodes where there is one, into `builder`: a column for each end (Source and
 * Target, from and to), and what else there is. Without a table of nodes whoever is named is one.
 */
export function readNetworkTables(
  edges: NetworkTable,
  nodes: NetworkTable | null,
  builder: NetworkBuilder,
  report: Report
): void {
  if (nodes) readNodes(nodes, builder, report);
  readEdges(edges, nodes === null, builder, report);
}

const HEADER = {
  required: ["Source", "Target", "source", "target", "from", "to", "Id", "id"],
  optional: ["Weight", "weight", "Label"]
};

function headerOf({text}: NetworkTable): {names: string[]; delimiter: string} {
  const delimiter = recogniseDelimiter(text, HEADER);
  const line = text.slice(0, Math.max(0, (text.indexOf("\n") + 1 || text.length + 1) - 1));
  const [header] = splitRows(line, delimiter, () => undefined);
  return {names: header?.cells.map((cell) => cell.trim()) ?? [], delimiter};
}

/** Calls `take` for each row below the header, with its line. */
function eachRow(table: NetworkTable, report: Report, take: (cells: readonly string[], line: number) => void): void {
  const {file, text} = table;
  const lineAt = lineCounter(text);
  const [, ...rows] = splitRows(text, headerOf(table).delimiter, (message, offset) =>
    report({
      code: "bad-quote",
      severity: "error",
      message,
      place: {file, line: lineCounter(text)(offset)},
      hint: 'A quote inside a quoted cell is written twice: "".'
    })
  );
  for (const {cells, offset} of rows) take(cells, lineAt(offset));
}

/** The line of an offset, for offsets that only grow. */
function lineCounter(text: string): (offset: number) => number {
  let [line, next] = [1, text.indexOf("\n")];
  return (offset) => {
    while (next >= 0 && next < offset) {
      line++;
      next = text.indexOf("\n", next + 1);
    }
    return line;
  };
}

function readNodes(table: NetworkTable, builder: NetworkBuilder, report: Report): void {
  const {names} = headerOf(table);
  const [id, label] = [columnIndex(names, "id"), columnIndex(names, "label")];
  const at = (name: string) => names.findIndex((one) => one.toLowerCase() === name);
  const [x, y, colour] = [at("x"), at("y"), Math.max(at("color"), at("colour"))];
  const rest = others(names, [id, label, x, y, colour]);
  eachRow(table, report, (cells, line) => {
    const cell = (index: number) => cells[index]?.trim();
    builder.addNode({
      id: cell(id >= 0 ? id : Math.max(0, label)) ?? "",
      label: cell(label),
      ...{x: numberOf(cell(x)), y: numberOf(cell(y)), colour: colourOf(cell(colour))},
      line,
      values: valuesOf(cells, rest)
    });
  });
}

function readEdges(table: NetworkTable, isAlone: boolean, builder: NetworkBuilder, report: Report): void {
  const {names} = headerOf(table);
  const index = (column: Parameters<typeof columnIndex>[1]) => columnIndex(names, column);
  const [source, target, weight, type] = [index("source"), index("target"), index("weight"), index("type")];
  const [start, end] = [index("start"), index("end")];
  const direction = names.findIndex((name) => /^(?:type|directed)$/i.test(name));
  const rest = others(names, [source, target, weight, type, start, end, direction]);
  eachRow(table, report, (cells, line) => {
    const cell = (column: number) => cells[column]?.trim() || undefined;
    const [from, to] = [cell(source) ?? "", cell(target) ?? ""];
    if (from === "" || to === "") {
      report({
        code: "missing-end",
        severity: "error",
        message: "an edge lacks one of its ends",
        place: {file: table.file, line},
        hint: "Fill in both ends, or take the row out."
      });
      return;
    }
    for (const id of isAlone ? [from, to] : []) if (!builder.hasNode(id)) builder.addNode({id, line});
    const said = cell(direction);
    builder.addEdge({
      source: from,
      target: to,
      directed: /^(?:directed|true|1|yes)$/i.test(said ?? ""),
      weight: cell(weight),
      type:
        cell(type) ??
        (said && !/^(?:un)?directed$|^mutual$|^(?:true|false|yes|no|[01])$/i.test(said) ? said : undefined),
      start: cell(start),
      end: cell(end),
      line,
      values: valuesOf(cells, rest)
    });
  });
}

/** The columns that mean nothing to us, each by a name of its own: the second `note` is `note 2`. */
function others(names: readonly string[], known: readonly number[]): [name: string, index: number][] {
  const counts = new Map<string, number>();
  return names.flatMap((name, i): [string, number][] => {
    if (name === "") return [];
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return known.includes(i) ? [] : [[count === 1 ? name : `${name} ${count}`, i]];
  });
}

const valuesOf = (cells: readonly string[], columns: readonly [string, number][]): Map<string, string> =>
  new Map(columns.map(([name, index]) => [name, cells[index]?.trim() ?? ""]));
