import fc from "fast-check";
import {expect, it} from "vitest";
import type {EdgeAttributes, Network} from "../../../src/core/model/network.ts";
import {columnNetwork} from "../../../src/core/network/columnNetwork.ts";
import {nodeFacts} from "../../../src/core/network/nodeFacts.ts";
import {typedNetwork} from "../../../src/core/network/typedNetwork.ts";
import {networkOf} from "../../fixtures/smallNetwork.ts";

/** The answers to every question that this program asks of a network. */
function answers(network: Network) {
  const nodes = network.nodes();
  const edges = network.edges();
  return {
    ...{nodes, edges, order: network.order, size: network.size},
    degrees: nodes.map((node) => network.degree(node)),
    of: nodes.map((node) => network.edges(node).sort()),
    between: nodes.map((node) => network.edges(node, nodes[0]!).sort()),
    neighbours: nodes.map((node) => network.neighbors(node).sort()),
    ends: edges.map((edge) => [network.extremities(edge), network.source(edge), network.target(edge)]),
    attributes: edges.map((edge) => [network.getEdgeAttributes(edge), network.getEdgeAttribute(edge, "layer")]),
    labels: network.mapNodes((key, {label}) => `${key} ${label}`),
    kept: network.filterNodes((_key, {groups}) => groups.length > 0),
    ties: network.filterEdges((_edge, {weight}) => weight > 1),
    seen: network.mapEdges((key, _a, from, to, {label}, other, undirected) => [
      key,
      from,
      to,
      label,
      other.label,
      undirected
    ]),
    has: [network.hasNode("n0"), network.hasNode("x"), network.hasEdge("e0"), network.hasEdge("x")]
  };
}

it("columnNetwork answers as Graphology does, filled or not, whatever the network", () => {
  const pair = fc.tuple(fc.nat(4), fc.nat(4), fc.integer({min: 1, max: 3}));
  fc.assert(
    fc.property(fc.array(pair, {maxLength: 9}), (pairs) => {
      const plain = networkOf(
        {n0: ["red"], n1: [], n2: [], n3: [], n4: []},
        pairs.map(([a, b, weight]) => [`n${a}`, `n${b}`, {weight} as Partial<EdgeAttributes>])
      );
      const attributes = plain.mapEdges((_key, edge) => edge);
      const parts = {
        ...{typed: typedNetwork(plain), nodes: nodeFacts(plain)},
        ...{edge: (i: number) => attributes[i]!, isDirected: () => false}
      };
      const expected = answers(plain);
      expect(answers(columnNetwork(parts, 0))).toEqual(expected);
      expect(answers(columnNetwork(parts, 100))).toEqual(expected);
    })
  );
});

it("columnNetwork says which key it does not know", () => {
  const plain = networkOf({n0: [], n1: []}, [["n0", "n1"]]);
  const network = columnNetwork(
    {
      typed: typedNetwork(plain),
      nodes: nodeFacts(plain),
      edge: () => plain.getEdgeAttributes("n0n10"),
      isDirected: () => true
    },
    0
  );
  expect(() => network.getNodeAttributes("n7")).toThrow("node: expected a key of the network, got n7");
  expect(network.isDirected(network.edges()[0]!)).toBe(true);
});
