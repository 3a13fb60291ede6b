import {expect, it, vi} from "vitest";
import {studyOpened} from "../../../src/app/changes/study.ts";
import {selectShown} from "../../../src/app/derived.ts";
import {chosen, searchResults} from "../../../src/app/searchResults.ts";
import {type AppState, INITIAL} from "../../../src/app/state.ts";
import {entity, group, networkOf, study} from "../../fixtures/smallNetwork.ts";

vi.mock("../../../src/app/controller.ts", () => ({layOutAgain: () => undefined})); // it starts workers

/** Smilga tied to Radek and Trotsky; a congress nobody sees at first; one group, two sources. */
function opened(): AppState {
  const network = networkOf({Radek: ["left"], Smilga: ["left"], Trotsky: [], Congress: []}, [
    ["Smilga", "Radek"],
    ["Smilga", "Trotsky"],
    ["Smilga", "Congress"]
  ]);
  network.setNodeAttribute("Congress", "kind", "event");
  network.setNodeAttribute("Smilga", "aliases", ["Смилга"]);
  const source = (id: string) => ({
    id,
    title: `The ${id}`,
    author: "",
    date: null,
    kind: "book",
    citation: "",
    paragraphs: "auto" as const,
    text: null
  });
  const entities = [entity("Smilga"), entity("Radek"), entity("Trotsky"), entity("Congress", {kind: "event"})];
  const content = study({
    entities,
    groups: [group("left", {name: "Left Opposition"})],
    sources: [source("book"), source("diary")]
  });
  return studyOpened({
    name: "",
    files: new Map(),
    study: content,
    network,
    mentions: [],
    segmentations: [],
    problems: []
  })(INITIAL);
}

function results(query: string, state = opened()) {
  const sections = searchResults(query, selectShown(state)!, state);
  return Object.fromEntries(sections.map(({title, options}) => [title, options.map(({entry}) => entry.name)]));
}

it('searchResults("") lists the persons shown, most ties first, and the commands', () => {
  const {"Shown now, most ties first": people, Commands: commands} = results("");
  expect(people?.[0]).toBe("Smilga");
  expect(people?.toSorted()).toEqual(["Radek", "Smilga", "Trotsky"]); // the congress is not shown
  expect(commands).toContain("Lay out again");
  expect(commands).not.toContain("Undo"); // nothing to undo yet
});

it("searchResults(query) finds entities of hidden kinds, groups, sources and commands", () => {
  expect(results("congress")).toEqual({"Bodies, places, events, works": ["Congress"]});
  expect(results("left")).toEqual({Groups: ["Left Opposition"]});
  expect(results("diary")).toEqual({Sources: ["The diary", "Leave out The diary"]});
  expect(results("dark")).toEqual({Commands: ["Switch to dark"]});
  expect(results("show events")).toEqual({Commands: ["Show events"]});
});

it("searchResults(without a source) leaves it out, and takes it in again", () => {
  const state = opened();
  expect(results("without diary")).toEqual({Commands: ["Leave out The diary"]});
  const without = {...state, view: {...state.view, hiddenSources: ["diary"]}};
  expect(results("without diary", without)).toEqual({Commands: ["Take in The diary again"]});
});

it("searchResults(two names) finds the ties between them; one name does not list all ties of a person", () => {
  expect(results("radek smilga").Ties).toEqual(["Smilga, Radek"]);
  expect(results("smilga").Ties).toBeUndefined();
});

it("searchResults(query) names the alias that was typed only where the name does not say it", () => {
  const state = opened();
  const option = (query: string) => searchResults(query, selectShown(state)!, state)[0]?.options[0];
  expect(option("смил")?.alias).toBe("Смилга");
  expect(option("smil")?.alias).toBe("");
});

function choose(query: string, state = opened()): AppState {
  const entry = searchResults(query, selectShown(state)!, state)[0]?.options[0]?.entry;
  if (!entry || entry.type === "command") throw new Error(`nothing found for ${query}`);
  return chosen(entry)(state);
}

it("chosen(entity of a hidden kind) selects it and switches its kind on", () => {
  const state = choose("congress");
  expect(state.selection).toEqual({type: "node", key: "Congress"});
  expect(state.view.kinds).toEqual(["person", "event"]);
  expect(state.past).toHaveLength(1); // one undo away
});

it("chosen(person) selects without touching the view", () => {
  const before = opened();
  const state = choose("radek", before);
  expect(state.selection).toEqual({type: "node", key: "Radek"});
  expect(state.view).toBe(before.view);
});

it("chosen(source) shows what rests on it alone; chosen again, everything", () => {
  const only = choose("diary");
  expect(only.view.hiddenSources).toEqual(["book"]);
  expect(choose("diary", only).view.hiddenSources).toEqual([]);
});
