import type {ViewerData, ViewerPair, ViewerTie} from "../export/viewerData.ts";
import {bdi, button, element, swatch} from "./element.ts";
import type {Chosen} from "./state.ts";
import type {PageWords} from "./wordsOf.ts";

export interface DetailsInput {
  data: ViewerData;
  words: PageWords;
  chosen: Chosen;
  colourOf(index: number): string;
  choose(chosen: Chosen): void;
}

/** What is known of the person or of the two who are chosen, as elements; a hint where nobody is. */
export function details(input: DetailsInput): HTMLElement[] {
  const {chosen} = input;
  if (chosen.type === "node") return personDetails(input, chosen.node);
  if (chosen.type === "pair") return pairDetails(input, chosen.a, chosen.b);
  return [element("p", {class: "hint"}, input.words.hint)];
}

function personDetails(input: DetailsInput, index: number): HTMLElement[] {
  const {data, words, choose} = input;
  const node = data.nodes[index]!;
  const pairs = data.pairs.filter(({a, b}) => a === index || b === index).sort(strongestFirst);
  const facts = [node.kind, node.life].filter((fact) => fact !== "").join(", ");
  return [
    element("h2", {tabindex: "-1"}, bdi(node.name)),
    ...(facts === "" ? [] : [element("p", {class: "quiet"}, facts)]),
    ...(node.note === "" ? [] : [element("p", {class: "note", dir: "auto"}, node.note)]),
    ...(node.memberships.length === 0
      ? []
      : [
          element("h3", {}, words.groups),
          element("ul", {}, ...node.memberships.map((text) => element("li", {}, bdi(text))))
        ]),
    element("h3", {}, words.withCount({count: pairs.length})),
    element(
      "ul",
      {class: "rows"},
      ...pairs.map((pair) => {
        const other = pair.a === index ? pair.b : pair.a;
        const open = () => choose({type: "pair", a: index, b: other});
        return element(
          "li",
          {},
          button(
            open,
            {class: "row"},
            dot(input, other),
            bdi(data.nodes[other]!.name),
            element("span", {class: "quiet"}, summary(pair, words))
          )
        );
      })
    )
  ];
}

function pairDetails(input: DetailsInput, a: number, b: number): HTMLElement[] {
  const {data, words, choose} = input;
  const pair = data.pairs.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a));
  const [first, second] = [data.nodes[a]!, data.nodes[b]!];
  const person = (node: number, name: string) => button(() => choose({type: "node", node}), {class: "name"}, bdi(name));
  const heading = element(
    "h2",
    {tabindex: "-1"},
    ...words.and.parts({first: person(a, first.name), second: person(b, second.name)})
  );
  if (!pair) return [heading];
  return [
    heading,
    ...(pair.ties.length === 0
      ? []
      : [
          element("h3", {}, words.ties),
          element("ul", {class: "ties"}, ...pair.ties.map((tie) => tieItem(input, pair, tie)))
        ]),
    ...(pair.passages.length === 0 ? [] : [element("h3", {}, words.nameBoth({count: pair.passages.length}))]),
    ...pair.passages.map((passage) => passageFigure(input, passage))
  ];
}

function tieItem({data, colourOf}: DetailsInput, {a, b}: ViewerPair, tie: ViewerTie): HTMLElement {
  const [from, to] = (tie.back ? [b, a] : [a, b]).map((node) => data.nodes[node]!.short) as [string, string];
  return element(
    "li",
    {},
    swatch(colourOf(tie.colour)),
    element(
      "p",
      {},
      bdi(from),
      tie.directed ? " → " : " – ",
      bdi(to),
      ": ",
      bdi(tie.label),
      tie.qualities === "" ? "" : `, ${tie.qualities}`
    ),
    ...tie.references
      .filter((reference) => reference !== "")
      .map((reference) => element("p", {class: "quiet small"}, bdi(reference)))
  );
}

function passageFigure({data, colourOf, choose}: DetailsInput, index: number): HTMLElement {
  const {place, pieces} = data.passages[index]!;
  const words = pieces.map(([text, node]) => {
    if (node === undefined) return text;
    const name = button(() => choose({type: "node", node}), {class: "mark"}, text);
    name.style.textDecorationColor = colourOf(data.nodes[node]!.colours[0]!);
    return name;
  });
  const quote = words.length === 0 ? null : element("blockquote", {}, element("p", {dir: "auto"}, ...words));
  return element("figure", {}, quote, element("figcaption", {class: "quiet small"}, bdi(place)));
}

const dot = ({data, colourOf}: DetailsInput, node: number): HTMLElement =>
  swatch(colourOf(data.nodes[node]!.colours[0]!));

function summary({ties, passages}: ViewerPair, words: PageWords): string {
  const labels = [...new Set(ties.map(({label}) => label))].slice(0, 3).join(", ");
  const count = passages.length === 0 ? "" : words.passages({count: passages.length});
  return [labels, count].filter((part) => part !== "").join(" · ");
}

const strongestFirst = (x: ViewerPair, y: ViewerPair): number =>
  y.ties.length - x.ties.length || y.passages.length - x.passages.length || x.a - y.a || x.b - y.b;
