import type {ViewerData} from "../export/viewerData.ts";
import {element} from "./element.ts";
import type {PageWords} from "./wordsOf.ts";

/** What changes while the page is read. */
export type Parts = ReturnType<typeof createParts>;

export function createParts({description}: ViewerData, words: PageWords) {
  const people = element("ul", {class: "rows people"});
  return {
    people,
    canvas: element("canvas", {tabindex: "0", role: "img", "aria-label": description}),
    panel: element("aside", {class: "panel", "aria-label": words.chosen, "aria-live": "polite"}),
    groups: element("section", {}),
    legend: element("section", {}),
    search: element("input", {
      type: "search",
      placeholder: words.find,
      "aria-label": words.find,
      autocomplete: "off"
    }),
    matches: element("p", {class: "quiet small", role: "status"}),
    folded: element("details", {class: "folded"}, element("summary", {}, words.shown), people)
  };
}
