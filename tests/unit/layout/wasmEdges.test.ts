import {expect, it} from "vitest";
import {random} from "../../../src/core/base/random.ts";
import {plainPulls} from "../../../src/core/layout/forces/attraction.ts";
import type {EdgeLoop} from "../../../src/core/layout/forces/edgeLoop.ts";
import {plainSprings} from "../../../src/core/layout/forces/springs.ts";
import {wasmPulls, wasmSprings} from "../../../src/core/layout/forces/wasmEdges.ts";
import {atlasSettings} from "../../../src/core/layout/models/atlasSettings.ts";

const COUNT = 500;
const EDGES = 3000;
const chance = random(4);

/** Edges in order of their first ends, as the layout has them; some bodies have none, some many. */
const ends = Uint32Array.from(
  Array.from({length: EDGES}, () => [Math.floor(COUNT * chance() ** 2), Math.floor(COUNT * chance())])
    .filter(([a, b]) => a !== b)
    .sort(([a], [b]) => a! - b!)
    .flat()
);
const numbers = Float64Array.from({length: (3 * ends.length) / 2}, () => chance());

/** The bits after some rounds; a third of the bodies begin on one spot. */
function bitsOf({bodies, run}: EdgeLoop): string {
  const start = random(8);
  for (let i = 0; i < bodies.length; i++) bodies[i] = i % 3 === 0 ? 5 : 1000 * (start() - 0.5);
  for (const alpha of [1, 0.3, 0.01]) run(alpha);
  return Buffer.from(Float64Array.from(bodies).buffer).toString("hex");
}

it("wasmSprings(…) does what plainSprings does, bit for bit", () => {
  expect(bitsOf(wasmSprings(COUNT, ends, numbers)!)).toBe(bitsOf(plainSprings(COUNT, ends, numbers)));
});

it("wasmPulls(…) does what plainPulls does, bit for bit", () => {
  const weights = numbers.subarray(0, ends.length / 2);
  const graph = {ends, weights, masses: new Float64Array(COUNT).fill(1)};
  expect(bitsOf(wasmPulls(COUNT, ends, weights)!)).toBe(bitsOf(plainPulls(graph, atlasSettings(COUNT))));
});

it("wasmSprings(few) is null: they are not worth a memory of their own", () => {
  expect(wasmSprings(COUNT, ends.subarray(0, 100), numbers)).toBeNull();
});
