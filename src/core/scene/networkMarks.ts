import type {NodeBand} from "./appearance.ts";
import {type Committee, pairWeight} from "./committee.ts";
import {bandReach, dialInPx} from "./dial.ts";
import {shortName} from "./markTitles.ts";
import type {ContentHull} from "./networkContent.ts";
import type {PlacedEdge, PlacedHull, PlacedNetwork, PlacedNode} from "./placeNetwork.ts";
import type {EdgeMark, Layer, Mark, NodeMark} from "./scene.ts";
import type {Theme} from "./theme.ts";
import {trimCurve} from "./trimCurve.ts";

/** Share of its opacity that a ghost keeps. */
const GHOST = 0.22;

/** The network's layers, back to front: hulls, ghosts, co-occurrences, ties, nodes. */
export function networkLayers({unit, nodes, edges, hulls}: PlacedNetwork, theme: Theme): Layer[] {
  const lines = (test: (edge: PlacedEdge["edge"]) => boolean) =>
    edges.filter(({edge}) => test(edge)).map((edge) => edgeMark(edge, unit));
  const discs = (ghost: boolean) =>
    nodes
      .filter(({node}) => node.ghost === ghost)
      .sort(largestFirst)
      .map((node) => nodeMark(node, unit, theme));
  return [
    {name: "Groups", marks: hulls.flatMap((hull) => groupMarks(hull, unit, theme))},
    {name: "Rest", marks: [...lines(({ghost}) => ghost), ...discs(true)]},
    {name: "Named together", marks: lines(({ghost, layer}) => !ghost && layer === "co-occurrence")},
    {name: "Ties", marks: lines(({ghost, layer}) => !ghost && layer === "tie")},
    {name: "People", marks: discs(false)}
  ];
}

/** A small disc is never hidden by a large one. */
const largestFirst = (a: PlacedNode, b: PlacedNode): number =>
  b.radius - a.radius || b.node.look.rank - a.node.look.rank;

/** A group's outline; or its hub and spokes, or its pairs, in its colour. */
function groupMarks(placed: PlacedHull, unit: number, theme: Theme): Mark[] {
  const {hull} = placed;
  const drawn = placed.drawn();
  const title = shortName(hull.name);
  if (!("rings" in drawn)) return committeeMarks(hull, drawn, title, theme);
  const {rings, enclosed} = drawn;
  const strangers = enclosed.length > 0 ? [`${enclosed.length} inside the outline not in the group`] : [];
  const said = [title, ...strangers].join("; ");
  return [{type: "hull", key: hull.id, rings, rim: unit, colour: hull.colour, opacity: theme.hullOpacity, title: said}];
}

/** Opacity of membership drawn as lines: fainter than ties. */
export const COMMITTEE_OPACITY = 0.5;

function committeeMarks(
  {id, colour, members}: ContentHull,
  {hub, lines, width}: Committee,
  title: string,
  theme: Theme
): Mark[] {
  const key = `group ${id}`;
  const name = (i: number) => shortName(members[i]!.look.label);
  const weight = pairWeight(members.length);
  const marks = lines.map(({from, control, to, members: [first, second]}): EdgeMark => {
    const ends = [first === null ? key : members[first]!.key, members[second]!.key] as const;
    const who =
      first === null
        ? `${name(second)}: in ${title}`
        : `${name(first)} – ${name(second)}: in ${title}, weight ${weight.toFixed(2)}`;
    const look = {width, colour, opacity: COMMITTEE_OPACITY, dashes: [], arrow: false, cut: false, split: false};
    return {type: "edge", key, ends, from, control, to, ...look, title: who};
  });
  if (!hub) return marks;
  const {x, y, radius} = hub;
  const disc: NodeMark = {
    ...{type: "node", key, at: [x, y], radius, shape: "disc", colours: [colour], opacity: 1},
    ...{ring: theme.ring, title}
  };
  return [...marks, disc];
}

/** From rim to rim; an arrow stops short of the ring, other lines run under it. */
function edgeMark(
  {edge: {key, source, target, look, ghost, title}, curve, radii: [start, end]}: PlacedEdge,
  unit: number
): EdgeMark {
  const {width, colour, opacity, dashes, arrow, cut, split} = look;
  return {
    type: "edge",
    key,
    ends: [source.key, target.key],
    ...trimCurve(curve, start * 0.9, arrow ? end + 2.4 * unit : end * 0.9),
    width: width * unit,
    colour,
    opacity: opacity * (ghost ? GHOST : 1),
    dashes: dashes.map((length) => length * unit),
    arrow: arrow && !ghost,
    cut: cut && !ghost,
    split: split && !ghost,
    title
  };
}

const nodeMark = (
  {node: {key, look, ghost, change, title}, at, radius}: PlacedNode,
  unit: number,
  theme: Theme
): NodeMark => ({
  type: "node",
  key,
  at,
  radius,
  shape: look.shape,
  colours: look.colours,
  opacity: ghost ? GHOST : 1,
  ring: change === "gone" ? theme.ground : theme.ring,
  ...(look.band && {band: bandInPx(look.band, radius, unit)}),
  ...(look.dial && !ghost && {dial: dialInPx(look.dial, radius + bandReach(look.band, unit), unit)}),
  title
});

const bandInPx = ({gap, width, colour, dashes}: NodeBand, radius: number, unit: number): NodeMark["band"] => ({
  radius: radius + gap * unit,
  width: width * unit,
  colour,
  dashes: dashes.map((length) => length * unit)
});
