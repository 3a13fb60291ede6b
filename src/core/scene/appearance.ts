import {compare} from "../base/compare.ts";
import {entryOf} from "../base/entryOf.ts";
import type {EdgeAttributes, Network, TieAttributes} from "../model/network.ts";
import type {EntityKind, Study, TieType} from "../model/study.ts";
import {MAX_COLOURS, type View} from "../model/view.ts";
import {shortLabels} from "../network/shortLabels.ts";
import type {VisiblePart} from "../network/visiblePart.ts";
import {type LegendEntry, lineLegend} from "./lineLegend.ts";
import {parallelBows, type Strand} from "./parallelBows.ts";
import type {NodeShape} from "./scene.ts";
import type {Theme, TieColour} from "./theme.ts";
import {COERCED, tieColour, tieDashes} from "./tieStyle.ts";

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
  cut: boolean;
  /** Signed bow of the curve as a share of its length, seen from source to target: 0 = straight. Parallel edges differ. */
  bow: number;
  /** Back to front. */
  depth: number;
  /** The legend's entry this edge belongs to. */
  legendKey: string;
}

export interface Appearance {
  node(key: string): NodeAppearance;
  edge(key: string): EdgeAppearance;
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
}

const RADIUS = {least: 3.6, most: 16};
/** Nobody is drawn at full size for fewer ties than this. */
const MANY_TIES = 16;
const SHAPES: Readonly<Record<EntityKind, NodeShape>> = {
  person: "disc",
  organisation: "square",
  place: "triangle",
  event: "diamond",
  work: "hexagon"
};

/** Decides how everything in a visible part looks. Sizes count visible ties; colours belong to groups for good. */
export function createAppearance({network, study, view, part, theme}: AppearanceInput): Appearance {
  const groups = colouredGroups(study, view, theme);
  const types = new Map(study.tieTypes.map((type) => [type.id, type]));
  const drawnEdges = new Set([...part.edges, ...part.ghostEdges]);
  const degrees = visibleDegrees(network, drawnEdges);
  const mostTies = [...degrees.values()].reduce((most, degree) => Math.max(most, degree), MANY_TIES);
  const labels = shortLabels(study.entities);
  // What a source denies or said under duress runs beside what it asserts: as one line they would strengthen it.
  const strandOf = (key: string) => {
    const attributes = network.getEdgeAttributes(key);
    if (attributes.layer === "co-occurrence") return attributes.layer;
    return `${tieColour(types.get(attributes.type)?.class ?? "")} ${attributes.stance}`;
  };
  const strands = parallelBows(network, drawnEdges, strandOf);
  const ranks = rankNodes(network, degrees);

  const edge = remembered(
    (key: string): EdgeAppearance =>
      edgeAppearance(network.getEdgeAttributes(key), types, strands.get(key) ?? STRAIGHT, theme)
  );
  return {
    node: remembered((key: string): NodeAppearance => {
      const {id, label, kind, groups: spans} = network.getNodeAttributes(key);
      const colours = new Set<string>();
      for (const {id: group, colour} of groups) if (spans.some((span) => span.group === group)) colours.add(colour);
      return {
        radius: radius(degrees.get(key) ?? 0, mostTies) * (kind === "person" ? 1 : 0.72),
        shape: SHAPES[kind],
        colours: colours.size > 0 ? [...colours].slice(0, 3) : [theme.plain],
        shortLabel: labels.get(id) ?? label,
        label,
        rank: ranks.get(key) ?? 0
      };
    }),
    edge,
    groups,
    legend: lineLegend(network, part.edges, edge, types)
  };
}

/** Asked at every frame, computed once for each key. */
function remembered<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => entryOf(known, key, () => compute(key));
}

/** The view's coloured groups, or the study's eight largest, each with the colour it keeps for good. */
function colouredGroups(study: Study, view: View, theme: Theme): {id: string; name: string; colour: string}[] {
  const ids = (view.colours ?? largestGroups(study)).slice(0, MAX_COLOURS);
  const byId = new Map(study.groups.map((group) => [group.id, group]));
  return ids.flatMap((id, i) => {
    const group = byId.get(id);
    return group ? [{id, name: group.name, colour: theme.groups[i] ?? theme.plain}] : [];
  });
}

/** Ids of the groups by falling number of members, then by id: the order of rows means nothing. */
function largestGroups({groups, memberships}: Study): string[] {
  const members = new Map(groups.map(({id}) => [id, new Set<string>()]));
  for (const {group, entity} of memberships) members.get(group)?.add(entity);
  return [...members].sort(([a, p], [b, q]) => q.size - p.size || compare(a, b)).map(([id]) => id);
}

/** Number of visible ties of each node; a pair named together counts once for each passage-layer edge at a third. */
function visibleDegrees(network: Network, edges: ReadonlySet<string>): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const edge of edges) {
    const share = network.getEdgeAttribute(edge, "layer") === "tie" ? 1 : 1 / 3;
    for (const node of network.extremities(edge)) degrees.set(node, (degrees.get(node) ?? 0) + share);
  }
  return degrees;
}

/** Area grows with the number of ties. */
const radius = (degree: number, most: number): number =>
  RADIUS.least + (RADIUS.most - RADIUS.least) * Math.sqrt(degree / most);

/** People first, then by ties, then by id: distinct ranks, so that labelling has one order. */
function rankNodes(network: Network, degrees: ReadonlyMap<string, number>): Map<string, number> {
  const order = network.nodes().sort((a, b) => {
    const [p, q] = [network.getNodeAttributes(a), network.getNodeAttributes(b)];
    return (
      Number(p.kind === "person") - Number(q.kind === "person") ||
      (degrees.get(a) ?? 0) - (degrees.get(b) ?? 0) ||
      compare(q.id, p.id)
    );
  });
  return new Map(order.map((node, i) => [node, i]));
}

const STRAIGHT: Strand = {bow: 0, count: 1};

function edgeAppearance(
  edge: EdgeAttributes,
  types: ReadonlyMap<string, TieType>,
  strand: Strand,
  theme: Theme
): EdgeAppearance {
  if (edge.layer === "co-occurrence") {
    const width = Math.min(2.4, 0.5 + 0.35 * Math.sqrt(edge.weight));
    const opacity = Math.min(0.4, 0.14 + 0.035 * edge.weight);
    return {
      width,
      colour: theme.quiet,
      opacity,
      dashes: [],
      arrow: false,
      cut: false,
      bow: 0,
      depth: 0,
      legendKey: "co-occurrence"
    };
  }
  return tieAppearance(edge, types.get(edge.type), strand, theme);
}

function tieAppearance(
  tie: TieAttributes,
  type: TieType | undefined,
  {bow, count}: Strand,
  theme: Theme
): EdgeAppearance {
  const colour = tieColour(type?.class ?? "");
  return {
    width: Math.min(3.4, 1.3 + 0.4 * Math.sqrt(tie.weight + count - 2)) * (colour === "words" ? 1.1 : 1),
    colour: theme.ties[colour],
    opacity: DEPTHS[colour] < 2 ? 0.7 : 0.85,
    dashes: tieDashes(colour, tie.certainty),
    arrow: (type?.directed ?? false) && colour !== "words",
    cut: tie.stance === "denied",
    bow,
    depth: DEPTHS[colour],
    legendKey: colour,
    ...(tie.stance === "coerced" && {...COERCED, dashes: [...COERCED.dashes]})
  };
}

const DEPTHS: Readonly<Record<TieColour, number>> = {
  other: 1,
  words: 1,
  contact: 2,
  office: 3,
  kin: 4,
  comradeship: 4,
  conflict: 5
};
