import {expect, it} from "vitest";
import {defaultMoments, equalParts, turningPoints} from "../../../src/core/network/defaultMoments.ts";
import type {DatedEvidence} from "../../../src/core/network/timeline.ts";

const begun = (counts: readonly (readonly [year: number, count: number])[]): DatedEvidence[] =>
  counts.map(([first, count]) => ({kind: "tie", first, last: first, count}));

it("turningPoints(dated, most) takes the years in which most begins, none beside another, in order of time", () => {
  const dated = begun([
    [1905, 11],
    [1917, 107],
    [1918, 28],
    [1925, 56],
    [1927, 116]
  ]);
  expect(turningPoints(dated, 3).map(({from}) => from)).toEqual([1917, 1925, 1927]);
  expect(turningPoints([])).toEqual([]);
  const withMemoir = begun([
    [1923, 20],
    [1927, 30],
    [2004, 6]
  ]);
  expect(turningPoints(withMemoir).map(({from}) => from)).toEqual([1923, 1927]);
});

it("equalParts(dated, most) cuts all years into spans that follow each other, each with about as much", () => {
  const dated = begun([
    [1900, 10],
    [1905, 10],
    [1910, 10],
    [1920, 10]
  ]);
  expect(equalParts(dated, 2)).toEqual([
    {from: 1900, to: 1909},
    {from: 1910, to: 1920}
  ]);
  expect(equalParts(begun([[1917, 5]]))).toEqual([]);
});

it("defaultMoments(dated) takes turning points where few years hold much, else equal parts", () => {
  const gentle = begun(Array.from({length: 100}, (_, i) => [1800 + i, 1] as const));
  expect(defaultMoments(gentle)).toEqual([
    {from: 1800, to: 1824},
    {from: 1825, to: 1849},
    {from: 1850, to: 1874},
    {from: 1875, to: 1899}
  ]);
  const sharp = begun([
    [1917, 50],
    [1920, 2],
    [1927, 50]
  ]);
  expect(defaultMoments(sharp, 2)).toEqual([
    {from: 1917, to: 1917},
    {from: 1927, to: 1927}
  ]);
  expect(defaultMoments(begun([[1917, 3]]))).toEqual([]);
});
