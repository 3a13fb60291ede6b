import {forceLink, forceManyBody, forceSimulation, forceX, forceY} from "d3-force";
import {expect, it} from "vitest";
import {random} from "../../../src/core/base/random.ts";
import {type Bodies, createBodies, moveBodies} from "../../../src/core/layout/bodies.ts";
import {discs} from "../../../src/core/layout/forces/discs.ts";
import {nameBoxes} from "../../../src/core/layout/forces/nameBoxes.ts";
import {nearPairs} from "../../../src/core/layout/forces/nearPairs.ts";
import {atlasModel} from "../../../src/core/layout/models/atlasModel.ts";
import {atlasMasses, atlasSettings} from "../../../src/core/layout/models/atlasSettings.ts";
import {cooling, springModel} from "../../../src/core/layout/models/springModel.ts";
import {evenSprings} from "../../../src/core/layout/springsOf.ts";
import {weightedGraph} from "../../../src/core/layout/weightedGraph.ts";

const COUNT = 40;
const chance = random(11);
const places = Array.from({length: COUNT}, () => [200 * chance() - 100, 200 * chance() - 100] as const);
const ends = Uint32Array.from({length: 160}, () => Math.floor(COUNT * chance()));
const graph = weightedGraph(COUNT, {ends, weights: new Float32Array(80).fill(1)}, Int32Array.from(places.keys()));

function placedBodies(): Bodies {
  const bodies = createBodies(COUNT);
  places.forEach(([x, y], i) => {
    bodies.x[i] = x;
    bodies.y[i] = y;
  });
  return bodies;
}

const settings = {charge: 30, reach: Infinity, theta: 0, gravity: {x: 0.1, y: 0.1}, velocityDecay: 0.4};

/** d3's simulation of the same, tick by tick. */
function d3Simulation(theta: number) {
  const nodes = places.map(([x, y]) => ({x, y}));
  const links = Array.from(graph.weights, (_, i) => ({source: graph.ends[2 * i]!, target: graph.ends[2 * i + 1]!}));
  const simulation = forceSimulation(nodes)
    .stop()
    .force("link", forceLink(links))
    .force("charge", forceManyBody().theta(theta))
    .force("x", forceX())
    .force("y", forceY());
  return {nodes, tick: () => simulation.tick().alpha()};
}

it("springModel goes d3-force's ways, tick by tick, to a millionth of a unit over 100 ticks", () => {
  const bodies = placedBodies();
  const tick = springModel(bodies, evenSprings(graph, 30), settings);
  const d3 = d3Simulation(0);
  for (let t = 0; t < 100; t++) {
    tick(d3.tick());
    expect(farthest(bodies, d3.nodes)).toBeLessThan(1e-6);
  }
});

const farthest = (bodies: Bodies, nodes: readonly {x: number; y: number}[]): number =>
  Math.max(...nodes.map(({x, y}, i) => Math.hypot(bodies.x[i]! - x, bodies.y[i]! - y)));

it("springModel at its own θ stays within two units of d3-force's exact ways for 15 ticks, in a cloud 200 wide", () => {
  const bodies = placedBodies();
  const tick = springModel(bodies, evenSprings(graph, 30), {...settings, theta: 0.85});
  const d3 = d3Simulation(0);
  for (let t = 0; t < 15; t++) tick(d3.tick());
  expect(farthest(bodies, d3.nodes)).toBeLessThan(2);
});

it("cooling(first, last, ticks) goes from the one to the other by equal shares", () => {
  const heats = cooling(1, 0.001, 300);
  expect(heats.at(-1)).toBeCloseTo(0.001, 12);
  expect(heats[0]).toBeCloseTo(1 - 0.02276277904418933, 12); // d3's alphaDecay
  expect(heats[10]! / heats[9]!).toBeCloseTo(heats[200]! / heats[199]!, 12);
});

/** ForceAtlas2's next places, by its paper's formulas, pair by pair; from rest. */
function slowAtlas(bodies: Bodies): [number, number][] {
  const {scaling, gravity, slowDown} = atlasSettings(COUNT);
  const masses = atlasMasses(graph);
  return places.map(([x, y], i) => {
    let [fx, fy] = [-gravity * masses[i]! * x, -gravity * masses[i]! * y];
    places.forEach(([ox, oy], j) => {
      const square = (x - ox) ** 2 + (y - oy) ** 2;
      if (square === 0) return;
      fx += (scaling * masses[i]! * masses[j]! * (x - ox)) / square;
      fy += (scaling * masses[i]! * masses[j]! * (y - oy)) / square;
    });
    graph.weights.forEach((weight, e) => {
      const [a, b] = [graph.ends[2 * e]!, graph.ends[2 * e + 1]!];
      if (a !== i && b !== i) return;
      const [ox, oy] = places[a === i ? b : a]!;
      fx -= weight * (x - ox);
      fy -= weight * (y - oy);
    });
    const force = Math.hypot(fx, fy);
    const speed = Math.log(1 + force / 2) / (1 + Math.sqrt(masses[i]! * force)); // swing = |0 − f|, traction = |0 + f| ÷ 2
    return [bodies.x[i]! + (fx * speed) / slowDown, bodies.y[i]! + (fy * speed) / slowDown];
  });
}

