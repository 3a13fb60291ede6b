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

/** Who counts as a member, and of what. From group to member: all but the groups asked for may be many. */
function memberGroups(typed: TypedNetwork, among: Candidates, isolation: Isolation): Belonging {
  const {length} = among.candidates;
  const belonging: Belonging = {
    members: new Uint8Array(length),
    groupCounts: new Uint16Array(length),
    onlyGroups: new Int32Array(length)
  };
  const asked = new Set(isolation.groups);
  const least = isolation.match === "all" ? asked.size : 1;
  const roll = rollOf(typed);
  for (const group of numbersOf(asked, typed.groups)) addMembers(roll, group, among, least, belonging);
  for (const group of numbersOf(new Set(isolation.without), typed.groups)) bar(roll, group, among, belonging.members);
  return belonging;
}

const numbersOf = (ids: ReadonlySet<string>, groups: readonly string[]): number[] =>
  groups.flatMap((id, group) => (ids.has(id) ? [group] : []));

function addMembers(
  {offsets, nodes, entries}: Roll,
  group: number,
  {candidates, memberships}: Candidates,
  least: number,
  {members, groupCounts, onlyGroups}: Belonging
): void {
  let last = -1; // who is in the group twice stands there twice in a row
  for (let i = offsets[group]!; i < offsets[group + 1]!; i++) {
    const node = nodes[i]!;
    if (node === last || candidates[node] === 0 || memberships[entries[i]!] === 0) continue;
    last = node;
    const count = groupCounts[node]! + 1;
    groupCounts[node] = count;
    onlyGroups[node] = group;
    members[node] = Number(count >= least);
  }
}

function bar({offsets, nodes, entries}: Roll, group: number, {memberships}: Candidates, members: Uint8Array): void {
  for (let i = offsets[group]!; i < offsets[group + 1]!; i++)
    if (memberships[entries[i]!] === 1) members[nodes[i]!] = 0;
}

/** Who is in which group: group g has entries `offsets[g]` to `offsets[g + 1]`, by rising nodes. */
interface Roll {
  offsets: Uint32Array;
  nodes: Uint32Array;
  /** The number of the membership. */
  entries: Uint32Array;
}

const rolls = new WeakMap<Int32Array, Roll>(); // by the memberships

function rollOf({memberships: {offsets, items}, groups}: TypedNetwork): Roll {
  const roll = rolls.get(items) ?? callRoll(offsets, items, groups.length);
  rolls.set(items, roll);
  return roll;
}

/** By a counting sort. */
function callRoll(ofNodes: Uint32Array, items: Int32Array, groupCount: number): Roll {
  const offsets = new Uint32Array(groupCount + 1);
  for (const group of items) offsets[group + 1] = offsets[group + 1]! + 1;
  for (let group = 0; group < groupCount; group++) offsets[group + 1] = offsets[group + 1]! + offsets[group]!;
  const next = offsets.slice();
  const [nodes, entries] = [new Uint32Array(items.length), new Uint32Array(items.length)];
  for (let node = 0; node + 1 < ofNodes.length; node++) {
    for (let k = ofNodes[node]!; k < ofNodes[node + 1]!; k++) {
      const at = next[items[k]!]!++;
      nodes[at] = node;
      entries[at] = k;
    }
  }
  return {offsets, nodes, entries};
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
