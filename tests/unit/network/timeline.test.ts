import fc from "fast-check";
import {expect, it} from "vitest";
import type {EdgeAttributes} from "../../../src/core/model/network.ts";
import {
  type DatedEvidence,
  evidenceYears,
  yearAxis,
  yearBars,
  yearsPerBar
} from "../../../src/core/network/timeline.ts";
import {segment} from "../../../src/core/text/segment.ts";
import {coOccurrence, networkOf} from "../../fixtures/smallNetwork.ts";

const tie = (first: number, last = first): DatedEvidence => ({kind: "tie", first, last});

function yearsOf(edges: Partial<EdgeAttributes>[], text = "", hidden: string[] = []) {
  const network = networkOf(
    {a: [], b: []},
    edges.map((edge) => ["a", "b", edge])
  );
  const notes = {
    id: "notes",
    title: "",
    author: "",
    date: null,
    kind: "",
    citation: "",
    paragraphs: "line" as const,
    text
  };
  return evidenceYears(network, network.edges(), [segment(notes)], hidden);
}

it("evidenceYears(…) gives a tie the first and last year that its dates may mean", () => {
  const {dated, undated} = yearsOf([
    {start: "1917-04", end: null},
    {start: "1925~", end: "1927-12"},
    {start: null, end: "1938"},
    {start: "192X", end: null},
    {start: "1923-10/..", end: null},
    {start: "../1920", end: null},
    {},
    {start: "long ago"}
  ]);
  expect(dated.map(({first, last}) => [first, last])).toEqual([
    [1917, 1917],
    [1925, 1927],
    [1938, 1938],
    [1920, 1929],
    [1923, 1923],
    [1920, 1920]
  ]);
  expect(undated).toBe(2);
});

it("evidenceYears(…) counts a paragraph once, however many pairs it names, and leaves hidden sources out", () => {
  const text = "[1919 · ¶ 1] Ada met Bea and Cid.\n[1921 · ¶ 2] Ada met Bea.\nNo date here.";
  const at = (...starts: number[]) =>
    ({
      ...coOccurrence(1),
      evidence: starts.map((start) => ({source: "notes", start, end: start + 5}))
    }) as Partial<EdgeAttributes>;
  const third = text.indexOf("No date");
  const edges = [at(14, 50), at(20), at(third)];
  expect(yearsOf(edges, text)).toEqual({
    dated: [
      {kind: "passage", first: 1919, last: 1919},
      {kind: "passage", first: 1921, last: 1921}
    ],
    undated: 1
  });
  expect(yearsOf(edges, text, ["notes"])).toEqual({dated: [], undated: 0});
});

it("yearBars(…) spreads what is dated to a year over its months, pale, and never counts it in January", () => {
  const january = 12 * 1923;
  const year = {kind: "tie", first: january, last: january + 11, begunBy: january + 11} as const;
  const bars = yearBars([year, year, year, tie(january + 4)], {from: january, to: january + 11}, 1);
  expect(bars.map(({ties}) => ties)).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
  for (const {perhaps, share, lasting} of bars) {
    expect([perhaps, lasting]).toEqual([3, 0]);
    expect(share).toBeCloseTo(3 / 12, 12);
  }
  expect(yearBars([year], {from: 1923 * 12, to: 1923 * 12 + 11}, 12)).toMatchObject([{ties: 1, perhaps: 0, share: 0}]);
});

it("yearBars(…) counts what is doubtful apart from what is sure", () => {
  const about: DatedEvidence = {kind: "passage", first: 1925, last: 1927, isDoubtful: true};
  expect(yearBars([about, tie(1925)], {from: 1925, to: 1927}, 1)).toEqual([
    {from: 1925, to: 1925, ties: 1, passages: 0, perhaps: 1, share: 1, lasting: 0},
    {from: 1926, to: 1926, ties: 0, passages: 0, perhaps: 0, share: 0, lasting: 1},
    {from: 1927, to: 1927, ties: 0, passages: 0, perhaps: 0, share: 0, lasting: 1}
  ]);
});

it("yearAxis(dated) reaches from the first year to the last", () => {
  expect(yearAxis([tie(1917, 1923), tie(1905), tie(1920)])).toEqual({from: 1905, to: 1923});
  expect(yearAxis([tie(1205), tie(1917)])).toEqual({from: 1205, to: 1917}); // one of two is not a stray
  expect(yearAxis([])).toBeNull();
});

