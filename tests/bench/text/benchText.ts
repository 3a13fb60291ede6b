import type {BenchRow} from "../report.ts";
import {benchMatcher} from "./benchMatcher.ts";
import {benchMentions} from "./benchMentions.ts";
import {benchStudy} from "./benchStudy.ts";
import {benchWorker} from "./benchWorker.ts";
import {longText, nameList} from "./material.ts";

const SIZES: Readonly<Record<string, number>> = {"1k": 1000, "100k": 100_000};
const CHARACTERS = 50_000_000;

/** The matcher against its peers at 1 000 and 100 000 names, how its cost grows, and a study from folder to network. */
export async function benchText(size: string | undefined): Promise<BenchRow[]> {
  if (size !== undefined && !Object.hasOwn(SIZES, size))
    throw new RangeError(`--size: expected ${Object.keys(SIZES).join(" or ")}, got ${size}`);
  const study = benchStudy(); // first: beside a long text, and all that is built of it, much is spent on collecting
  const {text, origin} = longText(CHARACTERS);
  console.log(`text: ${(text.length / 1e6).toFixed(1)} million characters, ${origin}`);
  const rows: BenchRow[] = [];
  for (const [name, count] of Object.entries(SIZES)) {
    if (size === undefined || size === name) rows.push(...benchMatcher(text, nameList(text, count), name));
  }
  return [...rows, ...benchMentions(text), ...(await benchWorker(text)), ...study];
}
