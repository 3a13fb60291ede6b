import fc from "fast-check";
import {expect, it} from "vitest";
import type {GroupSpan} from "../../../src/core/model/network.ts";
import {CERTAINTIES} from "../../../src/core/model/study.ts";
import {DEFAULT_VIEW, isolationOf} from "../../../src/core/model/view.ts";
import {membershipFilter, membershipMask, spanMonths} from "../../../src/core/network/membershipFilter.ts";
import {typedNetwork} from "../../../src/core/network/typedNetwork.ts";
import {visiblePart} from "../../../src/core/network/visiblePart.ts";
import {group, networkOf, study} from "../../fixtures/smallNetwork.ts";

const span = (over: Partial<GroupSpan> = {}): GroupSpan => ({
  group: "red",
  start: "1923",
  end: "1927",
  role: "",
  certainty: "stated",
  ...over
});
const inYears = (from: number | null, to: number | null, one: GroupSpan, groups = [group("red")]) =>
  membershipFilter({groups}, {...DEFAULT_VIEW, years: {from, to}})(one);

it("membershipFilter counts who may have been a member in one of the years, first and last included", () => {
  expect([1922, 1923, 1925, 1927, 1928].map((year) => inYears(year, year, span()))).toEqual([
    false,
    true,
    true,
    true,
    false
  ]);
  expect(inYears(null, 1922, span())).toBe(false);
  expect(inYears(1927, null, span())).toBe(true);
});

it("membershipFilter takes who joined for a member until a date says otherwise", () => {
  expect(inYears(1937, 1937, span({end: null}))).toBe(true);
  expect(inYears(1905, 1905, span({start: null}))).toBe(true);
  expect(inYears(1905, 1905, span({start: null, end: null}))).toBe(true);
});

it("membershipFilter lets an uncertain end count as late as it may mean", () => {
  expect(inYears(1929, 1929, span({end: "192X"}))).toBe(true);
});

it("membershipFilter counts nobody before the group began or after it ended", () => {
  const groups = [group("red", {start: "1924", end: "1926"})];
  expect([1923, 1924, 1926, 1927].map((year) => inYears(year, year, span(), groups))).toEqual([
    false,
    true,
    true,
    false
  ]);
});

it("membershipFilter leaves out what is less certain than shown", () => {
  const view = {...DEFAULT_VIEW, certainties: ["stated" as const]};
  expect(membershipFilter({groups: []}, view)(span({certainty: "doubtful"}))).toBe(false);
});

it("spanMonths(no dates) is all time", () => {
  expect(spanMonths({start: null, end: null})).toEqual({from: -Infinity, to: Infinity});
});

it("isolation and groupsOf follow the years: who left is no member any more", () => {
  const network = networkOf({a: ["red"], b: ["red"]}, [["a", "b"]]);
  network.setNodeAttribute("a", "groups", [span({end: "1925"})]);
  network.setNodeAttribute("b", "groups", [span({end: null})]);
  const isolation = isolationOf(["red"], {across: true});
  const at = (year: number) =>
    visiblePart(network, study({groups: [group("red")]}), {...DEFAULT_VIEW, years: {from: year, to: year}, isolation});
  expect([...at(1925).nodes]).toEqual(["a", "b"]);
  expect([...at(1926).nodes]).toEqual(["b"]);
  expect(at(1926).groupsOf("a")).toEqual([]);
});

it("membershipMask says of every membership what membershipFilter says of one", () => {
  const date = fc.constantFrom(null, "1905", "1917-04", "1920/1923", "../1918", "1926/..", "not a date");
  const anySpan = fc.record({
    group: fc.constantFrom("red", "blue", "unheard-of"),
    start: date,
    end: date,
    role: fc.constant(""),
    certainty: fc.constantFrom(...CERTAINTIES)
  });
  const year = fc.option(fc.integer({min: 1900, max: 1930}));
  const years = fc.record({from: year, to: year});
  const groups = [group("red", {start: "1910"}), group("blue", {end: "1920"})];
  fc.assert(
    fc.property(
      fc.array(anySpan, {maxLength: 5}),
      years,
      fc.subarray([...CERTAINTIES]),
      (spans, shown, certainties) => {
        const network = networkOf({a: []}, []);
        network.setNodeAttribute("a", "groups", spans);
        const view = {...DEFAULT_VIEW, years: shown, certainties};
        const typed = typedNetwork(network);
        const counted = spans.filter(membershipFilter({groups}, view)).map(({group: id}) => id);
        const mask = membershipMask(typed, study({groups}), view);
        const masked = [...typed.memberships.items].filter((_item, i) => mask[i] === 1).map((i) => typed.groups[i]!);
        expect(masked.sort()).toEqual(counted.sort());
      }
    )
  );
});

it("membershipMask gives the very same array while the years change no membership", () => {
  const network = networkOf({a: []}, []);
  network.setNodeAttribute("a", "groups", [{group: "red", start: "1910", end: "1920", role: "", certainty: "stated"}]);
  const typed = typedNetwork(network);
  const of = study({groups: [group("red")]});
  const at = (from: number) => membershipMask(typed, of, {...DEFAULT_VIEW, years: {from, to: null}});
  expect(at(1912)).toBe(at(1919));
  expect([...at(1919), ...at(1921)]).toEqual([1, 0]);
});
