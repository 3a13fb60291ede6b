import {expect, it} from "vitest";
import {
  assignWindow,
  draftIncidence,
  incidenceOf,
  rowOf,
  sharedWindows,
  windowTotal
} from "../../../src/core/network/incidence.ts";

function incidence() {
  const draft = draftIncidence();
  for (const [entity, window] of [
    ["b", 0],
    ["a", 1],
    ["b", 1],
    ["a", 1],
    ["a", 3],
    ["b", 4]
  ] as const)
    assignWindow(draft, entity, window);
  draft.windowCount = 6;
  return incidenceOf(draft);
}

it("incidenceOf(draft) lists the windows of each entity, in order of entities, each window once", () => {
  expect(incidence()).toEqual({
    windowCount: 6,
    entities: ["a", "b"],
    starts: Int32Array.of(0, 2, 5),
    windows: Int32Array.of(1, 3, 0, 1, 4)
  });
});

it("rowOf(incidence, entity), windowTotal and sharedWindows count nothing for who is never named", () => {
  const known = incidence();
  expect(["a", "b", "c", ""].map((entity) => rowOf(known, entity))).toEqual([0, 1, -1, -1]);
  expect([0, 1, -1].map((row) => windowTotal(known, row))).toEqual([2, 3, 0]);
  expect([sharedWindows(known, 0, 1), sharedWindows(known, 1, 1), sharedWindows(known, 0, -1)]).toEqual([1, 3, 0]);
});
