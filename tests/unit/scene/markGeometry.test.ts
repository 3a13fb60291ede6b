import {expect, it} from "vitest";
import {edgeGeometry, sectors, shapeOutline} from "../../../src/core/scene/markGeometry.ts";
import type {EdgeMark, NodeMark} from "../../../src/core/scene/scene.ts";

const edge: EdgeMark = {
  ...{
    type: "edge",
    ends: null,
    key: "e0",
    from: [0, 0],
    control: [50, 0],
    to: [100, 0],
    width: 1,
    colour: "#000000",
    opacity: 1
  },
  ...{dashes: [], arrow: false, cut: false, split: false, title: ""}
};

it("edgeGeometry(mark) knows a straight line from a curve", () => {
  expect(edgeGeometry(edge)).toMatchObject({straight: true, head: null, strokes: []});
  expect(edgeGeometry({...edge, control: [50, 20]}).straight).toBe(false);
});

it("edgeGeometry(mark) points the arrow along the curve's end", () => {
  const {head, pieces} = edgeGeometry({...edge, from: [100, 100], control: [100, 0], to: [100, 0], arrow: true});
  expect(head![0]).toEqual([100, 0]); // control and end coincide: the direction falls back to the right
  expect(pieces[0]!.to[0]).toBeLessThan(100);
});

it("edgeGeometry(mark) makes an arrow no longer than half of a short line", () => {
  const {head} = edgeGeometry({...edge, to: [4, 0], control: [2, 0], arrow: true});
  expect(head![1][0]).toBeCloseTo(2, 9);
});

it("edgeGeometry(mark) cuts across what is denied, and breaks what is contested in two with a stroke at either end", () => {
  expect(edgeGeometry({...edge, cut: true})).toMatchObject({
    pieces: [{from: [0, 0], to: [100, 0]}],
    strokes: [
      [
        [50, 4.8],
        [50, -4.8]
      ]
    ]
  });
  const {pieces, strokes} = edgeGeometry({...edge, split: true});
  expect(pieces.map(({from, to}) => [from[0], to[0]].map(Math.round))).toEqual([
    [0, 47],
    [53, 100]
  ]);
  expect(strokes.map(([[x]]) => Math.round(x))).toEqual([47, 53]);
});

it("sectors(mark) are equal, from twelve o'clock, clockwise", () => {
  const node: NodeMark = {
    type: "node",
    key: "n0",
    at: [0, 0],
    radius: 10,
    shape: "disc",
    colours: ["#1", "#2", "#3", "#4"],
    opacity: 1,
    ring: "#fff",
    title: ""
  };
  const starts = sectors(node).map(({start}) => start.map((value) => Math.round(value) + 0));
  expect(starts).toEqual([
    [0, -10],
    [10, 0],
    [0, 10],
    [-10, 0]
  ]);
});

it("shapeOutline(shape, at, radius) has about the area of the disc, so that shapes weigh alike", () => {
  for (const shape of ["square", "diamond", "triangle", "hexagon"] as const) {
    const corners = shapeOutline(shape, [5, 5], 10)!;
    const area = corners.reduce((sum, [x1, y1], i) => {
      const [x2, y2] = corners[(i + 1) % corners.length]!;
      return sum + (x1 * y2 - x2 * y1) / 2;
    }, 0);
    expect(area / (Math.PI * 100)).toBeGreaterThan(0.8);
    expect(area / (Math.PI * 100)).toBeLessThan(1.1);
  }
  expect(shapeOutline("disc", [5, 5], 10)).toBeNull();
});
