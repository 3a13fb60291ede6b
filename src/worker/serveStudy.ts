import type {Problem} from "../core/base/problem.ts";
import {finish} from "../core/base/steps.ts";
import {assignFirstPlaces, layoutOf} from "../core/layout/assignLayout.ts";
import type {Network, NodeAttributes} from "../core/model/network.ts";
import type {StudyFiles} from "../core/model/study.ts";
import {firstView} from "../core/model/view.ts";
import {buildNetwork} from "../core/network/buildNetwork.ts";
import type {NetworkColumns} from "../core/network/networkColumns.ts";
import {nodeFacts} from "../core/network/nodeFacts.ts";
import {readDocuments} from "../core/read/documents/readDocuments.ts";
import {networkFilesOf} from "../core/read/networks/networkFiles.ts";
import type {NamedBytes} from "../core/read/networks/readNetworkFile.ts";
import {readStudy} from "../core/read/readStudy.ts";
import {arraysIn} from "./arraysIn.ts";
import type {Endpoint} from "./endpoint.ts";
import type {LargeReply, Listed, OpenStudy, PieceReply, StudyInput, StudyReply} from "./studyProtocol.ts";

/**
 * Reads, builds and lays out studies on `endpoint`: no foreign byte is parsed on the page. Never throws: it replies. A study
 * of more than so `many` ties goes over in pieces, and its network in columns.
 */
export function serveStudy(endpoint: Endpoint, many = MANY_TIES): void {
  endpoint.onmessage = async ({data}: MessageEvent<OpenStudy>) => {
    const reply = (message: StudyReply) => endpoint.postMessage(message, handedOver(message));
    try {
      const {run} = data;
      const answer = await openStudy(data, many, (share) => reply({type: "progress", run, share}));
      if (answer.type === "large") for (const piece of pieces(answer)) reply({...piece, run});
      reply({...withoutLists(answer), run});
    } catch (error) {
      reply({type: "failed", run: data.run, message: String(error)});
    }
  };
}

/** What is large goes over to the page; what a study's files hold is copied, for a ZIP's may share their memory. */
function handedOver(message: StudyReply): ArrayBuffer[] {
  if (message.type === "network") return arraysIn(message);
  return message.type === "large" ? arraysIn([message.columns, message.layout]) : [];
}

type Unsent<R> = R extends StudyReply ? Omit<R, "run"> : never;
type Answer = Exclude<Unsent<StudyReply>, {type: "piece" | "large"}> | LargeAnswer;

/** With its lists still in it. */
type LargeAnswer = Omit<LargeReply, "run"> & {nodes: NodeAttributes[]};

/** So many that a page would stand still. */
const MANY_TIES = 20_000;
/** Items of a piece: some milliseconds of the page's. */
const PIECE = 2000;

function* pieces({opened: {study}, nodes}: LargeAnswer): Generator<Unsent<PieceReply>> {
  const {entities, memberships, ties} = study;
  const lists: Listed = {entities, memberships, ties, nodes};
  for (const list of Object.keys(lists) as (keyof Listed)[])
    for (let from = 0; from < lists[list].length; from += PIECE)
      yield {type: "piece", list, items: lists[list].slice(from, from + PIECE)} as Unsent<PieceReply>;
}

function withoutLists(answer: Answer): Unsent<StudyReply> {
  if (answer.type !== "large") return answer;
  const {nodes: _nodes, opened, ...rest} = answer;
  return {...rest, opened: {...opened, study: {...opened.study, entities: [], memberships: [], ties: []}}};
}

async function openStudy({input, known}: OpenStudy, many: number, heard: (share: number) => void): Promise<Answer> {
  const {files, problems} = await studyFiles(input);
  const foreign = networkFilesOf(files);
  if (foreign) return openForeign(foreign, problems);
  const reading = readStudy(files, await readDocuments(files));
  problems.push(...reading.problems);
  const study = reading.value;
  if (!study) return {type: "refused", problems};
  const {network, mentions, segmentations} = buildNetwork(study, {}, heard);
  const isPlaced = assignFirstPlaces(network, study, firstView(study), known);
  const opened = {files, study, mentions, segmentations, problems, isPlaced};
  const isOfTables = segmentations.length === 0; // a text may be counted anew in other windows
  const columns = isOfTables && network.size > many ? await columnsOf(network) : null;
  if (!columns) return {type: "opened", opened: {...opened, network: network.export()}};
  const layout = isPlaced ? null : layoutOf(network, study, firstView(study)).input;
  return {type: "large", opened, columns, layout, nodes: [...nodeFacts(network)]};
}

async function columnsOf(network: Network): Promise<NetworkColumns | null> {
  const {networkColumns} = await import("../core/network/networkColumns.ts"); // few need it
  return networkColumns(network);
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
