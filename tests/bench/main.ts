// npm run bench -- layout|text|screen|picture [--size S] [--runs N] [--json FILE]

import {parseArgs} from "node:util";
import {type BenchRow, benchLine, benchTable, medianRows, writeRows} from "./report.ts";

/**
 * One bench: measures at one size, or at all of its sizes when none is named; gives its rows one by one, or together. Where
 * a figure is a matter of chance, the run's number (from 0) is its seed.
 */
type Bench = (size: string | undefined, run: number) => Promise<BenchRow[]> | AsyncIterable<BenchRow>;

const BENCHES: Record<string, () => Promise<Bench>> = {
  picture: async () => (await import("./picture/pictureBench.ts")).pictureBench,
  layout: async () => (await import("./layout/layoutBench.ts")).layoutBench,
  text: async () => (await import("./text/benchText.ts")).benchText,
  screen: async () => (await import("./screen/screen.ts")).screenBench
};

/** Halves of a bench, which are run when they are named. */
const PARTS: typeof BENCHES = {
  stage: async () => (await import("./screen/screen.ts")).stageBench,
  app: async () => (await import("./screen/screen.ts")).appBench
};
const named = {...BENCHES, ...PARTS};

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {size: {type: "string"}, runs: {type: "string", default: "1"}, json: {type: "string"}}
});
const chosen = positionals.length > 0 ? positionals : Object.keys(BENCHES);
const unknown = chosen.filter((name) => !Object.hasOwn(named, name));
if (unknown.length > 0) {
  console.error(`bench: expected some of ${Object.keys(named).join(", ")}, got ${unknown.join(", ")}`);
  process.exit(2);
}

const rows: BenchRow[] = [];
for (const name of chosen) {
  const bench = await named[name]!();
  const runs: BenchRow[][] = [];
  for (let run = 0; run < Number(values.runs); run++) runs.push(await rowsOf(bench, run));
  const found = medianRows(runs);
  console.log(`\n${name}\n${benchTable(found)}`);
  rows.push(...found);
  if (values.json !== undefined) writeRows(values.json, rows);
}

/** One run. Rows that come one by one are told as they come: a bench may take long, or be given up. */
async function rowsOf(bench: Bench, run: number): Promise<BenchRow[]> {
  const found: BenchRow[] = [];
  for await (const row of await bench(values.size, run)) {
    found.push(row);
    console.error(benchLine(row));
  }
  return found;
}
