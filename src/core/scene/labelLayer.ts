import type {Leader} from "./afarPlaces.ts";
import {letteringColour} from "./letteringColour.ts";
import {type LabelSizes, letterLabel, type NodeLabel} from "./nodeLabels.ts";
import {type Box, type LabelRequest, type PlacedLabel, placeLabels} from "./placeLabels.ts";
import {edgeStrokes, type PlacedHull, type PlacedNetwork, rimOf} from "./placeNetwork.ts";
import type {Layer, RuleMark, TextMark} from "./scene.ts";
import type {Theme} from "./theme.ts";
import type {Typeface} from "./typeface.ts";

export interface LabelContext extends LabelSizes {
  /** Where labels may stand, and what they may not cover. */
  frame: Box;
  boxes: readonly Box[];
  theme: Theme;
  typeface: Typeface;
}

interface Lettering {
  request: LabelRequest;
  /** Whether it is a node's name; else a group's. */
  isNode: boolean;
  forms: NodeLabel[];
  colour: string;
}

export interface LabelLayer {
  layer: Layer;
  /** Full names of those for whom there was no place. */
  dropped: string[];
  /** How many stand in a smaller form than wanted, or away from their disc. */
  reduced: number;
}

/** The names in the network, none over another. */
export function labelLayer(placed: PlacedNetwork, context: LabelContext): LabelLayer {
  const {frame, boxes, pictureUnit: unit, theme} = context;
  const letterings = [...hullNames(placed.hulls, context), ...nodeNames(placed, theme)];
  const {placed: labels, dropped} = placeLabels({
    labels: letterings.map(({request}) => request),
    obstacles: {
      discs: placed.nodes.map((node) => ({x: node.at[0], y: node.at[1], radius: rimOf(node, placed.unit)})),
      boxes,
      strokes: placed.edges.length > MANY_LINES ? [] : edgeStrokes(placed)
    },
    frame,
    spacing: 2.5 * unit,
    gap: 3 * unit,
    reach: letterings.length > MOST_LED ? 0 : REACH * unit
  });
  const byKey = new Map(letterings.map((lettering) => [lettering.request.key, lettering]));
  const names = new Map(placed.nodes.map(({node}) => [node.key, node.look.label]));
  return {
    layer: {
      name: "Names",
      marks: [
        ...labels.flatMap(({key, leader}) => (leader ? [leaderMark(leader, key, unit, theme)] : [])),
        ...labels.map((label) => nameMark(label, byKey.get(label.key)!, theme))
      ]
    },
    dropped: [...dropped.flatMap((key) => names.get(key) ?? []), ...untried(placed, context)],
    reduced: labels.filter(({form, leader}) => form > 0 || leader).length
  };
}

/** Among more lines than these no place is free of them. */
const MANY_LINES = 6000;

/** With more names than this, leaders would be a thicket of their own. */
const MOST_LED = 400;
/** How far off a name may stand from its disc, px at unit 1. */
const REACH = 90;

/** Everybody's names were asked for, and these are beyond what any picture has a place for. */
const untried = ({nodes}: PlacedNetwork, {names}: LabelSizes): string[] =>
  names === "all"
    ? nodes.filter(({node, labels}) => labels.length === 0 && !node.ghost).map(({node}) => node.look.label)
    : [];

const leaderMark = ([from, to]: Leader, of: string, unit: number, {quiet}: Theme): RuleMark => ({
  type: "rule",
  from,
  to,
  width: 0.9 * unit,
  colour: quiet,
  of
});

/** So many of the highest rank, whom a picture is about, have their names before all others. */
const FIRST = 3;

function nodeNames({nodes, unit}: PlacedNetwork, theme: Theme): Lettering[] {
  const named = nodes.filter(({labels}) => labels.length > 0);
  const least = named.map(({node}) => node.look.rank).sort((a, b) => b - a)[FIRST - 1] ?? -Infinity;
  return named.map(({node: {key, look, change}, at: [x, y], radius, labels: forms}) => ({
    request: {
      key,
      rank: look.rank,
      isFirst: look.rank >= least,
      x,
      y,
      radius: rimOf({node: {look}, radius}, unit),
      forms
    },
    forms,
    isNode: true,
    colour: change === "gone" ? theme.quiet : theme.ink
  }));
}

/** A hull's name goes to its highest point, before all others. Its key cannot be that of a node. */
function hullNames(
  hulls: readonly PlacedHull[],
  {theme, typeface, pictureUnit: unit, typeScale, smallestType}: LabelContext
): Lettering[] {
  const size = Math.max(smallestType, 12.5 * unit * typeScale);
  return hulls.map(({hull, name: [x, y]}, i) => {
    const forms = [letterLabel(hull.name, {family: "sans", weight: 600, size}, typeface, {ems: 24})];
    return {
      request: {key: `hull ${i}`, rank: Number.MAX_SAFE_INTEGER - i, x, y, radius: 0, forms, prefer: "above"},
      forms,
      isNode: false,
      colour: letteringColour(hull.colour, theme)
    };
  });
}

function nameMark(
  {key, left, right, top, anchor, form}: PlacedLabel,
  {forms, colour, isNode}: Lettering,
  theme: Theme
): TextMark {
  const {text, style, baseline} = forms[form]!;
  const x = anchor === "start" ? left : anchor === "end" ? right : (left + right) / 2;
  const name: TextMark = {
    ...{type: "text", at: [x, top + baseline], anchor, text, style, colour, opacity: 1, halo: theme.ground}
  };
  return isNode ? {...name, of: key} : name;
}
