import type {Bodies, Force} from "../bodies.ts";
import type {EdgeLoop} from "./edgeLoop.ts";
import {wasmSprings} from "./wasmEdges.ts";

/** Springs between bodies, one entry each. */
export interface Springs {
  /** Two bodies for each spring. */
  ends: Uint32Array;
  /** Share of the difference to its length that a spring makes good in a tick at alpha 1; 0–1. */
  strengths: Float64Array;
  lengths: Float64Array;
}

/**
 * Springs draw their ends together or push them apart, to their length: d3's `forceLink`. Of two bodies, the one with
 * fewer springs gives way more. The springs pull in turn, each seeing what those before it did.
 */
export function springs(bodies: Bodies, {ends, strengths, lengths}: Springs): Force {
  const {count, x, y, vx, vy} = bodies;
  const traits = interleave(lengths, strengths, targetYields(count, ends));
  const {bodies: next, run} = wasmSprings(count, ends, traits) ?? plainSprings(count, ends, traits);
  return (alpha) => {
    for (let i = 0; i < count; i++) {
      next[2 * i] = x[i]! + vx[i]!;
      next[2 * i + 1] = y[i]! + vy[i]!;
    }
    run(alpha);
    for (let i = 0; i < count; i++) {
      vx[i] = next[2 * i]! - x[i]!;
      vy[i] = next[2 * i + 1]! - y[i]!;
    }
  };
}

/**
 * Moves the places where bodies will be (x and y of each). `traits` has three numbers a spring: its length, its strength,
 * and the share of its pull that its target follows. This is the reference of `wasmSprings`.
 */
export function plainSprings(count: number, ends: Uint32Array, traits: Float64Array): EdgeLoop {
  const next = new Float64Array(2 * count);
  const at = Int32Array.from(ends, (end) => 2 * end);
  const run = (alpha: number) => {
    for (let end = 0, trait = 0; end < at.length; end += 2, trait += TRAITS) {
      const source = at[end]!;
      const target = at[end + 1]!;
      const sourceX = next[source]!;
      const sourceY = next[source + 1]!;
      const targetX = next[target]!;
      const targetY = next[target + 1]!;
      let dx = targetX - sourceX;
      let dy = targetY - sourceY;
      if (dx === 0) dx = ALMOST_NOTHING;
      if (dy === 0) dy = ALMOST_NOTHING;
      const pull = (1 - traits[trait]! / Math.sqrt(dx * dx + dy * dy)) * alpha * traits[trait + 1]!;
      const targetPull = pull * traits[trait + 2]!;
      const sourcePull = pull - targetPull;
      next[target] = targetX - dx * targetPull;
      next[target + 1] = targetY - dy * targetPull;
      next[source] = sourceX + dx * sourcePull;
      next[source + 1] = sourceY + dy * sourcePull;
    }
  };
  return {bodies: next, run};
}

const TRAITS = 3;

/** What the loop reads together lies together. */
function interleave(...columns: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(columns.length * columns[0]!.length);
  columns.forEach((column, c) => {
    for (let i = 0; i < column.length; i++) all[columns.length * i + c] = column[i]!;
  });
  return all;
}

/** What stands for a difference of 0, so that there is a direction; d3 asks chance. */
const ALMOST_NOTHING = 1e-6;

/** The share of each spring's pull that its target follows. */
function targetYields(count: number, ends: Uint32Array): Float64Array {
  const degrees = new Uint32Array(count);
  for (const end of ends) degrees[end]!++;
  const yields = new Float64Array(ends.length >> 1);
  for (let i = 0; i < yields.length; i++) {
    const source = degrees[ends[2 * i]!]!;
    yields[i] = source / (source + degrees[ends[2 * i + 1]!]!);
  }
  return yields;
}
