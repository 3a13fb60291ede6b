import {hullOutline} from "../hull.ts";
import type {Disc} from "../placeLabels.ts";
import type {Point} from "../scene.ts";
import {contours} from "./contours.ts";
import {detours} from "./detours.ts";
import {addBand, addDisc, addTriangle, createField, cutDisc, type Field, soften} from "./field.ts";
import {isInRing, ringArea} from "./ring.ts";
import {smoothRing} from "./smoothRing.ts";
import {territoryOf} from "./territory.ts";

/** Around a group: closed lines, to be filled by the even-odd rule, so that a stranger in the midst is a hole. */
export interface GroupOutline {
  rings: Point[][];
  /** Of the strangers, by their place in the list: those who lie inside all the same, under a member's disc. */
  enclosed: number[];
}

/** Points of the grid along its longer side, at most: bounds the cost, whatever the size of the drawing. */
const MOST_POINTS = 190;
/** Shares of the padding: how far an outline keeps from strangers, half the width of a way between two parts. */
const CLEARANCE = 0.3;
const WAY = 0.42;

/**
 * The outline, in px, that keeps `padding` px around every member and leaves strangers outside: where no stranger is
 * near, it is the rounded convex one; strangers at its edge make bays, those in its midst holes, and members behind
 * strangers are joined by a narrow way around these. A stranger whose disc lies under a member's cannot be left out.
 * Same input, same outline. Its cost is bounded in the area; among more than 3000 discs, where nobody sees one by one,
 * the outline is the convex one.
 * @see Collins, Penn & Carpendale (2009), "Bubble Sets", whose influence field this follows; Meulemans et al. (2013), "KelpFusion"
 */
export function groupOutline(members: readonly Disc[], strangers: readonly Disc[], padding: number): GroupOutline {
  if (members.length === 0) return {rings: [], enclosed: []};
  if (members.length + strangers.length > MOST_DISCS) return plainOutline(members, strangers, padding);
  const field = createField(members, 2.2 * padding, stepFor(members, padding));
  const near = strangers.filter((disc) => isNear(disc, field, 3 * padding));
  fillTerritory(field, members, near, padding);
  soften(field, 3);
  for (const disc of near) cutDisc(field, grown(disc, CLEARANCE * padding));
  soften(field, 1);
  for (const disc of near) cutDisc(field, grown(disc, 0.12 * padding + 0.3 * field.step));
  for (const disc of members) addDisc(field, grown(disc, 0.12 * padding + 0.3 * field.step));
  const rings = contours(field)
    .filter((ring) => isMeant(ring, members, near))
    .map((ring) => smoothRing(ring, padding / 110));
  const enclosed = [...strangers.keys()].filter((i) => isInside(rings, strangers[i]!));
  return {rings, enclosed};
}

const MOST_DISCS = 3000;

function plainOutline(members: readonly Disc[], strangers: readonly Disc[], padding: number): GroupOutline {
  const rings = [hullOutline(members, padding)];
  return {rings, enclosed: [...strangers.keys()].filter((i) => isInside(rings, strangers[i]!))};
}

/** Whether a point lies inside rings, by the even-odd rule. */
export const isInside = (rings: readonly (readonly Point[])[], {x, y}: {x: number; y: number}): boolean =>
  rings.reduce((count, ring) => count + (isInRing(ring, x, y) ? 1 : 0), 0) % 2 === 1;

const grown = ({x, y, radius}: Disc, by: number): Disc => ({x, y, radius: radius + by});

function stepFor(members: readonly Disc[], padding: number): number {
  const span = (of: (disc: Disc) => number) => Math.max(...members.map(of)) - Math.min(...members.map(of));
  const longer =
    Math.max(
      span(({x}) => x),
      span(({y}) => y)
    ) +
    6 * padding;
  return Math.max(padding / 4.5, longer / MOST_POINTS);
}

const isNear = ({x, y, radius}: Disc, {left, top, step, columns, rows}: Field, air: number): boolean =>
  x + radius + air > left &&
  y + radius + air > top &&
  x - radius - air < left + columns * step &&
  y - radius - air < top + rows * step;

/** What is the group's before strangers are cut out of it. */
function fillTerritory(field: Field, members: readonly Disc[], strangers: readonly Disc[], padding: number): void {
  const {triangles, links, parts} = territoryOf(members, strangers, (CLEARANCE + WAY) * padding);
  const around = members.map((disc) => grown(disc, padding));
  const narrow = members.map(({x, y}) => ({x, y, radius: WAY * padding}));
  const isFull = new Set<string>();
  for (const corners of triangles) {
    const [a, b, c] = corners.map((i) => [members[i]!.x, members[i]!.y] as Point) as [Point, Point, Point];
    addTriangle(field, [a, b, c], WAY * padding);
    for (const [i, j] of [[0, 1] as const, [1, 2] as const, [2, 0] as const]) {
      const [from, to] = [Math.min(corners[i], corners[j]), Math.max(corners[i], corners[j])];
      if (isFull.has(`${from} ${to}`)) continue;
      isFull.add(`${from} ${to}`);
      addBand(field, around[from]!, around[to]!);
    }
  }
  for (const [from, to] of links) addBand(field, narrow[from]!, narrow[to]!);
  for (const disc of around) addDisc(field, disc);
  if (new Set(parts).size < 2) return;
  for (const way of detours(members, parts, strangers, (CLEARANCE + WAY) * padding)) {
    way.slice(1).forEach(([x, y], i) => {
      const [px, py] = way[i]!;
      addBand(field, {x: px, y: py, radius: WAY * padding}, {x, y, radius: WAY * padding});
    });
  }
}

/** An outline holds a member, a hole a stranger: what else the field brings forth is grain. */
function isMeant(ring: readonly Point[], members: readonly Disc[], strangers: readonly Disc[]): boolean {
  const held = ringArea(ring) < 0 ? members : strangers;
  return held.some(({x, y}) => isInRing(ring, x, y));
}
