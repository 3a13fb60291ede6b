import {expect, it} from "vitest";
import {DEFAULT_VIEW, firstView} from "../../../src/core/model/view.ts";
import {study} from "../../fixtures/smallNetwork.ts";

it("firstView(study) is the first that it names", () => {
  const [first, second] = [
    {...DEFAULT_VIEW, id: "first", minCount: 2},
    {...DEFAULT_VIEW, id: "second"}
  ];
  expect(firstView(study({views: [first, second]}))).toBe(first);
});

it("firstView(study without views) is the plainest, under the study's title", () => {
  expect(firstView(study({title: "Letters"}))).toEqual({...DEFAULT_VIEW, title: "Letters"});
});
