import {expect, it} from "vitest";
import {arraysIn} from "../../src/worker/arraysIn.ts";

it("arraysIn(data) finds the memory of arrays within objects and lists of objects, each once", () => {
  const [shared, other] = [Uint32Array.of(1, 2), Float64Array.of(3)];
  const data = {a: shared, b: {c: shared.subarray(1), d: [{e: other}]}, words: ["x"], f: null};
  expect(arraysIn(data)).toEqual([shared.buffer, other.buffer]);
});

it("arraysIn(data) leaves out what is empty: it may be a constant that others have, too", () => {
  expect(arraysIn({empty: new Uint8Array(), none: undefined})).toEqual([]);
});
