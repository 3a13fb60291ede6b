import {expect, it} from "vitest";
import {openNetworkFile} from "../../../../src/core/network/openNetworkFile.ts";
import {typedNetwork} from "../../../../src/core/network/typedNetwork.ts";
import {NETWORK_LIMITS} from "../../../../src/core/read/networks/networkBuilder.ts";
import {networkFilesOf} from "../../../../src/core/read/networks/networkFiles.ts";
import {readNetworkFile} from "../../../../src/core/read/networks/readNetworkFile.ts";

const file = (name: string, text: string) => ({name, bytes: new TextEncoder().encode(text)});
const read = (name: string, text: string, limits = NETWORK_LIMITS) => readNetworkFile([file(name, text)], limits);
const opened = (name: string, text: string) => openNetworkFile(read(name, text).value!);

const GEXF = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta><description>At court</description></meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date">
<attributes class="node"><attribute id="0" title="office" type="string"><default>none</default></attribute>
<attribute id="1" title="kind" type="string"/></attributes>
<attributes class="edge"><attribute id="0" title="archive" type="string"/></attributes>
<nodes>
<node id="b" label="Bona Sforza"><attvalues><attvalue for="0" value="queen"/><attvalue for="1" value="person"/></attvalues>
<viz:position x="10" y="-20"/><viz:color r="1" g="2" b="3"/></node>
<node id="w" label="Wawel"><attvalues><attvalue for="1" value="place"/></attvalues><viz:position x="-10" y="20"/></node>
</nodes>
<edges>
<edge id="1" source="b" target="w" kind="resided at" weight="2.5"><attvalues><attvalue for="0" value="AGAD"/></attvalues>
<spells><spell start="1518-04-18" end="1530"/><spell start="1540" end="1556"/></spells></edge>
<edge id="2" source="b" target="nobody"/>
</edges></graph></gexf>`;

it("readNetworkFile(GEXF) keeps labels, attributes with defaults, kinds, weights, spells, directions, places and lines", () => {
  const {value, problems} = read("court.gexf", GEXF);
  expect(value?.nodes.labels).toEqual(["Bona Sforza", "Wawel"]);
  expect([...value!.nodes.places]).toEqual([10, -20, -10, 20]);
  expect([...value!.nodes.colours]).toEqual([0x010203, -1]);
  expect([...value!.nodes.lines]).toEqual([9, 11]);
  const {edges} = value!;
  expect([edges.weights[0], edges.directed[0], edges.lines[0]]).toEqual([2.5, 1, 14]);
  const cell = ({words, values}: typeof edges.type) => words[values[0]!];
  expect([cell(edges.type), cell(edges.start), cell(edges.end)]).toEqual(["resided at", "1518-04-18", "1556"]);
  expect(problems.map(({code, place}) => [code, place?.line])).toEqual([["unknown-node", 16]]);
});

it("readNetworkFile(GEXF) leaves open what a spell leaves open, and tells of a date it cannot read", () => {
  const edges = ['end="1920"', 'start="1920-05-01T00:00:00"', 'start="1920" end="1921"', 'end="soon"', ""].map(
    (bounds) => `<edge source="a" target="a"><spells><spell ${bounds}/></spells></edge>`
  );
  const nodes = '<nodes><node id="a"/></nodes>';
  const {value, problems} = read("n.gexf", `<gexf><graph>${nodes}<edges>${edges.join("")}</edges></graph></gexf>`);
  const {start, end} = value!.edges;
  const words = edges.map((_, i) => [start.words[start.values[i]!], end.words[end.values[i]!]]);
  expect(words).toEqual([
    ["../1920", "1920"],
    ["1920-05-01/..", ""],
    ["1920", "1921"],
    ["", ""],
    ["", ""]
  ]);
  expect(problems.map(({message}) => message)).toEqual([
    'the date "soon" is not one we can read; the edge is kept without it'
  ]);
  const network = openNetworkFile(value!).network;
  const {firsts, lasts} = typedNetwork(network);
  expect([...firsts]).toEqual([-Infinity, 12 * 1920 + 4, 12 * 1920, Number.NaN, Number.NaN]);
  expect([...lasts]).toEqual([12 * 1920 + 11, Infinity, 12 * 1921 + 11, Number.NaN, Number.NaN]);
});

it("readNetworkFile(…) says in the file's own words which weights and positions are no numbers", () => {
  const {value, problems} = read(
    "n.gexf",
    `<gexf><graph><nodes><node id="a"><position x="nan" y="1e400"/></node><node id="b"><position x="1" y="2"/></node></nodes>
