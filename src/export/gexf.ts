import {dateBounds} from "../core/model/date.ts";
import type {EdgeAttributes, Network, NodeAttributes} from "../core/model/network.ts";
import type {Study} from "../core/model/study.ts";
import {NO_READINGS} from "../core/network/passageReader.ts";
import {isoDay} from "./dateAttributes.ts";
import {type Column, edgeColumns, edgeLabels, nodeColumns} from "./networkColumns.ts";
import {type NetworkLooks, networkLooks, plainNumber, rgb, usualEdge} from "./networkLooks.ts";
import {escapeXml} from "./xml.ts";

/**
 * The network as GEXF 1.3, for Gephi: parallel edges kept apart by `kind` (the tie type), spells where an edge is
 * dated, positions, sizes and colours in the viz namespace. Nodes have no spell, for the dead are still written about;
 * `born` and `died` are attributes.
 * @see https://gexf.net/schema.html
 */
export function toGexf(network: Network, study: Study, readings = NO_READINGS): string {
  const [ofNode, ofEdge, labelOf] = [nodeColumns(study), edgeColumns(network, study, readings), edgeLabels(study)];
  const looks = networkLooks(network, study);
  const nodes = network.mapNodes((key, attributes) => nodeElement(key, attributes, ofNode, looks));
  const edges = network.mapEdges((key, attributes, source, target, _from, _to, undirected) => {
    const kind = attributes.layer === "tie" ? attributes.type : attributes.layer;
    const ends = `source="${source}" target="${target}" type="${undirected ? "undirected" : "directed"}"`;
    const named = `kind="${escapeXml(kind)}" label="${escapeXml(labelOf(attributes))}"`;
    const body = [spell(attributes), values(ofEdge, attributes, key), edgeLooks(key, looks)].join("");
    return `<edge id="${key}" ${ends} ${named} weight="${plainNumber(attributes.weight)}">${body}</edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
      ' xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">',
    `<meta><creator>Prosopograph</creator><description>${escapeXml(study.title)}</description></meta>`,
    `<graph defaultedgetype="${usualEdge(network)}" mode="dynamic" timeformat="date" timerepresentation="interval">`,
    ...declarations("node", ofNode),
    ...declarations("edge", ofEdge),
    ...[`<nodes count="${nodes.length}">`, ...nodes, "</nodes>"],
    ...[`<edges count="${edges.length}">`, ...edges, "</edges>"],
    "</graph>",
    "</gexf>\n"
  ].join("\n");
}

const TYPES = {text: "string", list: "liststring", integer: "integer", number: "double"} as const;

function declarations<T>(of: "node" | "edge", columns: readonly Column<T>[]): string[] {
  const fields = columns.map(({name, type}) => `<attribute id="${name}" title="${name}" type="${TYPES[type]}"/>`);
  return [`<attributes class="${of}" mode="static">`, ...fields, "</attributes>"];
}

function nodeElement(
  key: string,
  node: NodeAttributes,
  columns: readonly Column<NodeAttributes>[],
  looks: NetworkLooks
): string {
  const {size, colour, shape} = looks.node(key);
  const {r, g, b} = rgb(colour);
  const drawn = [
    `<viz:size value="${plainNumber(size)}"/>`,
    `<viz:position x="${plainNumber(node.x)}" y="${plainNumber(node.y)}"/>`,
    `<viz:color r="${r}" g="${g}" b="${b}"/>`,
    `<viz:shape value="${SHAPES.has(shape) ? shape : "disc"}"/>`
  ];
  return `<node id="${key}" label="${escapeXml(node.label)}">${values(columns, node, key)}${drawn.join("")}</node>`;
}

/** The shapes GEXF knows. */
const SHAPES: ReadonlySet<string> = new Set(["disc", "square", "triangle", "diamond"]);

function edgeLooks(key: string, looks: NetworkLooks): string {
  const {thickness, colour} = looks.edge(key);
  const {r, g, b} = rgb(colour);
  return `<viz:color r="${r}" g="${g}" b="${b}"/><viz:thickness value="${plainNumber(thickness)}"/>`;
}

function values<T>(columns: readonly Column<T>[], attributes: T, key: string): string {
  const elements = columns.map((column) => {
    const value = column.value(attributes, key);
    const text =
      value === null
        ? ""
        : typeof value === "number"
          ? plainNumber(value)
          : typeof value === "string"
            ? value
            : list(value);
    return text === "" ? "" : `<attvalue for="${column.name}" value="${escapeXml(text)}"/>`;
  });
  return `<attvalues>${elements.join("")}</attvalues>`;
}

/** `["a", "b"]`, the one way of writing lists that keeps commas and bars inside their items. */
function list(items: readonly string[]): string {
  if (items.length === 0) return "";
  return `[${items.map((item) => `"${item.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`).join(", ")}]`;
}

/**
 * From the first day an edge's dates allow to the last. A start alone is the day of the matter and all of its time; an
 * end alone says when it was over, and not since when.
 */
function spell({start, end}: EdgeAttributes): string {
  const first = dateBounds(start ?? "")?.earliest ?? -Infinity;
  const last = dateBounds(end ?? start ?? "")?.latest ?? Infinity;
  const bounds = [
    Number.isFinite(first) ? ` start="${isoDay(first)}"` : "",
    Number.isFinite(last) ? ` end="${isoDay(last)}"` : ""
  ].join("");
  return bounds === "" ? "" : `<spells><spell${bounds}/></spells>`;
}