it("yearAxis(dated) cuts off a hundredth that lies far away, at either end", () => {
  const most = Array.from({length: 99}, (_, i) => tie(1900 + (i % 50)));
  expect(yearAxis([...most, tie(1205)])).toEqual({from: 1900, to: 1949});
  expect(yearAxis([...most, tie(2017)])).toEqual({from: 1900, to: 1949});
  expect(yearAxis([...most, tie(1895)])).toEqual({from: 1895, to: 1949}); // near: 5 of 54 years
  expect(yearAxis([...most.slice(1), tie(1205), tie(1206)])).toEqual({from: 1205, to: 1949}); // two in a hundred stay
  const twice = [...most, ...most].map(({first}) => tie(first + 10));
  expect(yearAxis([...twice, tie(1500), tie(1905)])).toEqual({from: 1905, to: 1959}); // what is near stays
});

it("yearsPerBar(span, most) is 1, 2, 5, 10 … years, as few as fit", () => {
  expect(yearsPerBar({from: 1892, to: 1937}, 46)).toBe(1);
  expect(yearsPerBar({from: 1892, to: 1937}, 45)).toBe(2);
  expect(yearsPerBar({from: 1892, to: 1937}, 10)).toBe(5); // 1890, 1895 … 1935
  expect(yearsPerBar({from: -5, to: 5}, 2)).toBe(10);
  expect(() => yearsPerBar({from: 0, to: 9}, 1)).toThrow("got 1");
});

it("yearBars(dated, span, step) counts in the first year and lasts in those that follow", () => {
  const bars = yearBars(
    [tie(1917), tie(1917, 1919), {kind: "passage", first: 1919, last: 1919}],
    {from: 1916, to: 1920},
    1
  );
  expect(bars.map(({from, ties, passages, lasting}) => [from, ties, passages, lasting])).toEqual([
    [1916, 0, 0, 0],
    [1917, 2, 0, 0],
    [1918, 0, 0, 1],
    [1919, 0, 1, 1],
    [1920, 0, 0, 0]
  ]);
});

it("yearBars(dated, span, step) begins bars at multiples of the step, years before 0 too", () => {
  expect(
    yearBars([tie(-1, 1)], {from: -7, to: 4}, 5).map(({from, to, ties, lasting}) => [from, to, ties, lasting])
  ).toEqual([
    [-10, -6, 0, 0],
    [-5, -1, 1, 0],
    [0, 4, 0, 1]
  ]);
});

it("yearBars(dated, span, step) agrees with counting each bar by itself, also for what lies outside the span", () => {
  const extent = fc.tuple(fc.integer({min: 1880, max: 1950}), fc.nat({max: 9}), fc.nat({max: 30}), fc.boolean());
  fc.assert(
    fc.property(fc.array(extent, {maxLength: 20}), fc.constantFrom(1, 2, 5, 10), (list, step) => {
      const dated = list.map(([first, doubt, length, isDoubtful]) => ({
        ...tie(first, first + doubt + length),
        begunBy: first + doubt,
        ...(isDoubtful && {isDoubtful: true as const})
      }));
      const barOf = (year: number) => Math.floor(year / step);
      const isSure = ({first, begunBy, isDoubtful}: DatedEvidence) =>
        barOf(begunBy ?? first) === barOf(first) && !isDoubtful;
      for (const bar of yearBars(dated, {from: 1900, to: 1930}, step)) {
        const here = barOf(bar.from);
        const begun = dated.filter((one) => isSure(one) && barOf(one.first) === here).length;
        const perhaps = dated.filter((one) => !isSure(one) && barOf(one.first) <= here && barOf(one.begunBy) >= here);
        const lasting = dated.filter(({begunBy, last}) => barOf(begunBy) < here && barOf(last) >= here).length;
        const share = perhaps.reduce((sum, one) => sum + 1 / (barOf(one.begunBy) - barOf(one.first) + 1), 0);
        expect([bar.ties, bar.perhaps, bar.lasting]).toEqual([begun, perhaps.length, lasting]);
        expect(bar.share).toBeCloseTo(share, 9);
      }
    })
  );
});
