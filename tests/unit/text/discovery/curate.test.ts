import fc from "fast-check";
import {expect, it} from "vitest";
import {type Candidate, curate, freePartId} from "../../../../src/core/text/discovery/curate.ts";
import {type Decision, decide, EMPTY_LOG, redo, undo} from "../../../../src/core/text/discovery/decision.ts";
import {discoveryOf, proposal} from "./proposals.ts";

const FOUND = discoveryOf(
  proposal("smilga", ["Smilga", "Smilga", "Ivar Smilga", "Tatiana"]),
  proposal("radek", ["Radek", "K. Radek"], 100),
  proposal("rostov", ["Rostov"], 200)
);

/** `smilga: Smilga 2, Ivar Smilga 1`. */
const said = ({id, forms}: Candidate): string =>
  `${id}: ${forms.map(({text, count}) => `${text} ${count}`).join(", ")}`;
const after = (...decisions: Decision[]): string[] => curate(FOUND, decisions).candidates.map(said);

it("curate() without decisions gives every proposal as an open candidate", () => {
  const {candidates} = curate(FOUND, []);
  expect(candidates.map(said)).toEqual([
    "smilga: Smilga 2, Ivar Smilga 1, Tatiana 1",
    "radek: Radek 1, K. Radek 1",
    "rostov: Rostov 1"
  ]);
  expect(candidates.map(({verdict}) => verdict)).toEqual(["open", "open", "open"]);
});

it("curate() keeps verdicts, new names and new kinds", () => {
  const {candidates} = curate(FOUND, [
    {type: "accept", ids: ["smilga", "radek"]},
    {type: "reject", ids: ["rostov"]},
    {type: "reopen", ids: ["radek"]},
    {type: "rename", id: "smilga", name: " Ivar Tenisovich Smilga "},
    {type: "change-kind", id: "rostov", kind: "event"}
  ]);
  expect(candidates.map(({name, kind, verdict}) => [name, kind, verdict])).toEqual([
    ["Ivar Tenisovich Smilga", "person", "accepted"],
    ["Radek", "person", "open"],
    ["Rostov", "event", "rejected"]
  ]);
});

it("curate() merges: forms and passages go to the first, the others are gone", () => {
  const {candidates} = curate(FOUND, [{type: "merge", into: "radek", ids: ["rostov"]}]);
  expect(candidates.map(said)).toEqual([
    "smilga: Smilga 2, Ivar Smilga 1, Tatiana 1",
    "radek: K. Radek 1, Radek 1, Rostov 1"
  ]);
  expect(candidates[1]!.origins).toEqual(["radek", "rostov"]);
  expect(candidates[1]!.passages.map(({start, form}) => [start, candidates[1]!.forms[form]!.text])).toEqual([
    [100, "Radek"],
    [110, "K. Radek"],
    [200, "Rostov"]
  ]);
});

it("curate() splits by form and by passage, the part behind the whole", () => {
  const byForm: Decision = {
    type: "split",
    id: "smilga",
    part: "tatiana",
    name: "Tatiana",
    forms: ["Tatiana"],
    passages: []
  };
  expect(after(byForm).slice(0, 2)).toEqual(["smilga: Smilga 2, Ivar Smilga 1", "tatiana: Tatiana 1"]);
  const byPassage: Decision = {...byForm, forms: [], passages: [{source: "s", start: 10}]};
  expect(after(byPassage).slice(0, 2)).toEqual(["smilga: Ivar Smilga 1, Smilga 1, Tatiana 1", "tatiana: Smilga 1"]);
});

it("curate() tells which decisions speak of what is not there, and leaves all as it was", () => {
  const decisions: Decision[] = [
    {type: "accept", ids: ["smilga", "nobody"]},
    {type: "merge", into: "nobody", ids: ["smilga"]},
    {type: "merge", into: "smilga", ids: ["nobody"]},
    {type: "split", id: "rostov", part: "all", name: "All", forms: ["Rostov"], passages: []},
    {type: "split", id: "smilga", part: "radek", name: "Taken", forms: ["Tatiana"], passages: []},
    {type: "rename", id: "smilga", name: " "},
    {type: "accept", ids: []}
  ];
  expect(curate(FOUND, decisions)).toEqual({...curate(FOUND, []), unapplied: [0, 1, 2, 3, 4, 5, 6]});
});

it("freePartId() makes an id of a name that no candidate has", () => {
  const curation = curate(FOUND, []);
  expect(freePartId(curation, "Smilga")).toBe("smilga-2");
  expect(freePartId(curation, "Tatiana Śmilga")).toBe("tatiana-smilga");
  expect(freePartId(curation, "…")).toBe("entity");
});

it("undo() takes the last decision off, redo() puts it back, a new decision ends redoing", () => {
  const accept: Decision = {type: "accept", ids: ["smilga"]};
  const reject: Decision = {type: "reject", ids: ["radek"]};
  const log = decide(decide(EMPTY_LOG, accept), reject);
  expect(undo(log)).toEqual({done: [accept], undone: [reject]});
  expect(redo(undo(log))).toEqual(log);
  expect(decide(undo(log), accept)).toEqual({done: [accept, accept], undone: []});
  expect(undo(EMPTY_LOG)).toBe(EMPTY_LOG);
  expect(redo(log)).toBe(log);
});

const id = fc.constantFrom("smilga", "radek", "rostov", "part-1", "part-2");
const ids = fc.array(id, {maxLength: 3});
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({type: fc.constantFrom("accept" as const, "reject" as const, "reopen" as const), ids}),
  fc.record({type: fc.constant("merge" as const), into: id, ids}),
  fc.record({
    type: fc.constant("split" as const),
    id,
    part: id,
    name: fc.string(),
    forms: fc.array(fc.constantFrom("Smilga", "Tatiana", "Radek"), {maxLength: 2}),
    passages: fc.array(fc.record({source: fc.constant("s"), start: fc.constantFrom(0, 10, 100, 200)}), {maxLength: 2})
  })
);

it("curate() neither loses nor doubles a passage, counts every form, and forgets what is undone", () => {
  const all = FOUND.proposals.flatMap(({passages}) => passages.map(({start}) => start));
  fc.assert(
    fc.property(fc.array(decision, {maxLength: 12}), decision, (decisions, last) => {
      const curation = curate(FOUND, decisions);
      const starts = curation.candidates.flatMap(({passages}) => passages.map(({start}) => start));
      expect(starts.sort((a, b) => a - b)).toEqual(all);
      for (const {forms, passages} of curation.candidates) {
        const counts = forms.map((_, form) => passages.filter((passage) => passage.form === form).length);
        expect(counts).toEqual(forms.map(({count}) => count));
        expect(counts.every((count) => count > 0)).toBe(true);
      }
      const log = {done: decisions, undone: []};
      expect(curate(FOUND, undo(decide(log, last)).done)).toEqual(curation);
    })
  );
});
