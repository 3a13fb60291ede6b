import {expect, it} from "vitest";
import {DEFAULT_VIEW, isolationOf, type View} from "../../../src/core/model/view.ts";
import {ownSpans, withOwnGroups} from "../../../src/core/network/ownGroups.ts";
import {visiblePart} from "../../../src/core/network/visiblePart.ts";
import {entity, group, networkOf, study} from "../../fixtures/smallNetwork.ts";

const mine = {id: "mine", name: "Mine", kind: "selection", members: ["a", "c"]};
const network = networkOf({a: ["red"], b: ["red"], c: []}, [
  ["a", "b"],
  ["a", "c"]
]);
const base = study({entities: ["a", "b", "c"].map((id) => entity(id)), groups: [group("red")]});
const view: View = {...DEFAULT_VIEW, ownGroups: [mine]};

it("withOwnGroups adds the view's groups and their members, and leaves a study alone where there are none", () => {
  const {groups, memberships} = withOwnGroups(base, view);
  expect(groups.map(({id}) => id)).toEqual(["red", "mine"]);
  expect(memberships.map((one) => [one.entity, one.group])).toEqual([
    ["a", "mine"],
    ["c", "mine"]
  ]);
  expect(withOwnGroups(base, DEFAULT_VIEW)).toBe(base);
});

it("ownSpans names each entity once a group, however often it is listed", () => {
  expect(ownSpans([{...mine, members: ["a", "a"]}]).get("a")).toHaveLength(1);
});

it("visiblePart isolates a group of the view's own, and knows its members in all years", () => {
  const isolation = isolationOf(["mine"], {across: true});
  const part = visiblePart(network, base, {...view, isolation, years: {from: 1900, to: 1901}});
  expect([...part.nodes]).toEqual(["a", "c"]);
  expect(part.groupsOf("a").map((span) => span.group)).toEqual(["red", "mine"]);
});

it("visiblePart isolates a group of the study as before when the view has groups of its own", () => {
  const isolation = isolationOf(["red", "mine"], {across: true});
  const part = visiblePart(network, base, {...view, isolation});
  expect([...part.edges].map((edge) => edge.slice(0, 2))).toEqual(["ab", "ac"]); // a is in both, so both cross
});
