import {type Bodies, createBodies} from "./bodies.ts";
import {type Component, components} from "./components.ts";
import {atlasModel} from "./models/atlasModel.ts";
import {atlasSettings} from "./models/atlasSettings.ts";
import {multilevelLayout} from "./multilevel/multilevelLayout.ts";
import {planOf} from "./multilevel/plan.ts";
import {packInRows} from "./packInRows.ts";
import {assignPart, type Part} from "./part.ts";

/** Room around a component, and for a node that has no ties. */
const ROOM = 40;

/** How much wider than high the whole is to come out: screens and slides are. */
const RATIO = 1.4;

/** Ticks for the rest to find its way around those who are held. */
const TICKS_AROUND_HELD = 60;

/**
 * Lays out a large network by ForceAtlas2 from the coarse to the fine, each connected part for itself; then sets the parts
 * in rows, the largest first, nodes without ties last. Yields what is left to do, 1 → 0.
 */
export function* crowdLayout({bodies, graph}: Part, seed: number): Generator<number, void> {
  const held = Uint32Array.from(bodies.isFixed.keys()).filter((i) => bodies.isFixed[i] === 1);
  const heldPlaces = Array.from(held, (i) => [bodies.x[i]!, bodies.y[i]!] as const);
  const all = components(graph);
  let before = 0;
  for (const component of all) {
    const share = component.members.length / bodies.count;
    for (const left of layOutOne(component, bodies, seed)) yield Math.max(LEAST_LEFT, 1 - before - (1 - left) * share);
    before += share;
  }
  pack(
    bodies,
    all.map(({members}) => members)
  );
  if (held.length > 0) yield* goRound();

  function* goRound(): Generator<number, void> {
    held.forEach((body, i) => {
      [bodies.x[body], bodies.y[body]] = heldPlaces[i]!;
    });
    const tick = atlasModel(
      bodies,
      {...graph, masses: planOf(graph.nodeCount).massesOf(graph)},
      atlasSettings(bodies.count)
    );
    for (let t = 0; t < TICKS_AROUND_HELD; t++) {
      tick(1);
      yield LEAST_LEFT;
    }
  }
}

/** While there is a tick to come, something is left to do. */
const LEAST_LEFT = 1e-6;

function* layOutOne({members, graph}: Component, bodies: Bodies, seed: number): Generator<number, void> {
  if (members.length === 1) return;
  if (members.length === bodies.count) return yield* multilevelLayout(graph, bodies, seed); // all of them, in order
  const own = createBodies(members.length);
  for (const left of multilevelLayout(graph, own, seed)) {
    assignPart({members, bodies: own}, bodies);
    yield left;
  }
  assignPart({members, bodies: own}, bodies); // the last word comes after the last yield
}

function pack(bodies: Bodies, all: readonly Uint32Array[]): void {
  if (all.length < 2) return;
  const boxes = all.map((members) => boxOf(bodies, members));
  const middles = packInRows(boxes, ROOM, RATIO);
  all.forEach((members, c) => {
    const [dx, dy] = [middles[c]!.x - boxes[c]!.x, middles[c]!.y - boxes[c]!.y];
    for (const body of members) {
      bodies.x[body]! += dx;
      bodies.y[body]! += dy;
    }
  });
}

function boxOf({x, y}: Bodies, members: Uint32Array) {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const body of members) {
    left = Math.min(left, x[body]!);
    right = Math.max(right, x[body]!);
    low = Math.min(low, y[body]!);
    high = Math.max(high, y[body]!);
  }
  return {x: (left + right) / 2, y: (low + high) / 2, width: right - left, height: high - low};
}
