import fc from "fast-check";
import {expect, it} from "vitest";
import {NAME_HEIGHT, namesApart} from "../../../src/app/stage/namesApart.ts";

const name = (text: string, x: number, y: number, half = 50) => ({text, at: [x, y] as [number, number], half});

it("namesApart(names) moves a later name up over the one that it would lie on, and leaves the others", () => {
  const set = namesApart([name("family", 100, 80), name("circle", 120, 75), name("far", 300, 80)]);
  expect(set.map(({at}) => at)).toEqual([
    [100, 80],
    [120, 60],
    [300, 80]
  ]);
});

it("namesApart(names) leaves no name over another, whatever the names", () => {
  const place = fc.integer({min: 0, max: 200});
  const names = fc.array(fc.tuple(place, place, fc.integer({min: 1, max: 90})), {maxLength: 12});
  fc.assert(
    fc.property(names, (all) => {
      const set = namesApart(all.map(([x, y, half]) => name("", x, y, half)));
      for (const [i, a] of set.entries())
        for (const b of set.slice(0, i)) {
          const beside = Math.abs(a.at[0] - b.at[0]) >= a.half + b.half;
          expect(beside || Math.abs(a.at[1] - b.at[1]) >= NAME_HEIGHT).toBe(true);
        }
    })
  );
});
