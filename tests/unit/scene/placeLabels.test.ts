import fc from "fast-check";
import {expect, it} from "vitest";
import {
  type Box,
  type Disc,
  type LabelProblem,
  type LabelRequest,
  placeLabels
} from "../../../src/core/scene/placeLabels.ts";
import {distanceToBox} from "./sceneBoxes.ts";

const frame: Box = {left: 0, top: 0, right: 400, bottom: 300};
const label = (key: string, x: number, y: number, rank = 0, width = 50): LabelRequest => ({
  key,
  rank,
  x,
  y,
  radius: 5,
  forms: [{width, height: 12}]
});
const discOf = ({x, y, radius}: Disc): Disc => ({x, y, radius});
const ask = (labels: LabelRequest[], more: Partial<LabelProblem> = {}) =>
  placeLabels({labels, obstacles: {discs: labels.map(discOf)}, frame, ...more});

it("placeLabels sets a lonely label below its disc, centred", () => {
  // disc's foot 105, gap 3: top 108; width 50 around x 200
  expect(ask([label("a", 200, 100)]).placed).toEqual([
    {key: "a", form: 0, left: 175, right: 225, top: 108, bottom: 120, anchor: "middle"}
  ]);
});

it("placeLabels sets a label above where that is preferred", () => {
  expect(ask([{...label("a", 200, 100), prefer: "above"}]).placed[0]).toMatchObject({top: 80, bottom: 92});
});

it("placeLabels keeps within the frame", () => {
  expect(ask([label("low", 200, 290)]).placed[0]!.bottom).toBeLessThanOrEqual(300);
  expect(ask([label("left", 2, 150)]).placed[0]!.left).toBeGreaterThanOrEqual(0);
});

it("placeLabels keeps off lines where it can", () => {
  const strokes = [{x1: 150, y1: 114, x2: 250, y2: 114, ink: 2}];
  const labels = [label("a", 200, 100)];
  expect(ask(labels, {obstacles: {discs: labels.map(discOf), strokes}}).placed[0]!.bottom).toBeLessThan(100);
});

it("placeLabels gives the better place to the higher rank, and drops what has none", () => {
  const crowd = Array.from({length: 30}, (_, i) => label(`n${i}`, 200 + (i % 3) * 0.1, 150, i));
  const {placed, dropped} = ask(crowd);
  expect(placed[0]!.key).toBe("n29");
  expect(placed.length + dropped.length).toBe(30);
  expect(dropped).toContain("n0");
});

it("placeLabels falls back on a smaller form before it drops a label", () => {
  const wide = {
    ...label("a", 200, 150),
    forms: [
      {width: 500, height: 12},
      {width: 40, height: 10}
    ]
  };
  expect(ask([wide]).placed[0]).toMatchObject({form: 1, left: 180, right: 220});
});

it("placeLabels drops a label whose place is no number", () => {
  expect(ask([label("a", Number.NaN, 10)])).toEqual({placed: [], dropped: ["a"]});
});

const problem = fc
  .array(
    fc.record({
      x: fc.integer({min: 0, max: 400}),
      y: fc.integer({min: 0, max: 300}),
      radius: fc.integer({min: 0, max: 20}),
      rank: fc.integer({min: 0, max: 50}),
      width: fc.integer({min: 1, max: 120}),
      height: fc.integer({min: 8, max: 20})
    }),
    {maxLength: 60}
  )
  .map((nodes) => nodes.map(({width, height, ...node}, i) => ({...node, key: `n${i}`, forms: [{width, height}]})));
const boxes: Box[] = [{left: 0, top: 0, right: 120, bottom: 60}];
const apart = (a: Box, b: Box, by: number) =>
  a.right + by <= b.left || b.right + by <= a.left || a.bottom + by <= b.top || b.bottom + by <= a.top;

