import {significant} from "../base/significant.ts";
import {STATISTICS, type Statistics} from "../model/network.ts";
import {disparity} from "./backbone/disparity.ts";
import {noiseCorrected} from "./backbone/noiseCorrected.ts";
import {sdsm} from "./backbone/sdsm.ts";
import {type Incidence, rowOf, sharedWindows, windowTotal} from "./incidence.ts";
import {pairStatistics} from "./statistics/pairStatistics.ts";

/**
 * The statistics of some pairs of entities, each named in some window together: all that is published and filtered by.
 * They count windows, not passages: a window may name both and still be no passage, as in `the Stalin faction`. The
 * filters look at these pairs alone. In how many chapters a pair meets, and how near, is handed through.
 *
 * Rounded to twelve significant digits, as what is beyond is noise of the arithmetic. No function of the machine comes
 * into it, only sums, products, quotients and square roots, so that the same text gives the same bytes everywhere.
 */
export function nearness(
  incidence: Incidence,
  pairs: readonly {a: string; b: string; chapters: number; encounters: number}[]
): Statistics[] {
  const edges = pairs.map((pair) => {
    const [a, b] = [rowOf(incidence, pair.a), rowOf(incidence, pair.b)];
    return {a, b, weight: sharedWindows(incidence, a, b)};
  });
  const measured = pairStatistics(
    edges.map(({a, b, weight}) => ({
      count: weight,
      a: windowTotal(incidence, a),
      b: windowTotal(incidence, b),
      windowCount: incidence.windowCount
    })),
    incidence.entities.length
  );
  const [local, corrected, modelled] = [disparity(edges), noiseCorrected(edges), sdsm(incidence, edges)];
  return measured.map((own, i) =>
    rounded({
      ...own,
      chapters: pairs[i]!.chapters,
      encounters: pairs[i]!.encounters,
      disparity: local[i]!,
      noiseCorrected: corrected[i]!.p,
      sdsm: modelled[i]!
    })
  );
}

const DIGITS = 12;

function rounded(exact: Statistics): Statistics {
  const statistics = {...exact};
  for (const name of STATISTICS) statistics[name] = significant(statistics[name], DIGITS);
  return statistics;
}
