// Whatever a key or a menu does, the search does too; and whoever and whatever has a name is found by it.

import {expect, it, vi} from "vitest";
import {studyOpened} from "../../../src/app/changes/study.ts";
import {selectShown} from "../../../src/app/derived.ts";
import {KEYS} from "../../../src/app/keys.ts";
import {searchCommands} from "../../../src/app/searchCommands.ts";
import {studyIndex} from "../../../src/app/searchEntries.ts";
import {searchResults} from "../../../src/app/searchResults.ts";
import {type AppState, INITIAL} from "../../../src/app/state.ts";
import {DEFAULT_VIEW} from "../../../src/core/model/view.ts";
import {between} from "../../../src/words/en/between.ts";
import {commands} from "../../../src/words/en/commands.ts";
import {counting} from "../../../src/words/en/counting.ts";
import {filters} from "../../../src/words/en/filters.ts";
import {groups} from "../../../src/words/en/groups.ts";
import {picking} from "../../../src/words/en/picking.ts";
import {screen} from "../../../src/words/en/screen.ts";
import {timeline} from "../../../src/words/en/timeline.ts";
import {views} from "../../../src/words/en/views.ts";
import {ENGLISH} from "../../../src/words/language.ts";
import {networkOf} from "../../fixtures/smallNetwork.ts";
import {smilga} from "../../fixtures/smilga.ts";

vi.mock("../../../src/app/controller.ts", () => ({layOutAgain: () => undefined})); // it starts workers

const study = smilga();
const network = networkOf(Object.fromEntries(study.entities.map(({id}) => [id, []])), []);
for (const {id, name, aliases, kind} of study.entities) network.mergeNodeAttributes(id, {label: name, aliases, kind});

const opened: AppState = studyOpened({
  name: "",
  files: new Map(),
  study,
  network,
  mentions: [],
  segmentations: [{source: "", paragraphs: [], sentences: [], chapters: []} as never],
  problems: []
})(INITIAL);

const found = (query: string, state = opened) =>
  searchResults(query, selectShown(state), state).flatMap(({options}) => options.map(({entry}) => entry));

it("every key has a command that the search lists", () => {
  const listed = new Set(searchCommands(opened).map(({name}) => name));
  const missing = [...KEYS].filter(([, {command}]) => command !== null && !listed.has(commands[command]));
  expect(missing.map(([key]) => key)).toEqual([]);
  expect([...KEYS].filter(([, {command}]) => command === null).map(([key]) => key)).toEqual(["/"]); // the search itself
});

it("the words on a button of the bars, the panels and the time line find a command", () => {
  const changed: AppState = {
    ...opened,
    past: [DEFAULT_VIEW],
    view: {...opened.view, pins: [{entity: "a", x: 0, y: 0}]}
  };
  const said = [
    ...[screen.dark, screen.help, screen.open, screen.export, screen.table, screen.showAll, screen.undo, screen.reset],
    ...[screen.layOutAgain, views.button, timeline.compare, groups.communities, between.bridges, filters.sole],
    ...[counting.open, picking.lasso, screen.filters, screen.evidence, "Русский", "moved by hand"]
  ];
  const lost = said.filter((words) => !found(words, changed).some(({type}) => type === "command"));
  expect(lost).toEqual([]);
});

it("every entity, group and source of the first study is found by each of its names", () => {
  const named = [
    ...study.entities.flatMap(({name, aliases}) => [name, ...aliases].map((form) => ({name, form}))),
    ...study.groups.map(({name}) => ({name, form: name})),
    ...study.sources.map(({title}) => ({name: title, form: title}))
  ];
  const index = studyIndex(study, network, ENGLISH).named;
  const lost = named.filter(({name, form}) => !index.find(form, 15).some(({item}) => item.name === name));
  expect(lost).toEqual([]);
});

it("before a study is open the search lists what can be done without one, and no more", () => {
  const names = searchCommands(INITIAL).map(({name}) => name);
  expect(names).toEqual([commands.open, commands.toDark, "Read this page in Русский", commands.help]);
  expect(found("help", INITIAL).map(({name}) => name)).toEqual([commands.help]);
});
