import {bridges} from "../../core/analysis/bridges.ts";
import type {Network} from "../../core/model/network.ts";
import {brokersBetween} from "../../core/network/brokersBetween.ts";
import {linksBetween} from "../../core/network/linksBetween.ts";
import {SHOWN, type VisiblePart} from "../../core/network/visiblePart.ts";
import type {Selection} from "../state.ts";

/** What keeps its ink while all else fades: numbers of nodes and edges. */
export interface Emphasis {
  nodes: ReadonlySet<number>;
  edges: readonly number[];
}

/** What a person, a tie, a group … lights; null where nothing is lit and so nothing should fade. A person lights their visible ties and who is at their end; a tie itself, its parallels and its two ends; a path its steps. */
export function emphasisOf(network: Network, part: VisiblePart, target: Selection | null): Emphasis | null {
  const {typed} = part;
  switch (target?.type) {
    case "node":
      return ofNode(part, typed.nodeKeys.indexOf(target.key));
    case "edge":
      return ofEdge(part, typed.edgeKeys.indexOf(target.key));
    case "group":
      return ofGroup(part, typed.groups.indexOf(target.id));
    case "picked":
    case "words":
      return among(
        part,
        target.keys.map((key) => typed.nodeKeys.indexOf(key)).filter((node) => node >= 0)
      );
    case "bridges":
      return ofBridges(part);
    case "brokers":
      return ofBrokers(network, part, target);
    case "path":
      return ofPath(network, part, target);
    default:
      return null;
  }
}

function ofNode({typed, edgeStates}: VisiblePart, node: number): Emphasis | null {
  if (node < 0) return null;
  const {offsets, neighbours, edges} = typed.adjacency;
  const nodes = new Set([node]);
  const lit: number[] = [];
  for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
    if (edgeStates[edges[k]!] !== SHOWN) continue;
    lit.push(edges[k]!);
    nodes.add(neighbours[k]!);
  }
  return lit.length === 0 ? null : {nodes, edges: lit};
}

function ofEdge(part: VisiblePart, edge: number): Emphasis | null {
  if (edge < 0) return null;
  const {ends, adjacency} = part.typed;
  const [a, b] = [ends[2 * edge]!, ends[2 * edge + 1]!];
  const lit: number[] = [];
  for (let k = adjacency.offsets[a]!; k < adjacency.offsets[a + 1]!; k++) {
    if (adjacency.neighbours[k] === b && part.edgeStates[adjacency.edges[k]!] === SHOWN) lit.push(adjacency.edges[k]!);
  }
  return {nodes: new Set([a, b]), edges: lit};
}

function ofGroup({typed, edgeStates, memberships}: VisiblePart, group: number): Emphasis {
  const {offsets, items} = typed.memberships;
  const members: number[] = [];
  for (let node = 0; node < typed.kinds.length; node++) {
    let isMember = false;
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) isMember ||= items[k] === group && memberships[k] === 1;
    if (isMember) members.push(node);
  }
  return among({typed, edgeStates}, members);
}

/** Some nodes, and the edges between them. */
function among({typed, edgeStates}: Pick<VisiblePart, "typed" | "edgeStates">, nodes: readonly number[]): Emphasis {
  const isAmong = new Uint8Array(typed.kinds.length);
  for (const node of nodes) isAmong[node] = 1;
  const edges: number[] = [];
  for (let edge = 0; edge < edgeStates.length; edge++) {
    if (edgeStates[edge] !== SHOWN) continue;
    if (isAmong[typed.ends[2 * edge]!] === 1 && isAmong[typed.ends[2 * edge + 1]!] === 1) edges.push(edge);
  }
  return {nodes: new Set(nodes), edges};
}

/** What holds the network together: the links and people whose loss would part it, and the ends of these links. */
function ofBridges(part: VisiblePart): Emphasis {
  const {links, people} = bridges(part);
  const nodes = new Set([...links.flatMap(({ends}) => ends), ...people.map(({node}) => node)]);
  return {nodes, edges: links.flatMap(({ends: [a, b]}) => edgesOf(part, a, b))};
}

/** The chosen and whoever stands between them, and the edges among all these. */
function ofBrokers(network: Network, part: VisiblePart, {keys, tiesOnly}: Selection & {type: "brokers"}): Emphasis {
  const {brokers} = brokersBetween(network, part.edges, keys, tiesOnly);
  const numbers = [...keys, ...brokers.map(({node}) => node)].map((key) => part.typed.nodeKeys.indexOf(key));
  return among(
    part,
    numbers.filter((node) => node >= 0)
  );
}

function edgesOf({typed: {adjacency}, edgeStates}: VisiblePart, a: number, b: number): number[] {
  const found: number[] = [];
  for (let k = adjacency.offsets[a]!; k < adjacency.offsets[a + 1]!; k++)
    if (adjacency.neighbours[k] === b && edgeStates[adjacency.edges[k]!] === SHOWN) found.push(adjacency.edges[k]!);
  return found;
}

function ofPath(network: Network, {typed, edges}: VisiblePart, path: Selection & {type: "path"}): Emphasis {
  const {direct, indirect} = linksBetween(network, edges, path);
  const steps = [...(direct ? [direct] : []), ...(indirect?.paths.flat() ?? [])];
  const nodes = [path.from, path.to, ...steps.map(({node}) => node)];
  return {
    nodes: new Set(nodes.map((key) => typed.nodeKeys.indexOf(key))),
    edges: [...new Set(steps.flatMap((step) => step.edges))].map((key) => typed.edgeKeys.indexOf(key))
  };
}
