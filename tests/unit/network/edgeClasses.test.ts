import fc from "fast-check";
import {expect, it} from "vitest";
import type {EdgeAttributes} from "../../../src/core/model/network.ts";
import {runsBetween} from "../../../src/core/network/edgeClasses.ts";
import {typedNetwork} from "../../../src/core/network/typedNetwork.ts";
import {coOccurrence, networkOf} from "../../fixtures/smallNetwork.ts";

const told = fc.constantFrom<Partial<EdgeAttributes>>(
  {},
  {start: "1917"},
  {start: "1917-04"},
  {type: "kin"},
  {stance: "denied"},
  {certainty: "doubtful"},
  {evidence: [{source: null, locator: "", note: ""}]},
  coOccurrence(1),
  coOccurrence(2),
  coOccurrence(2, ["notes", "letter"])
);

it("edgeClasses puts two edges into one class exactly when they say the same, and lists each edge once", () => {
  const end = fc.constantFrom("a", "b", "c");
  fc.assert(
    fc.property(fc.array(fc.tuple(end, end, told), {maxLength: 12}), (edges) => {
      const network = networkOf({a: [], b: [], c: []}, edges);
      network.setNodeAttribute("c", "kind", "place");
      const {classes, ends} = typedNetwork(network);
      const kinds = (key: string) => network.getNodeAttribute(key, "kind");
      const words = edges.map(([from, to, edge]) => JSON.stringify([kinds(from), kinds(to), edge]));
      const listed = [...classes.offsets.slice(1)].map((end_, c) => [...classes.edges.slice(classes.offsets[c], end_)]);
      expect(listed).toEqual([...new Set(words)].map((word) => words.flatMap((one, i) => (one === word ? [i] : []))));
      expect([...classes.ofEdges]).toEqual(words.map((word) => [...new Set(words)].indexOf(word)));
      expect([...classes.ends]).toEqual(listed.flat().flatMap((edge) => [ends[2 * edge], ends[2 * edge + 1]]));
    }),
    {numRuns: 60}
  );
});

it("runsBetween(before, after) gives the edges of each class that has come or gone", () => {
  const [edges, ofEdges, ends] = [new Uint32Array(6), new Uint32Array(6), new Uint32Array(12)];
  const classes = {edges, ofEdges, ends, offsets: Uint32Array.of(0, 1, 4, 6)};
  expect(runsBetween(classes, Uint8Array.of(1, 1, 0), Uint8Array.of(1, 0, 1))).toEqual([
    {from: 1, to: 4, more: -1},
    {from: 4, to: 6, more: 1}
  ]);
});
