import fc from "fast-check";
import {expect, it} from "vitest";
import {brokerage} from "../../../src/core/analysis/brokerage.ts";
import {evidenceUnits, pairsOf, restsOnlyOn} from "../../../src/core/analysis/evidenceUnits.ts";
import {measures, ranks} from "../../../src/core/analysis/measures.ts";
import {type PairGraph, pairGraph} from "../../../src/core/analysis/pairGraph.ts";
import {type Robustness, robustness} from "../../../src/core/analysis/robustness.ts";
import {DEFAULT_VIEW} from "../../../src/core/model/view.ts";
import {visiblePart} from "../../../src/core/network/visiblePart.ts";
import {coOccurrence, networkOf, study} from "../../fixtures/smallNetwork.ts";

// a – b – c – d in a row; b and c tied twice, once by a source of its own; a and d named together in two sources
const from = (...sources: string[]) => ({evidence: sources.map((source) => ({source, locator: "", note: ""}))});
const network = networkOf({a: [], b: [], c: [], d: []}, [
  ["a", "b", from("book")],
  ["b", "c", from("book")],
  ["c", "b", from("letter")],
  ["c", "d", from("book", "letter")],
  ["a", "d", coOccurrence(3, ["notes", "diary"])],
  ["a", "c", {...from("book"), stance: "denied"}]
]);
const part = visiblePart(network, study(), DEFAULT_VIEW);

it("pairGraph(ties) counts ties, whichever way they run, and none that is denied", () => {
  const {nodes, ends, weights} = pairGraph(part, "tie", DEFAULT_VIEW);
  expect(nodes).toEqual(["a", "b", "c", "d"]);
  expect([[...ends], [...weights]]).toEqual([
    [0, 1, 1, 2, 2, 3],
    [1, 2, 1]
  ]);
});

it("pairGraph(passages) counts passages, never ties", () => {
  const {ends, weights} = pairGraph(part, "co-occurrence", DEFAULT_VIEW);
  expect([[...ends], [...weights]]).toEqual([[0, 3], [3]]);
});

it("pairGraph counts no passage of a source that is switched off", () => {
  const view = {...DEFAULT_VIEW, hiddenSources: ["diary"]};
  expect([...pairGraph(visiblePart(network, study(), view), "co-occurrence", view).weights]).toEqual([2]);
});

it("measures(a row of four) are what one works out by hand", () => {
  const {neighbours, strength, betweenness, closeness} = measures(pairGraph(part, "tie", DEFAULT_VIEW));
  expect([...neighbours]).toEqual([1, 2, 2, 1]);
  expect([...strength]).toEqual([1, 3, 3, 1]);
  // of the three pairs of others: b is between a–c and a–d
  expect([...betweenness]).toEqual([0, 2 / 3, 2 / 3, 0].map((one) => expect.closeTo(one, 12)));
  expect([...closeness]).toEqual([3 / 6, 3 / 4, 3 / 4, 3 / 6].map((one) => expect.closeTo(one, 12)));
});

it("measures gives whoever is bound to nobody nothing, and the walk's shares make one", () => {
  const {neighbours, pagerank} = measures(pairGraph(part, "co-occurrence", DEFAULT_VIEW));
  expect([...neighbours]).toEqual([1, 0, 0, 1]);
  expect([...pagerank]).toEqual([0.5, 0, 0, 0.5].map((one) => expect.closeTo(one, 6)));
});

it("ranks counts from the greatest, and those alike share the better rank", () => {
  expect([...ranks(Float64Array.of(5, 9, 5, 1))]).toEqual([2, 1, 2, 4]);
});

it("restsOnlyOn says what would be gone without a source", () => {
  const units = evidenceUnits(part, "tie", DEFAULT_VIEW);
  const letter = units.sourceIds.indexOf("letter");
  const gone = (source: number) => [0, 1, 2, 3].filter((unit) => restsOnlyOn(units, unit, source));
  expect(gone(letter)).toEqual([2]); // c–b; c–d has the book too
  expect([...pairsOf(units, (unit) => Number(!restsOnlyOn(units, unit, letter))).weights]).toEqual([1, 1, 1]);
});

