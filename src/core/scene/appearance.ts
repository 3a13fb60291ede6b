import {ENGLISH, type Language} from "../../words/language.ts";
import {compare} from "../base/compare.ts";
import {entryOf} from "../base/entryOf.ts";
import {eachInSteps, finish, type Steps} from "../base/steps.ts";
import type {CommunityPlace, CommunityRings} from "../model/communityRings.ts";
import type {Network} from "../model/network.ts";
import {ENTITY_KINDS, type EntityKind, type Study} from "../model/study.ts";
import {type LineWeight, MAX_COLOURS, type View} from "../model/view.ts";
import {lineWeights} from "../network/lineWeights.ts";
import {shortLabels} from "../network/shortLabels.ts";
import type {TypedNetwork} from "../network/typedNetwork.ts";
import {HIDDEN, type VisiblePart} from "../network/visiblePart.ts";
import type {NodeDial} from "./dial.ts";
import {type EdgeLooks, edgeLooks, lookAt} from "./edgeLooks.ts";
import {type LegendEntry, lineLegend} from "./lineLegend.ts";
import type {NodeShape} from "./scene.ts";
import type {Theme} from "./theme.ts";

/** How a node looks, before it has a place. */
export interface NodeAppearance {
  /** px on a stage 900 px high. */
  radius: number;
  shape: NodeShape;
  /** One colour for each of its coloured groups, at most three; or the plain colour. */
  colours: string[];
  /** Short form for rest ("Smilga", "Yakov Poluyan"). */
  shortLabel: string;
  label: string;
  /** Higher = labelled first; distinct for distinct nodes. */
  rank: number;
  /** A second outline, where pictures compare. */
  band?: NodeBand;
  /** How firmly it stands in its community. */
  dial?: NodeDial;
}

/** px; `gap` is from the rim to the middle of the band, below 0 inside. */
export interface NodeBand {
  gap: number;
  width: number;
  colour: string;
  dashes: number[];
}

/** How an edge looks, before it has a place. */
export interface EdgeAppearance {
  /** px */
  width: number;
  colour: string;
  opacity: number;
  /** px of dash and gap; [] = solid. */
  dashes: number[];
  arrow: boolean;
  /** Denied: a cross-stroke. */
  cut: boolean;
  /** Asserted by one source and denied by another: broken in the middle. */
  split: boolean;
  /** Signed bow of the curve as a share of its length, seen from source to target: 0 = straight. Parallel edges differ. */
  bow: number;
  /** Back to front. */
  depth: number;
  /** The legend's entry this edge belongs to. */
  legendKey: string;
}

export interface Appearance {
  /** What its words are in. */
  language: Language;
  node(key: string): NodeAppearance;
  edge(key: string): EdgeAppearance;
  /** The same by the edge's number. */
  edgeAt(index: number): EdgeAppearance;
  /** The same for all edges, without an object for each. */
  looks(): EdgeLooks;
  /** What `node(key).rank` is, by the node's number. */
  rank(node: number): number;
  /** Radius of every node, in the order of the network's nodes; the same as `node(key).radius`. */
  radii: Float64Array;
  /** What each edge weighs as a line, in the order of the network's edges, and what that weight tells. */
  weights(): Float32Array;
  lineWeight: LineWeight;
  /** The communities that rings tell of; null where there are none. */
  rings: CommunityRings | null;
  /** The groups that have a colour, in order. */
  groups: {id: string; name: string; colour: string}[];
  /** What the drawn lines mean; only what is really drawn. */
  legend: LegendEntry[];
}

export interface AppearanceInput {
  network: Network;
  study: Study;
  view: View;
  part: VisiblePart;
  theme: Theme;
  /** Parts that are drawn beside this one: one size means one number of ties in all, and lines run alike. */
  among?: readonly VisiblePart[];
  /** How firmly everybody stands in a community, where that is drawn. */
  rings?: CommunityRings | null;
  /** Of the legend, and of all that is written around the picture; English where absent. */
  language?: Language;
}

/** px on a stage 900 px high. */
export const RADIUS = {least: 3.6, most: 16};
/** Nobody is drawn at full size for fewer ties than this. */
const MANY_TIES = 16;
/** The shape of each kind. */
export const NODE_SHAPES: Readonly<Record<EntityKind, NodeShape>> = {
  person: "disc",
  organisation: "square",
  place: "triangle",
  event: "diamond",
  work: "hexagon"
};

