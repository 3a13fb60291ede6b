import {counted} from "../core/base/counted.ts";
import {assignLayout} from "../core/layout/assignLayout.ts";
import {firstView} from "../core/model/view.ts";
import {toCsvTables} from "../export/csv.ts";
import {toGexf} from "../export/gexf.ts";
import {toGraphml} from "../export/graphml.ts";
import {toJson} from "../export/json.ts";
import {toTei} from "../export/tei.ts";
import {type BuildOptions, type BuiltStudy, buildStudy} from "./buildStudy.ts";
import {fileEnding} from "./fileEnding.ts";
import type {ExitStatus, Io} from "./io.ts";
import {assignWeights, keepLines, type NearnessArguments} from "./nearnessArguments.ts";
import {shuffle} from "./shuffle.ts";
import {UsageError} from "./usageError.ts";

const ENDINGS = [".json", ".gexf", ".graphml", ".csv", ".tei", ".xml"];

/** Runs `build`: the network, laid out as the study's first view has it, in the format that the file's ending says; .tei and .xml are TEI. */
export async function build(
  io: Io,
  path: string,
  {output, weight, keep, alpha, ...options}: BuildOptions & NearnessArguments & {output?: string}
): Promise<ExitStatus> {
  const ending = output === undefined ? ".json" : fileEnding(output);
  if (!ENDINGS.includes(ending)) throw new UsageError(`${output}: expected a file ending in ${ENDINGS.join(", ")}`);
  if (output !== undefined) await io.checkTarget(output);
  const loaded = await buildStudy(io, path, options);
  if (!loaded) return 1;
  io.progress("laying out …");
  if (!loaded.isPlaced) assignLayout(loaded.built.network, loaded.study, firstView(loaded.study));
  io.progress("");
  if (keep === "fdsm") shuffle(io, loaded.built);
  keepLines(loaded.built.network, {keep, alpha});
  assignWeights(loaded.built.network, weight ?? "passages");
  await write(io, output, ending, loaded);
  return loaded.status;
}

async function write(
  io: Io,
  output: string | undefined,
  ending: string,
  {study, built: {network, ...readings}}: BuiltStudy
): Promise<void> {
  if (output === undefined) return io.out(toJson(network));
  const written = async (text: string): Promise<void> => {
    await io.writeFile(output, text);
    io.err(`${output}: ${counted(network.order, "entity", "entities")}, ${counted(network.size, "edge")}`);
  };
  if (ending === ".gexf") return written(toGexf(network, study, readings));
  if (ending === ".graphml") return written(toGraphml(network, study, readings));
  if (ending === ".tei" || ending === ".xml") return written(toTei(network, study, readings));
  if (ending === ".json") return written(toJson(network));
  const tables = toCsvTables(network, study, readings);
  const beside = `${output.slice(0, -".csv".length)}.nodes.csv`;
  await io.writeFile(output, tables.edges);
  await io.writeFile(beside, tables.nodes);
  io.err(`${output}: the edges; ${beside}: the nodes`);
}
