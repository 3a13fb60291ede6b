import fc from "fast-check";
import {expect, it} from "vitest";
import {studyOpened} from "../../../src/app/changes/study.ts";
import {isOnly, type Only, onlyThis, toggleOnly} from "../../../src/app/only.ts";
import {INITIAL, type Opened} from "../../../src/app/state.ts";
import {CERTAINTIES, ENTITY_KINDS} from "../../../src/core/model/study.ts";
import {DEFAULT_VIEW} from "../../../src/core/model/view.ts";
import {networkOf, study} from "../../fixtures/smallNetwork.ts";

const type = (id: string, tieClass: string) => ({
  ...{id, label: id, reverseLabel: "", class: tieClass, directed: false, extra: new Map()}
});
const source = (id: string) => ({...{id, title: id, author: "", date: null, kind: "", file: null, extra: new Map()}});
const facts = study({
  tieTypes: [type("wife", "family"), type("son", "family"), type("ally", "comradeship"), type("shot", "persecution")],
  sources: [source("memoir"), source("letter"), source("press")]
} as never);
const opened = {study: facts, network: networkOf({}, []), problems: []} as unknown as Opened;
const state = studyOpened(opened)(INITIAL);

it("onlyThis(class or type) leaves its ties, whole, and nobody named together", () => {
  const alone = {layers: {tie: true, coOccurrence: false}, hiddenClasses: ["comradeship", "persecution"]};
  expect(onlyThis({of: "class", name: "family"}, facts)).toEqual({...alone, hiddenTypes: []});
  expect(onlyThis({of: "type", id: "wife"}, facts)).toEqual({...alone, hiddenTypes: ["son"]});
});

it("onlyThis(sources) leaves the others out, and asks for no second source", () => {
  expect(onlyThis({of: "sources", ids: ["letter", "press"]}, facts)).toEqual({
    hiddenSources: ["memoir"],
    minSources: 1
  });
});

const anything = fc.oneof(
  fc.constantFrom("tie" as const, "coOccurrence" as const).map((layer): Only => ({of: "layer", layer})),
  fc.constantFrom("family", "comradeship", "__proto__").map((name): Only => ({of: "class", name})),
  fc.constantFrom("wife", "ally", "constructor").map((id): Only => ({of: "type", id})),
  fc.constantFrom(...ENTITY_KINDS).map((kind): Only => ({of: "kind", kind})),
  fc.constantFrom(...CERTAINTIES).map((certainty): Only => ({of: "certainty", certainty})),
  fc.subarray(["memoir", "letter", "press"], {minLength: 1, maxLength: 2}).map((ids): Only => ({of: "sources", ids}))
);

it("toggleOnly(this) shows it alone, whatever was shown before, and done again takes in all of its kind", () => {
  fc.assert(
    fc.property(fc.array(anything, {maxLength: 4}), anything, (before, one) => {
      const start = before.reduce((now, other) => toggleOnly(other)(now), state);
      const was = isOnly(one, facts, start.view);
      const once = toggleOnly(one)(start);
      expect(isOnly(one, facts, once.view)).toBe(!was);
      expect(isOnly(one, facts, toggleOnly(one)(once).view)).toBe(was);
    })
  );
});

it("toggleOnly(this), twice, is where one began who had left nothing out", () => {
  const open = {...state, view: {...DEFAULT_VIEW, kinds: [...ENTITY_KINDS]}};
  fc.assert(
    fc.property(anything, (one) => {
      expect(toggleOnly(one)(toggleOnly(one)(open)).view).toEqual(open.view);
    })
  );
});

it("toggleOnly(this) does nothing while nothing is open", () => {
  expect(toggleOnly({of: "kind", kind: "place"})(INITIAL)).toBe(INITIAL);
});
