import {expect, it} from "vitest";
import type {Group, Membership} from "../../../src/core/model/study.ts";
import {DEFAULT_VIEW} from "../../../src/core/model/view.ts";
import {groupOverlaps} from "../../../src/core/network/groupOverlaps.ts";

const groups = ["left", "committee", "guests", "family"].map((id) => ({id, name: id, start: null, end: null}) as Group);
const membership = (entity: string, group: string, start: string | null = null) =>
  ({entity, group, start, end: null, certainty: "stated"}) as Membership;

const memberships = [
  membership("anna", "left"),
  membership("boris", "left"),
  membership("anna", "committee"),
  membership("boris", "guests"),
  membership("anna", "guests", "1925"),
  membership("clara", "family")
];

it("groupOverlaps(study, view, group) has the groups that share members, the most shared first", () => {
  expect(groupOverlaps({groups, memberships}, DEFAULT_VIEW, "left")).toEqual([
    {group: "guests", members: ["boris", "anna"]},
    {group: "committee", members: ["anna"]}
  ]);
});

it("groupOverlaps(study, view, group) leaves out who had not joined in the years shown", () => {
  const [first] = groupOverlaps({groups, memberships}, {...DEFAULT_VIEW, years: {from: 1920, to: 1921}}, "guests");
  expect(first).toEqual({group: "left", members: ["boris"]});
});

it("groupOverlaps(study, view, group) is empty for a group that shares nobody", () => {
  expect(groupOverlaps({groups, memberships}, DEFAULT_VIEW, "family")).toEqual([]);
});
