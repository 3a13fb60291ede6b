import fc from "fast-check";
import {expect, it} from "vitest";
import {random} from "../../../../src/core/base/random.ts";
import {bicm} from "../../../../src/core/network/backbone/bicm.ts";
import {disparity} from "../../../../src/core/network/backbone/disparity.ts";
import {assignShuffle} from "../../../../src/core/network/backbone/fastball.ts";
import {fdsm} from "../../../../src/core/network/backbone/fdsm.ts";
import {noiseCorrected} from "../../../../src/core/network/backbone/noiseCorrected.ts";
import {poissonBinomialTail} from "../../../../src/core/network/backbone/poissonBinomialTail.ts";
import {sdsm} from "../../../../src/core/network/backbone/sdsm.ts";
import {sharedWindows} from "../../../../src/core/network/incidence.ts";
import {difference, edgesFrom, expected, incidenceFrom} from "../../../fixtures/statistics/expected.ts";

const {lesMiserables, southernWomen, drawn} = expected;

it("disparity(edges) agrees with the formula of R's backbone on Les Misérables to 1e-9", () => {
  expect(difference(disparity(edgesFrom(lesMiserables.edges)), lesMiserables.disparity)).toBeLessThan(1e-9);
});

it("disparity(edges) looks from the end that makes an edge more surprising", () => {
  // A star: the hub has 8 of 10 in one line, (1 − 0.8)² = 0.04 and (1 − 0.1)² = 0.81; the ends have one line each: 1.
  const star = edgesFrom([
    [0, 1, 8],
    [0, 2, 1],
    [0, 3, 1]
  ]);
  expect(difference(disparity(star), [0.04, 0.81, 0.81])).toBeLessThan(1e-14);
});

it("noiseCorrected(edges) agrees with the authors' formulas on Les Misérables to 1e-9", () => {
  const found = noiseCorrected(edgesFrom(lesMiserables.edges));
  for (const name of ["score", "deviation", "p"] as const) {
    expect(
      difference(
        found.map((edge) => edge[name]),
        lesMiserables.noiseCorrected.map((edge) => edge[name])
      )
    ).toBeLessThan(1e-9);
  }
});

it("bicm(rowSums, columnSums) gives the cells of the Southern Women to 1e-9", () => {
  const {matrix, cells} = southernWomen;
  const rowSums = matrix.map((row) => row.reduce((a, b) => a + b));
  const columnSums = matrix[0]!.map((_, j) => matrix.reduce((sum, row) => sum + row[j]!, 0));
  const {classOfRow, probabilities} = bicm(rowSums, columnSums);
  const classOfColumn = columnSums.map((sum) => [...new Set(columnSums)].sort((a, b) => a - b).indexOf(sum));
  for (const [i, row] of cells.entries()) {
    const found = classOfColumn.map((j) => probabilities[classOfRow[i]!]![j]!);
    expect(difference(found, row)).toBeLessThan(1e-9);
  }
});

it("bicm(rowSums, columnSums) meets every sum, where rows and columns are full or empty too", () => {
  const matrices = fc
    .array(fc.array(fc.boolean(), {minLength: 6, maxLength: 6}), {minLength: 1, maxLength: 7})
    .map((rows) => rows.map((row) => row.map(Number)));
  fc.assert(
    fc.property(matrices, (matrix) => {
      const rowSums = matrix.map((row) => row.reduce((a, b) => a + b));
      const columnSums = matrix[0]!.map((_, j) => matrix.reduce((sum, row) => sum + row[j]!, 0));
      const {classOfRow, columnTimes, probabilities} = bicm(rowSums, columnSums);
      for (const [i, sum] of rowSums.entries()) {
        const cells = probabilities[classOfRow[i]!]!;
        expect(cells.every((p) => p >= 0 && p <= 1)).toBe(true);
        expect(columnTimes.reduce((total, times, j) => total + times * cells[j]!, 0)).toBeCloseTo(sum, 6);
      }
    }),
    {seed: 4, numRuns: 100}
  );
});

