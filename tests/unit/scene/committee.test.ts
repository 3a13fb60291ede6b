import fc from "fast-check";
import {expect, it} from "vitest";
import {DEFAULT_VIEW, formOf} from "../../../src/core/model/view.ts";
import {committeeOf, pairWeight} from "../../../src/core/scene/committee.ts";

const disc = (x: number, y: number, radius = 5) => ({x, y, radius});

it("committeeOf(hub) ties every member to a small node in their middle", () => {
  const {hub, lines} = committeeOf("hub", [disc(0, 0), disc(100, 0), disc(50, 90)], [], 1);
  expect(hub).toMatchObject({x: 50, y: 30});
  expect(lines.map(({members}) => members)).toEqual([
    [null, 0],
    [null, 1],
    [null, 2]
  ]);
});

it("committeeOf(hub) lets the hub keep clear of every disc that leaves it room", () => {
  const place = fc.record({x: fc.integer({min: 0, max: 300}), y: fc.integer({min: 0, max: 300})});
  fc.assert(
    fc.property(fc.array(place, {minLength: 1, maxLength: 25}), (places) => {
      const discs = places.map(({x, y}) => disc(x, y));
      const {hub} = committeeOf("hub", discs.slice(0, 3), discs.slice(3), 1);
      for (const {x, y, radius} of discs) expect(Math.hypot(x - hub!.x, y - hub!.y)).toBeGreaterThan(radius);
    })
  );
});

it("committeeOf(pairs) draws each two once, and a member's lines weigh one together", () => {
  const {hub, lines} = committeeOf(
    "pairs",
    [0, 1, 2, 3, 4].map((i) => disc(50 * i, 0)),
    [],
    1
  );
  expect([hub, lines.length]).toEqual([null, 10]);
  const own = lines.filter(({members}) => members.includes(2)).length;
  expect(own * pairWeight(5)).toBeCloseTo(1, 12);
  expect(pairWeight(1)).toBe(0);
});

it("formOf(view, kind) is the kind's own form, else that of all, else an outline", () => {
  const forms = [
    {kind: null, form: "hub" as const},
    {kind: "family", form: "pairs" as const}
  ];
  expect(["family", "faction"].map((kind) => formOf({forms}, kind))).toEqual(["pairs", "hub"]);
  expect(formOf(DEFAULT_VIEW, "family")).toBe("outline");
});
