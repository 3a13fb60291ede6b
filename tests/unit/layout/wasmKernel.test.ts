import fc from "fast-check";
import {expect, it} from "vitest";
import {type Kernel, plainKernel} from "../../../src/core/layout/manyBody/kernel.ts";
import {createManyBody, type RepulsionLaw} from "../../../src/core/layout/manyBody/manyBody.ts";
import {wasmKernel} from "../../../src/core/layout/manyBody/wasmKernel.ts";
import {PLACEMENTS, type Placement, placed} from "./placements.ts";

/** The bits of the fields of some ticks in turn, between which the bodies wander off. */
function bitsOf(kernel: Kernel, {x, y}: Placement, mass: ArrayLike<number> | null, law: Partial<RepulsionLaw>) {
  const count = x.length;
  const manyBody = createManyBody(count, law, kernel);
  const ticks = [0, 1, 2].map((t) => {
    const [fieldX, fieldY] = [new Float64Array(count), new Float64Array(count)];
    const away = (column: Float64Array) => column.map((v, i) => v + t * ((i * 7919) % 101));
    manyBody.field(away(x), away(y), mass, fieldX, fieldY);
    return Buffer.concat([Buffer.from(fieldX.buffer), Buffer.from(fieldY.buffer)]);
  });
  return Buffer.concat(ticks).toString("hex");
}

it("wasmKernel() is there, in Node as well", () => {
  expect(wasmKernel()).not.toBeNull();
});

it.each(Object.keys(PLACEMENTS))("wasmKernel() gives what plainKernel does, bit for bit: %s", (name) => {
  const mass = Array.from({length: 900}, (_, i) => 1 + (i % 7));
  for (const law of [{}, {nearest: 30}, {reach: 120, theta: 0.6}]) {
    for (const masses of [null, mass]) {
      const places = placed(name, 900);
      expect(bitsOf(wasmKernel()!, places, masses, law)).toBe(bitsOf(plainKernel, places, masses, law));
    }
  }
});

it("wasmKernel() gives what plainKernel does, bit for bit, for any few bodies", () => {
  const number = fc.oneof(fc.double({min: -1e75, max: 1e75, noNaN: true}), fc.constantFrom(0, 5e-324, 1e-160, 1, 2, 3));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(number, number, fc.integer({min: 0, max: 9})), {maxLength: 60}),
      fc.constantFrom(0, 0.85, 1),
      (bodies, theta) => {
        const places = {x: Float64Array.from(bodies, ([x]) => x), y: Float64Array.from(bodies, ([, y]) => y)};
        const mass = bodies.map(([, , m]) => m);
        expect(bitsOf(wasmKernel()!, places, mass, {theta})).toBe(bitsOf(plainKernel, places, mass, {theta}));
      }
    )
  );
});
