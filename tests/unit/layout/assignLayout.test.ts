import {expect, it} from "vitest";
import {assignFirstPlaces, assignLayout, layoutOf} from "../../../src/core/layout/assignLayout.ts";
import {firstView} from "../../../src/core/model/view.ts";
import {coOccurrence, networkOf, study} from "../../fixtures/smallNetwork.ts";

const people = {a: ["red"], b: ["red"], c: [], d: []};
const ties: [string, string][] = [
  ["a", "b"],
  ["b", "c"],
  ["a", "c"]
];
const one = study();
const view = firstView(one);
const placesOf = (network: ReturnType<typeof networkOf>) =>
  network.mapNodes((_key, {id, x, y}) => ({entity: id, x, y})).sort((p, q) => (p.entity < q.entity ? -1 : 1));

it("layoutOf(network) makes one edge of a pair's, ties counting 1 and passages 0.4 of their root", () => {
  const network = networkOf(people, [
    ["a", "b"],
    ["b", "a", coOccurrence(4)],
    ["c", "d"]
  ]);
  const {keys, input} = layoutOf(network, one, view);
  expect(keys).toEqual(["a", "b", "c", "d"]);
  expect([...input.ends]).toEqual([0, 1, 2, 3]);
  expect([...input.weights]).toEqual([Math.fround(1 + 0.4 * 2), 1]);
  expect([[...input.groups.offsets], [...input.groups.items]]).toEqual([
    [0, 2],
    [0, 1]
  ]);
});

it("assignLayout(network) puts the pinned where they were put, and everybody else where they come to rest", () => {
  const [free, pinned] = [networkOf(people, ties), networkOf(people, ties)];
  assignLayout(free, one, view);
  assignLayout(pinned, one, {...view, pins: [{entity: "c", x: 9, y: 8}]});
  const moved = placesOf(free).map((place) => (place.entity === "c" ? {entity: "c", x: 9, y: 8} : place));
  expect(placesOf(pinned)).toEqual(moved);
});

it("assignFirstPlaces(network, …, known) leaves people where they were when another joins them", () => {
  const before = networkOf(people, ties);
  assignLayout(before, one, view);
  const after = networkOf({...people, e: []}, [...ties, ["d", "e"]]);
  expect(assignFirstPlaces(after, one, view, placesOf(before))).toBe(true);
  expect(placesOf(after).slice(0, 4)).toEqual(placesOf(before));
  expect(placesOf(after)[4]).not.toMatchObject({x: 0, y: 0});
});
