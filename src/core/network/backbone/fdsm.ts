import {random} from "../../base/random.ts";
import {type Incidence, sharedWindows} from "../incidence.ts";
import {assignShuffle} from "./fastball.ts";
import type {WeightedEdge} from "./strengths.ts";

/**
 * The fixed degree sequence model: for each pair the share of shuffled matrices in which it has as many windows in
 * common or more, each name falling exactly as often and each window holding exactly as many names as in truth. It is
 * what `sdsm` approximates without sampling, and serves to check it: slow, no finer than 1/(samples + 1), and off by
 * chance with a standard deviation of √(p(1 − p)/samples).
 *
 * @returns (1 + number of such samples)/(1 + number of samples): a share, never 0
 * @param sampling five trades mix well
 * @see Zweig & Kaufmann (2011), "A Systematic Approach to the One-mode Projection of Bipartite Graphs", SNAM 1;
 * Phipson & Smyth (2010) on the ones.
 */
export function fdsm(incidence: Incidence, pairs: readonly WeightedEdge[], sampling: Sampling): number[] {
  const steps = fdsmSteps(incidence, pairs, sampling);
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

export interface Sampling {
  samples: number;
  seed: number;
  /** For each row between two samples. */
  trades?: number;
}

/** The same in steps; tells before each sample what share of them is done. */
export function* fdsmSteps(
  incidence: Incidence,
  pairs: readonly WeightedEdge[],
  {samples, seed, trades = 5}: Sampling
): Generator<number, number[]> {
  const chance = random(seed);
  const shuffled = {...incidence, windows: incidence.windows.slice()};
  const rows = incidence.entities.map((_, row) =>
    shuffled.windows.subarray(incidence.starts[row], incidence.starts[row + 1])
  );
  const reached = new Int32Array(pairs.length);
  assignShuffle(rows, 10 * trades * rows.length, chance);
  for (let sample = 0; sample < samples; sample++) {
    yield sample / samples;
    assignShuffle(rows, trades * rows.length, chance);
    for (const [i, {a, b, weight}] of pairs.entries()) if (sharedWindows(shuffled, a, b) >= weight) reached[i]!++;
  }
  return Array.from(reached, (count) => (1 + count) / (1 + samples));
}
