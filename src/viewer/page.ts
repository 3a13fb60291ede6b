import type {ViewerData} from "../export/viewerData.ts";
import {details} from "./details.ts";
import {button, element} from "./element.ts";
import {found, groupList, legendList, peopleList} from "./sideList.ts";
import {mountStage} from "./stage.ts";
import type {Chosen, ViewerState} from "./state.ts";

/** The page's elements; they work once they are in a document. */
export function createPage(data: ViewerData): HTMLElement[] {
  const parts = createParts(data);
  const {stage, listPeople, stepBack, repaint, switchTheme} = connect(data, parts);
  parts.search.addEventListener("input", listPeople);
  document.addEventListener("keydown", ({key}) => key === "Escape" && stepBack());
  repaint();
  return [
    header(data, stage, switchTheme),
    columns(parts),
    element("footer", {}, ...data.caption.map((line) => element("p", {dir: "auto"}, line)))
  ];
}

/** What changes while the page is read. */
type Parts = ReturnType<typeof createParts>;

function createParts({description}: ViewerData) {
  const people = element("ul", {class: "rows people"});
  return {
    people,
    canvas: element("canvas", {tabindex: "0", role: "img", "aria-label": description}),
    panel: element("aside", {class: "panel", "aria-label": "What was chosen", "aria-live": "polite"}),
    groups: element("section", {}),
    legend: element("section", {}),
    search: element("input", {
      type: "search",
      placeholder: "Find a person",
      "aria-label": "Find a person",
      autocomplete: "off"
    }),
    matches: element("p", {class: "quiet small", role: "status"}),
    folded: element("details", {class: "folded"}, element("summary", {}, "Everybody shown"), people)
  };
}

const columns = ({search, matches, folded, groups, legend, canvas, panel}: Parts): HTMLElement =>
  element(
    "div",
    {class: "columns"},
    element(
      "nav",
      {class: "side", "aria-label": "People and groups"},
      element("section", {class: "find"}, search, matches, folded),
      groups,
      legend
    ),
    element("main", {}, canvas),
    panel
  );

/** The page's state, and what each act does to it and to the parts that show it. */
function connect(data: ViewerData, parts: Parts) {
  let state: ViewerState = {chosen: {type: "none"}, hovered: null, isolated: null, theme: ownTheme(data)};
  const {canvas, panel, groups, legend} = parts;
  const colourOf = (index: number): string => data.colours[index]?.[state.theme === "dark" ? 1 : 0] ?? "";
  const update = (part: Partial<ViewerState>): void => {
    state = {...state, ...part};
    stage.draw();
  };
  const choose = (chosen: Chosen, focus = true): void => {
    update({chosen});
    panel.replaceChildren(...details({data, chosen, colourOf, choose}));
    panel.scrollTop = 0;
    document.body.toggleAttribute("data-chosen", chosen.type !== "none");
    if (focus && chosen.type !== "none") panel.querySelector("h2")?.focus();
  };
  const listGroups = () => groups.replaceChildren(...groupList({data, state, colourOf, isolate}));
  const isolate = (isolated: ViewerState["isolated"]): void => {
    update({isolated, hovered: null});
    listGroups();
    groups.querySelector<HTMLElement>("[aria-pressed=true]")?.focus();
    stage.fit();
  };
  const listPeople = () => showFound(parts, data, (sought) => peopleList({data, colourOf}, sought, choose));
  const repaint = () => {
    setTheme(data, state);
    listGroups();
    legend.replaceChildren(...legendList({data, colourOf}));
    listPeople();
    choose(state.chosen, false);
  };
  const switchTheme = () => {
    update({theme: state.theme === "dark" ? "light" : "dark"});
    repaint();
  };
  const stepBack = () => {
    if (state.chosen.type !== "none") choose({type: "none"}, false);
    else if (state.isolated) isolate(null);
  };
  const stage = mountStage(canvas, data, {
    state: () => state,
    hover: (hovered) => hovered !== state.hovered && update({hovered}),
    choose: (chosen) => choose(chosen, false)
  });
  return {stage, listPeople, stepBack, repaint, switchTheme};
}

/** Everybody, folded away; or whom the search finds, and how many. */
function showFound(
  {people, search, matches, folded}: Parts,
  data: ViewerData,
  rows: (sought: ReturnType<typeof found>) => ReturnType<typeof peopleList>
): void {
  const [sought, isSearched] = [found(data, search.value), search.value.trim() !== ""];
  people.replaceChildren(...rows(sought));
  const count = sought.length === 0 ? "Nobody of that name is shown here." : `${sought.length} found`;
  matches.textContent = isSearched ? count : "";
  folded.open = isSearched;
}

function header(
  {title, subtitle}: ViewerData,
  stage: ReturnType<typeof mountStage>,
  switchTheme: () => void
): HTMLElement {
  return element(
    "header",
    {},
    element(
      "div",
      {},
      element("h1", {dir: "auto"}, title),
      subtitle === "" ? null : element("p", {class: "subtitle", dir: "auto"}, subtitle)
    ),
    element(
      "div",
      {class: "tools"},
      button(() => stage.zoom(1.4), {class: "tool", "aria-label": "Nearer"}, "+"),
      button(() => stage.zoom(1 / 1.4), {class: "tool", "aria-label": "Farther"}, "−"),
      button(() => stage.fit(), {class: "tool"}, "Fit"),
      button(switchTheme, {class: "tool"}, "Light or dark"),
      button(() => print(), {class: "tool"}, "Print")
    )
  );
}

/** What the reader's system asks for, else what the page was made with. */
function ownTheme({theme}: ViewerData): ViewerState["theme"] {
  if (matchMedia("(prefers-color-scheme: dark)").matches) return "dark";
  return matchMedia("(prefers-color-scheme: light)").matches && theme === "light" ? "light" : theme;
}

function setTheme({themes}: ViewerData, {theme}: ViewerState): void {
  const {style} = document.documentElement;
  style.colorScheme = theme;
  for (const [name, colour] of Object.entries(themes[theme])) style.setProperty(`--${name}`, colour);
}
