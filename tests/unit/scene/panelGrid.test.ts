import {expect, it} from "vitest";
import {type PanelRoom, panelGrid} from "../../../src/core/scene/panelGrid.ts";

const bare: PanelRoom = {head: 0, foot: () => 0, rim: {width: 0, height: 0}, gutter: 0, rowGap: 0};
const area = {left: 0, top: 0, right: 1600, bottom: 900};
const rowsOf = (count: number, sides: {width: number; height: number}, room: Partial<PanelRoom> = {}) =>
  new Set(panelGrid(count, area, sides, {...bare, ...room}).panels.map(({top}) => top)).size;

it("panelGrid(4) puts networks as wide as high into two rows of a slide, tall ones into one, flat ones into four", () => {
  expect(rowsOf(4, {width: 1, height: 1})).toBe(2);
  expect(rowsOf(4, {width: 1, height: 3})).toBe(1);
  expect(rowsOf(4, {width: 8, height: 1})).toBe(4);
});

it("panelGrid counts what names and words take", () => {
  expect(rowsOf(2, {width: 1, height: 1})).toBe(1);
  expect(rowsOf(2, {width: 1, height: 1}, {rim: {width: 600, height: 0}})).toBe(2);
  expect(rowsOf(4, {width: 1, height: 1}, {head: 150, foot: () => 100})).toBe(1);
});

it("panelGrid goes on in the last row, in reading order", () => {
  const {panels, scale} = panelGrid(3, area, {width: 2, height: 1}, {...bare, gutter: 20, rowGap: 10});
  expect(panels).toEqual([
    {left: 0, top: 0, right: 790, bottom: 445},
    {left: 810, top: 0, right: 1600, bottom: 445},
    {left: 0, top: 455, right: 790, bottom: 900}
  ]);
  expect(scale).toBe(395);
});
