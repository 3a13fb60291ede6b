import {expect, it} from "vitest";
import {random} from "../../../src/core/base/random.ts";
import {components} from "../../../src/core/layout/components.ts";
import {createLayout, settle} from "../../../src/core/layout/layout.ts";
import {layoutInput} from "../../../src/core/layout/layoutInput.ts";
import {clusterNodes} from "../../../src/core/layout/multilevel/clusterNodes.ts";
import {CLUSTERS, coarsen, PAIRS} from "../../../src/core/layout/multilevel/coarsen.ts";
import {type NumberedLevel, numberByFamily} from "../../../src/core/layout/multilevel/numberByFamily.ts";
import {packInRows} from "../../../src/core/layout/packInRows.ts";
import {MOST_IN_CIRCLE} from "../../../src/core/layout/settings.ts";
import {weightedGraph} from "../../../src/core/layout/weightedGraph.ts";

const FACTIONS = 4;
const COUNT = MOST_IN_CIRCLE + 200;

/** Four factions with ten times as many ties within as between; the last 50 nodes have no ties. */
function factions() {
  const chance = random(3);
  const tied = COUNT - 50;
  const ends: number[] = [];
  for (let i = 0; i < 4 * tied; i++) {
    const a = Math.floor(chance() * tied);
    const b = Math.floor(chance() * tied);
    ends.push(a, chance() < 0.9 ? b - (b % FACTIONS) + (a % FACTIONS) : b);
  }
  return Uint32Array.from(ends, (end) => Math.min(end, tied - 1));
}

const input = layoutInput({nodeCount: COUNT, ends: factions(), seed: 5});
const positions = settle(input);

it("settle(input) of a crowd is the same to the bit each time, and finite", () => {
  expect(settle(input)).toEqual(positions);
  expect(positions.every(Number.isFinite)).toBe(true);
});

it("settle(input) of a crowd sets factions apart", () => {
  const middles = Array.from({length: FACTIONS}, (_, faction) => middleOf(faction));
  let nearest = 0;
  for (let node = 0; node < COUNT - 50; node++) {
    const distances = middles.map(([x, y]) => Math.hypot(positions[2 * node]! - x, positions[2 * node + 1]! - y));
    if (distances.indexOf(Math.min(...distances)) === node % FACTIONS) nearest++;
  }
  expect(nearest / (COUNT - 50)).toBeGreaterThan(0.9);
});

function middleOf(faction: number): [number, number] {
  let [x, y, count] = [0, 0, 0];
  for (let node = faction; node < COUNT - 50; node += FACTIONS) {
    [x, y, count] = [x + positions[2 * node]!, y + positions[2 * node + 1]!, count + 1];
  }
  return [x / count, y / count];
}

it("settle(input) of a crowd sets nodes without ties in rows, below the others", () => {
  const rows = Array.from({length: 50}, (_, i) => positions[2 * (COUNT - 50 + i) + 1]!);
  const lowest = Math.min(...Array.from({length: COUNT - 50}, (_, i) => positions[2 * i + 1]!));
  expect(Math.max(...rows)).toBeLessThan(lowest);
  expect(new Set(rows.map(Math.round)).size).toBeLessThan(5);
});

it("layout.step(share) of a crowd never lets what is left grow, and keeps the held", () => {
  const held = {nodes: Uint32Array.of(7), places: Float64Array.of(123, -45)};
  const layout = createLayout({...input, held});
  const lefts = [1];
  const now = new Float64Array(2 * COUNT);
  while (lefts.at(-1)! > 0) lefts.push(layout.step(0.05, now));
  expect(lefts).toEqual([...lefts].sort((a, b) => b - a));
  expect([now[14], now[15]]).toEqual([123, -45]);
});

it("settle(input) of a crowd leaves the known alone when some join them", () => {
  const known = Uint32Array.from({length: COUNT - 60}, (_, i) => i + 10);
  const kept = new Float64Array(2 * known.length);
  known.forEach((node, i) => kept.set(positions.subarray(2 * node, 2 * node + 2), 2 * i));
  const again = settle({...input, known: {nodes: known, places: kept}});
  expect(again.subarray(20, 2 * (COUNT - 50))).toEqual(positions.subarray(20, 2 * (COUNT - 50)));
  expect(again.every(Number.isFinite)).toBe(true);
});

it("settle(input) takes 5000 nodes without ties, and 1000 all tied to one", () => {
  expect(settle(layoutInput({nodeCount: 5000, ends: new Uint32Array()})).every(Number.isFinite)).toBe(true);
  const star = Uint32Array.from({length: 2000}, (_, i) => (i % 2 === 0 ? 0 : (i + 1) / 2));
  expect(settle(layoutInput({nodeCount: 1001, ends: star})).every(Number.isFinite)).toBe(true);
});

const whole = weightedGraph(
  COUNT,
  input,
  Int32Array.from({length: COUNT}, (_, i) => i)
);

