import fc from "fast-check";
import {expect, it} from "vitest";
import {hashOf} from "../../../src/app/address.ts";
import {viewOfHash} from "../../../src/app/addressedView.ts";
import {DEFAULT_VIEW, isolationOf, type View} from "../../../src/core/model/view.ts";
import {anyText} from "../../fixtures/anyText.ts";
import {entity, group, study} from "../../fixtures/smallNetwork.ts";

const saved: View = {...DEFAULT_VIEW, id: "people", title: "People", minCount: 2};
const reds: View = {...DEFAULT_VIEW, id: "reds", title: "Reds"};
const known = study({
  views: [saved, reds],
  groups: [group("red"), group("blue")],
  entities: [entity("a")],
  sources: [{id: "notes"} as never]
});

it("hashOf(the view that the study opens with) is empty", () => {
  expect(hashOf(saved, known)).toBe("");
});

it("hashOf says the saved view and only what differs from it", () => {
  expect(hashOf(reds, known)).toBe("#view=reds");
  const said = new URLSearchParams(hashOf({...saved, minCount: 5}, known).slice(1));
  expect([said.get("view"), said.get("change")]).toEqual(["people", '{"minCount":5}']);
});

it("viewOfHash gives back the view that hashOf wrote, whatever was changed", async () => {
  const year = fc.option(fc.integer({min: -500, max: 2100}));
  const change = fc.record({
    minCount: fc.integer({min: 1, max: 9}),
    years: fc.oneof(
      fc.record({from: year, to: year}).filter(({from, to}) => from === null || to === null || from <= to),
      fc.constantFrom({from: "1923-05", to: 1924}, {from: null, to: "1923-12"})
    ),
    title: anyText(),
    hulls: fc.subarray(["red", "blue"]),
    pins: fc.array(fc.record({entity: fc.constant("a"), x: fc.integer(), y: fc.constant(0.5)}), {maxLength: 2})
  });
  await fc.assert(
    fc.asyncProperty(change, fc.constantFrom(saved, reds), async (fields, base) => {
      const view = {...base, ...fields, pins: fields.pins.map((pin) => ({...pin, x: pin.x % 1e6}))};
      const hash = hashOf(view, known);
      expect(hash === "" ? view : (await viewOfHash(hash, known))?.view).toEqual(view);
    })
  );
});

it.each([
  "",
  "#",
  "#view=nobody",
  "#view=people&change={",
  "#view=people&change=[1]",
  "#view=people&change=%7B%22minCount%22%3A0%7D",
  '#view=people&change={"minCount":1000001}',
  '#view=people&change={"years":{"from":"1923-05","to":"1923-04"}}',
  '#view=people&change={"years":{"from":1930,"to":1920}}'
])("viewOfHash(%s) is null: no view, one of another study, or none that can be read", async (hash) => {
  expect(await viewOfHash(hash, known)).toBeNull();
});

it("viewOfHash leaves out what the study does not know, and names it", async () => {
  const isolation = isolationOf(["green"], {across: true});
  const hash = hashOf(
    {...reds, isolation: {...isolation, groups: [...isolation.groups]}, hulls: ["red", "green"]},
    known
  );
  expect(await viewOfHash(hash, known)).toEqual({view: {...reds, hulls: ["red"]}, unknown: ["green"]});
});
