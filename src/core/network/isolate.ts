import type {Isolation} from "../model/view.ts";
import type {TypedNetwork} from "./typedNetwork.ts";

/** What is left to choose from when isolation begins, a byte each. */
export interface Candidates {
  /** Nodes of a shown kind. */
  candidates: Uint8Array;
  /** Edges that pass the filters. */
  edges: Uint8Array;
  /** Memberships that count in the years shown. */
  memberships: Uint8Array;
}

/** A byte for each node and edge: 1 = kept. */
export interface Isolated {
  nodes: Uint8Array;
  edges: Uint8Array;
  /** Members of the isolated groups. */
  members: Uint8Array;
}

/**
 * Cuts a network to one group or several. Members are whoever is in any of the groups, or in all of them, and in none of
 * those that it is to be without.
 *
 * - inside: members, and edges between them
 * - boundary: also the edges from members to others, and who is at their end
 * - between: members, and whoever is tied to two members at least, with those edges
 *
 * Members stay even when nothing ties them. Where any of two groups or more will do, and with `across`, of the edges
 * between members only those remain that run from one group to another. Linear in nodes, memberships and edges.
 */
export function isolate(typed: TypedNetwork, among: Candidates, isolation: Isolation): Isolated {
  const {groups, rule} = isolation;
  const belonging = memberGroups(typed, among, isolation);
  const {members} = belonging;
  const nodes = members.slice();
  if (rule !== "inside") addOutsiders(nodes, typed, among.edges, members, rule === "between" ? 2 : 1);
  const isAcross = isolation.across && isolation.match === "any" && new Set(groups).size > 1;
  const edges = edgesOfMembers(typed, among.edges, nodes, members);
  if (isAcross) keepCrossing(edges, typed, belonging);
  return {nodes, edges, members};
}

interface Belonging {
  members: Uint8Array;
  /** In how many of the groups a node is, and in which for one that is in a single one. */
  groupCounts: Uint16Array;
  onlyGroups: Int32Array;
}

/** Who counts as a member, and of what. */
function memberGroups(typed: TypedNetwork, among: Candidates, isolation: Isolation): Belonging {
  const [asked, barred] = [new Set(isolation.groups), new Set(isolation.without)];
  const rule = {
    isAsked: Uint8Array.from(typed.groups, (group) => Number(asked.has(group))),
    isBarred: Uint8Array.from(typed.groups, (group) => Number(barred.has(group))),
    least: isolation.match === "all" ? asked.size : 1
  };
  const {length} = among.candidates;
  const belonging = {
    members: new Uint8Array(length),
    groupCounts: new Uint16Array(length),
    onlyGroups: new Int32Array(length)
  };
  findMembers(typed.memberships, among, rule, belonging);
  return belonging;
}

function findMembers(
  {offsets, items}: TypedNetwork["memberships"],
  {candidates, memberships}: Candidates,
  {isAsked, isBarred, least}: {isAsked: Uint8Array; isBarred: Uint8Array; least: number},
  {members, groupCounts, onlyGroups}: Belonging
): void {
  for (let node = 0; node < candidates.length; node++) {
    if (candidates[node] === 0) continue;
    let isOut = 0;
    let count = 0;
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
      if (memberships[k] === 0) continue;
      const group = items[k]!;
      isOut |= isBarred[group]!;
      if (isAsked[group] === 0 || (count > 0 && onlyGroups[node] === group)) continue; // or the same group once more
      onlyGroups[node] = group;
      count++;
    }
    groupCounts[node] = count;
    members[node] = Number(count >= least && isOut === 0);
  }
}

/** Adds whoever is no member and tied to at least `least` (1 or 2) different members. */
function addOutsiders(
  nodes: Uint8Array,
  {adjacency: {offsets, neighbours, edges: own}}: TypedNetwork,
  edges: Uint8Array,
  members: Uint8Array,
  least: 1 | 2
): void {
  const met = new Uint32Array(members.length); // the member last met and one, 0 for nobody
  for (let member = 0; member < members.length; member++) {
    if (members[member] === 0) continue;
    for (let k = offsets[member]!; k < offsets[member + 1]!; k++) {
      const other = neighbours[k]!;
      if (edges[own[k]!] === 0 || members[other] === 1) continue;
      if (least === 1 || (met[other] !== 0 && met[other] !== member + 1)) nodes[other] = 1;
      met[other] = member + 1;
    }
  }
}

/** A byte for each edge: 1 where it ties a member to somebody kept. From member to member, who are mostly few. */
function edgesOfMembers(
  {adjacency: {offsets, neighbours, edges: own}}: TypedNetwork,
  edges: Uint8Array,
  nodes: Uint8Array,
  members: Uint8Array
): Uint8Array {
  const kept = new Uint8Array(edges.length);
  for (let member = 0; member < members.length; member++) {
    if (members[member] === 0) continue;
    for (let k = offsets[member]!; k < offsets[member + 1]!; k++) {
      const edge = own[k]!;
      kept[edge] = edges[edge]! & nodes[neighbours[k]!]!;
    }
  }
  return kept;
}

/** Of the edges between members, leaves those that run from one group to another. */
function keepCrossing(edges: Uint8Array, {ends}: TypedNetwork, {members, groupCounts, onlyGroups}: Belonging): void {
  for (let edge = 0; edge < edges.length; edge++) {
    if (edges[edge] === 0) continue;
    const a = ends[2 * edge]!;
    const b = ends[2 * edge + 1]!;
    if ((members[a]! & members[b]!) === 0 || groupCounts[a]! > 1 || groupCounts[b]! > 1) continue;
    if (onlyGroups[a] === onlyGroups[b]) edges[edge] = 0;
  }
}
