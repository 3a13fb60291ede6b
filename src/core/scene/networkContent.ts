// What a picture of a network holds before it has a size: nodes and edges, how they look and what they say.

import type {Network} from "../model/network.ts";
import type {Study} from "../model/study.ts";
import type {GroupForm, View} from "../model/view.ts";
import type {Change} from "../network/compareParts.ts";
import type {VisiblePart} from "../network/visiblePart.ts";
import type {Appearance, EdgeAppearance, NodeAppearance} from "./appearance.ts";
import {edgeTitle, nodeTitle} from "./markTitles.ts";
import {outlines} from "./outlines.ts";
import {mergeStrands} from "./strands.ts";
import type {Theme} from "./theme.ts";

export interface ContentNode {
  key: string;
  /** Layout units, y up. */
  x: number;
  y: number;
  ghost: boolean;
  /** From the picture before to this one, where pictures are compared. */
  change?: Change;
  look: NodeAppearance;
  title: string;
}

/** A line: one edge, or all the ties of a strand. */
export interface ContentEdge {
  /** Of the first of them. */
  key: string;
  source: ContentNode;
  target: ContentNode;
  layer: "co-occurrence" | "tie";
  ghost: boolean;
  change?: Change;
  look: EdgeAppearance;
  title: string;
}

export interface ContentHull {
  id: string;
  name: string;
  colour: string;
  form: GroupForm;
  members: ContentNode[];
}

export interface NetworkContent {
  nodes: ContentNode[];
  /** Back to front. */
  edges: ContentEdge[];
  hulls: ContentHull[];
}

export interface ContentInput {
  study: Study;
  network: Network;
  view: View;
  part: VisiblePart;
  appearance: Appearance;
  theme: Theme;
}

/** Collects what `part` shows, in an order that depends on the network alone. Ties of a node to itself are left out. */
export function networkContent(input: ContentInput): NetworkContent {
  const {network, part} = input;
  const nodes = new Map<string, ContentNode>();
  network.forEachNode((key) => {
    if (part.nodes.has(key) || part.ghostNodes.has(key)) nodes.set(key, contentNode(key, input));
  });
  return {nodes: [...nodes.values()], edges: contentEdges(nodes, input), hulls: contentHulls(nodes, input)};
}

function contentNode(key: string, {study, network, part, appearance}: ContentInput): ContentNode {
  const {x, y} = network.getNodeAttributes(key);
  const ghost = !part.nodes.has(key);
  return {
    key,
    x: Number.isFinite(x) ? x : 0,
    y: Number.isFinite(y) ? y : 0,
    ghost,
    look: appearance.node(key),
    title: ghost ? "" : nodeTitle(network, key, study, part, appearance.language)
  };
}

function contentEdges(
  nodes: ReadonlyMap<string, ContentNode>,
  {study, network, part, appearance}: ContentInput
): ContentEdge[] {
  const edges: ContentEdge[] = [];
  const types = new Map(study.tieTypes.map((type) => [type.id, type]));
  network.forEachEdge((key, attributes, from, to) => {
    const ghost = !part.edges.has(key);
    const [source, target] = [nodes.get(from), nodes.get(to)];
    if ((ghost && !part.ghostEdges.has(key)) || !source || !target || source === target) return;
    const title = ghost ? "" : edgeTitle(network, key, types, appearance.language);
    edges.push({key, source, target, layer: attributes.layer, ghost, look: appearance.edge(key), title});
  });
  const strands = mergeStrands(edges);
  const order = new Map(strands.map(({key}, i) => [key, i]));
  return strands.sort((a, b) => a.look.depth - b.look.depth || order.get(a.key)! - order.get(b.key)!);
}

/** The outlines of the view, around nodes. */
const contentHulls = (nodes: ReadonlyMap<string, ContentNode>, input: ContentInput): ContentHull[] =>
  outlines(input).map(({members, ...hull}) => ({
    ...hull,
    members: members.map((node) => nodes.get(input.part.typed.nodeKeys.at(node))!)
  }));
