import {counted} from "../core/base/counted.ts";
import type {Network} from "../core/model/network.ts";
import type {Study} from "../core/model/study.ts";
import {zipStudy} from "../core/read/zipStudy.ts";
import {buildStudy} from "./buildStudy.ts";
import type {ExitStatus, Io} from "./io.ts";

/** Runs `open`: says what the study holds, then serves the app with it until the user ends it. */
export async function open(
  io: Io,
  path: string = io.defaultStudy,
  {port, browser}: {port?: number; browser: boolean}
): Promise<ExitStatus> {
  const loaded = await buildStudy(io, path);
  if (!loaded) return 1;
  io.out(`${describe(loaded.study, loaded.built.network)}\n`);
  const studyZip = async () => zipStudy((await io.readStudyFiles(path)).value); // anew: the historian may have edited it
  const {address, ended} = await io.serveApp({port, studyZip});
  io.out(`${address}\nCtrl-C ends it.\n`);
  if (browser) io.openBrowser(address);
  await ended;
  return 0;
}

/** `Ivar Smilga: 120 entities, 402 ties, 310 pairs named together, 3 sources`. */
function describe(study: Study, network: Network): string {
  const ties = network.filterEdges((_edge, {layer}) => layer === "tie").length;
  const counts = [
    counted(network.order, "entity", "entities"),
    counted(ties, "tie"),
    counted(network.size - ties, "pair named together", "pairs named together"),
    counted(study.sources.length, "source")
  ];
  return `${study.title}: ${counts.join(", ")}`;
}
