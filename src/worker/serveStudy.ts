import type {Problem} from "../core/base/problem.ts";
import {finish} from "../core/base/steps.ts";
import {assignFirstPlaces, layoutOf} from "../core/layout/assignLayout.ts";
import type {StudyFiles} from "../core/model/study.ts";
import {firstView} from "../core/model/view.ts";
import {buildNetwork} from "../core/network/buildNetwork.ts";
import {readDocuments} from "../core/read/documents/readDocuments.ts";
import {networkFilesOf} from "../core/read/networks/networkFiles.ts";
import type {NamedBytes} from "../core/read/networks/readNetworkFile.ts";
import {readStudy} from "../core/read/readStudy.ts";
import {arraysIn} from "./arraysIn.ts";
import type {Endpoint} from "./endpoint.ts";
import type {OpenStudy, StudyInput, StudyReply} from "./studyProtocol.ts";

/** Reads, builds and lays out studies on `endpoint`: no foreign byte is parsed on the page. Never throws: it replies. */
export function serveStudy(endpoint: Endpoint): void {
  endpoint.onmessage = async ({data}: MessageEvent<OpenStudy>) => {
    const reply = (message: StudyReply) =>
      endpoint.postMessage(message, message.type === "network" ? arraysIn(message) : []);
    try {
      const heard = (share: number) => reply({type: "progress", run: data.run, share});
      reply({...(await openStudy(data, heard)), run: data.run});
    } catch (error) {
      reply({type: "failed", run: data.run, message: String(error)});
    }
  };
}

type Answer = StudyReply extends infer R ? (R extends StudyReply ? Omit<R, "run"> : never) : never;

async function openStudy({input, known}: OpenStudy, heard: (share: number) => void): Promise<Answer> {
  const {files, problems} = await studyFiles(input);
  const foreign = networkFilesOf(files);
  if (foreign) return openForeign(foreign, problems);
  const reading = readStudy(files, await readDocuments(files));
  problems.push(...reading.problems);
  const study = reading.value;
  if (!study) return {type: "refused", problems};
  const {network, mentions, segmentations} = buildNetwork(study, {}, heard);
  const isPlaced = assignFirstPlaces(network, study, firstView(study), known);
  return {
    type: "opened",
    opened: {files, study, network: network.export(), mentions, segmentations, problems, isPlaced}
  };
}

async function openForeign(files: readonly NamedBytes[], problems: Problem[]): Promise<Answer> {
  const {readNetworkFile} = await import("../core/read/networks/readNetworkFile.ts"); // few need it
  const {openNetworkFileInSteps} = await import("../core/network/openNetworkFile.ts");
  const {fileColumns} = await import("../core/network/networkFile/fileColumns.ts");
  const reading = readNetworkFile(files);
  problems.push(...reading.problems);
  const file = reading.value;
  if (!file) return {type: "refused", problems};
  const columns = fileColumns(file);
  const {network, study, isPlaced} = finish(openNetworkFileInSteps(file, columns));
  const layout = isPlaced ? null : layoutOf(network, study, firstView(study)).input;
  return {type: "network", file, columns, layout, problems};
}

async function studyFiles(input: StudyInput): Promise<{files: StudyFiles; problems: Problem[]}> {
  if ("files" in input) return {files: input.files, problems: []};
  const {unzipStudy} = await import("../core/read/unzipStudy.ts"); // what unpacks is not small
  const {value, problems} = unzipStudy(input.zip);
  return {files: value, problems};
}
