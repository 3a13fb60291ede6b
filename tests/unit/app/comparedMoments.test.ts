import {expect, it} from "vitest";
import {
  comparedMoments,
  undatedAtHand,
  undatedChange,
  withMoment,
  yearsAtHand,
  yearsChange
} from "../../../src/app/comparedMoments.ts";
import {INITIAL} from "../../../src/app/state.ts";
import type {Comparison} from "../../../src/core/model/comparison.ts";
import {parseMoment} from "../../../src/core/model/parseMoment.ts";
import {DEFAULT_VIEW} from "../../../src/core/model/view.ts";

const moments: Comparison = {
  type: "moments",
  moments: [
    {from: 1917, to: 1917},
    {from: 1923, to: 1927}
  ],
  undated: false
};
const years: Comparison = {
  ...{type: "difference", undated: false},
  ...{a: {by: "years", from: 1923, to: 1923}, b: {by: "years", from: 1927, to: 1927}}
};
const groups: Comparison = {
  ...{type: "difference", undated: false},
  ...{a: {by: "group", group: "g"}, b: {by: "group", group: "h"}}
};
const axis = {from: 1890, to: 1940};

it("comparedMoments(comparison) has the moments of either kind of comparison, and none of groups", () => {
  expect([moments, years, groups, null].map((one) => comparedMoments(one).map(({from}) => from))).toEqual([
    [1917, 1923],
    [1923, 1927],
    [],
    []
  ]);
  expect(comparedMoments(withMoment(years, 1, {from: 1929, to: 1930}))[1]).toMatchObject({from: 1929, to: 1930});
});

it("yearsChange(state, years) moves the moment at hand, and the view's years where no moments are compared", () => {
  const state = (comparison: Comparison | null, moment = 1) => ({
    ...INITIAL,
    moment,
    view: {...DEFAULT_VIEW, comparison}
  });
  const to = {from: 1925, to: 1926};
  expect(yearsChange(state(null), to, axis)).toEqual({years: to});
  expect(yearsChange(state(groups), to, axis)).toEqual({years: to});
  expect(yearsChange(state(moments), to, axis)).toEqual({comparison: withMoment(moments, 1, to)});
  expect(yearsChange(state(moments, 7), to, axis)).toEqual({comparison: withMoment(moments, 1, to)});
  expect(yearsAtHand(state(moments))).toEqual({from: 1923, to: 1927});
  expect(yearsAtHand(state(groups))).toEqual(DEFAULT_VIEW.years);
});

it("parseMoment(text) reads a year and spans with any dash, and nothing else", () => {
  const year = (from: number, to = from) => ({from, to});
  const read = ["1917", " 1923-1927 ", "1923–1927", "1923/1927", "-44", "-44--40"].map(parseMoment);
  expect(read).toEqual([year(1917), year(1923, 1927), year(1923, 1927), year(1923, 1927), year(-44), year(-44, -40)]);
  for (const text of ["", "x", "1927-1923", "19171", "1917-", "1917, 1923"])
    expect([text, parseMoment(text)]).toEqual([text, null]);
});

it("undatedChange(view) changes the moments that are compared, else the view", () => {
  const comparison = {...moments, undated: false};
  const comparing = {...DEFAULT_VIEW, undated: true, comparison};
  expect([undatedAtHand({...DEFAULT_VIEW, undated: true}), undatedAtHand(comparing)]).toEqual([true, false]);
  expect(undatedChange(comparing, true)).toEqual({comparison: {...comparison, undated: true}});
  expect(undatedChange(DEFAULT_VIEW, false)).toEqual({undated: false});
});