/** Decides how everything in a visible part looks. Sizes count visible ties; colours belong to groups for good. */
export function createAppearance({
  network,
  study,
  view,
  part,
  theme,
  among = [part],
  rings = null,
  language = ENGLISH
}: AppearanceInput): Appearance {
  const {typed, degrees} = part;
  const groups = colouredGroups(study, view, theme);
  const types = new Map(study.tieTypes.map((type) => [type.id, type]));
  const radii = radiiOf(part, among);
  const weights = once(() => lineWeights(network, typed, view));
  const labels = once(() => shortLabels(study.entities));
  const looks = once(() => edgeLooks({typed, types, theme, drawn: drawnInAny(among), weights: weights()}));
  const known: EdgeAppearance[] = []; // asked at every frame, computed once for each edge
  const edgeAt = (index: number): EdgeAppearance => {
    known[index] ??= lookAt(looks(), index);
    return known[index]!;
  };
  const edge = (key: string) => edgeAt(typed.edgeKeys.indexOf(key));
  const legend = once(() => lineLegend(network, part.edges, edge, types, language));
  return {
    language,
    node: remembered((key: string): NodeAppearance => {
      const {id, label, kind, colour: own = theme.plain} = network.getNodeAttributes(key);
      const spans = part.groupsOf(key);
      const index = typed.nodeKeys.indexOf(key);
      const colours = new Set<string>();
      for (const {id: group, colour} of groups) if (spans.some((span) => span.group === group)) colours.add(colour);
      return {
        radius: radii[index] ?? RADIUS.least,
        shape: NODE_SHAPES[kind],
        colours: colours.size > 0 ? [...colours].slice(0, 3) : [own],
        shortLabel: labels().get(id) ?? label,
        label,
        rank: rankOf(typed, degrees, index),
        ...dialOf(rings?.of.get(key), theme)
      };
    }),
    edge,
    edgeAt,
    looks,
    weights,
    lineWeight: view.lineWeight,
    radii,
    rings,
    rank: (node) => rankOf(typed, degrees, node),
    groups,
    get legend() {
      return legend();
    }
  };
}

/** The ring of one who stands there. */
export const dialOf = (place: CommunityPlace | undefined, {ink}: Theme): Pick<NodeAppearance, "dial"> =>
  place ? {dial: {...place, colour: ink}} : {};

/** Computed when first asked for. */
function once<T>(compute: () => T): () => T {
  let value: {is: T} | null = null;
  return () => {
    value ??= {is: compute()};
    return value.is;
  };
}

/** Asked at every frame, computed once for each key. */
function remembered<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => entryOf(known, key, () => compute(key));
}

/** The view's coloured groups, or the study's eight largest, each with the colour it keeps for good. */
function colouredGroups(study: Study, view: View, theme: Theme): {id: string; name: string; colour: string}[] {
  const ids = (view.colours ?? largestGroups(study, view)).slice(0, MAX_COLOURS);
  const byId = new Map(study.groups.map((group) => [group.id, group]));
  return ids.flatMap((id, i) => {
    const group = byId.get(id);
    return group ? [{id, name: group.name, colour: theme.groups[i] ?? theme.plain}] : [];
  });
}

/** Ids of the study's groups by falling number of members, then by id: the order of rows means nothing. */
function largestGroups(study: Study, {ownGroups}: View): string[] {
  const own = new Set(ownGroups.map(({id}) => id));
  return finish(groupsBySizeInSteps(study)).filter((id) => !own.has(id));
}

const groupsBySize = new WeakMap<Study, readonly string[]>(); // a step of a filter changes no study

/** Ids of a study's groups by falling number of members, then by id, in steps; counted once. */
export function* groupsBySizeInSteps(study: Study): Steps<readonly string[]> {
  const before = groupsBySize.get(study);
  if (before) return before;
  const members = new Map(study.groups.map(({id}) => [id, new Set<string>()]));
  yield* eachInSteps(study.memberships, ({group, entity}) => void members.get(group)?.add(entity));
  const bySize = [...members].sort(([a, p], [b, q]) => q.size - p.size || compare(a, b)).map(([id]) => id);
  groupsBySize.set(study, bySize);
  return bySize;
}

/** The states of the edges; of several parts, whether any of them draws the edge. */
function drawnInAny(parts: readonly VisiblePart[]): Uint8Array {
  const [first, ...others] = parts.map(({edgeStates}) => edgeStates);
  return others.length === 0
    ? first!
    : first!.map((state, edge) => state || Number(others.some((states) => states[edge] !== HIDDEN)));
}

/** Area grows with the number of ties; whoever is no person is drawn smaller. The latest answer for a part's degrees is kept. */
function radiiOf({typed: {kinds}, degrees}: VisiblePart, among: readonly VisiblePart[]): Float64Array {
  const most = Math.max(3 * MANY_TIES, ...among.map((part) => greatest(part.degrees)));
  const before = radiiBefore.get(degrees);
  if (before?.most === most) return before.radii;
  const radii = new Float64Array(degrees.length);
  writeRadii(kinds, degrees, most, radii);
  radiiBefore.set(degrees, {most, radii});
  return radii;
}

const radiiBefore = new WeakMap<Uint32Array, {most: number; radii: Float64Array}>(); // by degrees

function writeRadii(kinds: Uint8Array, degrees: Uint32Array, most: number, radii: Float64Array): void {
  for (let node = 0; node < radii.length; node++) {
    const radius = RADIUS.least + (RADIUS.most - RADIUS.least) * Math.sqrt(degrees[node]! / most);
    radii[node] = kinds[node] === PERSON ? radius : 0.72 * radius;
  }
}

function greatest(numbers: Uint32Array): number {
  let most = 0;
  for (let i = 0; i < numbers.length; i++) if (numbers[i]! > most) most = numbers[i]!;
  return most;
}

const PERSON = ENTITY_KINDS.indexOf("person");

/** People first, then by ties, then by id: distinct for distinct nodes, so that labelling has one order. */
function rankOf({kinds, idRanks}: TypedNetwork, degrees: Uint32Array, node: number): number {
  const people = kinds[node] === PERSON ? 1 : 0;
  return people * 2 ** 50 + (degrees[node] ?? 0) * 2 ** 24 + (kinds.length - (idRanks[node] ?? 0));
}
