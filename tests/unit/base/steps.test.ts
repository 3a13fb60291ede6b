import {expect, it} from "vitest";
import {finish, mapSteps, sortSteps} from "../../../src/core/base/steps.ts";

it("mapSteps(items, make) comes to what map does", () => {
  const items = Array.from({length: 5001}, (_, i) => i);
  expect(finish(mapSteps(items, (item, i) => item * i))).toEqual(items.map((item, i) => item * i));
  expect(finish(mapSteps([], () => 1))).toEqual([]);
});

it("mapSteps(items, make) can be left every 2000 items", () => {
  const steps = mapSteps(Array.from({length: 5001}), () => 0);
  let count = 0;
  while (!steps.next().done) count++;
  expect(count).toBe(2);
});

it("sortSteps(items) sorts as sort() does, equal items in their order, and pauses on the way", () => {
  const items = Array.from({length: 7001}, (_, i) => ({key: (i * 31) % 97, i}));
  const order = (a: {key: number}, b: {key: number}) => a.key - b.key;
  expect(finish(sortSteps(items, order))).toEqual([...items].sort(order));
  expect([...sortSteps(items, order)].length).toBeGreaterThan(4);
  expect(finish(sortSteps([], order))).toEqual([]);
});
