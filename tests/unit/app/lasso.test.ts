import {expect, it} from "vitest";
import {stepBack, toggleLasso} from "../../../src/app/changes/screen.ts";
import {pickAll} from "../../../src/app/changes/selection.ts";
import {createColumn} from "../../../src/app/stage/column.ts";
import {nodesWithin} from "../../../src/app/stage/lasso.ts";
import {INITIAL} from "../../../src/app/state.ts";
import {GHOST, HIDDEN, SHOWN} from "../../../src/core/network/visiblePart.ts";

const screen = {a: 2, b: 0, c: 0, d: -2, e: 100, f: 100, unit: 1, width: 400, height: 400};

it("nodesWithin(line) finds the shown whose middle lies inside, whatever way the stage is turned", () => {
  const places = createColumn(
    Float32Array.of(0, 0, 5, SHOWN, 10, 10, 5, SHOWN, 0, 5, 5, GHOST, 90, 0, 5, SHOWN, 1, 1, 5, HIDDEN)
  );
  const square = [
    {x: 80, y: 60},
    {x: 140, y: 60},
    {x: 140, y: 120},
    {x: 80, y: 120}
  ];
  expect(nodesWithin({places} as never, screen, square)).toEqual([0, 1]);
  expect(nodesWithin({places} as never, screen, square.toReversed())).toEqual([0, 1]);
});

it("pickAll(keys) adds to those picked, each once, and lays the tool down; stepBack does, too", () => {
  const drawn = pickAll(["b", "a"])(pickAll(["a"])(toggleLasso(INITIAL)));
  expect([drawn.selection, drawn.lasso]).toEqual([{type: "picked", keys: ["a", "b"]}, false]);
  expect(stepBack(toggleLasso(INITIAL)).lasso).toBe(false);
  expect(pickAll([])(INITIAL).selection).toBeNull();
});
