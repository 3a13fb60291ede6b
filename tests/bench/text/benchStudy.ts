import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {StudyFiles} from "../../../src/core/model/study.ts";
import {buildNetwork} from "../../../src/core/network/buildNetwork.ts";
import {readStudy} from "../../../src/core/read/readStudy.ts";
import {processorTime, timing} from "../interleave.ts";
import type {BenchRow} from "../report.ts";

const FOLDER = join("graph-data", "smilga");
/** Rounds until next to nothing is compiled any more, as `node --trace-opt` tells: compiling takes processor time, too. */
const WARMING = 60;
const ROUNDS = 15;

/** The first study from its folder to its network: the files read anew each time, cold first and then warm. */
export function benchStudy(): BenchRow[] {
  let edges = 0;
  const run = () => {
    const study = readStudy(filesOf(FOLDER)).value;
    if (!study) throw new Error(`${FOLDER}: expected a study`);
    edges = buildNetwork(study, {window: {unit: "paragraph"}}).network.size;
  };
  const cold = processorTime(run);
  for (let round = 0; round < WARMING; round++) run();
  const {median, least, most} = timing(Array.from({length: ROUNDS}, () => processorTime(run)));
  const row = {bench: "text", size: "study", peer: "none", unit: "ms"} as const;
  return [
    {...row, measure: "folder to network, cold", ours: cold, note: "code not compiled yet"},
    {
      ...row,
      measure: "folder to network, warm",
      ours: median,
      note: `${edges} edges; ${Math.round(least)}–${Math.round(most)} in ${ROUNDS} rounds`
    }
  ];
}

function filesOf(folder: string): StudyFiles {
  const paths = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path)]));
}
