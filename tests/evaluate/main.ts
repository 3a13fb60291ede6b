// npm run evaluate [-- TASK…] [--json FILE]: how right the text engine is, against what others have annotated.

import {writeFileSync} from "node:fs";
import {parseArgs} from "node:util";

/** One figure of one task. */
export interface EvaluationRow {
  task: string;
  measure: string;
  value: number;
  /** What we want it to be at least, where a goal is set. */
  goal?: number;
  /** Of how many: mentions, edges … */
  of?: number;
  note?: string;
}

/** Measures one task; null where its material is not beside the project. */
type Task = () => Promise<EvaluationRow[] | null>;

const TASKS: Record<string, () => Promise<Task>> = {
  own: async () => (await import("./own.ts")).evaluateOwn,
  profile: async () => (await import("./profile.ts")).evaluateProfile,
  novels: async () => (await import("./novels.ts")).evaluateNovels,
  "discover-own": async () => (await import("./discovery.ts")).evaluateOwnDiscovery,
  "discover-profile": async () => (await import("./discovery.ts")).evaluateProfileDiscovery,
  litbank: async () => (await import("./litbank.ts")).evaluateLitbank,
  hipe: async () => (await import("./hipe.ts")).evaluateHipe,
  tei: async () => (await import("./tei.ts")).evaluateTei
};

const {values, positionals} = parseArgs({allowPositionals: true, options: {json: {type: "string"}}});
const chosen = positionals.length > 0 ? positionals : Object.keys(TASKS);
const unknown = chosen.filter((name) => !Object.hasOwn(TASKS, name));
if (unknown.length > 0) {
  console.error(`evaluate: expected some of ${Object.keys(TASKS).join(", ")}, got ${unknown.join(", ")}`);
  process.exit(2);
}

const rows: EvaluationRow[] = [];
for (const name of chosen) {
  const found = await (await TASKS[name]!())();
  if (found === null) {
    console.log(`\n${name}: NOT MEASURED, its material is not there (see tests/README.md)`);
    continue;
  }
  console.log(`\n${name}`);
  for (const {measure, value, goal, of, note} of found) {
    const verdict = goal === undefined ? "" : value >= goal ? `  goal ${goal}: reached` : `  goal ${goal}: MISSED`;
    console.log(
      `  ${measure.padEnd(44)} ${value.toFixed(3)}${of === undefined ? "" : ` of ${of}`}${verdict}${note ? `  ${note}` : ""}`
    );
  }
  rows.push(...found);
}
if (values.json !== undefined) writeFileSync(values.json, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
