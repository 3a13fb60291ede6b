import {expect, it} from "vitest";
import {membershipAxis} from "../../../src/app/membershipAxis.ts";

const span = (start: string | null, end: string | null) => ({start, end});

it("membershipAxis(spans) reaches from the first dated day to the last", () => {
  // 1901 … 1904 are 1461 days, 1 January 1901 = 0, 31 December 1904 = 1460; 1902-01-01 = 365
  const axis = membershipAxis([span("1901", "1904"), span("1902", "1902")]);
  expect([axis?.first, axis?.last]).toEqual([1901, 1904]);
  expect(axis?.bars[0]).toEqual({from: 0, to: 1, fadesIn: false, fadesOut: false});
  expect(axis?.bars[1]).toEqual({from: 365 / 1460, to: 729 / 1460, fadesIn: false, fadesOut: false});
});

it("membershipAxis(spans) makes a stub that fades of an end that is not given", () => {
  const axis = membershipAxis([span("1901", "1904"), span("1901", null), span(null, "1904"), span("1904-12-31", null)]);
  expect(axis?.bars[1]).toEqual({from: 0, to: 0.14, fadesIn: false, fadesOut: true});
  expect(axis?.bars[2]).toMatchObject({to: 1, fadesIn: true, fadesOut: false});
  expect(axis?.bars[3]).toEqual({from: 0.95, to: 1, fadesIn: false, fadesOut: true}); // kept within the axis
});

it("membershipAxis(spans) knows open intervals and intervals in one column", () => {
  const axis = membershipAxis([span("1901/..", null), span("1901/1904", null), span(null, "1901/1904")]);
  expect(axis?.bars[0]).toMatchObject({from: 0, fadesOut: true});
  expect(axis?.bars[1]).toEqual({from: 0, to: 1, fadesIn: false, fadesOut: false});
  expect(axis?.bars[2]).toEqual({from: 0, to: 1, fadesIn: false, fadesOut: false});
});

it("membershipAxis(spans) has no bar for an undated membership, and no axis when none is dated", () => {
  expect(membershipAxis([span("1901", "1904"), span(null, null)])?.bars[1]).toBeNull();
  expect(membershipAxis([span(null, null), span("long ago", null)])).toBeNull();
  expect(membershipAxis([])).toBeNull();
});