it.each([PAIRS, CLUSTERS])(
  "coarsen(graph) keeps all mass and, but for what falls within a coarse node, all weight",
  (coarsening) => {
    const levels = coarsen(whole, new Float64Array(COUNT).fill(1), 1, coarsening);
    expect(levels.length).toBeGreaterThan(2);
    levels.forEach(({graph, masses, coarse}, i) => {
      expect(masses.reduce((sum, mass) => sum + mass, 0)).toBe(COUNT);
      const next = levels[i + 1];
      if (!next || !coarse) return;
      let between = 0;
      graph.weights.forEach((weight, e) => {
        if (coarse[graph.ends[2 * e]!] !== coarse[graph.ends[2 * e + 1]!]) between += weight;
      });
      expect(next.graph.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(between, 6);
      expect(next.graph.nodeCount).toBeLessThan(graph.nodeCount);
    });
  }
);

it("coarsen(graph) to clusters shrinks each level to a quarter, and keeps factions from being mixed", () => {
  const levels = coarsen(whole, new Float64Array(COUNT).fill(1), 1, CLUSTERS);
  levels.slice(1, -1).forEach(({graph}, i) => {
    expect(4 * graph.nodeCount).toBeLessThanOrEqual(levels[i]!.graph.nodeCount);
  });
  const {coarse} = levels[0]!;
  const ofFaction = (faction: number) => coarse!.filter((_, node) => node < COUNT - 50 && node % FACTIONS === faction);
  const shared = Array.from({length: FACTIONS}, (_, faction) => new Set(ofFaction(faction)));
  const all = new Set(shared.flatMap((clusters) => [...clusters]));
  const unmixed = [...all].filter((cluster) => shared.filter((clusters) => clusters.has(cluster)).length === 1);
  expect(unmixed.length / all.size).toBeGreaterThan(0.5);
});

it("clusterNodes(graph) joins two triangles each to one, and neighbours of a full hub to one another", () => {
  const alike = (edges: readonly (readonly [number, number])[], nodeCount: number) => {
    const graph = weightedGraph(
      nodeCount,
      {ends: Uint32Array.from(edges.flat()), weights: edges.map(() => 1)},
      Int32Array.from({length: nodeCount}, (_, i) => i)
    );
    return clusterNodes(graph, new Float64Array(nodeCount).fill(1), 1);
  };
  const [a, b, c, d, e, f] = alike(
    [
      [0, 1],
      [1, 2],
      [2, 0],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 3]
    ],
    6
  ).coarse;
  expect([a === b, b === c, d === e, e === f, c === d]).toEqual([true, true, true, true, false]);
  const star = alike(
    Array.from({length: 60}, (_, i) => [0, i + 1] as const),
    61
  );
  expect(star.coarseCount).toBe(Math.ceil(61 / 16));
});

it("numberByFamily(levels) renames nodes and sorts edges, no more, and those of one coarse node follow one another", () => {
  const levels = coarsen(whole, new Float64Array(COUNT).fill(1), 1, PAIRS);
  const {levels: numbered, numbers} = numberByFamily(levels);
  const [{graph, coarse}] = numbered as [NumberedLevel];
  const edges = (ends: Uint32Array, weights: Float64Array, name: (node: number) => number) =>
    Array.from(weights, (weight, e) =>
      [name(ends[2 * e]!), name(ends[2 * e + 1]!)].sort((a, b) => a - b).concat(weight)
    );
  const inOrder = (a: number[], b: number[]) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!;
  const found = edges(graph.ends, graph.weights, (node) => node);
  expect(found.map(([low]) => low)).toEqual(found.map(([low]) => low!).sort((a, b) => a - b));
  expect(found.sort(inOrder)).toEqual(edges(whole.ends, whole.weights, (node) => numbers[node]!).sort(inOrder));
  expect([...numbers].sort((a, b) => a - b)).toEqual([...whole.adjacency.offsets.keys()].slice(0, COUNT));
  expect([...coarse!]).toEqual([...coarse!].sort((a, b) => a - b));
  const isWithin = (families: Int32Array, name: (node: number) => number) =>
    Array.from(whole.weights, (_, e) => families[name(whole.ends[2 * e]!)] === families[name(whole.ends[2 * e + 1]!)]);
  expect(isWithin(coarse!, (node) => numbers[node]!)).toEqual(isWithin(levels[0]!.coarse!, (node) => node));
  expect(numbered.map(({masses}) => masses.reduce((sum, mass) => sum + mass, 0))).toEqual(levels.map(() => COUNT));
});

it("components(graph) parts a graph into what hangs together, the largest first", () => {
  const graph = weightedGraph(
    6,
    {ends: Uint32Array.of(4, 5, 1, 2, 2, 3), weights: [1, 2, 3]},
    Int32Array.of(0, 1, 2, 3, 4, 5)
  );
  const parts = components(graph);
  expect(parts.map(({members}) => [...members])).toEqual([[1, 2, 3], [4, 5], [0]]);
  expect(parts.map((part) => [[...part.graph.ends], [...part.graph.weights]])).toEqual([
    [
      [0, 1, 1, 2],
      [2, 3]
    ],
    [[0, 1], [1]],
    [[], []]
  ]);
});

it("packInRows(parcels) lets no two overlap", () => {
  const chance = random(9);
  const parcels = Array.from({length: 60}, () => ({width: 100 * chance(), height: 60 * chance()}));
  const middles = packInRows(parcels, 5, 1.4);
  const overlaps = (a: number, b: number) =>
    Math.abs(middles[a]!.x - middles[b]!.x) < (parcels[a]!.width + parcels[b]!.width) / 2 + 4.999 &&
    Math.abs(middles[a]!.y - middles[b]!.y) < (parcels[a]!.height + parcels[b]!.height) / 2 + 4.999;
  expect(parcels.flatMap((_, a) => parcels.flatMap((_, b) => (a < b && overlaps(a, b) ? [[a, b]] : [])))).toEqual([]);
});
