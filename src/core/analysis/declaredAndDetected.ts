import {adjustedRand, mutualInformation} from "./agreement.ts";
import type {Communities} from "./communities.ts";
import type {PairGraph} from "./pairGraph.ts";

/** Someone whose bonds lead elsewhere than the name of their group says. */
export interface Misfit {
  /** Index of the node. */
  node: number;
  /** Index of the declared group. */
  group: number;
  /** Bonds to others of that group, and to those of the group they are bound to most. */
  own: number;
  other: number;
  otherGroup: number;
}

/** What people are called against what they are found with. */
export interface DeclaredAndDetected {
  /** Of each declared group and each community: how many people; a person in two groups counts in both. */
  table: number[][];
  /** Adjusted Rand index and normalised mutual information, of those who are in exactly one of the groups. */
  adjustedRand: number;
  mutualInformation: number;
  /** How many those are. */
  compared: number;
  misfits: Misfit[];
}

/** Compares declared groups, given as the groups of each node (indices), with communities. */
export function declaredAndDetected(
  pairs: PairGraph,
  {classes, count}: Pick<Communities, "classes" | "count">,
  groupsOf: readonly (readonly number[])[],
  groups: number
): DeclaredAndDetected {
  const table = Array.from({length: groups}, () => new Array<number>(count).fill(0));
  const [declared, detected]: [number[], number[]] = [[], []];
  for (const [node, own] of groupsOf.entries()) {
    const community = classes[node]!;
    if (community < 0) continue;
    for (const group of own) table[group]![community]! += 1;
    if (own.length !== 1) continue;
    declared.push(own[0]!);
    detected.push(community);
  }
  return {
    table,
    adjustedRand: adjustedRand(declared, detected),
    mutualInformation: mutualInformation(declared, detected),
    compared: declared.length,
    misfits: misfits(pairs, groupsOf, groups)
  };
}

/** Whoever is in one group and bound more strongly to another; the widest gap first, then by node. */
function misfits({ends, weights}: PairGraph, groupsOf: readonly (readonly number[])[], groups: number): Misfit[] {
  const bonds = groupsOf.map(() => new Float64Array(groups));
  for (const [i, weight] of weights.entries()) {
    const [a, b] = [ends[2 * i]!, ends[2 * i + 1]!];
    for (const group of groupsOf[b]!) bonds[a]![group]! += weight;
    for (const group of groupsOf[a]!) bonds[b]![group]! += weight;
  }
  const found = groupsOf.flatMap((own, node): Misfit[] => {
    const [group] = own;
    if (own.length !== 1 || group === undefined) return [];
    const most = Math.max(...bonds[node]!);
    const otherGroup = bonds[node]!.indexOf(most);
    return most > bonds[node]![group]! ? [{node, group, own: bonds[node]![group]!, other: most, otherGroup}] : [];
  });
  return found.sort((a, b) => b.other - b.own - (a.other - a.own) || a.node - b.node);
}
