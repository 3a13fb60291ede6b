import {byteChanges} from "../base/byteChanges.ts";
import {type EdgeClasses, type Run, runsBetween} from "./edgeClasses.ts";
import {passingClasses} from "./edgeMask.ts";

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
 * Counts by one array of states after another. The latest answers are kept: from one step of a slider to the next few
 * edges come and go, and only these are counted. Counts that were given are not written to again.
 */
export function countingStates<Counts>(
  classes: EdgeClasses,
  {nothing, copy, addRun, addChanges}: Counting<Counts>
): (states: Uint8Array) => Counts {
  const none = nothing();
  let latest: {states: Uint8Array; counts: Counts} = {states: new Uint8Array(classes.edges.length), counts: none};
  let filtered: {passing: Uint8Array; counts: Counts} = {
    passing: new Uint8Array(classes.offsets.length - 1),
    counts: none
  };

  function filteredBy(passing: Uint8Array): Counts {
    const counts = copy(filtered.counts);
    for (const run of runsBetween(classes, filtered.passing, passing)) addRun(counts, run);
    filtered = {passing, counts};
    return counts;
  }

  function changedTo(states: Uint8Array): Counts {
    const {from, changed} = byteChanges(latest.states, states);
    const counts = from === latest.states ? copy(latest.counts) : nothing();
    addChanges(counts, from, states, changed);
    return counts;
  }

  return (states) => {
    if (latest.states === states) return latest.counts;
    const passing = passingClasses(states);
    latest = {states, counts: passing ? filteredBy(passing) : changedTo(states)};
    return latest.counts;
  };
}
