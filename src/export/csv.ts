import type {Network} from "../core/model/network.ts";
import type {Study} from "../core/model/study.ts";
import {NO_READINGS} from "../core/network/passageReader.ts";
import {type Column, edgeColumns, edgeLabels, nodeColumns} from "./networkColumns.ts";

/**
 * The network as two tables for spreadsheets, Gephi and R: commas, a header, CRLF. Nodes go by the study's ids;
 * `Type` is Directed or Undirected, as Gephi has it. Several values in one cell are joined by `|`.
 */
export function toCsvTables(network: Network, study: Study, readings = NO_READINGS): {nodes: string; edges: string} {
  const [ofNode, ofEdge, labelOf] = [
    nodeColumns(study).slice(1),
    edgeColumns(network, study, readings),
    edgeLabels(study)
  ];
  const nodes = network.mapNodes((key, node) => [
    node.id,
    node.label,
    ...ofNode.map((column) => cellOf(column, node, key)),
    node.x,
    node.y
  ]);
  const edges = network.mapEdges((key, edge, _source, _target, from, to, undirected) => [
    ...[from.id, to.id, undirected ? "Undirected" : "Directed", key, labelOf(edge), from.label, to.label, edge.weight],
    ...ofEdge.map((column) => cellOf(column, edge, key))
  ]);
  const edgeEnds = ["Source", "Target", "Type", "Id", "Label", "source_name", "target_name", "Weight"];
  return {
    nodes: toCsv([["Id", "Label", ...ofNode.map(nameOf), "x", "y"], ...nodes]),
    edges: toCsv([[...edgeEnds, ...ofEdge.map(nameOf)], ...edges])
  };
}

/** Rows as CSV (RFC 4180). Text is guarded against being run as a formula; numbers are written as they are. */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}

/**
 * `text` such that no spreadsheet takes it, or a part of it, for a formula: an apostrophe goes before whatever could
 * start one (= + - @, also full-width, also after blanks), at the start of the cell, of a line in it, or after a
 * semicolon or tab that another spreadsheet may take for a separator. Plain numbers stay as they are.
 */
export function guardFormula(text: string): string {
  if (NUMBER.test(text)) return text;
  let guarded = /^[\t\r\n]/.test(text) ? "'" : "";
  let atStart = true;
  for (const character of text) {
    if (atStart && TRIGGER.test(character)) guarded += "'";
    guarded += character;
    atStart = STARTER.test(character) || (atStart && BLANK.test(character));
  }
  return guarded;
}

const NUMBER = /^[+-]?\d+(\.\d+)?$/;
/** = + - @, their full-width and small forms, and the true minus sign. */
const TRIGGER = /[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212]/;
/** After these a line or a cell may start. */
const STARTER = /[\n\r\t;\u0085\u2028\u2029]/;
/** Spaces, control and formatting characters: what a spreadsheet may drop. */
const BLANK = /[\p{Z}\p{Cc}\p{Cf}]/u;

function quoted(cell: string | number | null): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = guardFormula(cell);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function cellOf<T>(column: Column<T>, attributes: T, key: string): string | number | null {
  return column.type === "list" ? (column.value(attributes, key)?.join("|") ?? null) : column.value(attributes, key);
}

const nameOf = ({name}: {name: string}): string => name;
