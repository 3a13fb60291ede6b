import {entryOf} from "../../base/entryOf.ts";
import {type Incidence, windowTotal} from "../incidence.ts";
import {type Bicm, bicm} from "./bicm.ts";
import {poissonBinomialTail} from "./poissonBinomialTail.ts";
import type {WeightedEdge} from "./strengths.ts";

/**
 * The stochastic degree sequence model: for each pair how likely it is to share as many windows or more, if each name
 * fell about as often as it does and each window held about as many names as it does, and nothing else mattered. So it
 * allows for what Fisher's test does not: that a long list of names brings everybody together with everybody. But sums
 * hold on average only: a window of one name may hold two by chance, so that where windows name few people a pair has
 * to meet more often here than under fixed sums (`fdsm`), k² against k(k − 1) for a window of k names. The two
 * are therefore not one number: on the Southern Women (18 × 14) they are .06 apart on average and .17 at most, though 134
 * of 139 pairs fall on one side of .05; in a study's paragraphs of two to six names .05 and .27, with 837 of 881 on one
 * side. Where every name and window has some twelve ones of 300, they are within .02 on average.
 * `weight` is the number of windows a pair shares. From 0 to 1.
 *
 * The cells' probabilities come from the bipartite configuration model, the law of a pair's count is Poisson-binomial
 * (exact, where R's `backbone` has the refined normal approximation). Pairs of names of equal frequencies share one law.
 * @see Neal (2014), "The Backbone of Bipartite Projections", Social Networks 39; Neal, Domagalski & Sagan (2021),
 * "Comparing Alternatives to the Fixed Degree Sequence Model", Scientific Reports 11.
 */
export function sdsm(incidence: Incidence, pairs: readonly WeightedEdge[]): number[] {
  const rowSums = incidence.entities.map((_, row) => windowTotal(incidence, row));
  const columnSums = new Int32Array(incidence.windowCount);
  for (const window of incidence.windows) columnSums[window]!++;
  const model = bicm(
    rowSums,
    columnSums.filter((sum) => sum > 0)
  );

  const laws = new Map<number, {members: number[]; most: number}>();
  for (const [i, {a, b, weight}] of pairs.entries()) {
    const [p, q] = [model.classOfRow[a]!, model.classOfRow[b]!];
    const law = entryOf(laws, Math.min(p, q) * incidence.entities.length + Math.max(p, q), () => ({
      members: [],
      most: 0
    }));
    law.members.push(i);
    law.most = Math.max(law.most, weight);
  }
  const found = new Array<number>(pairs.length);
  for (const {members, most} of laws.values()) {
    const {a, b} = pairs[members[0]!]!;
    const tail = poissonBinomialTail(sharing(model, a, b), most);
    for (const i of members) found[i] = tail[pairs[i]!.weight]!;
  }
  return found;
}

/** For each class of windows how likely one is to name both. */
function sharing({classOfRow, columnTimes, probabilities}: Bicm, a: number, b: number) {
  const [left, right] = [probabilities[classOfRow[a]!]!, probabilities[classOfRow[b]!]!];
  return columnTimes.map((times, column) => ({p: left[column]! * right[column]!, times}));
}
