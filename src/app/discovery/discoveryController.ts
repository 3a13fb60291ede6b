// The discovery screen's effects: the worker, files in and out.

import type {Problem} from "../../core/base/problem.ts";
import type {StudyFiles} from "../../core/model/study.ts";
import {studyOf} from "../../export/discoveredStudy.ts";
import {discovery as texts} from "../../words/en/discovery.ts";
import {exporting} from "../../words/en/exporting.ts";
import {screen} from "../../words/en/screen.ts";
import discoveryWorkerUrl from "../../worker/discovery.worker.ts?worker&url";
import type {DiscoveryReply, DiscoveryRequest} from "../../worker/discoveryProtocol.ts";
import {trustedWorkerUrl} from "../../worker/trustedWorkerUrl.ts";
import {openStudy} from "../controller.ts";
import {fileName, saveFile} from "../download.ts";
import type {Intake} from "../intake.ts";
import {words} from "../language.ts";
import {update} from "../store.ts";
import {change, discoveryStore, selectReview} from "./discoveryStore.ts";
import {EMPTY_SESSION, type Session} from "./session.ts";

let worker: Worker | null = null;

/** Reads texts and finds whom they name; what comes of it is shown for review. */
export async function startDiscovery(bringing: Promise<Intake>): Promise<void> {
  const intake = await bringing;
  if (intake.type === "nothing") return choose([intake.problem]);
  const files = intake.type === "texts" ? intake.files : "files" in intake.input ? intake.input.files : null;
  if (!files) return choose([WHOLE_STUDY]);
  change(() => ({...EMPTY_SESSION, name: intake.name, files, stage: {type: "reading", left: 1, doing: ""}}));
  ask({type: "discover", files}, (reply) => {
    if (reply.type === "progress") change(progressed(reply));
    else if (reply.type === "discovered") {
      const {discovered} = reply;
      const problems = [...intake.problems, ...discovered.problems];
      change((session) => ({...session, stage: {type: "reviewing", ...discovered, problems}}));
    } else if (reply.type === "refused") choose([...intake.problems, ...reply.problems]);
    else if (reply.type === "failed") choose([{code: "failed", severity: "error", message: reply.message}]);
  });
}

const WHOLE_STUDY: Problem = {
  code: "not-a-text",
  severity: "error",
  message: "a ZIP is a whole study, and no text",
  hint: "Unpack it and choose its texts, or leave this page and open it as a study."
};

const choose = (problems: Extract<Session["stage"], {type: "choosing"}>["problems"]): void =>
  change((session) => ({...session, stage: {type: "choosing", problems}}));

const progressed =
  ({left, doing}: {left: number; doing: string}) =>
  (session: Session): Session =>
    session.stage.type === "reading" ? {...session, stage: {type: "reading", left, doing}} : session;

/** Starts a worker of its own for each request: the one before, if it is still at work, is given up. */
function ask(request: DiscoveryRequest, hear: (reply: DiscoveryReply) => void): void {
  worker?.terminate();
  const own = new Worker(trustedWorkerUrl(discoveryWorkerUrl), {type: "module"});
  worker = own;
  const take = (reply: DiscoveryReply): void => {
    if (reply.type !== "progress") own.terminate();
    if (worker === own) hear(reply);
  };
  own.onmessage = ({data}: MessageEvent<DiscoveryReply>) => take(data);
  own.onerror = (event) => take({type: "failed", message: event.message || words(screen).readerStopped});
  own.postMessage(request);
}

/** Gives up reading; other texts can be chosen. */
export function cancelDiscovery(): void {
  worker?.terminate();
  worker = null;
  choose([]);
}

/** Back to the study, or to nothing. What was decided stays until other texts are chosen. */
export const leaveDiscovery = (): void => update((state) => ({...state, screen: "study"}));

/** The study that comes of the review: whoever is accepted, or, where nobody is yet, whoever is not rejected. */
function studyFiles(): StudyFiles | null {
  const session = discoveryStore.getState();
  if (session.stage.type !== "reviewing") return null;
  const {curation, counts} = selectReview(session);
  const take = counts.byVerdict.get("accepted") ? "accepted" : "not-rejected";
  const options = {title: titleOf(session), language: "", take, originals: session.files} as const;
  return studyOf(session.stage.sources, curation.candidates, options);
}

function titleOf({name, stage}: Session): string {
  const sources = stage.type === "reviewing" ? stage.sources : [];
  return sources.length === 1 ? (sources[0]?.title ?? name) : name.replace(/\.\w{2,5}$/, "");
}

/** Opens the study of the review. */
export async function buildNetwork(): Promise<void> {
  const files = studyFiles();
  if (!files) return;
  leaveDiscovery();
  await openStudy({files}, titleOf(discoveryStore.getState()));
}

/** Saves the study of the review as a ZIP. */
export function saveStudyZip(): void {
  const files = studyFiles();
  if (!files) return;
  const name = fileName([titleOf(discoveryStore.getState())], "zip");
  ask({type: "pack", files}, (reply) => {
    if (reply.type === "packed") {
      saveFile(reply.zip, name, "application/zip");
      say(words(exporting).saved({files: name}));
    } else if (reply.type === "failed") say(words(texts).notPacked({error: reply.message}));
  });
}

const say = (notice: string): void => change((session) => ({...session, notice}));

/** A folder that may be written into, as `showDirectoryPicker` gives it. */
interface WritableFolder {
  name: string;
  getDirectoryHandle(name: string, options: {create: true}): Promise<WritableFolder>;
  getFileHandle(
    name: string,
    options: {create: true}
  ): Promise<{createWritable(): Promise<{write(bytes: Uint8Array): Promise<void>; close(): Promise<void>}>}>;
}

type Picker = (options: {mode: "readwrite"}) => Promise<WritableFolder>;

const picker = (): Picker | undefined => (window as {showDirectoryPicker?: Picker}).showDirectoryPicker;

/** Whether this browser lets a page write into a folder. */
export const canSaveFolder = (): boolean => picker() !== undefined;

/** Writes the study of the review into a new folder inside one that the reader chooses. To be called in the click itself. */
export async function saveStudyFolder(): Promise<void> {
  const files = studyFiles();
  if (!files) return;
  try {
    const parent = await picker()?.call(window, {mode: "readwrite"});
    if (!parent) return;
    const name = fileName([titleOf(discoveryStore.getState())], "study").replace(/\.study$/, "");
    const folder = await parent.getDirectoryHandle(name, {create: true});
    for (const [path, bytes] of files) await writeFile(folder, path.split("/"), bytes);
    say(words(texts).savedFiles({count: files.size, folder: `${parent.name}/${name}`}));
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return; // the reader thought better of it
    say(words(texts).notSaved({error: error instanceof Error ? error.message : String(error)}));
  }
}

async function writeFile(folder: WritableFolder, path: readonly string[], bytes: Uint8Array): Promise<void> {
  const [name = "", ...rest] = path;
  if (rest.length > 0) return writeFile(await folder.getDirectoryHandle(name, {create: true}), rest, bytes);
  const file = await (await folder.getFileHandle(name, {create: true})).createWritable();
  await file.write(bytes);
  await file.close();
}
