// Measures of agreement between what we find and what others have annotated.

/** Precision, recall and F1 of a set of found things against the true ones, compared by their text. */
export function agreement(found: Iterable<string>, gold: ReadonlySet<string>): {p: number; r: number; f1: number} {
  const distinct = new Set(found);
  const right = [...distinct].filter((thing) => gold.has(thing)).length;
  const [p, r] = [right / (distinct.size || 1), right / (gold.size || 1)];
  return {p, r, f1: (2 * p * r) / (p + r || 1)};
}

/**
 * B³ of a clustering: over the items, the mean share of an item's cluster that belongs with it, of its class that is
 * found with it, and their harmonic mean. `pairs`: cluster and class of each item.
 *
 * @see Bagga & Baldwin (1998), "Entity-Based Cross-Document Coreferencing Using the Vector Space Model", COLING.
 */
export function bCubed(pairs: readonly (readonly [cluster: string, gold: string])[]): {
  p: number;
  r: number;
  f1: number;
} {
  const clusters = tally(pairs.map(([cluster]) => cluster));
  const classes = tally(pairs.map(([, gold]) => gold));
  const both = tally(pairs.map((pair) => JSON.stringify(pair)));
  let [p, r] = [0, 0];
  for (const pair of pairs) {
    const shared = both.get(JSON.stringify(pair))!;
    p += shared / clusters.get(pair[0])! / pairs.length;
    r += shared / classes.get(pair[1])! / pairs.length;
  }
  return {p, r, f1: (2 * p * r) / (p + r || 1)};
}

/** Spearman's ρ: the correlation of ranks, ties sharing the mean of theirs. */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number {
  const [a, b] = [ranks(pairs.map(([x]) => x)), ranks(pairs.map(([, y]) => y))];
  const mean = (pairs.length + 1) / 2;
  let [covariance, varianceA, varianceB] = [0, 0, 0];
  for (const [i, rank] of a.entries()) {
    covariance += (rank - mean) * (b[i]! - mean);
    varianceA += (rank - mean) ** 2;
    varianceB += (b[i]! - mean) ** 2;
  }
  return covariance / Math.sqrt(varianceA * varianceB);
}

/** Average precision of a ranking, best first: the mean, over all true things, of the precision down to each of them. */
export function averagePrecision(ranking: readonly string[], gold: ReadonlySet<string>): number {
  let [right, sum] = [0, 0];
  for (const [i, thing] of ranking.entries()) if (gold.has(thing)) sum += ++right / (i + 1);
  return sum / (gold.size || 1);
}

function tally(things: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

function ranks(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((i, j) => values[i]! - values[j]!);
  const found: number[] = new Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let i = from; i < to; i++) found[order[i]!] = (from + to + 1) / 2;
    from = to;
  }
  return found;
}
