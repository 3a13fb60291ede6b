import fc from "fast-check";
import {expect, it} from "vitest";
import {typedNetwork} from "../../../src/core/network/typedNetwork.ts";
import {UNREACHED, withinSteps} from "../../../src/core/network/withinSteps.ts";
import {networkOf} from "../../fixtures/smallNetwork.ts";

const NAMES = ["a", "b", "c", "d", "e", "f"];

it("withinSteps agrees with widening the circle one step at a time", () => {
  const pair = fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)).filter(([a, b]) => a !== b);
  fc.assert(
    fc.property(
      fc.array(pair, {maxLength: 10}),
      fc.subarray(NAMES, {minLength: 1, maxLength: 2}),
      fc.integer({min: 1, max: 4}),
      fc.array(fc.boolean(), {minLength: 10, maxLength: 10}),
      (pairs, from, most, open) => {
        const network = networkOf(Object.fromEntries(NAMES.map((name) => [name, []])), pairs);
        const edges = Uint8Array.from(pairs, (_, i) => Number(open[i]));
        const steps = withinSteps(
          typedNetwork(network),
          edges,
          from.map((name) => NAMES.indexOf(name)),
          most
        );
        let circle = new Set(from);
        const expected = new Map(from.map((name) => [name, 0]));
        for (let step = 1; step <= most; step++) {
          const next = new Set(circle);
          pairs.forEach(([a, b], i) => {
            if (!open[i]) return;
            if (circle.has(a)) next.add(b);
            if (circle.has(b)) next.add(a);
          });
          for (const name of next) if (!expected.has(name)) expected.set(name, step);
          circle = next;
        }
        expect([...steps]).toEqual(NAMES.map((name) => expected.get(name) ?? UNREACHED));
      }
    )
  );
});
