import type {Network} from "../model/network.ts";
import type {Isolation} from "../model/view.ts";

/** What is left to choose from when isolation begins: nodes of a shown kind, edges that pass the filters. */
export interface Candidates {
  candidates: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

export interface Isolated {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
  members: ReadonlySet<string>;
}

/**
 * Cuts a network to one group or several.
 *
 * - inside: members, and edges between them
 * - boundary: also the edges from members to others, and who is at their end
 * - between: members, and whoever is tied to two members at least, with those edges
 *
 * Members stay even when nothing ties them. With two groups or more and `across`, of the edges between members only
 * those remain that run from one group to another.
 */
export function isolate(
  network: Network,
  {candidates, edges}: Candidates,
  {groups, rule, across}: Isolation
): Isolated {
  const groupsOf = memberGroups(network, candidates, groups);
  const members = new Set(groupsOf.keys());
  const connectors =
    rule === "inside" ? new Set<string>() : outsiders(network, edges, members, rule === "between" ? 2 : 1);
  const keptEdges = new Set<string>();
  for (const edge of edges) {
    const [a, b] = network.extremities(edge) as [string, string];
    const [groupsA, groupsB] = [groupsOf.get(a), groupsOf.get(b)];
    if (groupsA && groupsB) {
      if (!across || groups.length < 2 || isCrossing(groupsA, groupsB)) keptEdges.add(edge);
    } else if ((groupsA && connectors.has(b)) || (groupsB && connectors.has(a))) keptEdges.add(edge);
  }
  return {nodes: new Set([...members, ...connectors]), edges: keptEdges, members};
}

/** For each member, the isolated groups it belongs to, as indices into `groups`. */
function memberGroups(
  network: Network,
  candidates: ReadonlySet<string>,
  groups: readonly string[]
): Map<string, Set<number>> {
  const index = new Map(groups.map((group, i) => [group, i]));
  const result = new Map<string, Set<number>>();
  for (const node of candidates) {
    const own = new Set<number>();
    for (const {group} of network.getNodeAttribute(node, "groups")) {
      const i = index.get(group);
      if (i !== undefined) own.add(i);
    }
    if (own.size > 0) result.set(node, own);
  }
  return result;
}

/** Non-members tied to at least `least` different members. */
function outsiders(
  network: Network,
  edges: ReadonlySet<string>,
  members: ReadonlySet<string>,
  least: number
): Set<string> {
  const met = new Map<string, Set<string>>();
  for (const edge of edges) {
    const [a, b] = network.extremities(edge) as [string, string];
    for (const [member, other] of [
      [a, b],
      [b, a]
    ] as const) {
      if (!members.has(member) || members.has(other)) continue;
      const seen = met.get(other) ?? new Set();
      met.set(other, seen.add(member));
    }
  }
  return new Set([...met].filter(([, seen]) => seen.size >= least).map(([other]) => other));
}

/** Whether an edge runs from one group to another: not when both ends belong to one and the same group only. */
function isCrossing(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size > 1 || b.size > 1 || [...a][0] !== [...b][0];
}
