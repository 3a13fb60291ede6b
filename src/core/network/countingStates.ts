import {byteChanges} from "../base/byteChanges.ts";
import type {EdgeClasses, Run} from "./edgeClasses.ts";
import {passingClasses} from "./edgeMask.ts";
import {keptByClasses} from "./keptByClasses.ts";

/** How something is counted by the states of edges (HIDDEN, SHOWN, GHOST). */
export interface Counting<Counts> {
  nothing(): Counts;
  copy(counts: Counts): Counts;
  /** Counts edges that a filter has let pass or not: entries of the network's classes. */
  addRun(counts: Counts, run: Run): void;
  /** Counts edges (their numbers) whose state was that in `from` and is that in `to`. */
  addChanges(counts: Counts, from: Uint8Array, to: Uint8Array, changed: Uint32Array): void;
}

/**
 * Counts by one array of states after another. Some answers are kept, and only those edges are counted that have come or
 * gone since the nearest of them. Counts that were given are not written to again.
 */
export function countingStates<Counts>(
  classes: EdgeClasses,
  {nothing, copy, addRun, addChanges}: Counting<Counts>
): (states: Uint8Array) => Counts {
  const none = nothing();
  let latest: {states: Uint8Array; counts: Counts} = {states: new Uint8Array(classes.edges.length), counts: none};
  const kept = keptByClasses(classes, none);
  const counted = new WeakMap<Uint8Array, Counts>(); // by states

  function filteredBy(passing: Uint8Array): Counts {
    const {answer, runs} = kept.nearest(passing);
    const counts = runs.length === 0 ? answer : copy(answer);
    for (const run of runs) addRun(counts, run);
    kept.keep(passing, counts);
    return counts;
  }

  function changedTo(states: Uint8Array): Counts {
    const {from, changed} = byteChanges(latest.states, states);
    const counts = from === latest.states ? copy(latest.counts) : nothing();
    addChanges(counts, from, states, changed);
    return counts;
  }

  return (states) => {
    const before = counted.get(states);
    const passing = passingClasses(states);
    const counts = before ?? (passing ? filteredBy(passing) : changedTo(states));
    counted.set(states, counts);
    latest = {states, counts};
    return counts;
  };
}
