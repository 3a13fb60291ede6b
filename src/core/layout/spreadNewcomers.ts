import {random} from "../base/random.ts";
import {atlasModel} from "./models/atlasModel.ts";
import {atlasSettings} from "./models/atlasSettings.ts";
import {planOf} from "./multilevel/plan.ts";
import type {Part} from "./part.ts";

/** Ticks in which newcomers find room. */
const TICKS = 60;

/** How far from the middle of their neighbours newcomers begin, so that no two begin on one spot. */
const SCATTER = 30;

/**
 * Lets free bodies find room among fixed ones: each begins in the middle of its neighbours that have a place, whoever is
 * nearer to the fixed first; then ForceAtlas2 moves the free alone. Yields what is left to do, 1 → 0.
 */
export function* spreadNewcomers({bodies, graph}: Part, seed: number): Generator<number, void> {
  const {x, y, isFixed} = bodies;
  const {offsets, neighbours} = graph.adjacency;
  const chance = random(seed);
  const hasPlace = isFixed.slice();
  const queue = Array.from(isFixed.keys()).filter((body) => isFixed[body] === 1);
  for (let head = 0; head < queue.length; head++) {
    const body = queue[head]!;
    for (let i = offsets[body]!; i < offsets[body + 1]!; i++) {
      const next = neighbours[i]!;
      if (hasPlace[next] === 1) continue;
      placeAmongNeighbours(next);
      hasPlace[next] = 1;
      queue.push(next);
    }
  }
  const tick = atlasModel(
    bodies,
    {...graph, masses: planOf(graph.nodeCount).massesOf(graph)},
    atlasSettings(bodies.count)
  );
  for (let t = 1; t <= TICKS; t++) {
    tick(1);
    yield 1 - t / TICKS;
  }

  function placeAmongNeighbours(body: number): void {
    let [sumX, sumY, count] = [0, 0, 0];
    for (let i = offsets[body]!; i < offsets[body + 1]!; i++) {
      const other = neighbours[i]!;
      if (hasPlace[other] === 0) continue;
      sumX += x[other]!;
      sumY += y[other]!;
      count++;
    }
    x[body] = sumX / count + (chance() - 0.5) * SCATTER;
    y[body] = sumY / count + (chance() - 0.5) * SCATTER;
  }
}
