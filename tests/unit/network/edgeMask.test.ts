import fc from "fast-check";
import {expect, it} from "vitest";
import type {EdgeAttributes} from "../../../src/core/model/network.ts";
import {CERTAINTIES, STANCES} from "../../../src/core/model/study.ts";
import {DEFAULT_VIEW, type View} from "../../../src/core/model/view.ts";
import {edgeMask} from "../../../src/core/network/edgeMask.ts";
import {typedNetwork} from "../../../src/core/network/typedNetwork.ts";
import {edgeFilter} from "../../../src/core/network/visiblePart.ts";
import {networkOf, study} from "../../fixtures/smallNetwork.ts";

const date = fc.constantFrom(null, "1905", "1917-04", "1920-02-29", "1920/1923", "../1918", "1926/..", "not a date");
const source = fc.constantFrom("notes", "letter", "book");
const tie = fc.record({
  layer: fc.constant("tie" as const),
  type: fc.constantFrom("ally", "kin", "arrested", "unheard-of"),
  certainty: fc.constantFrom(...CERTAINTIES),
  stance: fc.constantFrom(...STANCES),
  start: date,
  end: date,
  evidence: fc.array(fc.record({source: fc.option(source), locator: fc.constant(""), note: fc.constant("")}), {
    minLength: 1,
    maxLength: 3
  })
});
const passage = fc
  .record({source, date})
  .map((one) => ({source: one.source, start: 0, end: 1, ...(one.date !== null && {date: one.date})}));
const pair = fc.record({
  layer: fc.constant("co-occurrence" as const),
  start: date,
  end: date,
  statistics: fc.constant({count: 1, expected: 1, g2: 0}),
  evidence: fc.array(passage, {minLength: 1, maxLength: 4})
});
const year = fc.option(
  fc.oneof(fc.integer({min: 1900, max: 1930}), fc.constantFrom("1917-03", "1917-04", "1917-05", "1920-02", "1920-03"))
);
const view: fc.Arbitrary<View> = fc
  .record({
    tie: fc.boolean(),
    coOccurrence: fc.boolean(),
    hiddenClasses: fc.subarray(["family", "persecution"]),
    hiddenTypes: fc.subarray(["ally", "unheard-of"]),
    certainties: fc.subarray([...CERTAINTIES]),
    stances: fc.subarray([...STANCES]),
    minCount: fc.integer({min: 1, max: 3}),
    minSources: fc.integer({min: 1, max: 2}),
    years: fc.record({from: year, to: year}),
    undated: fc.boolean(),
    hiddenSources: fc.subarray(["notes", "letter", "book"])
  })
  .map(({tie: ties, coOccurrence, ...rest}) => ({...DEFAULT_VIEW, ...rest, layers: {tie: ties, coOccurrence}}));

const networkWith = (edges: readonly Pick<EdgeAttributes, "evidence">[]) =>
  networkOf(
    {a: [], b: []},
    edges.map((edge) => ["a", "b", {weight: edge.evidence.length, ...edge} as Partial<EdgeAttributes>])
  );

it("edgeMask(view) says of every edge what edgeFilter says of one, whatever the edges, the view and the views before", () => {
  const views = fc.array(view, {minLength: 1, maxLength: 3});
  fc.assert(
    fc.property(fc.array(fc.oneof(tie, pair), {maxLength: 8}), views, (edges, shown) => {
      const network = networkWith(edges);
      for (const one of shown) {
        const passes = edgeFilter(study(), one);
        const mask = edgeMask(typedNetwork(network), study(), one);
        expect([...mask]).toEqual(network.mapEdges((_key, attributes) => Number(passes(attributes))));
      }
    })
  );
});

it("edgeMask(view) shows no edge that has an end of a kind that is not shown, and leaves what it gave before as it was", () => {
  const network = networkWith([{evidence: []}, {evidence: []}]);
  network.setNodeAttribute("b", "kind", "place");
  const typed = typedNetwork(network);
  const all = edgeMask(typed, study(), {...DEFAULT_VIEW, kinds: ["person", "place"]});
  expect([...edgeMask(typed, study(), {...DEFAULT_VIEW, kinds: ["person"]})]).toEqual([0, 0]);
  expect([...edgeMask(typed, study(), {...DEFAULT_VIEW, kinds: ["place"]})]).toEqual([0, 0]);
  expect([...all]).toEqual([1, 1]);
});
