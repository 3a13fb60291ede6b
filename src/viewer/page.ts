import type {ViewerData} from "../export/viewerData.ts";
import {details} from "./details.ts";
import {button, element} from "./element.ts";
import {found, groupList, legendList, peopleList} from "./sideList.ts";
import {mountStage} from "./stage.ts";
import type {Chosen, ViewerState} from "./state.ts";

/** The parts of the page; they work once they are in a document. */
export function createPage(data: ViewerData): HTMLElement[] {
  let state: ViewerState = {chosen: {type: "none"}, hovered: null, isolated: null, theme: ownTheme(data)};
  const canvas = element("canvas", {tabindex: "0", role: "img", "aria-label": data.description});
  const panel = element("aside", {class: "panel", "aria-label": "What was chosen", "aria-live": "polite"});
  const groups = element("section", {});
  const legend = element("section", {});
  const people = element("ul", {class: "rows people"});
  const search = element("input", {
    type: "search",
    placeholder: "Find a person",
    "aria-label": "Find a person",
    autocomplete: "off"
  });

  const matches = element("p", {class: "quiet small", role: "status"});
  const folded = element("details", {class: "folded"}, element("summary", {}, "Everybody shown"), people);

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
  const isolate = (isolated: ViewerState["isolated"]): void => {
    update({isolated, hovered: null});
    groups.replaceChildren(...groupList({data, state, colourOf, isolate}));
    groups.querySelector<HTMLElement>("[aria-pressed=true]")?.focus();
    stage.fit();
  };
  const listPeople = () => {
    const [sought, isSearched] = [found(data, search.value), search.value.trim() !== ""];
    people.replaceChildren(...peopleList({data, colourOf}, sought, choose));
    matches.textContent = !isSearched
      ? ""
      : sought.length === 0
        ? "Nobody of that name is shown here."
        : `${sought.length} found`;
    folded.open = isSearched;
  };
  const repaint = () => {
    setTheme(data, state);
    groups.replaceChildren(...groupList({data, state, colourOf, isolate}));
    legend.replaceChildren(...legendList({data, colourOf}));
    listPeople();
    choose(state.chosen, false);
  };
  const stage = mountStage(canvas, data, {
    state: () => state,
    hover: (hovered) => hovered !== state.hovered && update({hovered}),
    choose: (chosen) => choose(chosen, false)
  });
  search.addEventListener("input", listPeople);
  document.addEventListener("keydown", ({key}) => {
    if (key !== "Escape") return;
    if (state.chosen.type !== "none") choose({type: "none"}, false);
    else if (state.isolated) isolate(null);
  });
  const switchTheme = () => {
    update({theme: state.theme === "dark" ? "light" : "dark"});
    repaint();
  };
  repaint();
  return [
    header(data, stage, switchTheme),
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
    ),
    element("footer", {}, ...data.caption.map((line) => element("p", {dir: "auto"}, line)))
  ];
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
