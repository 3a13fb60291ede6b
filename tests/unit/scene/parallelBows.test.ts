import fc from "fast-check";
import {expect, it} from "vitest";
import {typedNetwork} from "../../../src/core/network/typedNetwork.ts";
import {parallelBows} from "../../../src/core/scene/parallelBows.ts";
import {coOccurrence, networkOf} from "../../fixtures/smallNetwork.ts";

it("parallelBows parts the drawn ties of a pair by strand, on both sides of the middle, whatever was drawn before", () => {
  const end = fc.constantFrom("a", "b", "c");
  const edge = fc.tuple(end, end, fc.constantFrom({type: "ally"}, {type: "kin"}, {type: "arrested"}, coOccurrence(1)));
  const drawn = fc.array(fc.array(fc.constantFrom(0, 1, 2), {minLength: 7, maxLength: 7}), {
    minLength: 1,
    maxLength: 3
  });
  fc.assert(
    fc.property(fc.array(edge, {minLength: 7, maxLength: 7}), drawn, (edges, all) => {
      const typed = typedNetwork(networkOf({a: [], b: [], c: []}, edges));
      const pairOf = (i: number) => edges[i]!.slice(0, 2).sort().join("");
      for (const states of all) {
        const isTie = (i: number) => "type" in edges[i]![2] && states[i] !== 0;
        const strand = parallelBows(typed, Uint8Array.from(states), (i) => typed.types[i]!);
        edges.forEach(([from, to], i) => {
          const ties = edges.flatMap((_, k) => (isTie(k) && pairOf(k) === pairOf(i) ? [k] : []));
          const strands = [...new Set(ties.map((k) => typed.types[k]!))];
          const alike = ties.filter((k) => typed.types[k] === typed.types[i]).length;
          if (!isTie(i)) return expect(strand(i)).toEqual({bow: 0, count: 1});
          const bow = BOWS[strands.length]![strands.indexOf(typed.types[i]!)]!;
          expect(strand(i).count).toBe(alike);
          expect(strand(i).bow).toBeCloseTo(from < to ? bow : -bow, 10);
        });
      }
    }),
    {numRuns: 60}
  );
});

/** Of one, two and three strands: 0.07 apart, and none in the middle but where one has to be. */
const BOWS = [[], [0.05], [-0.035, 0.035], [-0.035, 0.035, 0.105]];
