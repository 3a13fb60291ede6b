import {forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum} from "d3-force";
import {expect, it} from "vitest";
import {forceFastManyBody} from "../../../src/core/layout/manyBody/forceFastManyBody.ts";

const nodes = (count: number): SimulationNodeDatum[] =>
  Array.from({length: count}, (_, i) => ({x: (i * 37) % 101, y: (i * 53) % 97}));

function run(charge: ReturnType<typeof forceManyBody>, ticks: number, count = 60): number[] {
  const all = nodes(count);
  const simulation = forceSimulation(all).stop().force("charge", charge).force("x", forceX()).force("y", forceY());
  simulation.tick(ticks);
  return all.flatMap(({x, y}) => [x!, y!]);
}

it("forceFastManyBody() takes d3's forceManyBody's place in a simulation: the same ways, tick by tick", () => {
  for (const ticks of [1, 10, 50]) {
    const exact = run(forceManyBody().theta(0), ticks);
    run(forceFastManyBody().theta(0), ticks).forEach((v, i) => expect(v).toBeCloseTo(exact[i]!, 7));
  }
});

it("forceFastManyBody() has d3's defaults, and gives back what it was given", () => {
  const [ours, theirs] = [forceFastManyBody(), forceManyBody()];
  expect([ours.distanceMin(), ours.distanceMax()]).toEqual([theirs.distanceMin(), theirs.distanceMax()]);
  expect(ours.strength()({}, 0, [])).toBe(theirs.strength()({}, 0, []));
  expect(ours.theta(0.5).distanceMin(2).distanceMax(90).strength(-7).theta()).toBe(0.5);
  expect([ours.distanceMin(), ours.distanceMax(), ours.strength()({}, 0, [])]).toEqual([2, 90, -7]);
});

it("forceFastManyBody().strength(function) lets some push, some pull and some do nothing, as d3's does", () => {
  const strength = (_node: SimulationNodeDatum, i: number) => [-30, 12, 0][i % 3]!;
  const exact = run(forceManyBody().strength(strength).theta(0), 5);
  run(forceFastManyBody().strength(strength).theta(0), 5).forEach((v, i) => expect(v).toBeCloseTo(exact[i]!, 7));
});

it("forceFastManyBody().distanceMax(reach) ends where d3's does", () => {
  const exact = run(forceManyBody().distanceMax(40).theta(0), 5);
  run(forceFastManyBody().distanceMax(40).theta(0), 5).forEach((v, i) => expect(v).toBeCloseTo(exact[i]!, 7));
});

it("forceFastManyBody() leaves a node without a place alone", () => {
  const all = [
    {x: 0, y: 0},
    {x: 10, y: 0},
    {x: Number.NaN, y: 3}
  ].map((node) => ({...node, vx: 0, vy: 0}));
  const force = forceFastManyBody();
  force.initialize?.(all, () => 0.5);
  force(1);
  expect(all.map(({vx, vy}) => [vx, vy])).toEqual([
    [-3, 0],
    [3, 0],
    [0, 0]
  ]);
});

it("forceFastManyBody().theta(θ) asks for that θ of a crowd too, and without one the sum chooses a larger", () => {
  const count = 900;
  const pushes = (charge: ReturnType<typeof forceManyBody>) => {
    const all = nodes(count).map((node, i) => ({...node, x: node.x! + i / 7, vx: 0, vy: 0}));
    charge.initialize?.(all, () => 0.5);
    charge(1);
    return all.flatMap(({vx, vy}) => [vx, vy]);
  };
  const exact = pushes(forceFastManyBody().theta(0));
  const errorOf = (charge: ReturnType<typeof forceManyBody>) =>
    pushes(charge).reduce((sum, push, i) => sum + (push - exact[i]!) ** 2, 0);
  const [fine, coarse, unset] = [forceFastManyBody().theta(0.3), forceFastManyBody().theta(0.85), forceFastManyBody()];
  expect(errorOf(fine)).toBeLessThan(errorOf(coarse));
  expect(errorOf(coarse)).toBeLessThan(errorOf(unset));
});
