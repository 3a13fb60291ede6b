import {STANCES} from "../model/study.ts";
import type {TypedNetwork} from "./typedNetwork.ts";
import {HIDDEN} from "./visiblePart.ts";

const [ASSERTED, DENIED] = [STANCES.indexOf("asserted"), STANCES.indexOf("denied")];

/**
 * A byte for each edge: 1 where one source asserts and another denies the same of the same two, and both are drawn: a tie
 * of the same type, in the same direction where there is one. What a single source says and takes back is not contested.
 * Linear in edges and evidence.
 */
export function contestedTies(
  typed: TypedNetwork,
  states: Uint8Array,
  isDirected: (type: string) => boolean
): Uint8Array {
  const {ends, layers, types, typeIds, stances} = typed;
  const directed = typeIds.map(isDirected);
  const contested = new Uint8Array(layers.length);
  const asserted = new Map<string, number[]>();
  const claimOf = (edge: number): string => {
    const [a, b] = [ends[2 * edge]!, ends[2 * edge + 1]!];
    const type = types[edge]!;
    return directed[type] || a < b ? `${a} ${b} ${type}` : `${b} ${a} ${type}`;
  };
  const isDrawn = (edge: number) => layers[edge] === 1 && states[edge] !== HIDDEN;
  const denials = deniedOf(stances).filter(isDrawn);
  if (denials.length === 0) return contested;
  const claims = new Set(denials.map(claimOf));
  for (let edge = 0; edge < layers.length; edge++) {
    if (!isDrawn(edge) || stances[edge] !== ASSERTED) continue;
    const claim = claimOf(edge);
    if (claims.has(claim)) asserted.set(claim, [...(asserted.get(claim) ?? []), edge]);
  }
  for (const denial of denials) {
    for (const edge of asserted.get(claimOf(denial)) ?? []) {
      if (restOnOne(typed, edge, denial)) continue;
      contested[edge] = 1;
      contested[denial] = 1;
    }
  }
  return contested;
}

const known = new WeakMap<Uint8Array, readonly number[]>();

/** All that some source denies, found once for a network: mostly there is none. */
function deniedOf(stances: Uint8Array): readonly number[] {
  const before = known.get(stances);
  if (before) return before;
  const denied: number[] = [];
  for (let edge = 0; edge < stances.length; edge++) if (stances[edge] === DENIED) denied.push(edge);
  known.set(stances, denied);
  return denied;
}

/** Whether two edges rest on one and the same source and on nothing else. */
function restOnOne({evidence: {offsets, items}}: TypedNetwork, a: number, b: number): boolean {
  const sources = new Set<number>();
  for (const edge of [a, b]) for (let k = offsets[edge]!; k < offsets[edge + 1]!; k++) sources.add(items[k]!);
  return sources.size === 1 && !sources.has(-1);
}
