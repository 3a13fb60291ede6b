import Graph from "graphology";
import {expect, it} from "vitest";
import {FAULTY, run} from "./fakeIo.ts";

it("build prints the network as Graphology's JSON, laid out", async () => {
  const {status, out, err} = await run("build study");
  const graph = Graph.from(JSON.parse(out));
  expect([status, err]).toEqual([0, ""]);
  expect(graph.mapNodes((_key, {id}) => id)).toEqual(["smilga", "trotsky"]);
  expect(graph.mapEdges((_key, {layer}) => layer)).toEqual(["tie", "co-occurrence"]);
  expect(graph.getNodeAttribute("n0", "x")).not.toBe(graph.getNodeAttribute("n1", "x"));
});

it("build gives the same bytes each time", async () => {
  expect((await run("build study")).out).toBe((await run("build study")).out);
});

it.each([
  ["network.json", '{\n"attributes"'],
  ["network.GEXF", '<?xml version="1.0" encoding="UTF-8"?>\n<gexf'],
  ["network.graphml", '<?xml version="1.0" encoding="UTF-8"?>\n<graphml'],
  ["network.tei", '<?xml version="1.0" encoding="UTF-8"?>\n<TEI'],
  ["network.xml", '<?xml version="1.0" encoding="UTF-8"?>\n<TEI'],
  ["network.csv", "Source,Target,Type"]
])("build -o %s picks the format by the ending", async (file, beginning) => {
  const {status, out, files} = await run(`build study -o ${file}`);
  expect([status, out]).toEqual([0, ""]);
  expect(String(files.get(file)).slice(0, beginning.length)).toBe(beginning);
});

it("build -o network.csv writes the nodes beside the edges, and says so", async () => {
  const {err, files} = await run("build study -o out/network.csv");
  expect([...files.keys()]).toEqual(["out/network.csv", "out/network.nodes.csv"]);
  expect(err).toBe("out/network.csv: the edges; out/network.nodes.csv: the nodes\n");
});

it("build --window decides what is near", async () => {
  const texts = {"a.txt": "Ivar Smilga left. Leon Trotsky stayed.\n"};
  const pairs = async (window: string) => {
    const {out} = await run(`build study --window ${window} --source a.txt`, undefined, texts);
    return Graph.from(JSON.parse(out)).filterEdges((_key, {layer}) => layer === "co-occurrence").length;
  };
  expect([await pairs("sentence"), await pairs("paragraph"), await pairs("tokens:1"), await pairs("tokens:9")]).toEqual(
    [0, 1, 0, 1]
  );
});

it("build goes on with what can be read, tells the errors and gives status 1", async () => {
  const {status, out, err} = await run("build study", FAULTY);
  expect(status).toBe(1);
  expect(err).toMatch(/^ties\.csv:3:\d+: error: /);
  expect(Graph.from(JSON.parse(out)).size).toBe(2);
});

it("build writes nothing where nothing can be read", async () => {
  const {status, out, files} = await run("build study -o network.json", {"study.json": "["});
  expect([status, out, files.size]).toEqual([1, "", 0]);
});

it("build prints twenty errors at most, and where to see the rest", async () => {
  const ties = `${FAULTY["ties.csv"]}${"smilga,nobody,ally,,,stated,asserted,letter,,\n".repeat(30)}`;
  const {err} = await run("build study", {...FAULTY, "ties.csv": ties});
  expect(err.match(/: error: /g)).toHaveLength(20);
  expect(err).toMatch(/31 errors; to see them all: prosopograph check study\n$/);
});

it("build --keep leaves out the lines that chance explains, --alpha says how strictly; ties stay", async () => {
  const layers = (out: string): string[] =>
    JSON.parse(out).edges.map(({attributes}: {attributes: {layer: string}}) => attributes.layer);
  const all = layers((await run("build study")).out);
  const none = layers((await run("build study --keep q --alpha 0.000000001")).out);
  expect(none).toEqual(all.filter((layer) => layer === "tie"));
  expect(layers((await run("build study --keep q --alpha 1")).out)).toEqual(all);
  expect((await run("build study --alpha 0.01")).err).toContain("name it with --keep");
});

it("build --weight gives co-occurrences a statistic for their weight, and ties their references", async () => {
  const {out} = await run("build study --weight jaccard");
  const graph = Graph.from(JSON.parse(out));
  const weights = graph.mapEdges((_key, {layer, weight, statistics}) => [layer, weight, statistics?.jaccard]);
  expect(weights[0]).toEqual(["tie", 1, undefined]);
  expect(weights[1]![1]).toBe(weights[1]![2]);
  expect((await run("build study --weight length")).status).toBe(2);
});
