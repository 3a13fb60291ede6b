import {exp} from "../../base/exp.ts";
import {wholePower} from "../../base/wholePower.ts";
import {logBinomial} from "../statistics/binomial.ts";

/** So many independent trials of one probability. */
export interface Trials {
  /** From 0 to 1. */
  p: number;
  times: number;
}

/**
 * The probabilities of k successes or more, k from 0 to `most`, in independent trials of different probabilities: the
 * Poisson-binomial law, exactly, to a relative 1e-11.
 *
 * Binomials of trials alike are convolved. The upper tail is summed from its far end, never taken from 1, so that small
 * probabilities keep their digits; since the law is log-concave, what lies beyond the last term computed is less than
 * a geometric series, and the computation reaches far enough for that to be nothing. Time: number of groups × k².
 * @see Hong (2013), "On Computing the Distribution Function for the Poisson Binomial Distribution", CSDA 59.
 */
export function poissonBinomialTail(trials: readonly Trials[], most: number): Float64Array {
  const total = trials.reduce((sum, {times}) => sum + times, 0);
  const mean = trials.reduce((sum, {p, times}) => sum + p * times, 0);
  for (let reach = Math.max(most, Math.ceil(mean)) + 16 + Math.ceil(8 * Math.sqrt(mean)); ; reach *= 2) {
    const last = Math.min(total, reach);
    const law = distribution(trials, last);
    const tail = new Float64Array(Math.max(most, last) + 2);
    for (let k = last; k >= 0; k--) tail[k] = Math.min(1, tail[k + 1]! + law[k]!);
    tail[0] = 1;
    if (last === total || beyond(law) <= tail[most]! * 1e-16) return tail.slice(0, most + 1);
  }
}

/** A bound for what lies beyond the last term, where terms fall. */
function beyond(law: Float64Array): number {
  const [before, last] = [law.at(-2) ?? 0, law.at(-1)!];
  if (last === 0) return 0;
  return last < before ? (last * last) / (before - last) : Infinity;
}

/** P(X = k) for k from 0 to `last`. */
function distribution(trials: readonly Trials[], last: number): Float64Array {
  let law = Float64Array.of(1);
  for (const {p, times} of trials) {
    if (p > 0 && times > 0) law = convolved(law, binomial(p, times, last), last);
  }
  if (law.length > last) return law;
  const filled = new Float64Array(last + 1);
  filled.set(law);
  return filled;
}

function convolved(left: Float64Array, right: Float64Array, last: number): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(Math.min(last, left.length + right.length - 2) + 1);
  for (let i = 0; i < left.length; i++) {
    const factor = left[i]!;
    if (factor === 0) continue;
    for (let j = Math.min(right.length, sums.length - i) - 1; j >= 0; j--) sums[i + j]! += factor * right[j]!;
  }
  return sums;
}

/** P(X = k) for k from 0 to `last` or to n. */
function binomial(p: number, n: number, last: number): Float64Array {
  const law = new Float64Array(Math.min(n, last) + 1);
  const none = wholePower(1 - p, n);
  if (none > 1e-280) {
    law[0] = none;
    const odds = p / (1 - p);
    for (let k = 1; k < law.length; k++) law[k] = law[k - 1]! * ((n - k + 1) / k) * odds;
  } else {
    for (let k = 0; k < law.length; k++) law[k] = exp(logBinomial(k, n, p, 1 - p));
  }
  return law;
}
