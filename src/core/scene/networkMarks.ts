import type {NodeBand} from "./appearance.ts";
import {shortName} from "./markTitles.ts";
import type {PlacedEdge, PlacedHull, PlacedNetwork, PlacedNode} from "./placeNetwork.ts";
import type {EdgeMark, HullMark, Layer, NodeMark} from "./scene.ts";
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
    {name: "Groups", marks: hulls.map((hull) => hullMark(hull, unit, theme))},
    {name: "Rest", marks: [...lines(({ghost}) => ghost), ...discs(true)]},
    {name: "Named together", marks: lines(({ghost, layer}) => !ghost && layer === "co-occurrence")},
    {name: "Ties", marks: lines(({ghost, layer}) => !ghost && layer === "tie")},
    {name: "People", marks: discs(false)}
  ];
}

/** A small disc is never hidden by a large one. */
const largestFirst = (a: PlacedNode, b: PlacedNode): number =>
  b.radius - a.radius || b.node.look.rank - a.node.look.rank;

function hullMark({hull, drawn}: PlacedHull, unit: number, theme: Theme): HullMark {
  const {rings, enclosed} = drawn();
  const strangers = enclosed.length > 0 ? [`${enclosed.length} inside the outline not in the group`] : [];
  return {
    type: "hull",
    key: hull.id,
    rings,
    rim: unit,
    colour: hull.colour,
    opacity: theme.hullOpacity,
    title: [shortName(hull.name), ...strangers].join("; ")
  };
}

/** From rim to rim; an arrow stops short of the ring, other lines run under it. */
function edgeMark(
  {edge: {key, source, target, look, ghost, title}, curve, radii: [start, end]}: PlacedEdge,
  unit: number
): EdgeMark {
  const {width, colour, opacity, dashes, arrow, cut} = look;
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
  title
});

const bandInPx = ({gap, width, colour, dashes}: NodeBand, radius: number, unit: number): NodeMark["band"] => ({
  radius: radius + gap * unit,
  width: width * unit,
  colour,
  dashes: dashes.map((length) => length * unit)
});
