import type {PairGraph} from "./pairGraph.ts";

/** How often someone stands between two who are not bound to each other, by whose groups these three are in. */
export interface Brokerage {
  /** All three in one group. */
  coordinator: Int32Array;
  /** The two in one group, the broker in another. */
  consultant: Int32Array;
  /** The broker in the group of one of the two: who lets others in, or speaks for their own. */
  gatekeeper: Int32Array;
  /** Three groups. */
  liaison: Int32Array;
}

export const ROLES = ["coordinator", "consultant", "gatekeeper", "liaison"] as const;

/**
 * Roles between declared groups. Without direction, gatekeeper and representative are one role. Whoever is in none of the
 * groups has no role and gives none; someone in two groups is in the same group as anybody of either.
 * @see Gould & Fernandez (1989), "Structures of mediation", Sociological Methodology 19
 */
export function brokerage({nodes, ends}: PairGraph, groupsOf: readonly (readonly number[])[]): Brokerage {
  const neighbours = nodes.map(() => new Set<number>());
  for (let i = 0; i < ends.length; i += 2) {
    const [a, b] = [ends[i]!, ends[i + 1]!];
    if (groupsOf[a]!.length === 0 || groupsOf[b]!.length === 0) continue;
    neighbours[a]!.add(b);
    neighbours[b]!.add(a);
  }
  const result = Object.fromEntries(ROLES.map((role) => [role, new Int32Array(nodes.length)])) as unknown as Brokerage;
  const share = (a: number, b: number) => groupsOf[a]!.some((group) => groupsOf[b]!.includes(group));
  for (let broker = 0; broker < nodes.length; broker++) {
    const around = [...neighbours[broker]!];
    for (let i = 0; i < around.length; i++) {
      for (let j = 0; j < i; j++) {
        const [a, b] = [around[i]!, around[j]!];
        if (neighbours[a]!.has(b)) continue;
        const role = roleOf(share(a, b), share(a, broker), share(b, broker));
        result[role][broker] = result[role][broker]! + 1;
      }
    }
  }
  return result;
}

function roleOf(isOneCircle: boolean, withFirst: boolean, withSecond: boolean): keyof Brokerage {
  if (isOneCircle) return withFirst || withSecond ? "coordinator" : "consultant";
  return withFirst || withSecond ? "gatekeeper" : "liaison";
}
