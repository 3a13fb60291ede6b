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
  const {members, groupCounts, onlyGroups} = memberGroups(typed, among, isolation);
  const isAcross = isolation.across && isolation.match === "any" && new Set(groups).size > 1;
  const {edges} = among;
  const connectors = rule === "inside" ? NONE : outsiders(typed, edges, members, rule === "between" ? 2 : 1);
  const isCrossing = (a: number, b: number) =>
    groupCounts[a]! > 1 || groupCounts[b]! > 1 || onlyGroups[a] !== onlyGroups[b];
  const kept = new Uint8Array(edges.length);
  const {ends} = typed;
  for (let i = 0; i < edges.length; i++) {
    if (edges[i] === 0) continue;
    const [a, b] = [ends[2 * i]!, ends[2 * i + 1]!];
    if (members[a] === 1 && members[b] === 1) kept[i] = Number(!isAcross || isCrossing(a, b));
    else if ((members[a] === 1 && connectors[b] === 1) || (members[b] === 1 && connectors[a] === 1)) kept[i] = 1;
  }
  return {nodes: members.map((member, i) => member || (connectors[i] ?? 0)), edges: kept, members};
}

const NONE = new Uint8Array(0);

/** Who counts as a member; in how many of the groups, and in which for one that is in a single one. */
function memberGroups(
  {groups, memberships: {offsets, items}}: TypedNetwork,
  {candidates, memberships}: Candidates,
  isolation: Isolation
) {
  const [asked, barred] = [new Set(isolation.groups), new Set(isolation.without)];
  const [isAsked, isBarred] = [groups.map((group) => asked.has(group)), groups.map((group) => barred.has(group))];
  const least = isolation.match === "all" ? asked.size : 1;
  const members = new Uint8Array(candidates.length);
  const groupCounts = new Uint16Array(candidates.length);
  const onlyGroups = new Int32Array(candidates.length);
  for (let node = 0; node < candidates.length; node++) {
    if (candidates[node] === 0) continue;
    let isOut = false;
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
      if (memberships[k] === 0) continue;
      isOut ||= isBarred[items[k]!]!;
      if (!isAsked[items[k]!]) continue;
      if (groupCounts[node]! > 0 && onlyGroups[node] === items[k]) continue; // the same group once more
      groupCounts[node] = groupCounts[node]! + 1;
      onlyGroups[node] = items[k]!;
    }
    members[node] = Number(groupCounts[node]! >= least && !isOut);
  }
  return {members, groupCounts, onlyGroups};
}

/** Non-members tied to at least `least` (1 or 2) different members. */
function outsiders({ends}: TypedNetwork, edges: Uint8Array, members: Uint8Array, least: 1 | 2): Uint8Array {
  const firstMember = new Int32Array(members.length).fill(-1);
  const result = new Uint8Array(members.length);
  const meet = (member: number, other: number) => {
    if (members[member] === 0 || members[other] === 1) return;
    if (least === 1 || (firstMember[other]! >= 0 && firstMember[other] !== member)) result[other] = 1;
    firstMember[other] = member;
  };
  for (let i = 0; i < edges.length; i++) {
    if (edges[i] === 0) continue;
    meet(ends[2 * i]!, ends[2 * i + 1]!);
    meet(ends[2 * i + 1]!, ends[2 * i]!);
  }
  return result;
}
