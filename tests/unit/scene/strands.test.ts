import {expect, it} from "vitest";
import type {EdgeAppearance} from "../../../src/core/scene/appearance.ts";
import type {ContentEdge, ContentNode} from "../../../src/core/scene/networkContent.ts";
import {mergeStrands} from "../../../src/core/scene/strands.ts";

const node = (key: string): ContentNode => ({
  ...{key, x: 0, y: 0, ghost: false, title: ""},
  look: {radius: 5, shape: "disc", colours: ["#000000"], shortLabel: key, label: key, rank: 0}
});
const [a, b] = [node("n0"), node("n1")];
const edge = (
  key: string,
  source: ContentNode,
  target: ContentNode,
  look: Partial<EdgeAppearance> = {}
): ContentEdge => ({
  ...{key, source, target, layer: "tie", ghost: false, title: key},
  look: {
    ...{
      width: 1,
      colour: "#000000",
      opacity: 0.8,
      dashes: [],
      arrow: false,
      cut: false,
      split: false,
      bow: 0.05,
      depth: 4,
      legendKey: "kin"
    },
    ...look
  }
});

it("mergeStrands draws ties of one strand as one line, the widest, solid if one is stated", () => {
  const [line, ...others] = mergeStrands([edge("e0", a, b, {dashes: [6, 4]}), edge("e1", a, b, {width: 2, cut: true})]);
  expect(others).toEqual([]);
  expect(line).toMatchObject({key: "e0", title: "e0\ne1", look: {width: 2, dashes: [], cut: false, split: false}});
});

it("mergeStrands keeps arrows that point both ways, with one look", () => {
  const lines = mergeStrands([
    edge("e0", a, b, {arrow: true}),
    edge("e1", b, a, {arrow: true, bow: -0.05, dashes: [1.5, 4]})
  ]);
  expect(lines.map(({key, source, look}) => [key, source.key, look.arrow, look.dashes])).toEqual([
    ["e0", "n0", true, []],
    ["e1", "n1", true, []]
  ]);
});

it("mergeStrands lets an arrow speak for the undirected ties of its strand", () => {
  const lines = mergeStrands([edge("e0", a, b), edge("e1", b, a, {arrow: true, bow: -0.05})]);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({key: "e1", source: {key: "n1"}, look: {arrow: true}, title: "e1\ne0"});
});

it("mergeStrands keeps strands, colours, layers and ghosts apart", () => {
  const edges = [
    edge("e0", a, b),
    edge("e1", a, b, {bow: -0.05}),
    edge("e2", a, b, {legendKey: "conflict"}),
    {...edge("e3", a, b), ghost: true},
    {...edge("e4", a, b), layer: "co-occurrence" as const}
  ];
  expect(mergeStrands(edges)).toEqual(edges);
});
