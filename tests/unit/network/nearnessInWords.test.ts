import {expect, it} from "vitest";
import {nearnessInWords, nearnessTable} from "../../../src/core/network/nearnessInWords.ts";
import {statisticsOf} from "../../fixtures/statistics.ts";

const said = (count: number, expected: number, q: number): string =>
  nearnessInWords(statisticsOf({count, expected, q}), {unit: "paragraph"});

it("nearnessInWords(statistics, window) says how often, how often by chance, and whether it is chance", () => {
  expect(said(14, 3.14, 0.00234)).toBe(
    "Stand together in 14 paragraphs; 3.1 expected by chance. Too often for chance, all pairs allowed for (Fisher’s q = 0.0023)."
  );
  expect(said(1, 0.2, 1)).toBe(
    "Stand together in 1 paragraph; 0.2 expected by chance. Chance may have brought it, all pairs allowed for (Fisher’s q = 1.0)."
  );
  expect(said(57, 12.4, 1e-20)).toContain(
    "57 paragraphs; 12 expected by chance. Too often for chance, all pairs allowed for (Fisher’s q < 0.0001)"
  );
});

it("nearnessInWords(statistics, window) says where two stand together no oftener than by chance", () => {
  expect(said(2, 2, 1)).toBe("Stand together in 2 paragraphs; 2.0 expected by chance. No oftener than chance brings.");
});

it("nearnessInWords(statistics, window) calls the windows by their name", () => {
  const pair = statisticsOf({count: 2, expected: 3});
  expect(nearnessInWords(pair, {unit: "tokens", tokens: 25})).toMatch(/^Stand together in 2 stretches of 50 words; /);
  expect(nearnessInWords(pair, {unit: "paragraphs", reach: 1})).toMatch(/^Stand together in 2 stretches of 2 para/);
  expect(nearnessInWords(pair, {unit: "chapter"})).toMatch(/^Stand together in 2 chapters; /);
});

it("nearnessTable(statistics) gives every measure in few digits, without exponents", () => {
  const table = new Map(nearnessTable(statisticsOf({g2: -17.26, npmi: -0.123, p: 1e-9, associationStrength: 0.00123})));
  expect([table.get("Surprise, G²"), table.get("Exclusiveness, NPMI"), table.get("Fisher’s p")]).toEqual([
    "\u221217",
    "\u22120.12",
    "< 0.0001"
  ]);
  expect(table.get("Association strength")).toBe("0.0012");
  expect([...table.values()].join()).not.toMatch(/e[-+]|NaN|undefined/);
});