it("atlasModel moves bodies as ForceAtlas2's formulas say", () => {
  const bodies = placedBodies();
  const expected = slowAtlas(bodies);
  atlasModel(bodies, {...graph, masses: atlasMasses(graph)}, {...atlasSettings(COUNT), theta: 0})(1);
  expected.forEach(([x, y], i) => {
    expect(bodies.x[i]!).toBeCloseTo(x, 9);
    expect(bodies.y[i]!).toBeCloseTo(y, 9);
  });
});

it.each([
  ["plain", {}],
  ["LinLog", {isLinLog: true}],
  ["dissuading hubs", {isDissuadingHubs: true}],
  ["weak gravity", {isStrongGravity: false, gravity: 1}]
])("atlasModel comes to rest: %s", (_name, some) => {
  const bodies = placedBodies();
  const tick = atlasModel(bodies, {...graph, masses: atlasMasses(graph)}, {...atlasSettings(COUNT), ...some});
  const first = tick(1);
  for (let t = 0; t < 150; t++) tick(1);
  expect(tick(1)).toBeLessThan(first / 3);
  expect([...bodies.x, ...bodies.y].every(Number.isFinite)).toBe(true);
});

/** The energy that ForceAtlas2's forces lessen, pair by pair. @see Noack (2009), Phys. Rev. E 79 */
function atlasEnergy({x, y}: Bodies): number {
  const {scaling, gravity} = atlasSettings(COUNT);
  const masses = atlasMasses(graph);
  const distance = (i: number, j: number) => Math.sqrt((x[i]! - x[j]!) ** 2 + (y[i]! - y[j]!) ** 2);
  let energy = 0;
  for (let i = 0; i < COUNT; i++) {
    energy += (gravity * masses[i]! * (x[i]! ** 2 + y[i]! ** 2)) / 2;
    for (let j = 0; j < i; j++) energy -= scaling * masses[i]! * masses[j]! * Math.log(distance(i, j));
  }
  graph.weights.forEach((weight, i) => {
    energy += (weight * distance(graph.ends[2 * i]!, graph.ends[2 * i + 1]!) ** 2) / 2;
  });
  return energy;
}

it("atlasModel lessens the energy that it is the force of", () => {
  const bodies = placedBodies();
  const before = atlasEnergy(bodies);
  const tick = atlasModel(bodies, {...graph, masses: atlasMasses(graph)}, atlasSettings(COUNT));
  for (let t = 0; t < 50; t++) tick(1);
  expect(atlasEnergy(bodies)).toBeLessThan(before);
});

it("moveBodies stops what is not a number, or too far out, and leaves the fixed", () => {
  const bodies = createBodies(4);
  bodies.vx.set([Number.NaN, Infinity, 1e12, 5]);
  bodies.isFixed[3] = 1;
  expect(moveBodies(bodies, 0.4)).toBe(0);
  expect([...bodies.x, ...bodies.vx]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
});

it("nearPairs finds each pair within reach once, far squares and heaps of the same hash included, at every call", () => {
  const eachNearPair = nearPairs(200, 5);
  for (let call = 0; call < 3; call++) {
    const points = Array.from(
      {length: 200},
      () => [60 * chance(), 60 * chance() + (chance() < 0.1 ? 1e9 : 0)] as const
    );
    const [x, y] = [Float64Array.from(points, ([v]) => v), Float64Array.from(points, ([, v]) => v)];
    const found = new Map<string, number>();
    eachNearPair(x, y, (a, b) => found.set(`${a} ${b}`, (found.get(`${a} ${b}`) ?? 0) + 1));
    expect([...found.values()].every((times) => times === 1)).toBe(true);
    const near = pairsOf(200).filter(([a, b]) => Math.abs(x[a]! - x[b]!) <= 5 && Math.abs(y[a]! - y[b]!) <= 5);
    expect(near.filter(([a, b]) => !found.has(`${a} ${b}`))).toEqual([]);
  }
});

it("discs and nameBoxes leave nothing overlapping that can be kept apart", () => {
  const bodies = placedBodies();
  const boxes = {halfWidths: new Float64Array(COUNT).fill(12), halfHeights: new Float64Array(COUNT).fill(5)};
  const apart = nameBoxes(bodies, boxes, 0.4, 1);
  const round = discs(bodies, new Float64Array(COUNT).fill(6), 0.5);
  for (let t = 0; t < 100; t++) {
    round(0.5);
    moveBodies(bodies, 0.4);
    apart(0.5);
  }
  const {x, y} = bodies;
  const overlapping = pairsOf(COUNT).filter(
    ([a, b]) => Math.abs(x[a]! - x[b]!) < 23.9 && Math.abs(y[a]! - y[b]!) < 9.9
  );
  expect(overlapping).toEqual([]);
});

const pairsOf = (count: number): [number, number][] =>
  Array.from({length: count}, (_, a) => Array.from({length: a}, (_, b): [number, number] => [b, a])).flat();