<edges><edge source="a" target="b" weight="1,5"/><edge source="a" target="b" weight="-inf"/><edge source="a" target="b" weight=""/></edges></graph></gexf>`
  );
  expect(problems.map(({place, message}) => `${place?.line}: ${message}`)).toEqual([
    '1: 1 of 2 nodes ("a" first) have no position that is a number, so all are laid out anew',
    '2: the weight "1,5" is read as 1',
    '2: the weight "-inf" is read as 1'
  ]);
  expect([...value!.edges.weights]).toEqual([1, 1, 1]);
});

it("readNetworkFile(table) keeps two columns of one name apart", () => {
  const {edges} = read("n.csv", "source,target,note,note\na,b,first,second\n").value!;
  expect(edges.columns.map(({name, words}) => [name, words[1]])).toEqual([
    ["note", "first"],
    ["note 2", "second"]
  ]);
});

it("openNetworkFile(file) makes entities of kinds, ties that rest on their line, and keeps what it does not know", () => {
  const {study, network, isPlaced} = opened("court.gexf", GEXF);
  expect(isPlaced).toBe(true);
  expect(study.entities.map(({name, kind}) => `${name}: ${kind}`)).toEqual(["Bona Sforza: person", "Wawel: place"]);
  expect([...study.entities[1]!.extra]).toEqual([
    ["office", "none"],
    ["kind", "place"]
  ]);
  expect(study.views[0]?.kinds).toEqual(["person", "place"]);
  expect(network.getEdgeAttributes("e0")).toEqual({
    ...{layer: "tie", type: "resided at", weight: 2.5, start: "1518-04-18", end: "1556"},
    ...{certainty: "stated", stance: "asserted"},
    evidence: [
      {
        ...{source: "court.gexf", locator: "line 14", note: ""},
        columns: [
          ["weight", "2.5"],
          ["archive", "AGAD"]
        ]
      }
    ]
  });
  expect(network.isDirected("e0")).toBe(true);
  expect(network.mapNodes((_key, {colour}) => colour)).toEqual(["#010203", undefined]);
});

it("readNetworkFile(GraphML) reads keys with their names and defaults, labels, places, weights and directions", () => {
  const {value, problems} = read(
    "net.graphml",
    `<graphml><key id="d0" for="node" attr.name="label"/><key id="d1" for="edge" attr.name="weight"><default>3</default></key>
