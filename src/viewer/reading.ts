// What the reader of the page has done so far, and what each act of theirs does to the parts that show it.

import type {ViewerData} from "../export/viewerData.ts";
import {details} from "./details.ts";
import type {Parts} from "./parts.ts";
import {found, groupList, legendList, peopleList} from "./sideList.ts";
import {mountStage, type Stage} from "./stage.ts";
import type {Chosen, ViewerState} from "./state.ts";
import type {PageWords} from "./wordsOf.ts";

export interface Reading {
  readonly data: ViewerData;
  readonly parts: Parts;
  readonly words: PageWords;
  readonly stage: Stage;
  state: ViewerState;
}

/** Nothing is done yet; the stage is mounted. */
export function startReading(data: ViewerData, parts: Parts, words: PageWords): Reading {
  const reading: Reading = {
    ...{data, parts, words, state: {chosen: {type: "none"}, hovered: null, isolated: null, theme: ownTheme(data)}},
    stage: mountStage(parts.canvas, data, {
      state: () => reading.state,
      hover: (hovered) => hovered !== reading.state.hovered && update(reading, {hovered}),
      choose: (chosen) => choose(reading, chosen, false)
    })
  };
  return reading;
}

/** Paints all of the page in its theme. */
export function repaint(reading: Reading): void {
  setTheme(reading);
  listGroups(reading);
  reading.parts.legend.replaceChildren(
    ...legendList({data: reading.data, words: reading.words, colourOf: coloursOf(reading)})
  );
  listPeople(reading);
  choose(reading, reading.state.chosen, false);
}

export function switchTheme(reading: Reading): void {
  update(reading, {theme: reading.state.theme === "dark" ? "light" : "dark"});
  repaint(reading);
}

/** Undoes what was done last: the choice, then the isolation. */
export function stepBack(reading: Reading): void {
  if (reading.state.chosen.type !== "none") choose(reading, {type: "none"}, false);
  else if (reading.state.isolated) isolate(reading, null);
}

/** Everybody, folded away; or whom the search finds, and how many. */
export function listPeople(reading: Reading): void {
  const {data, parts, words} = reading;
  const {people, search, matches, folded} = parts;
  const [sought, isSearched] = [found(data, search.value), search.value.trim() !== ""];
  const pick = (chosen: Chosen) => choose(reading, chosen);
  people.replaceChildren(...peopleList({data, colourOf: coloursOf(reading)}, sought, pick));
  const count = sought.length === 0 ? words.nobody : words.found({count: sought.length});
  matches.textContent = isSearched ? count : "";
  folded.open = isSearched;
}

function listGroups(reading: Reading): void {
  const {data, state, parts, words} = reading;
  const input = {data, words, state, colourOf: coloursOf(reading)};
  const isolateIt = (isolated: ViewerState["isolated"]) => isolate(reading, isolated);
  parts.groups.replaceChildren(...groupList({...input, isolate: isolateIt}));
}

function choose(reading: Reading, chosen: Chosen, focus = true): void {
  const {data, parts, words} = reading;
  update(reading, {chosen});
  const pick = (next: Chosen) => choose(reading, next);
  parts.panel.replaceChildren(...details({data, words, chosen, colourOf: coloursOf(reading), choose: pick}));
  parts.panel.scrollTop = 0;
  document.body.toggleAttribute("data-chosen", chosen.type !== "none");
  if (focus && chosen.type !== "none") parts.panel.querySelector("h2")?.focus();
}

function isolate(reading: Reading, isolated: ViewerState["isolated"]): void {
  update(reading, {isolated, hovered: null});
  listGroups(reading);
  reading.parts.groups.querySelector<HTMLElement>("[aria-pressed=true]")?.focus();
  reading.stage.fit();
}

function update(reading: Reading, part: Partial<ViewerState>): void {
  reading.state = {...reading.state, ...part};
  reading.stage.draw();
}

const coloursOf =
  ({data, state}: Reading) =>
  (index: number): string =>
    data.colours[index]?.[state.theme === "dark" ? 1 : 0] ?? "";

/** What the reader's system asks for, else what the page was made with. */
function ownTheme({theme}: ViewerData): ViewerState["theme"] {
  if (matchMedia("(prefers-color-scheme: dark)").matches) return "dark";
  return matchMedia("(prefers-color-scheme: light)").matches && theme === "light" ? "light" : theme;
}

function setTheme({data: {themes}, state: {theme}}: Reading): void {
  const {style} = document.documentElement;
  style.colorScheme = theme;
  for (const [name, colour] of Object.entries(themes[theme])) style.setProperty(`--${name}`, colour);
}