it("poissonBinomialTail(trials, most) adds up what every outcome of the trials is worth", () => {
  const trials = fc.array(fc.tuple(fc.double({min: 0, max: 1, noNaN: true}), fc.integer({min: 0, max: 3})), {
    maxLength: 4
  });
  fc.assert(
    fc.property(trials, (groups) => {
      const single = groups.flatMap(([p, times]) => Array.from({length: times}, () => p));
      const law = new Array<number>(single.length + 1).fill(0);
      for (let outcome = 0; outcome < 2 ** single.length; outcome++) {
        const hits = single.map((_, i) => ((outcome >> i) & 1) === 1);
        law[hits.filter(Boolean).length]! += single.reduce((product, p, i) => product * (hits[i] ? p : 1 - p), 1);
      }
      const tail = poissonBinomialTail(
        groups.map(([p, times]) => ({p, times})),
        single.length
      );
      for (const k of law.keys())
        expect(tail[k]).toBeCloseTo(
          law.slice(k).reduce((a, b) => a + b),
          11
        );
    }),
    {seed: 9, numRuns: 60}
  );
});

it("poissonBinomialTail(trials, most) keeps the digits of small probabilities, and is 0 beyond all trials", () => {
  const tail = poissonBinomialTail([{p: 0.001, times: 40}], 41);
  // P(X ≥ 40) = 0.001⁴⁰
  expect(difference([tail[40]! * 1e120], [1])).toBeLessThan(1e-10);
  expect([tail[0], tail[41]]).toEqual([1, 0]);
  expect(poissonBinomialTail([{p: 0.5, times: 20000}], 10000)[10000]).toBeCloseTo(0.5 + 0.5 * 0.005641878, 6);
});

it.each(["southernWomen", "drawn"] as const)(
  "sdsm(incidence, pairs) agrees with fifty digits on %s to 1e-9",
  (name) => {
    const {matrix, pairs} = expected[name];
    const found = sdsm(incidenceFrom(matrix), edgesFrom(pairs));
    expect(pairs.length).toBeGreaterThan(50);
    expect(
      difference(
        found,
        pairs.map(([, , , p]) => p)
      )
    ).toBeLessThan(1e-9);
  }
);

it("assignShuffle(rows, trades, random) keeps every row's and every column's sum, and rows in order", () => {
  const matrix = drawn.matrix;
  const rows = matrix.map((row) => Int32Array.from([...row.keys()].filter((j) => row[j] === 1)));
  const before = rows.map((row) => [...row]);
  assignShuffle(rows, 500, random(1));
  const columnsOf = (lists: readonly (readonly number[])[]): number[] => lists.flat().sort((a, b) => a - b);
  expect(rows.map((row) => row.length)).toEqual(before.map((row) => row.length));
  expect(columnsOf(rows.map((row) => [...row]))).toEqual(columnsOf(before));
  for (const row of rows) expect([...row]).toEqual([...new Set(row)].sort((a, b) => a - b));
  expect(rows.map((row) => [...row])).not.toEqual(before);
});