<key id="x" for="node" attr.name="x"/><key id="y" for="node" attr.name="y"/><key id="h" for="node" attr.name="house"/>
<graph edgedefault="undirected"><node id="a"><data key="d0">Ann</data><data key="x">1</data><data key="y">2</data>
<data key="h">York</data></node><node id="b"/>
<edge source="a" target="b"/><edge source="b" target="a" directed="true"><data key="d1">7</data></edge></graph></graphml>`
  );
  expect(problems.map(({code}) => code)).toEqual(["no-place"]);
  expect(value?.nodes.labels).toEqual(["Ann", "b"]);
  expect([...value!.edges.weights]).toEqual([3, 7]);
  expect([...value!.edges.directed]).toEqual([0, 1]);
  const {study} = openNetworkFile(value!);
  expect(study.groups.map(({name}) => name)).toEqual(["York"]);
});

it("readNetworkFile(CSV) reads a table of edges alone, or with one of nodes, whatever they are called", () => {
  const edges = file("got-edges.csv", "Source;Target;Weight;Since\nA;B;5;1917\nB;C;;\n;C;1;\n");
  const alone = readNetworkFile([edges]);
  expect(alone.value?.nodes.ids).toEqual(["A", "B", "C"]);
  expect([...alone.value!.edges.weights]).toEqual([5, 1]);
  expect(alone.value?.edges.start.words).toEqual(["", "1917"]);
  expect(alone.problems.map(({code, place}) => [code, place?.line])).toEqual([["missing-end", 4]]);
  const nodes = file("got-nodes.csv", "Id;Label;born\nA;Ann;1890\nB;Ben;\nC;Cas;\nD;Dan;\n");
  const both = readNetworkFile([nodes, edges]).value!;
  expect(both.nodes.labels).toEqual(["Ann", "Ben", "Cas", "Dan"]);
  expect(openNetworkFile(both).study.entities[0]?.born).toBe("1890");
});

it("readNetworkFile(JSON) reads Graphology's serialisation and d3's lists, ends by number too", () => {
  const ours = read(
    "g.json",
    JSON.stringify({
      options: {type: "mixed"},
      nodes: [{key: "a", attributes: {label: "Ann", x: 1, y: 1, color: "#ff0000"}}, {key: "b"}],
      edges: [{source: "a", target: "b", undirected: true, attributes: {weight: 2, type: "kin"}}]
    })
  ).value!;
  expect(ours.nodes.labels).toEqual(["Ann", "b"]);
  expect([ours.edges.weights[0], ours.edges.directed[0], ours.edges.type.words[1]]).toEqual([2, 0, "kin"]);
  const theirs = read(
    "m.json",
    JSON.stringify({
      nodes: [
        {name: "Myriel", group: 1},
        {name: "Valjean", group: 2}
      ],
      links: [{source: 1, target: 0, value: 8}]
    })
  ).value!;
  expect(theirs.nodes.ids).toEqual(["Myriel", "Valjean"]);
  expect([...theirs.edges.ends]).toEqual([1, 0]);
  expect(openNetworkFile(theirs).study.groups.map(({name}) => name)).toEqual(["group 1", "group 2"]);
});

it("readNetworkFile(file) refuses what is hostile or no network, with a word about it, and keeps what came before a fault", () => {
  const problem = (name: string, text: string, limits = NETWORK_LIMITS) =>
    read(name, text, limits).problems[0]?.message;
  expect(problem("b.gexf", '<!DOCTYPE gexf [<!ENTITY a "aaaa">]><gexf>&a;</gexf>')).toContain("not accepted");
  expect(problem("d.gexf", `<gexf>${"<g>".repeat(300)}`)).toContain("nested deeper");
  expect(problem("x.graphml", "<svg/>")).toContain("neither GEXF nor GraphML");
  expect(problem("x.json", "[1, 2")).toBe("a closing bracket ] is missing");
  expect(problem("x.json", "{}")).toContain("no lists of nodes");
  expect(problem("x.csv", "Name,Age\nA,2\n")).toContain("both ends");
  expect(problem("big.csv", "from,to\na,b\nc,d\n", {...NETWORK_LIMITS, nodes: 3})).toContain("more than the 3 nodes");
  const broken = read("half.gexf", '<gexf><graph><nodes><node id="__proto__"/><node id="n"/></nodes><edges><edge');
  expect(broken.value?.nodes.ids).toEqual(["__proto__", "n"]);
  expect(broken.problems[0]).toMatchObject({code: "bad-xml", severity: "error", place: {file: "half.gexf", line: 1}});
});

it("readNetworkFile(JSON) names the line of each problem", () => {
  const lines = (text: string) => read("g.json", text).problems.map(({code, place}) => `${place?.line} ${code}`);
  const nodes = '{"nodes": [\n{"id": "a"},\n{"id": "a"}],\n"links": [';
  expect(lines(`${nodes}\n{"source": "a", "target": "b"},\n{"source": "a", "target": "a", "weight": "x"}]}`)).toEqual([
    "3 duplicate-node",
    "5 unknown-node",
    "6 bad-weight"
  ]);
  expect(lines(`${nodes}\n{source: 1}]}`)).toContain("5 bad-json");
});

it("networkFilesOf(files) tells a network from a study", () => {
  const names = (...paths: string[]) =>
    networkFilesOf(new Map(paths.map((path) => [path, new Uint8Array()])))?.map(({name}) => name) ?? null;
  expect(names("study.json", "ties.csv")).toBeNull();
  expect(names("entities.csv")).toBeNull();
  expect(names("folder/net.gexf")).toEqual(["net.gexf"]);
  expect(names("net.csv", "net.nodes.csv")).toEqual(["net.csv", "net.nodes.csv"]);
  expect(names("a.txt")).toBeNull();
});

it.each([
  ["zero.gexf", "", "empty-network", "the file is empty"],
  ["blank.csv", "\n \n", "empty-network", "the file is empty"],
  ["null.json", "null", "not-a-network", "this JSON has no lists of nodes and edges"]
])("readNetworkFile(%s) says what is wrong with a file without a network", (name, text, code, message) => {
  const {value, problems} = read(name, text);
  expect([value, problems.length, problems[0]?.code]).toEqual([null, 1, code]);
  expect(problems[0]?.message).toMatch(message);
});