it("brokerage(roles worked by hand)", () => {
  // b stands between a and c (of his group), a and d (d of another), c and d; e between two greens from the blues
  const pairs: PairGraph = {
    nodes: [..."abcdefg"],
    ends: Uint32Array.of(0, 1, 1, 2, 1, 3, 4, 5, 4, 6),
    weights: new Float64Array(5).fill(1)
  };
  const roles = brokerage(pairs, [[0], [0], [0], [1], [2], [3], [3]]);
  const of = (node: number) =>
    [roles.coordinator, roles.gatekeeper, roles.consultant, roles.liaison].map((r) => r[node]);
  expect(of(1)).toEqual([1, 2, 0, 0]);
  expect(of(4)).toEqual([0, 0, 1, 0]);
  expect(of(0)).toEqual([0, 0, 0, 0]);
});

it("brokerage gives no role between two who are bound to each other, nor with whoever is in no group", () => {
  const triangle = {nodes: [..."abc"], ends: Uint32Array.of(0, 1, 0, 2, 1, 2), weights: new Float64Array(3).fill(1)};
  expect([...brokerage(triangle, [[0], [1], [2]]).liaison]).toEqual([0, 0, 0]);
  const open = {...triangle, ends: Uint32Array.of(0, 1, 1, 2), weights: new Float64Array(2).fill(1)};
  expect([...brokerage(open, [[0], [1], [2]]).liaison]).toEqual([0, 1, 0]);
  expect([...brokerage(open, [[0], [1], []]).liaison]).toEqual([0, 0, 0]);
});

function tested(layer: "tie" | "co-occurrence"): Robustness {
  const work = robustness(evidenceUnits(part, layer, DEFAULT_VIEW));
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

it("robustness tells the range of ranks when one source is left out", () => {
  const {ranks: whole, withoutOne, sources} = tested("tie");
  expect(sources).toBe(2);
  expect([...whole.strength]).toEqual([3, 1, 1, 3]);
  // without the book only c–b and c–d are left: a has nothing, and c stands alone at the top
  expect([...withoutOne!.strength.best]).toEqual([3, 1, 1, 2]);
  expect([...withoutOne!.strength.worst]).toEqual([4, 2, 1, 3]);
});

it("robustness draws anew from the same chance, and ranks lie within the number of people", () => {
  const [once, again] = [tested("tie"), tested("tie")];
  expect(once).toEqual(again);
  const {drawn, draws} = once;
  expect(draws).toBe(100);
  for (const {best, worst} of Object.values(drawn!)) {
    for (let node = 0; node < 4; node++) {
      expect(best[node]).toBeGreaterThanOrEqual(1);
      expect(best[node]).toBeLessThanOrEqual(worst[node]!);
      expect(worst[node]).toBeLessThanOrEqual(4);
    }
  }
});

it("measures.betweenness agrees with counting shortest paths one by one, on random graphs", () => {
  const pair = fc.tuple(fc.nat(5), fc.nat(5)).filter(([a, b]) => a < b);
  fc.assert(
    fc.property(fc.uniqueArray(pair, {selector: String, minLength: 1, maxLength: 9}), (pairs) => {
      const graph = {
        nodes: [..."abcdef"],
        ends: Uint32Array.from(pairs.flat()),
        weights: new Float64Array(pairs.length).fill(1)
      };
      const bound = [...new Set(pairs.flat())];
      const {betweenness} = measures(graph);
      for (const node of bound) {
        const others = bound.filter((one) => one !== node);
        let sum = 0;
        for (const a of others) {
          for (const b of others.filter((one) => one > a)) {
            const paths = shortest(pairs, a, b);
            if (paths.length > 0) sum += paths.filter((path) => path.includes(node)).length / paths.length;
          }
        }
        const most = ((bound.length - 1) * (bound.length - 2)) / 2;
        expect(betweenness[node]).toBeCloseTo(most === 0 ? 0 : sum / most, 9);
      }
    }),
    {numRuns: 60}
  );
});

/** All shortest paths, by trying every walk. */
function shortest(pairs: readonly (readonly [number, number])[], a: number, b: number): number[][] {
  const found: number[][] = [];
  const walk = (path: number[]) => {
    const at = path.at(-1)!;
    if (at === b) return void found.push(path);
    for (const [p, q] of pairs) {
      const next = p === at ? q : q === at ? p : -1;
      if (next >= 0 && !path.includes(next)) walk([...path, next]);
    }
  };
  walk([a]);
  const least = Math.min(...found.map((path) => path.length));
  return found.filter((path) => path.length === least);
}
