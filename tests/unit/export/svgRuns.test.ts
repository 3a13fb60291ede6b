import fc from "fast-check";
import {expect, it} from "vitest";
import type {EdgeMark, NodeMark} from "../../../src/core/scene/scene.ts";
import {createAsciiWriter} from "../../../src/export/asciiWriter.ts";
import {px} from "../../../src/export/svgNumbers.ts";
import {runsOf} from "../../../src/export/svgRuns.ts";

const line = (from: [number, number], to: [number, number], more: Partial<EdgeMark> = {}): EdgeMark => ({
  ...{type: "edge", key: "e0", ends: null, from, to, control: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]},
  ...{width: 1, colour: "#000000", opacity: 0.5, dashes: [], arrow: false, cut: false, split: false, title: "a tie"},
  ...more
});
const disc = (x: number, radius: number): NodeMark => ({
  ...{type: "node", key: "n0", at: [x, 0], radius, shape: "disc", colours: ["#ff0000"], opacity: 1},
  ...{ring: "#ffffff", title: ""}
});

it("runsOf(marks) joins plain lines of one look, each told from where the last one ended", () => {
  const runs = runsOf([line([10, 20], [30.54, 15]), line([0.5, 0], [1, 1]), line([5, 5], [6, 6], {colour: "#ff0000"})]);
  expect(runs.map((run) => (run.type === "lines" ? [run.like.colour, run.data] : run.type))).toEqual([
    ["#000000", "M10 20l20.5-5m-30-15l.5 1"],
    ["#ff0000", "M5 5l1 1"]
  ]);
});

it("runsOf(marks) begins a new path after 128 lines, so that the ink of crossing ones still adds up", () => {
  const runs = runsOf(Array.from({length: 258}, (_, i) => line([i, 0], [i, 9])));
  expect(runs.map((run) => run.type === "lines" && run.data.split(/[Mm]/).length - 1)).toEqual([128, 128, 2]);
});

it("runsOf(marks) leaves arrows, cut and split lines by themselves, and bends what is curved", () => {
  const odd = ["arrow", "cut", "split"].map((part) => line([0, 0], [9, 0], {[part]: true}));
  const runs = runsOf([...odd, line([0, 0], [10, 0], {control: [5, 4]})]);
  expect(runs.slice(0, 3).map(({type}) => type)).toEqual(["mark", "mark", "mark"]);
  expect(runs[3]).toMatchObject({type: "lines", data: "M0 0q5 4 10 0"});
});

it("runsOf(marks) keeps discs and names by themselves, their places in tenths", () => {
  expect(runsOf([disc(1.234, 3)])).toEqual([{type: "mark", mark: {...disc(1.2, 3), at: [1.2, 0]}}]);
});

it("createAsciiWriter().tenths(value) is as short as SVG allows, whatever the length of the whole", () => {
  const writer = createAsciiWriter();
  const written = (value: number) => {
    writer.tenths(value);
    return writer.take();
  };
  expect([0, 5, -5, 120, -123, 10_001].map(written)).toEqual(["0", ".5", "-.5", "12", "-12.3", "1000.1"]);
  fc.assert(
    fc.property(fc.array(fc.integer({min: -2e9, max: 2e9}), {maxLength: 300}), (values) => {
      for (const value of values) {
        writer.tenths(value);
        writer.letter(32);
      }
      const numbers = writer.take().split(" ").slice(0, -1);
      expect(numbers.map((number) => Math.round(10 * Number(number)) + 0)).toEqual(values.map((value) => value + 0));
      expect(numbers.filter((number) => /^-?0[^$]|\.0$/.test(number))).toEqual([]);
    })
  );
});

it("px(length) is the nearest hundredth, without a −0 and without noughts at its end", () => {
  expect([0, -0.001, 0.5, -0.25, 12, 3.056, -7.004, 0.07, 1e-9].map(px)).toEqual([
    ...["0", "0", "0.5", "-0.25", "12", "3.06", "-7", "0.07", "0"]
  ]);
  fc.assert(
    fc.property(fc.double({min: -20_000, max: 20_000, noNaN: true}), (length) => {
      expect(Math.abs(Number(px(length)) - length)).toBeLessThanOrEqual(0.00501);
    })
  );
});
