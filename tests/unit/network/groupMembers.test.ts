import {expect, it} from "vitest";
import type {Entity, Membership} from "../../../src/core/model/study.ts";
import {groupMembers, saidOfAll} from "../../../src/core/network/groupMembers.ts";

const membership = (entity: string, rest: Partial<Membership> = {}): Membership => ({
  entity,
  group: "circle",
  start: "1925",
  end: null,
  role: "guest",
  certainty: "stated",
  source: "memoir",
  locator: "p. 3",
  note: "",
  extra: new Map(),
  ...rest
});

const entities = ["Anna", "Boris", "Clara", "David"].map((name) => ({id: name.toLowerCase(), name}) as Entity);
const idsOf = (memberships: Membership[]) => groupMembers({memberships, entities}, "circle").map(([id]) => id);

it("groupMembers(study, group) puts whoever joined first before the others, and those of no other group", () => {
  const others = membership("anna", {group: "party"});
  expect(idsOf([membership("boris"), others, membership("david", {start: "1923"})])).toEqual(["david", "boris"]);
});

it("groupMembers(study, group) puts roles in the order in which the study names them, and names within a role", () => {
  const hosts = [membership("david", {role: "host"}), membership("clara", {role: "host"})];
  expect(idsOf([...hosts, membership("boris"), membership("anna")])).toEqual(["clara", "david", "anna", "boris"]);
});

it("groupMembers(study, group) gathers all terms of one member", () => {
  const [first] = groupMembers(
    {memberships: [membership("anna"), membership("anna", {start: "1929"})], entities},
    "circle"
  );
  expect(first?.[1].map(({start}) => start)).toEqual(["1925", "1929"]);
});

it("saidOfAll(members) is what all have alike, without the notes", () => {
  const memberships = [membership("anna", {note: "the eldest"}), membership("boris")];
  expect(saidOfAll(groupMembers({memberships, entities}, "circle"))).toMatchObject({
    role: "guest",
    start: "1925",
    note: ""
  });
});

it.each([
  ["one has another role", [membership("anna"), membership("boris", {role: "host"})]],
  ["one has another place in the source", [membership("anna"), membership("boris", {locator: "p. 4"})]],
  ["one has two terms", [membership("anna"), membership("anna"), membership("boris")]],
  ["there is one alone", [membership("anna")]],
  ["there is nobody", []]
])("saidOfAll(members) is null where %s", (_, memberships) => {
  expect(saidOfAll(groupMembers({memberships, entities}, "circle"))).toBeNull();
});
