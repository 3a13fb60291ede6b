// Membership as lines of its own: never summed with ties or with names that stand together, which are other claims.

import {hypotenuse} from "../base/hypotenuse.ts";
import type {GroupForm} from "../model/view.ts";
import {edgeCurve} from "./curve.ts";
import type {Disc} from "./placeLabels.ts";
import type {Point} from "./scene.ts";
import {onUnitCircle} from "./unitCircle.ts";

/** A line of a group that is drawn as a hub or in pairs. */
export interface CommitteeLine {
  from: Point;
  control: Point;
  to: Point;
  /** Places among the members of who it runs between; the first is null for a hub. */
  members: [from: number | null, to: number];
}

export interface Committee {
  /** The small node in the middle; null in pairs. */
  hub: Disc | null;
  lines: CommitteeLine[];
  /** Of each line, px: in pairs it grows with the weight 1/(n − 1). */
  width: number;
}

/** Of more members than these each two are no longer joined: a thousand lines say less than a hub. */
export const MOST_PAIRED = 40;
const HUB_RADIUS = 5;
/** Ties bow less, so that these lines lie beside them. */
const PAIR_BOW = 0.1;

/**
 * A group as a hub with a spoke to each member, the hub in their middle where no disc is; or as lines between each two,
 * of weight 1/(n − 1), so that a member's lines add up to one however large the group. Lengths in px, `unit` px to 1 px of
 * an appearance. @see Newman (2001), "Scientific collaboration networks II", Phys. Rev. E 64, 016132
 */
export function committeeOf(
  form: Exclude<GroupForm, "outline">,
  members: readonly Disc[],
  others: readonly Disc[],
  unit: number
): Committee {
  if (form === "pairs") return inPairs(members, unit);
  const hub = hubAmong(members, others, HUB_RADIUS * unit);
  const at: Point = [hub.x, hub.y];
  const lines = members.map(({x, y}, i): CommitteeLine => {
    const to: Point = [x, y];
    return {from: at, control: edgeCurve(at, to, 0), to, members: [null, i]};
  });
  return {hub, lines, width: 1.4 * unit};
}

/** What a line in pairs weighs in a group of `count`, 0 for a single member. */
export const pairWeight = (count: number): number => (count > 1 ? 1 / (count - 1) : 0);

function inPairs(members: readonly Disc[], unit: number): Committee {
  const lines = members.flatMap((first, i) =>
    members.slice(i + 1).map((second, k): CommitteeLine => {
      const [from, to]: [Point, Point] = [
        [first.x, first.y],
        [second.x, second.y]
      ];
      return {from, control: edgeCurve(from, to, PAIR_BOW), to, members: [i, i + 1 + k]};
    })
  );
  return {hub: null, lines, width: (0.5 + 2.2 * pairWeight(members.length)) * unit};
}

/** A place for the hub: the middle of the members, or the first free one on circles around it. */
function hubAmong(members: readonly Disc[], others: readonly Disc[], radius: number): Disc {
  const mean = (of: (disc: Disc) => number) => members.reduce((sum, disc) => sum + of(disc), 0) / members.length;
  const middle = {x: mean(({x}) => x), y: mean(({y}) => y), radius};
  const discs = [...members, ...others];
  const isFree = (hub: Disc, air: number) =>
    discs.every((disc) => hypotenuse(disc.x - hub.x, disc.y - hub.y) >= disc.radius + air);
  for (const air of [5 * radius, 2.2 * radius]) {
    for (let circle = 0; circle < 14; circle++) {
      for (let step = 0; step < Math.max(1, 8 * circle); step++) {
        const [dx, dy] = onUnitCircle(step / Math.max(1, 8 * circle));
        const hub = {...middle, x: middle.x + 2 * radius * circle * dx, y: middle.y + 2 * radius * circle * dy};
        if (isFree(hub, air)) return hub;
      }
    }
  }
  return middle;
}
