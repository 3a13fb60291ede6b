import Graph from "graphology";
import {parse} from "graphology-graphml";
import {expect, it} from "vitest";
import {toGraphml} from "../../../src/export/graphml.ts";
import {HOSTILE, inXml, STUDY, smallNetwork} from "./network.ts";
import {readXml} from "./readXml.ts";

const read = () => parse(Graph, toGraphml(smallNetwork(), STUDY));

it("toGraphml(network, study) is well-formed, with every key declared once", () => {
  const document = readXml(toGraphml(smallNetwork(), STUDY));
  expect(document.documentElement.namespaceURI).toBe("http://graphml.graphdrawing.org/xmlns");
  const declared = Array.from(document.getElementsByTagName("key"), (key) => key.getAttribute("id"));
  expect(new Set(declared).size).toBe(declared.length);
  const used = Array.from(document.getElementsByTagName("data"), (data) => data.getAttribute("key"));
  expect(used.filter((key) => !declared.includes(key))).toEqual([]);
});

it("toGraphml(network, study) gives every node, edge and direction to another reader", () => {
  const [graph, network] = [read(), smallNetwork()];
  expect(graph.order).toBe(network.order);
  expect(graph.directedSize).toBe(network.directedSize);
  expect(graph.undirectedSize).toBe(network.undirectedSize);
  expect(graph.extremities("e3")).toEqual(["n1", "n0"]);
});

it("toGraphml(network, study) keeps hostile names as text", () => {
  const graph = read();
  expect(HOSTILE.map((_, i) => graph.getNodeAttribute(`n${i + 2}`, "label"))).toEqual(HOSTILE.map(inXml));
  expect(HOSTILE.map((_, i) => graph.getEdgeAttribute(`e${i + 4}`, "type"))).toEqual(HOSTILE.map(inXml));
});

it("toGraphml(network, study) writes what nodes and edges say, numbers as numbers", () => {
  const graph = read();
  expect(graph.getNodeAttributes("n0")).toMatchObject({
    ...{id: "smilga", label: "Ivar Smilga", kind: "person", born: "1892", mentions: 9, x: 1.5, y: -2},
    ...{aliases: 'Smilga|I. "T", Smilga', groups: "Left Opposition"}
  });
  expect(graph.getNodeAttribute("n0", "color")).toMatch(/^#[0-9a-f]{6}$/);
  expect(graph.getEdgeAttributes("e0")).toMatchObject({
    layer: "co-occurrence",
    weight: 2,
    count: 2,
    expected: 0.25,
    g2: 3.125
  });
  expect(graph.getEdgeAttributes("e1")).toMatchObject({type: "friend", class: "comradeship", end: "1926-04/.."});
});
