import {hypotenuse} from "../base/hypotenuse.ts";
import {type Committee, committeeOf} from "./committee.ts";
import {edgeCurve, pointOnCurve} from "./curve.ts";
import {bandReach, dialReach} from "./dial.ts";
import {type Extent, type Fit, fitNetwork} from "./fitNetwork.ts";
import {hullOutline} from "./hull.ts";
import {nameAnchor} from "./nameAnchor.ts";
import type {ContentEdge, ContentHull, ContentNode, NetworkContent} from "./networkContent.ts";
import {type LabelSizes, type NodeLabel, nodeLabels} from "./nodeLabels.ts";
import {type GroupOutline, groupOutline} from "./outline/groupOutline.ts";
import type {Box, Stroke} from "./placeLabels.ts";
import type {Point} from "./scene.ts";
import type {Curve} from "./trimCurve.ts";
import type {Typeface} from "./typeface.ts";

export interface PlacedNode {
  node: ContentNode;
  at: Point;
  /** px */
  radius: number;
  /** Forms of its name, the wanted first; none for a ghost. */
  labels: NodeLabel[];
}

export interface PlacedEdge {
  edge: ContentEdge;
  /** From centre to centre. */
  curve: Curve;
  /** Of the discs at its ends, px. */
  radii: readonly [number, number];
}

export interface PlacedHull {
  hull: ContentHull;
  /** The convex line around its members: the room that it takes. */
  outline: Point[];
  /** Where its name stands. */
  name: Point;
  /** What is drawn, worked out when asked for: a line that leaves strangers out, or a hub, or pairs. */
  drawn(): GroupOutline | Committee;
}

/** The network in px. */
export interface PlacedNetwork {
  /** px for a layout unit. */
  scale: number;
  /** px of radius and stroke for 1 px of an appearance. */
  unit: number;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
  hulls: PlacedHull[];
}

/** The network as large as an area allows. */
export function placeNetwork(content: LetteredContent, area: Box): PlacedNetwork {
  return place(content, fitNetwork(extentsOf(content), area, largestScale(content)));
}

/** Networks whose people have one place each, at one scale, each in its own of some boxes of one size. */
export function placeAlike(contents: readonly LetteredContent[], boxes: readonly Box[]): PlacedNetwork[] {
  const [first] = boxes;
  if (!first) return [];
  const largest = Math.max(...contents.map(largestScale));
  const fit = fitNetwork(contents.flatMap(extentsOf), first, largest);
  return contents.map((content, i) => {
    const {left, top} = boxes[i]!;
    return place(content, {...fit, dx: fit.dx + left - first.left, dy: fit.dy + top - first.top});
  });
}

/** px for a layout unit at most. */
const largestScale = ({nodes, pictureUnit}: LetteredContent): number =>
  (nodes.length < FEW_PEOPLE.count ? FEW_PEOPLE.scale : LARGEST_SCALE) * pictureUnit;

/** A network's content with its names set in type. */
export interface LetteredContent extends NetworkContent {
  labels: ReadonlyMap<string, NodeLabel[]>;
  /** px of radius and stroke for 1 px of an appearance. */
  unit: number;
  /** The picture's unit, px. */
  pictureUnit: number;
}

/** Sets the names for discs, lines and names of `markScale` times their usual size. */
export function letterContent(
  content: NetworkContent,
  markScale: number,
  sizes: LabelSizes,
  typeface: Typeface
): LetteredContent {
  const {pictureUnit} = sizes;
  const unit = markScale * pictureUnit;
  return {...content, labels: nodeLabels(content.nodes, unit, sizes, typeface), unit, pictureUnit};
}

/**
 * Layout units are about px at which names have room, so a scale of 1 is a comfortable one; see core/layout. A network
 * of few people fills its picture, but two or three do not flee to its corners.
 */
const LARGEST_SCALE = 7;
const FEW_PEOPLE = {count: 4, scale: 2.4};
/** Space between a member's disc and its hull's outline, px at unit 1. */
const HULL_PADDING = 20;
/** Of a label set below its disc. */
const LABEL_GAP = 3;

function extentsOf({nodes, edges, hulls, labels, unit, pictureUnit}: LetteredContent): Extent[] {
  const inHull = new Set(hulls.flatMap(({members}) => members));
  const extents = nodes.map((node): Extent => {
    const radius = node.look.radius * unit + dialReach(node.look.dial, unit, node.look.band) + 2 * pictureUnit;
    const label = labels.get(node.key)?.[0];
    const side = Math.max(radius, (label?.width ?? 0) / 2);
    const rim = inHull.has(node) ? radius + HULL_PADDING * unit : radius;
    return {
      x: node.x,
      y: node.y,
      left: Math.max(side, rim),
      right: Math.max(side, rim),
      above: rim + (inHull.has(node) ? 18 * pictureUnit : 0), // the hull's name
      below: Math.max(rim, radius + (label ? LABEL_GAP + label.height : 0))
    };
  });
  for (const {source, target, look} of edges) {
    const [from, to]: [Point, Point] = [
      [source.x, -source.y],
      [target.x, -target.y]
    ];
    const [x, y] = pointOnCurve(from, edgeCurve(from, to, look.bow), to, 0.5);
    extents.push({x, y: -y, left: 2, right: 2, above: 2, below: 2});
  }
  return extents;
}

