import {expect, it} from "vitest";
import type {Screen} from "../../../src/app/stage/camera.ts";
import {createColumn} from "../../../src/app/stage/column.ts";
import {createDrawing} from "../../../src/app/stage/drawing.ts";
import {edgeAt, nodeAt} from "../../../src/app/stage/picking.ts";
import {fillStrokes} from "../../../src/app/stage/strokes.ts";
import type {VisiblePart} from "../../../src/core/network/visiblePart.ts";
import {themes} from "../../../src/core/scene/palette.ts";

// three nodes: at 0, 0; at 100, 0, large and over a small one at 104, 0; the last is hidden. One layout unit is one px, y down.
const places = [
  [0, 0, 5, 1],
  [100, 0, 10, 1],
  [104, 0, 4, 1],
  [50, 50, 9, 0]
];
const screen: Screen = {a: 1, b: 0, c: 0, d: 1, e: 0, f: 0, unit: 1, width: 400, height: 300};
const drawing = createDrawing(themes.light, {x: [0, 1], y: [0, 1]});
drawing.places = createColumn(Float32Array.from(places.flat()));
const traits = {colour: "#123456", dashes: [], arrow: false, cut: false, split: false, depth: 0};
fillStrokes(drawing.strokes, [7, 5], {
  traits: () => traits,
  width: () => 2,
  opacity: () => 1,
  bow: (edge) => (edge === 7 ? 0.25 : 0),
  ends: Uint32Array.from({length: 16}, (_, i) => i % 2), // all from the first node to the second
  states: new Uint8Array(8).fill(1)
});
const part = {edgeStates: new Uint8Array(8).fill(1)} as VisiblePart;

it("nodeAt finds the disc whose middle is nearest, with three px of grace, and no hidden one", () => {
  expect(nodeAt(drawing, screen, 0, 7)).toBe(0);
  expect(nodeAt(drawing, screen, 0, 9)).toBe(-1);
  expect(nodeAt(drawing, screen, 104, 0)).toBe(2); // the small one, though it stands on the large
  expect(nodeAt(drawing, screen, 95, 0)).toBe(1);
  expect(nodeAt(drawing, screen, 50, 50)).toBe(-1);
});

it("edgeAt finds the line within four px, the straight one or the one that bows", () => {
  expect(edgeAt(drawing, part, screen, 50, 3)).toBe(5);
  expect(edgeAt(drawing, part, screen, 50, -24)).toBe(7); // a bow of a quarter reaches 25 px to its left: up, from left to right
  expect(edgeAt(drawing, part, screen, 50, 12)).toBe(-1);
  expect(edgeAt(drawing, {...part, edgeStates: new Uint8Array(8)}, screen, 50, 0)).toBe(-1);
});
