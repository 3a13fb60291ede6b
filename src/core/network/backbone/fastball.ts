/**
 * Shuffles who stands in which row of a 0/1 matrix, keeping the sum of every row and of every column: `trades` times two
 * rows pool what only one of them has and share it out anew, each as much as it had. Works on `rows`: the columns of
 * each, ascending. Time: trades × length of rows.
 *
 * @param random numbers in [0, 1)
 * @see Godard & Neal (2022), "Fastball: a Fast Algorithm to Randomly Sample Bipartite Graphs with Fixed Degree
 * Sequences", J. Complex Networks 10(6); Strona et al. (2014), "Curveball", Nature Communications 5.
 */
export function assignShuffle(rows: Int32Array[], trades: number, random: () => number): void {
  if (rows.length < 2) return;
  for (let trade = 0; trade < trades; trade++) {
    const first = Math.floor(random() * rows.length);
    const second = (first + 1 + Math.floor(random() * (rows.length - 1))) % rows.length;
    shareOut(rows[first]!, rows[second]!, random);
  }
}

/** Both rows stay ascending: those to share out are dealt in order, each to the first row as often as it still needs. */
function shareOut(first: Int32Array, second: Int32Array, random: () => number): void {
  const single: number[] = [];
  const both: number[] = [];
  for (let i = 0, j = 0; i < first.length || j < second.length; ) {
    const [p, q] = [first[i] ?? Infinity, second[j] ?? Infinity];
    if (p === q) both.push(p);
    else single.push(Math.min(p, q));
    if (p <= q) i++;
    if (q <= p) j++;
  }
  let needed = first.length - both.length;
  let [i, j, k] = [0, 0, 0];
  for (const [dealt, column] of single.entries()) {
    for (; k < both.length && both[k]! < column; k++) first[i++] = second[j++] = both[k]!;
    if (random() * (single.length - dealt) < needed) {
      first[i++] = column;
      needed--;
    } else {
      second[j++] = column;
    }
  }
  for (; k < both.length; k++) first[i++] = second[j++] = both[k]!;
}
