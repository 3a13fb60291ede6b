import type {Report} from "../problemList.ts";
import {readJson} from "../readJson.ts";
import {elementLines} from "./elementLines.ts";
import {colourOf, numberOf, takeOut} from "./knownColumns.ts";
import type {NetworkBuilder} from "./networkBuilder.ts";

/**
 * Reads a network in JSON into `builder`: Graphology's own serialisation, or lists of `nodes` and `links` (or `edges`)
 * as d3 has them. False, and a problem, where it is neither.
 * @see https://graphology.github.io/serialization.html
 */
export function readGraphJson(text: string, file: string, builder: NetworkBuilder, report: Report): boolean {
  const graph = parse(text, file, report);
  if (graph === undefined) return false;
  const nodes = listOf(graph, "nodes");
  const edgesField = listOf(graph, "edges") ? "edges" : "links";
  const edges = listOf(graph, edgesField);
  if (!nodes || !edges) {
    report({
      code: "not-a-network",
      severity: "error",
      message: "this JSON has no lists of nodes and edges",
      place: {file},
      hint: "Graphology, d3 and most programs write {nodes: […], edges: […]}."
    });
    return false;
  }
  const [options, whole] = [recordOf(recordOf(graph).get("options")), recordOf(recordOf(graph).get("attributes"))];
  builder.title = wordOf(whole.get("title") ?? whole.get("name"));
  // Graphology marks only the undirected edges of a graph that has both kinds.
  const type = options.get("type");
  const directed = type === "directed" || type === "mixed" || recordOf(graph).get("directed") === true;
  const lines = elementLines(text);
  const [nodeLines = [], edgeLines = []] = [lines.get("nodes"), lines.get(edgesField)];
  nodes.forEach((node, i) => addNode(recordOf(node), i, nodeLines[i], builder));
  edges.forEach((edge, i) => addEdge(recordOf(edge), {directed, nodes, line: edgeLines[i]}, builder));
  return true;
}

/** A text of up to this length, where it is not valid, is read once more to find all its faults and their places. */
const MOST_EXPLAINED = 5_000_000;

function parse(text: string, file: string, report: Report): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    let faults = 0;
    const counted: Report = (finding) => {
      if (finding.severity === "error") faults++;
      report(finding);
    };
    if (text.length <= MOST_EXPLAINED) readJson(text, file, counted);
    if (faults > 0) return undefined;
    const message = `this is not valid JSON: ${error instanceof Error ? error.message.slice(0, 120) : ""}`;
    const hint = "Write the file anew from its program.";
    report({code: "bad-json", severity: "error", message, place: {file}, hint});
    return undefined;
  }
}

type Fields = ReadonlyMap<string, unknown>;

/** An object's fields; none of what is no object. A Map, so that no name is dangerous. */
const recordOf = (value: unknown): Fields =>
  new Map(value !== null && typeof value === "object" && !Array.isArray(value) ? Object.entries(value) : []);

const listOf = (graph: unknown, name: string): unknown[] | null => {
  const list = recordOf(graph).get(name);
  return Array.isArray(list) ? list : null;
};

/** A field in words: lists joined by a bar, objects as JSON. */
function wordOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(wordOf).join("|");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** A node's or edge's attributes: those under `attributes`, or its own fields. */
function valuesOf(record: Fields, apart: readonly string[]): Map<string, string> {
  const attributes = recordOf(record.get("attributes"));
  const fields = [...record].filter(([name]) => name !== "attributes" && !apart.includes(name));
  return new Map([...fields, ...attributes].map(([name, value]) => [name, wordOf(value)]));
}

function addNode(node: Fields, index: number, line: number | undefined, builder: NetworkBuilder): void {
  const values = valuesOf(node, ["key", "index", "vx", "vy"]);
  const id = wordOf(node.get("key") ?? node.get("id") ?? node.get("name") ?? index);
  const [x, y] = [numberOf(values.get("x")), numberOf(values.get("y"))];
  const colour = colourOf(values.get("color") ?? values.get("colour"));
  for (const name of ["x", "y", "color"]) values.delete(name);
  if (values.get("id") === id) values.delete("id");
  builder.addNode({id, label: takeOut(values, "label"), x, y, colour, line, values});
}

/** What an edge must know of its file. */
interface Surroundings {
  /** Whether edges that say nothing of it have a direction. */
  directed: boolean;
  nodes: readonly unknown[];
  line: number | undefined;
}

function addEdge(edge: Fields, {directed, nodes, line}: Surroundings, builder: NetworkBuilder): void {
  const values = valuesOf(edge, ["key", "source", "target", "undirected", "index"]);
  const own = edge.get("undirected");
  const weight = takeOut(values, "weight");
  const typed = values.get("type");
  const type = takeOut(values, "type") ?? typed;
  if (type === typed) values.delete("type");
  builder.addEdge({
    source: endOf(edge.get("source"), nodes, builder),
    target: endOf(edge.get("target"), nodes, builder),
    directed: own === undefined ? directed : own !== true,
    weight,
    type,
    start: takeOut(values, "start"),
    end: takeOut(values, "end"),
    line,
    values
  });
}

/** d3 names an end by the node's id, by its number in the list, or by the node itself. */
function endOf(end: unknown, nodes: readonly unknown[], builder: NetworkBuilder): string {
  if (typeof end === "object") return wordOf(recordOf(end).get("id") ?? recordOf(end).get("name"));
  const id = wordOf(end);
  if (builder.hasNode(id) || typeof end !== "number") return id;
  const node = recordOf(nodes[end]);
  return wordOf(node.get("key") ?? node.get("id") ?? node.get("name") ?? end);
}
