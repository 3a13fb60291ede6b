import Graph from "graphology";
import {parse} from "graphology-gexf";
import {expect, it} from "vitest";
import {toGexf} from "../../../src/export/gexf.ts";
import {HOSTILE, inXml, STUDY, smallNetwork} from "./network.ts";
import {readXml} from "./readXml.ts";

const read = () => parse(Graph, toGexf(smallNetwork(), STUDY));
const element = (id: string) => {
  const document = readXml(toGexf(smallNetwork(), STUDY));
  const all = [
    ...Array.from(document.getElementsByTagName("node")),
    ...Array.from(document.getElementsByTagName("edge"))
  ];
  return all.find((candidate) => candidate.getAttribute("id") === id);
};

it("toGexf(network, study) is well-formed GEXF 1.3", () => {
  const root = readXml(toGexf(smallNetwork(), STUDY)).documentElement;
  expect(root.namespaceURI).toBe("http://gexf.net/1.3");
  expect(root.getAttribute("version")).toBe("1.3");
  expect(root.getElementsByTagName("description")[0]?.textContent).toBe('The "<Baltic>" & others');
});

it("toGexf(network, study) gives every node, edge and direction to another reader", () => {
  const [graph, network] = [read(), smallNetwork()];
  expect(graph.order).toBe(network.order);
  expect(graph.directedSize).toBe(network.directedSize);
  expect(graph.undirectedSize).toBe(network.undirectedSize);
  expect(graph.mapEdges((key, _attributes, source, target) => [key, source, target])).toEqual(
    expect.arrayContaining(network.mapEdges((key, _attributes, source, target) => [key, source, target]))
  );
});

it("toGexf(network, study) keeps hostile names as text", () => {
  const graph = read();
  const labels = HOSTILE.map((_, i) => graph.getNodeAttribute(`n${i + 2}`, "label"));
  expect(labels).toEqual(HOSTILE.map(inXml));
  expect(HOSTILE.map((_, i) => graph.getEdgeAttribute(`e${i + 4}`, "kind"))).toEqual(HOSTILE.map(inXml));
});

it("toGexf(network, study) writes what a node says, lists as lists", () => {
  expect(read().getNodeAttributes("n0")).toMatchObject({
    ...{id: "smilga", label: "Ivar Smilga", kind: "person", born: "1892", mentions: 9, x: 1.5, y: -2},
    aliases: ["Smilga", 'I. "T", Smilga'],
    groups: ["Left Opposition"],
    memberships: ["Left Opposition, leader, 1923/1927-12, implied"]
  });
});

it("toGexf(network, study) writes what an edge says", () => {
  const graph = read();
  expect(graph.getEdgeAttributes("e0")).toMatchObject({
    ...{
      layer: "co-occurrence",
      kind: "co-occurrence",
      label: "named together",
      weight: 2,
      count: 2,
      expected: 0.25,
      g2: 3.125
    },
    evidence: ["profile, characters 10–20", "notes, characters 1–9"],
    passages: ["profile 10–20", "notes 1–9"]
  });
  expect(graph.getEdgeAttributes("e1")).toMatchObject({
    ...{layer: "tie", type: "friend", kind: "friend", class: "comradeship", label: "friend of", certainty: "stated"},
    ...{stance: "asserted", start: "1923", end: "1926-04/..", evidence: ["profile, ¶ 22 (=1+1)"]}
  });
  expect(graph.getEdgeAttribute("e3", "evidence")).toEqual(["(hearsay)"]);
});

it("toGexf(network, study) gives dated edges a spell from the first possible day to the last", () => {
  const spellOf = (id: string) => {
    const spell = element(id)?.getElementsByTagName("spell")[0];
    return spell && [spell.getAttribute("start"), spell.getAttribute("end")];
  };
  expect(spellOf("e0")).toEqual(["1917-04-01", "1927-12-31"]);
  expect(spellOf("e1")).toEqual(["1923-01-01", ""]); // end 1926-04/..: still open
  expect(spellOf("e2")).toEqual(["1928-01-05", "1928-01-05"]); // one uncertain day
  expect(spellOf("e3")).toBeUndefined();
});

it("toGexf(network, study) gives an edge with only an end a spell that ends then and has no beginning", () => {
  const network = smallNetwork();
  network.mergeEdgeAttributes("e2", {start: null, end: "1928-02"});
  const spells = Array.from(readXml(toGexf(network, STUDY)).getElementsByTagName("spell"));
  expect(spells.slice(2).map((spell) => [spell.getAttribute("start"), spell.getAttribute("end")])).toEqual([
    ["", "1928-02-29"]
  ]);
});

it("toGexf(network, study) puts sizes, places and colours into the viz namespace", () => {
  const looks = element("n0")?.getElementsByTagNameNS("http://gexf.net/1.3/viz", "*") ?? [];
  expect(Array.from(looks, (look) => look.localName)).toEqual(["size", "position", "color", "shape"]);
  expect(looks[1]?.getAttribute("y")).toBe("-2");
});

it("toGexf(network, study) writes no number that is none", () => {
  const network = smallNetwork();
  network.mergeNodeAttributes("n0", {x: Number.NaN, y: Number.POSITIVE_INFINITY});
  expect(toGexf(network, STUDY)).not.toMatch(/NaN|Infinity/);
});
