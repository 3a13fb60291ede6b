import type {ViewerData} from "../export/viewerData.ts";
import {bdi, button, element, swatch} from "./element.ts";
import type {Chosen, ViewerState} from "./state.ts";
import type {PageWords} from "./wordsOf.ts";

export interface SideInput {
  data: ViewerData;
  words: PageWords;
  state: ViewerState;
  colourOf(index: number): string;
  isolate(isolated: ViewerState["isolated"]): void;
}

/** The groups, each with its ways of being isolated, and a way back; those without a colour of their own folded away. */
export function groupList(input: SideInput): HTMLElement[] {
  const {
    data,
    words,
    state: {isolated},
    isolate
  } = input;
  const worth = data.groups.map((_, group) => group).filter((group) => members(data, group) > 1);
  const isMain = (group: number) => data.groups[group]!.colour !== null;
  const [main, others] = [worth.filter(isMain), worth.filter((group) => !isMain(group))];
  if (worth.length === 0) return [];
  const list = (groups: readonly number[]) =>
    element("ul", {class: "rows"}, ...groups.map((group) => groupItem(input, group)));
  const isOpen = main.length === 0 || (isolated !== null && others.includes(isolated.group));
  const more =
    others.length > 0 &&
    element("details", {open: isOpen}, element("summary", {}, words.more({count: others.length})), list(others));
  const back = isolated && button(() => isolate(null), {class: "link"}, words.everybody);
  return [element("h2", {}, words.groups), list(main), ...[back, more].filter((part) => part instanceof HTMLElement)];
}

const members = ({nodes}: ViewerData, group: number): number =>
  nodes.filter((node) => !node.ghost && node.groups.includes(group)).length;

function groupItem({data, words, state: {isolated}, colourOf, isolate}: SideInput, group: number): HTMLElement {
  const {name, colour} = data.groups[group]!;
  const isChosen = isolated?.group === group;
  const ways = (["inside", "boundary"] as const).map((rule) =>
    way(words[rule], isChosen && isolated?.rule === rule, () => isolate({group, rule}))
  );
  const count = element("span", {class: "quiet"}, String(members(data, group)));
  const label = [...(colour === null ? [] : [swatch(colourOf(colour))]), bdi(name), count];
  const toggle = () => isolate(isChosen ? null : {group, rule: "inside"});
  const row = button(toggle, {class: "row", "aria-pressed": String(isChosen)}, ...label);
  return element("li", {}, row, isChosen && element("div", {class: "ways"}, ...ways));
}

const way = (label: string, isOn: boolean, choose: () => void): HTMLElement =>
  button(choose, {class: "way", "aria-pressed": String(isOn)}, label);

/** What lines mean, and rings, where there are any. */
export function legendList({data, words, colourOf}: Pick<SideInput, "data" | "words" | "colourOf">): HTMLElement[] {
  const rings = data.rings.map((line) => element("p", {class: "quiet small", dir: "auto"}, line));
  if (data.legend.length === 0) return rings;
  const rows = data.legend.map(({colour, dashes, cut, split, label}) => {
    const line = element("span", {class: "stroke", "aria-hidden": "true"});
    line.style.borderTopColor = colourOf(colour);
    line.style.borderTopStyle = dashes.length === 0 ? "solid" : dashes[0]! < 3 ? "dotted" : "dashed";
    return element("li", {}, line, cut ? words.cutAcross({label}) : split ? words.cutInTwo({label}) : label);
  });
  return [element("h2", {}, words.lines), element("ul", {class: "legend"}, ...rows), ...rings];
}

/** The people whose names, or other names, have every word that is sought in them, the best connected first. */
export function found({nodes}: Pick<ViewerData, "nodes">, sought: string): number[] {
  const words = folded(sought)
    .split(/\s+/u)
    .filter((word) => word !== "");
  return nodes
    .map((node, index) => ({index, node, text: folded([node.name, ...node.aliases].join(" "))}))
    .filter(({node, text}) => !node.ghost && words.every((word) => text.includes(word)))
    .sort((x, y) => y.node.rank - x.node.rank)
    .map(({index}) => index);
}

/** Small letters without accents. */
const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** A list of people to choose from. */
export function peopleList(
  {data, colourOf}: Pick<SideInput, "data" | "colourOf">,
  people: readonly number[],
  choose: (chosen: Chosen) => void
): HTMLElement[] {
  return people.map((node) => {
    const {name, colours} = data.nodes[node]!;
    const label = [swatch(colourOf(colours[0]!)), bdi(name)];
    return element(
      "li",
      {},
      button(() => choose({type: "node", node}), {class: "row"}, ...label)
    );
  });
}
