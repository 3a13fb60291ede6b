import fc from "fast-check";
import {expect, it} from "vitest";
import {compare} from "../../../src/core/base/compare.ts";
import {compareDates} from "../../../src/core/model/date.ts";
import type {Tie} from "../../../src/core/model/study.ts";
import {claimsOf, referenceOf} from "../../../src/core/network/claims.ts";
import {type TieEdge, tieEdges} from "../../../src/core/network/tieEdges.ts";
import {studyTie, tieType} from "../../fixtures/smallNetwork.ts";

const PEOPLE = fc.constantFrom("ada", "ben", "__proto__", "é");
const TYPES = [tieType("ally"), tieType("arrested", {directed: true})];

const tie = fc
  .record({
    from: PEOPLE,
    to: PEOPLE,
    type: fc.constantFrom("ally", "arrested", "no such type"),
    start: fc.constantFrom(null, "1917", "1917?", "0044"),
    source: fc.constantFrom(null, "a"),
    locator: fc.constantFrom("¶ 9", "¶ 64"),
    extra: fc.constantFrom(new Map(), new Map([["b", "2"]]), new Map([["a", "1"]]))
  })
  .map(({from, to, type, ...rest}) => studyTie(from, to, type, rest));

/** The same slowly: a key for each claim, and edges compared by what they say. */
function slowEdges(ties: readonly Tie[]): TieEdge[] {
  const edges = new Map<string, TieEdge>();
  for (const one of ties) {
    const directed = one.type === "arrested";
    const [from, to] = directed || one.from <= one.to ? [one.from, one.to] : [one.to, one.from];
    const {type, start, end, certainty, stance} = one;
    const key = JSON.stringify([from, to, type, start, end, certainty, stance]);
    const told = {layer: "tie", type, weight: 0, start, end, certainty, stance, evidence: []} as const;
    const edge = edges.get(key) ?? {from, to, directed, attributes: {...told, evidence: []}};
    const others = edge.attributes.evidence.map((reference) => JSON.stringify(reference));
    if (!others.includes(JSON.stringify(referenceOf(one)))) edge.attributes.evidence.push(referenceOf(one));
    edge.attributes.weight = edge.attributes.evidence.length;
    edges.set(key, edge);
  }
  return [...edges.values()].sort(
    (a, b) =>
      compare(a.from, b.from) ||
      compare(a.to, b.to) ||
      compare(a.attributes.type, b.attributes.type) ||
      compareDates(a.attributes.start, b.attributes.start)
  );
}

/** Evidence as a set: its order is tested below. */
const unordered = (edges: readonly TieEdge[]) =>
  edges.map((edge) => {
    const evidence = edge.attributes.evidence.map((reference) => JSON.stringify(reference)).sort(compare);
    return {...edge, attributes: {...edge.attributes, evidence}};
  });

it("tieEdges(study) finds the edges that comparing all rows finds", () => {
  fc.assert(
    fc.property(fc.array(tie, {maxLength: 30}), (ties) => {
      expect(unordered(tieEdges({ties, tieTypes: TYPES}))).toEqual(unordered(slowEdges(ties)));
    })
  );
});

it("tieEdges(study) says the same whatever the order of rows", () => {
  fc.assert(
    fc.property(fc.array(tie, {maxLength: 30}), (ties) => {
      expect(tieEdges({ties: ties.toReversed(), tieTypes: TYPES})).toEqual(tieEdges({ties, tieTypes: TYPES}));
    })
  );
});

it("claimsOf(study) sorts references as a reader counts, those without a source last, and tells repeated rows", () => {
  const row = (source: string | null, locator: string) => studyTie("ben", "ada", "ally", {source, locator});
  const ties = [row("a", "¶ 64"), row(null, "¶ 1"), row("a", "¶ 9"), row("a", "¶ 64"), row("a", "¶ 64")];
  const {ids, ends, rows, offsets, again} = claimsOf({ties, tieTypes: TYPES});
  expect({ids, ends: [...ends], offsets: [...offsets]}).toEqual({ids: ["ada", "ben"], ends: [0, 1], offsets: [0, 3]});
  expect(Array.from(rows, (at) => ties[at]!.locator)).toEqual(["¶ 9", "¶ 64", "¶ 1"]);
  expect(again).toEqual([1, 1]); // the entry of ¶ 64 stands for three rows
});

it("claimsOf(study) of no ties is empty", () => {
  expect(claimsOf({ties: [], tieTypes: TYPES}).rows).toHaveLength(0);
});
