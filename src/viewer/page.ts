import type {ViewerData} from "../export/viewerData.ts";
import {button, element} from "./element.ts";
import {createParts, type Parts} from "./parts.ts";
import {listPeople, type Reading, repaint, startReading, stepBack, switchTheme} from "./reading.ts";

/** The page's elements; they work once they are in a document. */
export function createPage(data: ViewerData): HTMLElement[] {
  const parts = createParts(data);
  const reading = startReading(data, parts);
  parts.search.addEventListener("input", () => listPeople(reading));
  document.addEventListener("keydown", ({key}) => key === "Escape" && stepBack(reading));
  repaint(reading);
  return [
    header(reading),
    columns(parts),
    element("footer", {}, ...data.caption.map((line) => element("p", {dir: "auto"}, line)))
  ];
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

function header(reading: Reading): HTMLElement {
  const {
    stage,
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
      button(() => stage.zoom(1.4), {class: "tool", "aria-label": "Nearer"}, "+"),
      button(() => stage.zoom(1 / 1.4), {class: "tool", "aria-label": "Farther"}, "−"),
      button(() => stage.fit(), {class: "tool"}, "Fit"),
      button(() => switchTheme(reading), {class: "tool"}, "Light or dark"),
      button(() => print(), {class: "tool"}, "Print")
    )
  );
}
