import {type Quadtree, quadtree} from "d3";
import type {Body} from "./layout.ts";
import {LAYOUT} from "./settings.ts";

/** A force with d3's `initialize`, typed for our bodies. */
export interface BodyForce {
  (alpha: number): void;
  initialize(bodies: Body[]): void;
}

/**
 * A d3 force that keeps the boxes of disc and name apart, along the axis where they overlap least; `strength` in [0, 1].
 * It sets in when the layout has cooled, so that boxes do not lock one another in the wrong place.
 */
export function forceBoxes(strength: number): BodyForce {
  let bodies: Body[] = [];
  let reach = 0;

  const force = (alpha: number): void => {
    const push = alpha < LAYOUT.boxesFrom ? strength : 0;
    if (push === 0) return;
    const tree = quadtree(
      bodies,
      (body) => body.x,
      (body) => body.y
    );
    for (const body of bodies) pushFrom(body, tree, reach, push);
  };
  force.initialize = (all: Body[]): void => {
    bodies = all;
    reach = 2 * Math.max(0, ...all.map(({halfWidth, halfHeight}) => Math.max(halfWidth, halfHeight)));
  };
  return force;
}

function pushFrom(body: Body, tree: Quadtree<Body>, reach: number, push: number): void {
  const {x, y} = body;
  tree.visit((node, x0, y0, x1, y1) => {
    if (x0 > x + reach || x1 < x - reach || y0 > y + reach || y1 < y - reach) return true;
    if (node.length) return false;
    for (let leaf: typeof node | undefined = node; leaf; leaf = leaf.next) {
      if (leaf.data.index > body.index) separate(body, leaf.data, push);
    }
    return false;
  });
}

function separate(a: Body, b: Body, push: number): void {
  const [dx, dy] = [a.x - b.x, a.y - b.y];
  const overlapX = a.halfWidth + b.halfWidth - Math.abs(dx);
  const overlapY = a.halfHeight + b.halfHeight - Math.abs(dy);
  if (overlapX <= 0 || overlapY <= 0) return;
  if (overlapX < overlapY) {
    const shift = (overlapX / 2) * push * (dx < 0 ? -1 : 1);
    a.x += shift;
    b.x -= shift;
  } else {
    const shift = (overlapY / 2) * push * (dy < 0 ? -1 : 1);
    a.y += shift;
    b.y -= shift;
  }
}
