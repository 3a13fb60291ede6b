import Graph from "graphology";
import {expect, it} from "vitest";
import {toJson} from "../../../src/export/json.ts";
import {smallNetwork} from "./network.ts";

it("toJson(network) is Graphology's own serialisation", () => {
  const network = smallNetwork();
  expect(JSON.parse(toJson(network))).toEqual(network.export());
  expect(Graph.from(JSON.parse(toJson(network))).export()).toEqual(network.export());
});

it("toJson(network) has one node or edge a line and ends with a line end", () => {
  const network = smallNetwork();
  const lines = toJson(network).split("\n");
  expect(lines.filter((line) => line.startsWith('{"key"'))).toHaveLength(network.order + network.size);
  expect(lines.slice(0, 5)).toEqual([
    "{",
    '"attributes":{},',
    '"options":{"type":"mixed","multi":true,"allowSelfLoops":true},',
    '"nodes":[',
    expect.stringMatching(/^\{"key":"n0","attributes":\{"id":"smilga","label":"Ivar Smilga"/)
  ]);
  expect(lines.at(-1)).toBe("");
});

it("toJson(network) is an object with two empty lists for an empty network", () => {
  const network = smallNetwork();
  network.clear();
  expect(JSON.parse(toJson(network))).toMatchObject({nodes: [], edges: []});
});

it("toJson(network) is well-formed UTF-8 even with a lone surrogate in a name", () => {
  expect(toJson(smallNetwork())).toContain('"\\ud800 alone"');
});
