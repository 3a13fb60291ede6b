import type {Network} from "../core/model/network.ts";
import type {Study} from "../core/model/study.ts";
import {NO_READINGS} from "../core/network/passageReader.ts";
import {type Column, edgeColumns, edgeLabels, nodeColumns} from "./networkColumns.ts";
import {networkLooks, plainNumber, rgb, usualEdge} from "./networkLooks.ts";
import {escapeXml} from "./xml.ts";

/**
 * The network as GraphML 1.0: co-occurrences and mutual ties undirected, the rest directed, every attribute declared.
 * Positions, sizes and colours go by the names Gephi reads (x y size r g b). Several values are joined by `|`.
 * @see http://graphml.graphdrawing.org/specification.html
 */
export function toGraphml(network: Network, study: Study, readings = NO_READINGS): string {
  const [ofNode, ofEdge, labelOf] = [nodeColumns(study), edgeColumns(network, study, readings), edgeLabels(study)];
  const looks = networkLooks(network, study);
  const nodes = network.mapNodes((key, attributes) => {
    const {size, colour} = looks.node(key);
    const drawn = {x: attributes.x, y: attributes.y, size, ...rgb(colour)};
    const data = [
      datum("node", "label", attributes.label),
      ...ofNode.map((column) => columnDatum("node", column, attributes, key))
    ];
    return `<node id="${key}">${data.join("")}${numbers("node", drawn)}</node>`;
  });
  const edges = network.mapEdges((key, attributes, source, target, _from, _to, undirected) => {
    const data = [
      datum("edge", "label", labelOf(attributes)),
      ...ofEdge.map((column) => columnDatum("edge", column, attributes, key))
    ];
    const ends = `source="${source}" target="${target}" directed="${!undirected}"`;
    return `<edge id="${key}" ${ends}>${data.join("")}${numbers("edge", {weight: attributes.weight, ...rgb(looks.edge(key).colour)})}</edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
      ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...declarations("node", ofNode, {x: "double", y: "double", size: "double", r: "int", g: "int", b: "int"}),
    ...declarations("edge", ofEdge, {weight: "double", r: "int", g: "int", b: "int"}),
    '<key id="graph-title" for="graph" attr.name="title" attr.type="string"/>',
    `<graph id="network" edgedefault="${usualEdge(network)}">`,
    datum("graph", "title", study.title),
    ...nodes,
    ...edges,
    "</graph>",
    "</graphml>\n"
  ].join("\n");
}

const TYPES = {text: "string", list: "string", integer: "int", number: "double"} as const;

function declarations<T>(
  of: "node" | "edge",
  columns: readonly Column<T>[],
  drawn: Readonly<Record<string, string>>
): string[] {
  const fields = [["label", "string"], ...columns.map(({name, type}) => [name, TYPES[type]]), ...Object.entries(drawn)];
  return fields.map(([name, type]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`);
}

function columnDatum<T>(of: "node" | "edge", column: Column<T>, attributes: T, key: string): string {
  const value = column.value(attributes, key);
  if (value === null) return "";
  if (typeof value === "number") return datum(of, column.name, plainNumber(value));
  return datum(of, column.name, typeof value === "string" ? value : value.join("|"));
}

const numbers = (of: "node" | "edge", values: Readonly<Record<string, number>>): string =>
  Object.entries(values)
    .map(([name, value]) => datum(of, name, plainNumber(value)))
    .join("");

const datum = (of: string, name: string, value: string): string =>
  value === "" ? "" : `<data key="${of}-${name}">${escapeXml(value)}</data>`;
