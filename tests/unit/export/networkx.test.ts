// Another reader than ours or Graphology's: networkx, where Python has it. It knows no network that is both directed
// and undirected, so it is given one of ties that all have a direction.

import {spawnSync} from "node:child_process";
import {expect, it} from "vitest";
import {toGexf} from "../../../src/export/gexf.ts";
import {toGraphml} from "../../../src/export/graphml.ts";
import {HOSTILE, inXml, STUDY, smallNetwork} from "./network.ts";

const READ = `
import io, json, sys
try:
    import networkx
except ImportError:
    sys.exit(3)
files = json.load(sys.stdin)
graphs = [networkx.read_gexf(io.BytesIO(files["gexf"].encode())),
          networkx.read_graphml(io.BytesIO(files["graphml"].encode()), force_multigraph=True)]
print(json.dumps([{"labels": [data.get("label", key) for key, data in graph.nodes(data=True)],
                   "ends": sorted(graph.edges())} for graph in graphs]))
`;

it("networkx reads every name and edge of our GEXF and GraphML", ({skip}) => {
  const network = smallNetwork();
  for (const edge of network.undirectedEdges()) network.dropEdge(edge);
  const input = JSON.stringify({gexf: toGexf(network, STUDY), graphml: toGraphml(network, STUDY)});
  const {status, error, stdout, stderr} = spawnSync("python3", ["-c", READ], {input, encoding: "utf8"});
  if (error || status === 3) {
    console.warn("NOT TESTED: no python3 with networkx is here to read our GEXF and GraphML.");
    return skip("no python3 with networkx");
  }
  expect(stderr).toBe("");
  const read = {
    labels: ["Ivar Smilga", "Leon Trotsky", ...HOSTILE.map(inXml)],
    ends: network.mapEdges((_key, _edge, from, to) => [from, to]).sort()
  };
  expect(JSON.parse(stdout)).toEqual([read, read]);
});
