// Measures of small random networks against the same worked out as the definition says it, however slow.

import fc from "fast-check";
import {expect, it} from "vitest";
import {mutualInformation} from "../../../src/core/analysis/agreement.ts";
import {brokerage, ROLES} from "../../../src/core/analysis/brokerage.ts";
import {measures} from "../../../src/core/analysis/measures.ts";
import type {PairGraph} from "../../../src/core/analysis/pairGraph.ts";

const PEOPLE = [0, 1, 2, 3, 4, 5];

/** Each two of six bound as strongly as the number says, or not at all. */
const matrices = fc
  .array(fc.integer({min: 0, max: 3}), {minLength: 15, maxLength: 15})
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => {
    const of = PEOPLE.map(() => PEOPLE.map(() => 0));
    let next = 0;
    for (const a of PEOPLE) for (const b of PEOPLE) if (a < b) of[a]![b] = of[b]![a] = weights[next++]!;
    return of;
  });

function pairsOf(matrix: readonly (readonly number[])[]): PairGraph {
  const pairs = PEOPLE.flatMap((a) => PEOPLE.filter((b) => a < b && matrix[a]![b]! > 0).map((b) => [a, b] as const));
  return {
    nodes: [..."abcdef"],
    ends: Uint32Array.from(pairs.flat()),
    weights: Float64Array.from(pairs, ([a, b]) => matrix[a]![b]!)
  };
}

const boundIn = (matrix: readonly (readonly number[])[]): number[] =>
  PEOPLE.filter((a) => matrix[a]!.some((weight) => weight > 0));

it("measures.neighbours and .strength are the sums of the rows", () => {
  fc.assert(
    fc.property(matrices, (matrix) => {
      const {neighbours, strength} = measures(pairsOf(matrix));
      expect([...neighbours]).toEqual(matrix.map((row) => row.filter((weight) => weight > 0).length));
      expect([...strength]).toEqual(matrix.map((row) => row.reduce((sum, weight) => sum + weight, 0)));
    }),
    {numRuns: 40}
  );
});

it("measures.closeness agrees with the steps between each two, counted by Floyd and Warshall", () => {
  fc.assert(
    fc.property(matrices, (matrix) => {
      const steps = matrix.map((row, a) => row.map((weight, b) => (a === b ? 0 : weight > 0 ? 1 : Infinity)));
      for (const by of PEOPLE)
        for (const a of PEOPLE)
          for (const b of PEOPLE) steps[a]![b] = Math.min(steps[a]![b]!, steps[a]![by]! + steps[by]![b]!);
      const bound = boundIn(matrix);
      const {closeness} = measures(pairsOf(matrix));
      for (const a of bound) {
        const reached = steps[a]!.filter((count) => count > 0 && count < Infinity);
        const near = reached.length / reached.reduce((sum, count) => sum + count, 0);
        expect(closeness[a]).toBeCloseTo(near * (reached.length / (bound.length - 1)), 9);
      }
    }),
    {numRuns: 60}
  );
});

it("measures.pagerank is what a walk comes to after very many steps", () => {
  fc.assert(
    fc.property(matrices, (matrix) => {
      const bound = boundIn(matrix);
      let shares = PEOPLE.map((a) => (bound.includes(a) ? 1 / bound.length : 0));
      const sums = matrix.map((row) => row.reduce((sum, weight) => sum + weight, 0));
      for (let step = 0; step < 300; step++) {
        shares = PEOPLE.map((a) => {
          if (!bound.includes(a)) return 0;
          const arriving = bound.reduce((sum, b) => sum + (shares[b]! * matrix[b]![a]!) / sums[b]!, 0);
          return 0.15 / bound.length + 0.85 * arriving;
        });
      }
      const {pagerank} = measures(pairsOf(matrix));
      for (const a of PEOPLE) expect(pagerank[a]).toBeCloseTo(shares[a]!, 4);
    }),
    {numRuns: 40}
  );
});

it("brokerage agrees with looking at every three people", () => {
  const groups = fc.array(fc.subarray([0, 1, 2], {maxLength: 2}), {minLength: 6, maxLength: 6});
  fc.assert(
    fc.property(matrices, groups, (matrix, groupsOf) => {
      const slow = new Map(ROLES.map((role) => [role, PEOPLE.map(() => 0)]));
      const share = (a: number, b: number) => groupsOf[a]!.some((group) => groupsOf[b]!.includes(group));
      for (const broker of PEOPLE)
        for (const a of PEOPLE)
          for (const b of PEOPLE) {
            const isChain = a < b && matrix[a]![broker]! > 0 && matrix[b]![broker]! > 0 && matrix[a]![b] === 0;
            if (!isChain || [a, b, broker].some((one) => groupsOf[one]!.length === 0)) continue;
            const own = share(a, broker) || share(b, broker);
            const role = share(a, b) ? (own ? "coordinator" : "consultant") : own ? "gatekeeper" : "liaison";
            slow.get(role)![broker]! += 1;
          }
      const found = brokerage(pairsOf(matrix), groupsOf);
      for (const role of ROLES) expect([...found[role]]).toEqual(slow.get(role));
    }),
    {numRuns: 60}
  );
});

it("mutualInformation agrees with summing p log p / (q r) over all classes", () => {
  const people = fc.array(fc.tuple(fc.nat(2), fc.nat(2)), {minLength: 1, maxLength: 9});
  fc.assert(
    fc.property(people, (pairs) => {
      const share = (test: (pair: readonly [number, number]) => boolean) => pairs.filter(test).length / pairs.length;
      const [first, second] = [0, 1].map((side) => [0, 1, 2].map((one) => share((pair) => pair[side] === one))) as [
        number[],
        number[]
      ];
      const entropy = (shares: readonly number[]) =>
        -shares.reduce((sum, p) => sum + (p === 0 ? 0 : p * Math.log(p)), 0);
      let shared = 0;
      for (const a of [0, 1, 2])
        for (const b of [0, 1, 2]) {
          const both = share((pair) => pair[0] === a && pair[1] === b);
          if (both > 0) shared += both * Math.log(both / (first[a]! * second[b]!));
        }
      const mean = (entropy(first) + entropy(second)) / 2;
      const found = mutualInformation(
        pairs.map(([a]) => a),
        pairs.map(([, b]) => b)
      );
      expect(found).toBeCloseTo(mean < 1e-12 ? 1 : shared / mean, 9);
    }),
    {numRuns: 60}
  );
});
