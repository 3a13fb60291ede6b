import type {ViewerData} from "../export/viewerData.ts";
import {button, element} from "./element.ts";
import {createParts, type Parts} from "./parts.ts";
import {listPeople, type Reading, repaint, startReading, stepBack, switchTheme} from "./reading.ts";
import {type PageWords, wordsOf} from "./wordsOf.ts";

/** The page's elements; they work once they are in a document. */
export function createPage(data: ViewerData): HTMLElement[] {
  const words = wordsOf(data);
  const parts = createParts(data, words);
  const reading = startReading(data, parts, words);
  parts.search.addEventListener("input", () => listPeople(reading));
  document.addEventListener("keydown", ({key}) => key === "Escape" && stepBack(reading));
  repaint(reading);
  return [
    header(reading),
    columns(parts, words),
    element("footer", {}, ...data.caption.map((line) => element("p", {dir: "auto"}, line)))
  ];
}

const columns = ({search, matches, folded, groups, legend, canvas, panel}: Parts, words: PageWords): HTMLElement =>
  element(
    "div",
    {class: "columns"},
    element(
      "nav",
      {class: "side", "aria-label": words.peopleAndGroups},
      element("section", {class: "find"}, search, matches, folded),
      groups,
      legend
    ),
    element("main", {}, canvas),
    panel
  );

function header(reading: Reading): HTMLElement {
  const {
    stage,
    words,
    data: {title, subtitle}
  } = reading;
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
      button(() => stage.zoom(1.4), {class: "tool", "aria-label": words.nearer}, "+"),
      button(() => stage.zoom(1 / 1.4), {class: "tool", "aria-label": words.farther}, "−"),
      button(() => stage.fit(), {class: "tool"}, words.fit),
      button(() => switchTheme(reading), {class: "tool"}, words.lightOrDark),
      button(() => print(), {class: "tool"}, words.print)
    )
  );
}
