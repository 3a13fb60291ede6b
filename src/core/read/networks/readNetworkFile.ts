import type {Reading} from "../../base/problem.ts";
import {decodeAs} from "../decodeAs.ts";
import {decodeText} from "../decodeText.ts";
import {createProblemList, type Report} from "../problemList.ts";
import {createNetworkBuilder, NETWORK_LIMITS, type NetworkBuilder, TooMuch} from "./networkBuilder.ts";
import type {NetworkFile} from "./networkFile.ts";
import {readGexf} from "./readGexf.ts";
import {readGraphJson} from "./readGraphJson.ts";
import {readGraphml} from "./readGraphml.ts";
import {isEdgeTable, type NetworkTable, readNetworkTables} from "./readNetworkTables.ts";

/** A file by its name and bytes. */
export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

/**
 * The network in a file of another program (GEXF, GraphML, JSON, a table of edges), or in a table of edges and one of
 * nodes, told by what stands in it. Every problem is listed with its line; sound nodes and edges of a partly bad file
 * are kept. Null where there is no network in it, or more than is read.
 */
export function readNetworkFile(files: readonly NamedBytes[], limits = NETWORK_LIMITS): Reading<NetworkFile | null> {
  const {report, inOrder} = createProblemList();
  const names = files.map(({name}) => name);
  const builder = createNetworkBuilder(names[0] ?? "", report, limits);
  try {
    const isRead = read(files, builder, report);
    const value = isRead ? builder.finish() : null;
    const problems = inOrder(names);
    if (value && value.nodes.ids.length === 0 && problems.length === 0) {
      const hint = "Was the right part of it exported?";
      report({
        code: "empty-network",
        severity: "error",
        message: "there is no node in it",
        place: {file: value.file},
        hint
      });
    }
    return {value: value && value.nodes.ids.length > 0 ? value : null, problems: inOrder(names)};
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    const hint = "Export a part of it, or filter it before.";
    report({code: "network-too-big", severity: "error", message: error.message, place: {file: names[0] ?? ""}, hint});
    return {value: null, problems: inOrder(names)};
  }
}

function read(files: readonly NamedBytes[], builder: NetworkBuilder, report: Report): boolean {
  const texts = files.flatMap(({name, bytes}) => {
    const text = xmlText(bytes) ?? decodeText(bytes, name, report);
    return text === null ? [] : [{file: name, text}];
  });
  const [first] = texts;
  if (!first || texts.length < files.length) return false;
  const start = first.text.slice(0, 4000).trimStart();
  if (start === "" && first.text.trim() === "") {
    const hint = "Write it anew from its program.";
    report({code: "empty-network", severity: "error", message: "the file is empty", place: {file: first.file}, hint});
    return false;
  }
  if (start.startsWith("<")) return readMarkup(first, builder, report);
  if (/^[{[]/.test(start) || /\.json$/i.test(first.file)) return readGraphJson(first.text, first.file, builder, report);
  return readTables(texts, builder, report);
}

/** XML may say in its first line how it is encoded; null where it does not, or says UTF-8. */
function xmlText(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const encoding = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(head)?.[1]?.toLowerCase();
  return encoding === undefined || encoding === "utf-8" ? null : decodeAs(bytes, encoding, "lenient");
}

function readMarkup({file, text}: NetworkTable, builder: NetworkBuilder, report: Report): boolean {
  const root = /<(?:\w+:)?(gexf|graphml)[\s>]/i.exec(text.slice(0, 20_000))?.[1]?.toLowerCase();
  if (root === undefined) {
    const message = "this is XML, but neither GEXF nor GraphML";
    report({code: "not-a-network", severity: "error", message, place: {file}, hint: "Export it as GEXF or GraphML."});
    return false;
  }
  const fault = root === "gexf" ? readGexf(text, builder) : readGraphml(text, builder);
  if (fault) {
    const {line, column, message} = fault;
    const hint = "What stands before this place is read. Write the file anew from its program.";
    report({
      code: "bad-xml",
      severity: "error",
      message: `the XML breaks off: ${message}`,
      place: {file, line, column},
      hint
    });
  }
  return true;
}

function readTables(texts: readonly NetworkTable[], builder: NetworkBuilder, report: Report): boolean {
  const tables = texts.map(({file, text}) => ({file, text: text.replace(/\r\n?/g, "\n")}));
  const edges = tables.find(isEdgeTable);
  if (!edges) {
    report({
      code: "not-a-network",
      severity: "error",
      message: "no table here has columns for both ends of an edge",
      place: {file: tables[0]?.file ?? ""},
      hint: "Name them Source and Target, or from and to, in the first line."
    });
    return false;
  }
  readNetworkTables(edges, tables.find((table) => table !== edges) ?? null, builder, report);
  return true;
}
