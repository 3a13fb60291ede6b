// What we write, we read back: names, ends, directions, weights, kinds of ties, places, and what an edge rests on.

import {expect, it} from "vitest";
import {NO_READINGS} from "../../../src/core/network/passageReader.ts";
import type {NetworkFile, ValueColumn} from "../../../src/core/read/networks/networkFile.ts";
import {readNetworkFile} from "../../../src/core/read/networks/readNetworkFile.ts";
import {toCsvTables} from "../../../src/export/csv.ts";
import {toGexf} from "../../../src/export/gexf.ts";
import {toGraphml} from "../../../src/export/graphml.ts";
import {toJson} from "../../../src/export/json.ts";
import {STUDY, smallNetwork} from "./network.ts";

const network = smallNetwork();
const {nodes, edges} = toCsvTables(network, STUDY, NO_READINGS);

/** The files of each format; XML leaves out what it cannot hold. */
const FILES = {
  gexf: [{name: "a.gexf", text: toGexf(network, STUDY)}],
  graphml: [{name: "a.graphml", text: toGraphml(network, STUDY)}],
  json: [{name: "a.json", text: toJson(network)}],
  csv: [
    {name: "a.csv", text: edges},
    {name: "a.nodes.csv", text: nodes}
  ]
};
type Format = keyof typeof FILES;
const formats = Object.keys(FILES) as Format[];

function readBack(format: Format): NetworkFile {
  const {value, problems} = readNetworkFile(
    FILES[format].map(({name, text}) => ({name, bytes: new TextEncoder().encode(text)}))
  );
  expect(problems.filter(({severity}) => severity === "error")).toEqual([]);
  return value!;
}

const cells = ({words, values}: ValueColumn): string[] => [...values].map((value) => words[value]!);

it.each(formats)("%s gives every node back by its name and place", (format) => {
  const {labels, places} = readBack(format).nodes;
  expect(labels.map(clean)).toEqual(network.mapNodes((_key, {label}) => clean(label)));
  expect([...places.slice(0, 4)]).toEqual([1.5, -2, 0, 0]);
});

it.each(formats)("%s gives every edge back: its ends, its direction, its weight", (format) => {
  const {ends, directed, weights} = readBack(format).edges;
  const order = new Map(network.nodes().map((key, i) => [key, i]));
  expect(directed.length).toBe(network.size);
  network.edges().forEach((key, i) => {
    expect([...ends.slice(2 * i, 2 * i + 2)]).toEqual(network.extremities(key).map((node) => order.get(node)));
    expect([directed[i] === 1, weights[i]]).toEqual([network.isDirected(key), network.getEdgeAttribute(key, "weight")]);
  });
});

it.each(["gexf", "graphml", "csv"] as const)(
  "%s gives back what an edge rests on, in words and in places",
  (format) => {
    const {columns} = readBack(format).edges;
    const of = (name: string) => cells(columns.find((column) => column.name === name)!);
    expect(of("evidence")[1]).toContain("profile, ¶ 22 (=1+1)");
    expect(of("passages")[0]).toContain("profile 10–20");
  }
);

/** Without what a file or its reader may drop: control characters, direction marks, half characters. */
const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\ufffd]/gu, "").trim();
