import {random} from "../base/random.ts";
import {type EvidenceUnits, pairsOf, restsOnlyOn} from "./evidenceUnits.ts";
import {MEASURES, type Measure, type Measures, measures, ranks} from "./measures.ts";

/** Best and worst rank of each node. */
export interface RankRange {
  best: Int32Array;
  worst: Int32Array;
}

/** Everybody's place, and how far their rank holds when the evidence is put to the test. */
export interface Robustness {
  values: Measures;
  ranks: Record<Measure, Int32Array>;
  /** Ranks when any one source is left out; null as long as that was not tried. */
  withoutOne: Record<Measure, RankRange> | null;
  /** How many sources were left out in turn. */
  sources: number;
  /** Middle nine tenths of the ranks when ties or passages are drawn anew from those there are; null where too many. */
  drawn: Record<Measure, RankRange> | null;
  draws: number;
}

const DRAWS = 100;
/** Beyond this many people the draws would take minutes. */
const MOST_DRAWN = 1500;

/** Everybody's place before the evidence is put to the test. */
export function untested(units: EvidenceUnits): Robustness {
  const values = measures(pairsOf(units, () => 1));
  return {values, ranks: ranksOf(values), withoutOne: null, sources: 0, drawn: null, draws: 0};
}

/** Measures everybody again and again; yields the share of the work that is done. The same units give the same answer. */
export function* robustness(units: EvidenceUnits): Generator<number, Robustness> {
  const values = measures(pairsOf(units, () => 1));
  const whole = ranksOf(values);
  const rested = [...new Set(units.sources.items)].filter((source) => source >= 0).sort((a, b) => a - b);
  const draws = units.nodes.length > MOST_DRAWN ? 0 : DRAWS;
  const steps = rested.length + draws + 1;
  let done = 1;
  yield done / steps;
  const without: Record<Measure, Int32Array>[] = [whole];
  for (const source of rested) {
    without.push(ranksOf(measures(pairsOf(units, (unit) => Number(!restsOnlyOn(units, unit, source))))));
    yield ++done / steps;
  }
  const redrawn: Record<Measure, Int32Array>[] = [];
  const chance = random(1);
  for (let draw = 0; draw < draws; draw++) {
    const times = drawAgain(units.ends.length / 2, chance);
    redrawn.push(ranksOf(measures(pairsOf(units, (unit) => times[unit]!))));
    yield ++done / steps;
  }
  return {
    values,
    ranks: whole,
    withoutOne: rangesOf(without, 0),
    sources: rested.length,
    drawn: draws === 0 ? null : rangesOf(redrawn, 0.05),
    draws
  };
}

const byMeasure = <T>(make: (measure: Measure) => T): Record<Measure, T> =>
  Object.fromEntries(MEASURES.map((measure) => [measure, make(measure)])) as Record<Measure, T>;

const ranksOf = (values: Measures): Record<Measure, Int32Array> => byMeasure((measure) => ranks(values[measure]));

/** How often each of n things comes when n are drawn with replacement. @see Efron (1979), Annals of Statistics 7 */
function drawAgain(n: number, chance: () => number): Uint16Array {
  const times = new Uint16Array(n);
  for (let i = 0; i < n; i++) {
    const drawn = Math.floor(chance() * n);
    times[drawn] = times[drawn]! + 1;
  }
  return times;
}

/** Of each node the range of its ranks, without this share at either end. */
function rangesOf(all: readonly Record<Measure, Int32Array>[], tail: number): Record<Measure, RankRange> {
  const cut = Math.floor(tail * all.length);
  return byMeasure((measure) => {
    const nodes = all[0]![measure].length;
    const range = {best: new Int32Array(nodes), worst: new Int32Array(nodes)};
    for (let node = 0; node < nodes; node++) {
      const sorted = Int32Array.from(all, (one) => one[measure][node]!).sort();
      range.best[node] = sorted[cut]!;
      range.worst[node] = sorted[sorted.length - 1 - cut]!;
    }
    return range;
  });
}
