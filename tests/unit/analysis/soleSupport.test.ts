import fc from "fast-check";
import {expect, it} from "vitest";
import {soleSupport} from "../../../src/core/analysis/soleSupport.ts";
import {DEFAULT_VIEW} from "../../../src/core/model/view.ts";
import {visiblePart} from "../../../src/core/network/visiblePart.ts";
import {coOccurrence, networkOf, study} from "../../fixtures/smallNetwork.ts";

const from = (...sources: (string | null)[]) => ({
  evidence: sources.map((source) => ({source, locator: "", note: ""}))
});
const network = networkOf({a: [], b: [], c: [], d: [], e: []}, [
  ["a", "b", from("book", "letter")],
  ["b", "c", from("letter")],
  ["c", "d", from("letter", "letter")],
  ["a", "d", coOccurrence(2, ["notes"])],
  ["a", "e", from(null)]
]);
const found = (hiddenSources: string[] = []) => {
  const view = {...DEFAULT_VIEW, hiddenSources};
  return soleSupport(visiblePart(network, study(), view), view);
};

it("soleSupport says what rests on a source alone, and who would stand without any tie", () => {
  expect(found()).toEqual([
    {source: "letter", ties: 2, pairs: 0, lost: ["c"]}, // d still has the notes, b the book
    {source: "notes", ties: 0, pairs: 1, lost: []}
  ]);
});

it("soleSupport takes a source that is switched off for no support", () => {
  expect(found(["book"])).toEqual([
    {source: "letter", ties: 3, pairs: 0, lost: ["b", "c"]},
    {source: "notes", ties: 0, pairs: 1, lost: []}
  ]);
});

it("soleSupport says of any network what leaving each source out would take", () => {
  const people = ["a", "b", "c", "d", "e"];
  const sources = ["book", "letter", "notes"];
  const end = fc.constantFrom(...people);
  const edge = fc
    .tuple(end, end, fc.boolean(), fc.array(fc.constantFrom(...sources), {minLength: 1, maxLength: 3}))
    .filter(([a, b]) => a !== b);
  fc.assert(
    fc.property(fc.array(edge, {maxLength: 8}), (edges) => {
      const drawn = networkOf(
        Object.fromEntries(people.map((name) => [name, []])),
        edges.map(([a, b, isTie, named]) => [a, b, isTie ? from(...named) : coOccurrence(named.length, named)])
      );
      const shown = (hiddenSources: string[]) => visiblePart(drawn, study(), {...DEFAULT_VIEW, hiddenSources}).edges;
      const tied = (keys: Iterable<string>) => new Set([...keys].flatMap((key) => drawn.extremities(key)));
      const all = shown([]);
      const expected = sources.flatMap((source) => {
        const left = shown([source]);
        const gone = [...all].filter((key) => !left.has(key));
        const ties = gone.filter((key) => drawn.getEdgeAttribute(key, "layer") === "tie").length;
        const lost = drawn.nodes().filter((node) => tied(all).has(node) && !tied(left).has(node));
        return gone.length === 0 ? [] : [{source, ties, pairs: gone.length - ties, lost}];
      });
      const order = (one: {source: string}, two: {source: string}) => (one.source < two.source ? -1 : 1);
      expect(soleSupport(visiblePart(drawn, study(), DEFAULT_VIEW), DEFAULT_VIEW).sort(order)).toEqual(expected);
    })
  );
});
