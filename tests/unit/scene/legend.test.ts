import {expect, it} from "vitest";
import type {EdgeAppearance} from "../../../src/core/scene/appearance.ts";
import {compose} from "../../../src/core/scene/composition.ts";
import type {Legend, LegendRow} from "../../../src/core/scene/legend.ts";
import {type LegendRoom, setLegend} from "../../../src/core/scene/legendBlock.ts";
import {themes} from "../../../src/core/scene/palette.ts";
import {DEFAULT_PICTURE} from "../../../src/core/scene/pictureOptions.ts";
import type {Box} from "../../../src/core/scene/placeLabels.ts";
import type {Mark, TextMark} from "../../../src/core/scene/scene.ts";
import {sheetOf} from "../../../src/core/scene/sheet.ts";
import {typeface} from "./fonts.ts";
import {overlap, textBox} from "./sceneBoxes.ts";

const context = {composition: compose(sheetOf({preset: "slide-16x9"}), DEFAULT_PICTURE), theme: themes.light, typeface};
const sample: EdgeAppearance = {
  ...{
    width: 2,
    colour: "#111111",
    opacity: 1,
    dashes: [],
    arrow: false,
    cut: false,
    split: false,
    bow: 0,
    depth: 1,
    legendKey: "kin"
  }
};
const disc = (label: string): LegendRow => ({type: "node", shape: "disc", colours: ["#111111"], label});
const line = (label: string): LegendRow => ({type: "line", sample, label});
const rows = (count: number, row: (label: string) => LegendRow) =>
  Array.from({length: count}, (_, i) => row(`row ${i}`));
const box = (width: number, height: number) => ({left: 0, top: 0, right: width, bottom: height});
function legendBlock(legend: Legend, room: LegendRoom, around = context): {marks: Mark[]; box: Box} {
  const {box, paint} = setLegend(legend, room, around);
  return {marks: paint(1), box};
}
const texts = ({marks}: {marks: Mark[]}): TextMark[] => marks.filter((mark): mark is TextMark => mark.type === "text");

it("setLegend sets a short legend in one column, full size, a swatch to each row", () => {
  const legend: Legend = {sections: [rows(3, disc), rows(2, line)], notes: ["Disc: number of ties."]};
  const block = legendBlock(legend, {box: box(400, 600), columns: 1}, context);
  expect(texts(block).map(({text}) => text)).toEqual([
    "row 0",
    "row 1",
    "row 2",
    "row 0",
    "row 1",
    "Disc: number of ties."
  ]);
  expect(
    new Set(
      texts(block)
        .slice(0, 5)
        .map(({at}) => at[0])
    ).size
  ).toBe(1);
  expect(texts(block)[0]!.style.size).toBe(16.5);
  expect(block.marks.filter(({type}) => type !== "text")).toHaveLength(5);
});

it("setLegend shrinks a long legend, and at last counts what it leaves out", () => {
  const legend: Legend = {sections: [rows(40, disc)], notes: []};
  const block = legendBlock(legend, {box: box(400, 300), columns: 1}, context);
  const labels = texts(block).map(({text}) => text);
  expect(texts(block)[0]!.style.size).toBe(15);
  expect(labels.at(-1)).toBe(`and ${40 - (labels.length - 1)} more`);
  expect(block.box.bottom).toBeLessThanOrEqual(300);
});

it("setLegend fills columns where it may, and never lets them touch", () => {
  const legend: Legend = {sections: [rows(8, disc), rows(8, line)], notes: ["A note."]};
  const block = legendBlock(legend, {box: box(700, 300), columns: 4}, context);
  const boxes = texts(block).map(textBox);
  expect(new Set(texts(block).map(({at}) => Math.round(at[0]))).size).toBeGreaterThan(3);
  expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)))).toEqual([]);
});

it("setLegend cuts a label of 10 000 letters to its column", () => {
  const legend: Legend = {sections: [[disc("x".repeat(10_000)), disc("short")]], notes: []};
  for (const columns of [1, 4]) {
    const block = legendBlock(legend, {box: box(300, 300), columns}, context);
    for (const text of texts(block)) expect(textBox(text).right).toBeLessThanOrEqual(300);
  }
});

it("setLegend sets a name that is too long for its column on two lines, and moves what is below it down", () => {
  const legend: Legend = {sections: [[disc("Central Committee elected in April 1917"), disc("short")]], notes: []};
  const [first, second, short] = texts(legendBlock(legend, {box: box(220, 300), columns: 1}, context));
  expect(`${first!.text} ${second!.text}`).toBe("Central Committee elected in April 1917");
  expect(second!.at[1]).toBeGreaterThan(first!.at[1]);
  expect(short!.at[1]).toBeGreaterThan(second!.at[1]);
  expect(overlap(textBox(second!), textBox(short!))).toBe(false);
});

it("setLegend of nothing takes no room", () => {
  const block = legendBlock({sections: [], notes: []}, {box: box(300, 300), columns: 1}, context);
  expect(block).toEqual({marks: [], box: {left: 0, top: 0, right: 0, bottom: 0}});
});

it("setLegend never mixes groups and ties in a column where each can have one", () => {
  for (const [groups, lines] of [
    [11, 9],
    [4, 6],
    [1, 9]
  ] as const) {
    const legend: Legend = {sections: [rows(groups, disc), rows(lines, line)], notes: []};
    const {marks} = legendBlock(legend, {box: box(1200, 400), columns: 4}, context);
    const swatches = marks.filter(({type}) => type !== "text");
    const columnsOf = (type: Mark["type"]) =>
      new Set(
        swatches.flatMap((mark) => {
          if (mark.type === "node" && type === "node") return Math.round(mark.at[0] - 0.65 * 16.5);
          return mark.type === "edge" && type === "edge" ? Math.round(mark.from[0]) : [];
        })
      );
    const shared = [...columnsOf("node")].filter((x) => columnsOf("edge").has(x));
    expect(shared).toEqual([]);
  }
});

it("setLegend shows sizes as the network has them", () => {
  const legend: Legend = {sections: [[{type: "sizes", radii: [4, 10], label: "1 to 9 ties"}]], notes: []};
  const {paint} = setLegend(legend, {box: box(400, 300), columns: 1}, context);
  const radii = (unit: number) => paint(unit).flatMap((mark) => (mark.type === "node" ? [mark.radius] : []));
  expect(radii(1)).toEqual([4, 10]);
  expect(radii(1.5)).toEqual([6, 15]);
});
