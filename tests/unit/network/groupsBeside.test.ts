import {expect, it} from "vitest";
import {DEFAULT_VIEW} from "../../../src/core/model/view.ts";
import {groupsBeside} from "../../../src/core/network/groupsBeside.ts";
import {group, networkOf, study} from "../../fixtures/smallNetwork.ts";

// a and b are red, c is blue, d is red and blue
const network = networkOf({a: ["red"], b: ["red"], c: ["blue"], d: ["red", "blue"]}, [
  ["a", "b"],
  ["b", "c"],
  ["a", "d"]
]);
const STUDY = study({groups: [group("red"), group("blue")]});

it("groupsBeside(two groups) counts who is in both, in one alone, and the ties that run across", () => {
  const beside = groupsBeside({network, study: STUDY, view: DEFAULT_VIEW}, ["red", "blue"]);
  expect(Object.values(beside).map(({people}) => people)).toEqual([1, 2, 1, 4]);
  expect(beside.onlyFirst.isolation).toMatchObject({groups: ["red"], without: ["blue"]});
  expect(beside.against).toMatchObject({ties: 2, isolation: {across: true}});
});
