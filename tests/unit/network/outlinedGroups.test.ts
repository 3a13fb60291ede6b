import {expect, it} from "vitest";
import {DEFAULT_VIEW, type Isolation, isolationOf} from "../../../src/core/model/view.ts";
import {outlinedGroups} from "../../../src/core/network/outlinedGroups.ts";

const outlined = (isolation: Partial<Isolation>, hulls: string[] = []) =>
  outlinedGroups({
    ...DEFAULT_VIEW,
    hulls,
    isolation: isolationOf(["red"], {across: true, ...isolation})
  });

it("outlinedGroups(view) outlines what the view says", () => {
  expect(outlinedGroups({...DEFAULT_VIEW, hulls: ["blue"]})).toEqual(["blue"]);
});

it("outlinedGroups(view) outlines the isolated where strangers are drawn beside them, each once", () => {
  expect(outlined({})).toEqual([]);
  expect(outlined({rule: "boundary"})).toEqual(["red"]);
  expect(outlined({rule: "between"}, ["red", "blue"])).toEqual(["red", "blue"]);
  expect(outlined({display: "ghost"})).toEqual(["red"]);
  expect(outlined({groups: ["red", "blue"]})).toEqual(["red", "blue"]);
});