it("assignShuffle(rows, trades, random) reaches every matrix of the same sums about as often", () => {
  // Three rows and columns of sum 1: the six permutations.
  const rows = [0, 1, 2].map((column) => Int32Array.of(column));
  const chance = random(2);
  const seen = new Map<string, number>();
  for (let i = 0; i < 1200; i++) {
    assignShuffle(rows, 6, chance);
    const order = rows.map(([column]) => column).join("");
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  expect([...seen.keys()].sort()).toEqual(["012", "021", "102", "120", "201", "210"]);
  for (const times of seen.values()) expect(Math.abs(times - 200)).toBeLessThan(50);
});

/** Rows and columns of some twelve ones each, and pairs of neighbouring rows. */
function sparse() {
  const chance = random(7);
  const matrix = Array.from({length: 300}, () => Array.from({length: 300}, () => (chance() < 0.04 ? 1 : 0)));
  const incidence = incidenceFrom(matrix);
  const pairs = Array.from({length: 250}, (_, a) => ({a, b: a + 1, weight: sharedWindows(incidence, a, a + 1)}));
  return {incidence, edges: pairs.filter(({weight}) => weight > 0)};
}

it("fdsm(incidence, pairs, {samples, seed}) and sdsm are within .02 of each other where windows hold many names", () => {
  const {incidence, edges} = sparse();
  const sampled = fdsm(incidence, edges, {samples: 600, seed: 1});
  const off = sdsm(incidence, edges).map((p, i) => Math.abs(p - sampled[i]!));
  expect(edges.length).toBeGreaterThan(60);
  expect(off.reduce((sum, one) => sum + one, 0) / off.length).toBeLessThan(0.02);
  // Three standard deviations of a share of 600 samples come to the .02.
  expect(Math.max(...off)).toBeLessThan(0.08);
});

/** Every 0/1 matrix with the sums of a given one. */
function matricesLike(matrix: readonly (readonly number[])[]): number[][][] {
  const rowSums = matrix.map((row) => row.reduce((a, b) => a + b));
  const columns = matrix[0]!.length;
  const fill = (rows: number[][], left: readonly number[]): number[][][] => {
    if (rows.length === matrix.length) return left.every((rest) => rest === 0) ? [rows] : [];
    return Array.from({length: 2 ** columns}, (_, bits) => left.map((_, j) => (bits >> j) & 1))
      .filter((row) => row.reduce((a, b) => a + b) === rowSums[rows.length] && row.every((one, j) => one <= left[j]!))
      .flatMap((row) =>
        fill(
          [...rows, row],
          left.map((rest, j) => rest - row[j]!)
        )
      );
  };
  const sums = matrix[0]!.map((_, j) => matrix.reduce((sum, row) => sum + row[j]!, 0));
  return fill([], sums);
}

it("fdsm(incidence, pairs, {samples, seed}) gives each pair its share of all matrices of the same sums", () => {
  const matrix = [
    [1, 1, 1, 0, 0],
    [1, 1, 0, 1, 0],
    [0, 1, 0, 0, 1],
    [1, 0, 0, 0, 0]
  ];
  const all = matricesLike(matrix);
  const shared = (one: readonly (readonly number[])[], a: number, b: number): number =>
    one[a]!.reduce((sum, cell, j) => sum + cell * one[b]![j]!, 0);
  const pairs = [0, 1, 2, 3].flatMap((a) =>
    [0, 1, 2, 3].filter((b) => b > a).map((b) => ({a, b, weight: shared(matrix, a, b)}))
  );
  const samples = 5000;
  const found = fdsm(incidenceFrom(matrix), pairs, {samples, seed: 1});
  expect(all.length).toBe(30);
  for (const [i, {a, b, weight}] of pairs.entries()) {
    const share = all.filter((one) => shared(one, a, b) >= weight).length / all.length;
    expect(Math.abs(found[i]! - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / samples) + 2 / samples);
  }
});

it("fdsm(incidence, pairs, {samples, seed}) and sdsm decide alike on the Southern Women, but are .06 apart", () => {
  const incidence = incidenceFrom(southernWomen.matrix);
  const edges = edgesFrom(southernWomen.pairs);
  // 2000 samples: a standard deviation of .011 at most for one pair.
  const sampled = fdsm(incidence, edges, {samples: 2000, seed: 1});
  const modelled = sdsm(incidence, edges);
  const off = modelled.map((p, i) => Math.abs(p - sampled[i]!));
  const mean = off.reduce((sum, one) => sum + one, 0) / off.length;
  expect(Math.abs(mean - 0.0605)).toBeLessThan(0.005);
  expect(Math.abs(Math.max(...off) - 0.167)).toBeLessThan(0.035);
  const alike = modelled.filter((p, i) => p < 0.05 === sampled[i]! < 0.05).length;
  expect([edges.length, alike >= 131]).toEqual([139, true]);
});

it("fdsm(incidence, pairs, {samples, seed}) allows two names no window that can hold but one", () => {
  // Two windows of two names, four of one: sdsm lets the four hold two by chance, and finds meeting less surprising.
  const incidence = incidenceFrom([
    [1, 1, 1, 0, 0, 0],
    [1, 1, 0, 1, 0, 0],
    [0, 0, 0, 0, 1, 1]
  ]);
  const pair = [{a: 0, b: 1, weight: 2}];
  const [sampled, modelled] = [fdsm(incidence, pair, {samples: 500, seed: 1})[0]!, sdsm(incidence, pair)[0]!];
  expect(sampled).toBeLessThan(modelled);
});

it("fdsm(incidence, pairs, {samples, seed}) gives the same for the same seed, and leaves the incidence alone", () => {
  const {incidence, edges} = sparse();
  const before = incidence.windows.slice();
  const once = fdsm(incidence, edges, {samples: 5, seed: 3});
  expect(fdsm(incidence, edges, {samples: 5, seed: 3})).toEqual(once);
  expect(incidence.windows).toEqual(before);
});