it("placeLabels never lets two labels, a label and a stranger's disc but a smaller one, or a label and a box overlap", () => {
  fc.assert(
    fc.property(problem, (labels) => {
      const discs = labels.map(discOf);
      const {placed, dropped} = placeLabels({labels, obstacles: {discs, boxes}, frame});
      expect([...placed.map(({key}) => key), ...dropped].sort()).toEqual(labels.map(({key}) => key).sort());
      const faults = placed.flatMap((box, i) => [
        ...placed.slice(i + 1).filter((other) => !apart(box, other, 2)),
        ...boxes.filter((other) => !apart(box, other, 2)),
        ...labels.filter(({key, x, y, radius}) => {
          const isNamed = placed.some((other) => other.key === key);
          const isSmaller = radius <= 0.7 * labels.find((one) => one.key === box.key)!.radius;
          return (isNamed || !isSmaller) && distanceToBox([x, y], box) < radius;
        }),
        ...(box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
          ? []
          : [box])
      ]);
      expect(faults).toEqual([]);
    }),
    {numRuns: 150}
  );
});

it("placeLabels gives the same answer for the same labels in any order", () => {
  fc.assert(
    fc.property(problem, (labels) => {
      const discs = labels.map(discOf);
      const ask = (some: typeof labels) => placeLabels({labels: some, obstacles: {discs}, frame});
      expect(ask([...labels].reverse())).toEqual(ask(labels));
    }),
    {numRuns: 50}
  );
});

it("placeLabels sets a label off its disc, at the end of a leader, where it has no place beside it", () => {
  const crowd = [-2, -1, 0, 1, 2].flatMap((i) =>
    [-1, 0, 1].map((j) => label(`${i} ${j}`, 200 + 40 * i, 150 + 24 * j, 0, 60))
  );
  const near = ask(crowd);
  const far = ask(crowd, {reach: 120});
  const led = far.placed.filter(({leader}) => leader);
  expect(led.length).toBeGreaterThan(0);
  expect([...led.map(({key}) => key), ...far.dropped].sort()).toEqual([...near.dropped].sort());
  for (const {key, leader, ...box} of led) {
    const disc = crowd.find((one) => one.key === key)!;
    const [from, to] = leader!;
    // the rim is 5 px from the middle, half the gap further the leader begins
    expect(Math.hypot(from[0] - disc.x, from[1] - disc.y)).toBeCloseTo(6.5, 6);
    expect(distanceToBox(to, box)).toBeLessThan(12);
    for (const other of crowd.filter((one) => one !== disc)) {
      for (let t = 0; t <= 1; t += 0.05) {
        const x = from[0] + (to[0] - from[0]) * t;
        const y = from[1] + (to[1] - from[1]) * t;
        expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(other.radius);
      }
    }
  }
});

const ring = (radius: number): LabelRequest[] =>
  Array.from({length: 24}, (_, i) => ({
    ...label(`small ${String(i).padStart(2, "0")}`, 170 + 12 * (i % 6), 120 + 18 * Math.floor(i / 6), 0, 60),
    radius
  }));
const large: LabelRequest = {...label("large", 200, 150, 9), radius: 14};

it("placeLabels lets the name of a large disc cover clearly smaller discs, without a name then, but none that are larger", () => {
  const {placed} = ask([large, ...ring(6)]);
  const name = placed.find(({key}) => key === "large")!;
  const covered = ring(6).filter(({x, y}) => distanceToBox([x, y], name) === 0);
  expect(covered.length).toBeGreaterThan(0);
  for (const {key} of covered) expect(placed.map((one) => one.key)).not.toContain(key);
  expect(ask([large, ...ring(10)]).dropped).toContain("large");
});

it("placeLabels sets the first off its disc before others are beside theirs", () => {
  const around = [26, 0, -26, 0, 0, 24, 0, -24, 42, 18, -42, 18, 42, -18, -42, -18];
  const others = Array.from({length: 8}, (_, i): LabelRequest => {
    const [x, y] = [200 + around[2 * i]!, 150 + around[2 * i + 1]!];
    return {...label(`small ${i}`, x, y, 0, 10), radius: 8};
  });
  const keys = (one: LabelRequest) => ask([one, ...others], {reach: 120}).placed.map(({key}) => key);
  expect(keys(large)).not.toContain("large");
  expect(keys({...large, isFirst: true})[0]).toBe("large");
});
