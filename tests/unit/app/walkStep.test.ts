import fc from "fast-check";
import {expect, it} from "vitest";
import {type Arrow, firstLine, nextLine} from "../../../src/app/walkStep.ts";

const here = {x: 0, y: 0};
// y runs down: east, south-east, north, west
const ends = [
  {x: 10, y: 1},
  {x: 10, y: 9},
  {x: 1, y: -10},
  {x: -5, y: 0}
];

it("firstLine(from, ends, arrow) takes the line nearest to where the arrow points", () => {
  const arrows: Arrow[] = ["ArrowRight", "ArrowDown", "ArrowUp", "ArrowLeft"];
  expect(arrows.map((arrow) => firstLine(here, ends, arrow))).toEqual([0, 1, 2, 3]);
  expect(firstLine(here, [], "ArrowUp")).toBe(-1);
});

it("nextLine goes on along the line, back against it, and across it to the next line that way round", () => {
  expect(nextLine(here, ends, 0, "ArrowRight")).toBe("on");
  expect(nextLine(here, ends, 0, "ArrowLeft")).toBe("back");
  expect(nextLine(here, ends, 0, "ArrowDown")).toBe(1); // clockwise: to the south-east
  expect(nextLine(here, ends, 0, "ArrowUp")).toBe(2); // the other way: to the north
});

it("nextLine(…, −1, arrow) begins anew", () => {
  expect(nextLine(here, ends, -1, "ArrowLeft")).toBe(3);
});

it("every line can be reached from every other by arrows across", () => {
  const place = fc.record({x: fc.integer({min: -50, max: 50}), y: fc.integer({min: -50, max: 50})});
  const places = fc.uniqueArray(place, {minLength: 1, maxLength: 9, selector: ({x, y}) => Math.atan2(y, x)});
  fc.assert(
    fc.property(places, (some) => {
      const reached = new Set([0]);
      for (const at of reached) {
        for (const arrow of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"] as const) {
          const next = nextLine(here, some, at, arrow);
          if (typeof next === "number") reached.add(next);
        }
      }
      expect(reached.size).toBe(some.length);
    })
  );
});
