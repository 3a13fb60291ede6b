import {countEach} from "../../base/countEach.ts";

/** Rows or columns of one sum. */
interface DegreeClass {
  degree: number;
  times: number;
}

/** Probabilities of the cells of a matrix, of which only the sums of rows and columns are known. */
export interface Bicm {
  /** For each row the number of its class; rows of one sum are one class. */
  classOfRow: Int32Array;
  /** How many columns each class of columns has. */
  columnTimes: number[];
  /** By class of rows and class of columns: the probability that a cell is 1. */
  probabilities: Float64Array[];
}

/**
 * The bipartite configuration model: the least presuming probabilities of the cells of a 0/1 matrix that give every row
 * and every column its sum on average; p = xy/(1 + xy) with x of the row and y of the column. Sums are met to a relative
 * 1e-13. Rows and columns that are full or empty whatever happens have 1 or 0.
 *
 * Solved by alternating x = d/Σ y/(1 + xy) and y likewise. Time: classes of rows × classes of columns, some hundred times.
 * @param rowSums and @param columnSums of one matrix
 * @see Saracco, Di Clemente, Gabrielli & Squartini (2015), "Randomizing Bipartite Networks: the Case of the World Trade
 * Web", Scientific Reports 5; Vallarano et al. (2021), "Fast and Scalable Likelihood Maximization for Exponential
 * Random Graph Models with Local Constraints", Scientific Reports 11.
 */
export function bicm(rowSums: ArrayLike<number>, columnSums: ArrayLike<number>): Bicm {
  const rows = degreeClasses(rowSums);
  const columns = degreeClasses(columnSums);
  const probabilities = rows.map(() => new Float64Array(columns.length));
  const {openRows, openColumns} = assignCertain(rows, columns, probabilities);
  const {x, y} = fitnesses(openRows, openColumns);
  for (const [i, row] of openRows.entries()) {
    for (const [j, column] of openColumns.entries()) {
      const product = x[i]! * y[j]!;
      probabilities[row.index]![column.index] = product / (1 + product);
    }
  }
  const classOf = new Map(rows.map(({degree}, i) => [degree, i]));
  const classOfRow = Int32Array.from({length: rowSums.length}, (_, row) => classOf.get(rowSums[row]!)!);
  return {classOfRow, columnTimes: columns.map(({times}) => times), probabilities};
}

function degreeClasses(sums: ArrayLike<number>): DegreeClass[] {
  return [...countEach(Array.from(sums))]
    .map(([degree, number]) => ({degree, times: number}))
    .sort((a, b) => a.degree - b.degree);
}

/** A class whose cells are neither all 0 nor all 1 among those still open; `degree` counts only these. */
interface OpenClass extends DegreeClass {
  index: number;
}

const numbered = (classes: readonly DegreeClass[]): OpenClass[] => classes.map((one, index) => ({...one, index}));
const timesOf = (classes: readonly DegreeClass[]): number => classes.reduce((sum, {times}) => sum + times, 0);

/** Writes what must be 0 or 1 into `probabilities`: a full row leaves each column less to share out, and so on. */
function assignCertain(rows: readonly DegreeClass[], columns: readonly DegreeClass[], probabilities: Float64Array[]) {
  let [openRows, openColumns] = [numbered(rows), numbered(columns)];
  for (let settled = -1; settled !== 0; ) {
    const fullRows = full(openRows, timesOf(openColumns));
    for (const row of fullRows) for (const column of openColumns) probabilities[row.index]![column.index] = 1;
    openColumns = without(openColumns, timesOf(fullRows));
    const restRows = openRows.filter(({degree}) => degree > 0).filter((row) => !fullRows.includes(row));
    const fullColumns = full(openColumns, timesOf(restRows));
    for (const row of restRows) for (const column of fullColumns) probabilities[row.index]![column.index] = 1;
    const restColumns = openColumns.filter((column) => column.degree > 0 && !fullColumns.includes(column));
    const nextRows = without(restRows, timesOf(fullColumns)).filter(({degree}) => degree > 0);
    settled = openRows.length - nextRows.length + openColumns.length - restColumns.length;
    [openRows, openColumns] = [nextRows, restColumns];
  }
  return {openRows, openColumns};
}

const full = (classes: readonly OpenClass[], cells: number): OpenClass[] =>
  classes.filter(({degree}) => degree > 0 && degree === cells);

const without = (classes: readonly OpenClass[], ones: number): OpenClass[] =>
  classes.map((one) => ({...one, degree: one.degree - ones}));

const MOST_ROUNDS = 20_000;

function fitnesses(rows: readonly DegreeClass[], columns: readonly DegreeClass[]): {x: Float64Array; y: Float64Array} {
  const total = rows.reduce((sum, {degree, times}) => sum + degree * times, 0);
  const start = ({degree}: DegreeClass): number => degree / Math.sqrt(total);
  const [x, y] = [Float64Array.from(rows, start), Float64Array.from(columns, start)];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const change = Math.max(assignFitnesses(x, rows, y, columns), assignFitnesses(y, columns, x, rows));
    if (change < 1e-14) break;
  }
  return {x, y};
}

/** Moves `own` towards its solution for given `other`; returns the largest relative change. */
function assignFitnesses(
  own: Float64Array,
  classes: readonly DegreeClass[],
  other: Float64Array,
  otherClasses: readonly DegreeClass[]
): number {
  let most = 0;
  for (const [i, {degree}] of classes.entries()) {
    let sum = 0;
    for (let j = 0; j < other.length; j++) sum += (otherClasses[j]!.times * other[j]!) / (1 + own[i]! * other[j]!);
    const next = degree / sum;
    most = Math.max(most, Math.abs(next - own[i]!) / next);
    own[i] = next;
  }
  return most;
}
