import {random} from "../base/random.ts";
import type {Lists} from "../network/typedNetwork.ts";
import {type Bodies, createBodies} from "./bodies.ts";
import {atlasModel} from "./models/atlasModel.ts";
import {atlasSettings, rootMasses, settledSpan} from "./models/atlasSettings.ts";
import {pivotDistances} from "./stress/pivotDistances.ts";
import {type Places, pivotScaling} from "./stress/pivotScaling.ts";
import {pivotStress} from "./stress/pivotStress.ts";
import {type WeightedGraph, weightedGraph} from "./weightedGraph.ts";

/** Nodes whose distances are known. */
const PIVOTS = 64;

/** The share of the way that bodies go each time that their stress is eased, and how often: first for the whole's form. */
const EASED = {first: {share: 0.7, times: 10}, last: {share: 0.3, times: 8}};

/** Ticks of ForceAtlas2 after each easing: forces have the last word. */
const TICKS = {first: 40, last: 16};

/** How often `circleForm` yields. */
export const FORM_STEPS = 2 + TICKS.first + TICKS.last;

/** How far from where distances place it a body may begin, as a share of the whole: no two begin on one spot. */
const SCATTER = 0.03;

/** How far from the middle bodies come to stand (root mean square), in layout units times the root of their number. */
const SPREAD = 33;

/**
 * Finds the form of a circle of people, of a size at which names nearly have room: who is how many steps from whom, by
 * pivot scaling and stress; then ForceAtlas2, which sets apart who is near. Each group has a hub meanwhile, tied to all
 * its members, which keeps them together. Fixed bodies stay, the others come to stand about them. Yields after each step.
 */
export function* circleForm(bodies: Bodies, ties: WeightedGraph, groups: Lists, seed: number): Generator<void, void> {
  const graph = withHubs(ties, groups);
  const masses = rootMasses(graph);
  const settings = atlasSettings(graph.nodeCount);
  const distances = pivotDistances(graph.adjacency, Math.min(PIVOTS, graph.nodeCount), seed);
  const stress = pivotStress(distances);
  const own = createBodies(graph.nodeCount);
  const chance = random(seed);
  scatter(own, pivotScaling(distances, chance), settledSpan(masses, settings), chance);
  const tick = atlasModel(own, {...graph, masses}, settings);
  for (const part of ["first", "last"] as const) {
    yield assignForm(own, bodies);
    for (let i = 0; i < EASED[part].times; i++) stress.ease(own, EASED[part].share);
    for (let t = 0; t < TICKS[part]; t++) {
      tick(1);
      yield assignForm(own, bodies);
    }
  }
}

/** The graph with a node more for each group, after all others, tied to the group's members; every tie weighs 1. */
function withHubs({nodeCount, ends}: WeightedGraph, {offsets, items}: Lists): WeightedGraph {
  const groupCount = Math.max(0, offsets.length - 1);
  const count = nodeCount + groupCount;
  const all = new Uint32Array(ends.length + 2 * items.length);
  all.set(ends);
  for (let group = 0, at = ends.length; group < groupCount; group++) {
    for (let i = offsets[group]!; i < offsets[group + 1]!; i++) {
      all[at++] = items[i]!;
      all[at++] = nodeCount + group;
    }
  }
  const weights = new Float64Array(all.length >> 1).fill(1);
  return weightedGraph(
    count,
    {ends: all, weights},
    Int32Array.from({length: count}, (_, node) => node)
  );
}

/** Sets bodies where `places` says, `span` wide in all, each a little off. */
function scatter(bodies: Bodies, places: Places, span: number, chance: () => number): void {
  const {away} = poseOf(places, bodies.count);
  const scale = away > 0 ? span / (4 * away) : 0;
  for (let i = 0; i < bodies.count; i++) {
    bodies.x[i] = places.x[i]! * scale + (chance() - 0.5) * SCATTER * span;
    bodies.y[i] = places.y[i]! * scale + (chance() - 0.5) * SCATTER * span;
  }
}

/** Turns the form so that it is wider than high, brings it to its size and upon the fixed bodies, and writes it on the free. */
function assignForm(form: Places, {count, x, y, isFixed}: Bodies): void {
  const {middleX, middleY, away, alongX, alongY} = poseOf(form, count);
  const scale = away > 0 ? (SPREAD * Math.sqrt(count)) / away : 0;
  const turnedX = (i: number) => scale * ((form.x[i]! - middleX) * alongX + (form.y[i]! - middleY) * alongY);
  const turnedY = (i: number) => scale * ((form.y[i]! - middleY) * alongX - (form.x[i]! - middleX) * alongY);
  let [dx, dy, fixedCount] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    if (isFixed[i] === 0) continue;
    dx += x[i]! - turnedX(i);
    dy += y[i]! - turnedY(i);
    fixedCount++;
  }
  for (let i = 0; i < count; i++) {
    if (isFixed[i] === 1) continue;
    x[i] = turnedX(i) + dx / Math.max(1, fixedCount);
    y[i] = turnedY(i) + dy / Math.max(1, fixedCount);
  }
}

/** Of the first `count`: their middle, how far from it they stand (root mean square), and the direction they reach out most. */
function poseOf({x, y}: Places, count: number) {
  let [middleX, middleY, xx, xy, yy] = [0, 0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    middleX += x[i]! / count;
    middleY += y[i]! / count;
  }
  for (let i = 0; i < count; i++) {
    const [dx, dy] = [x[i]! - middleX, y[i]! - middleY];
    xx += (dx * dx) / count;
    xy += (dx * dy) / count;
    yy += (dy * dy) / count;
  }
  // the eigenvector of the covariances that belongs to the larger eigenvalue
  const half = (xx - yy) / 2;
  const root = Math.sqrt(half * half + xy * xy);
  const [ex, ey] = half >= 0 ? [half + root, xy] : [Math.abs(xy), xy < 0 ? half - root : root - half];
  const length = Math.sqrt(ex * ex + ey * ey);
  const [alongX, alongY] = length > 0 ? [ex / length, ey / length] : [1, 0];
  return {middleX, middleY, away: Math.sqrt(xx + yy), alongX, alongY};
}
