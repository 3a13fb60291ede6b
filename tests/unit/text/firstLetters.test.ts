import fc from "fast-check";
import {expect, it} from "vitest";
import {unitClass, unitTable} from "../../../src/core/text/firstLetters.ts";

it("unitClass(units) is a class of at most twelve ranges that fits each of the units, and nothing else where they are few", () => {
  expect(unitClass(new Set())).toBe("");
  expect(unitClass(new Set([0x42, 0x41, 0x5a]))).toBe("[\\u0041-\\u0042\\u005a-\\u005a]");
  // Capitals of Latin Extended stand at every other place: their run is taken whole, and parted from A to Z.
  const capitals = Array.from({length: 20}, (_, i) => 0x100 + 2 * i);
  expect(unitClass(new Set([0x41, ...capitals]))).toBe("[\\u0041-\\u0041\\u0100-\\u0126]");
});

it("unitClass(units) fits whatever unitTable(units) has", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({min: 0x20, max: 0xd7ff}), {minLength: 1, maxLength: 60}), (list) => {
      const units = new Set(list);
      const letters = unitClass(units);
      expect(letters.split("-").length - 1).toBeLessThanOrEqual(12);
      const table = unitTable(units);
      const fits = new RegExp(letters);
      for (const unit of list) expect([fits.test(String.fromCharCode(unit)), table[unit]]).toEqual([true, 1]);
      expect(table.reduce((sum, one) => sum + one)).toBe(units.size);
    }),
    {seed: 3, numRuns: 50}
  );
});