function place({nodes, edges, hulls, labels, unit}: LetteredContent, {scale, dx, dy}: Fit): PlacedNetwork {
  const placed = new Map(
    nodes.map((node): [string, PlacedNode] => {
      const at: Point = [node.x * scale + dx, dy - node.y * scale];
      return [node.key, {node, at, radius: node.look.radius * unit, labels: labels.get(node.key) ?? []}];
    })
  );
  return {
    scale,
    unit,
    nodes: [...placed.values()],
    edges: edges.map((edge) => edgeInPx(edge, placed, unit)),
    hulls: hulls.map((hull) => hullInPx(hull, placed, HULL_PADDING * unit))
  };
}

function hullInPx(hull: ContentHull, placed: ReadonlyMap<string, PlacedNode>, padding: number): PlacedHull {
  const own = new Set(hull.members.map(({key}) => key));
  const discsOf = (nodes: readonly PlacedNode[]) => nodes.map(({at: [x, y], radius}) => ({x, y, radius}));
  const all = [...placed.values()];
  const members = discsOf(all.filter(({node}) => own.has(node.key)));
  const strangers = discsOf(all.filter(({node}) => !own.has(node.key)));
  const {form} = hull;
  const outline = hullOutline(members, padding);
  if (form === "outline") {
    const name = nameAnchor(members, strangers, outline, padding);
    return {hull, outline, name, drawn: () => groupOutline(members, strangers, padding)};
  }
  const committee = committeeOf(form, members, strangers, padding / HULL_PADDING);
  const {hub} = committee;
  const name: Point = hub ? [hub.x, hub.y - hub.radius] : nameAnchor(members, strangers, outline, padding / 3);
  return {hull, outline, name, drawn: () => committee};
}

/** How far a node reaches from its middle, its second outline and its ring included; px. */
export const rimOf = (
  {node: {look}, radius}: {node: Pick<ContentNode, "look">; radius: number},
  unit: number
): number => radius + Math.max(dialReach(look.dial, unit, look.band), bandReach(look.band, unit));

function edgeInPx(edge: ContentEdge, placed: ReadonlyMap<string, PlacedNode>, unit: number): PlacedEdge {
  const [start, end] = [placed.get(edge.source.key)!, placed.get(edge.target.key)!];
  const curve = {from: start.at, control: edgeCurve(start.at, end.at, edge.look.bow), to: end.at};
  return {edge, curve, radii: [start.radius, edge.look.arrow ? rimOf(end, unit) : end.radius]};
}

/** A name over an arrowhead hides more than one over its line. */
const HEAD_INK = 2;

/** The drawn lines as straight pieces, for what must keep clear of them. */
export function edgeStrokes({edges, unit}: PlacedNetwork): Stroke[] {
  return edges.flatMap(({edge: {look, ghost}, curve: {from, control, to}}) => {
    const ink = look.width * unit * look.opacity * (ghost ? 0.3 : 1);
    const points = [0, 0.2, 0.4, 0.6, 0.8, 1].map((t) => pointOnCurve(from, control, to, t));
    const pieces = points.slice(1).map(([x2, y2], i): Stroke => ({x1: points[i]![0], y1: points[i]![1], x2, y2, ink}));
    const [x1, y1] = pointOnCurve(from, control, to, 0.95);
    return look.arrow && !ghost ? [...pieces, {x1, y1, x2: to[0], y2: to[1], ink: HEAD_INK * ink}] : pieces;
  });
}

/** How many pairs of discs come nearer than their rings. A sweep over x: near-linear where discs are spread. */
export function overlappingDiscs({nodes, unit}: PlacedNetwork): number {
  const discs = nodes
    .filter(({node}) => !node.ghost)
    .map(({node, at, radius}) => ({at, radius: radius + dialReach(node.look.dial, unit, node.look.band)}))
    .sort((a, b) => a.at[0] - b.at[0]);
  const largest = discs.reduce((most, {radius}) => Math.max(most, radius), 0);
  let overlaps = 0;
  discs.forEach(({at: [x, y], radius}, i) => {
    for (let j = i + 1; j < discs.length && discs[j]!.at[0] - x < radius + largest + 2 * unit; j++) {
      const other = discs[j]!;
      if (hypotenuse(other.at[0] - x, other.at[1] - y) < radius + other.radius + 2 * unit) overlaps += 1;
    }
  });
  return overlaps;
}

/** Discs larger than this share of the space between neighbours crowd out what runs between them. */
const CROWDED = 0.24;

/** Whether the largest disc is large beside the median distance from a disc to its nearest neighbour. */
export function isCrowded({nodes}: PlacedNetwork): boolean {
  const discs = nodes.filter(({node}) => !node.ghost);
  if (discs.length < 2 || discs.length > MOST_COMPARED) return false;
  const nearest = discs.map(({at: [x, y]}, i) => {
    let least = Infinity;
    discs.forEach(({at}, j) => {
      if (i !== j) least = Math.min(least, (at[0] - x) * (at[0] - x) + (at[1] - y) * (at[1] - y));
    });
    return Math.sqrt(least);
  });
  const median = nearest.sort((a, b) => a - b)[nearest.length >>> 1]!;
  return Math.max(...discs.map(({radius}) => radius)) > CROWDED * median;
}

/** Every pair is looked at; beyond this many people discs are small anyway. */
const MOST_COMPARED = 1500;
