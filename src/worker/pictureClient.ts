import type {Network} from "../core/model/network.ts";
import type {Study} from "../core/model/study.ts";
import {networkOrigin} from "../core/network/openNetworkFile.ts";
import type {Readings} from "../core/network/passageReader.ts";
import type {FileFormat} from "../export/formats.ts";
import type {FileProgress, MadeFiles} from "../export/makeFiles.ts";
import type {ScreenPanels} from "../export/screenPanels.ts";
import type {Endpoint} from "./endpoint.ts";
import type {
  DrawMessage,
  FileMessage,
  PanelsMessage,
  PanelsOrder,
  PictureOrder,
  PictureReply,
  ReadingsMessage,
  StudyMessage
} from "./pictureProtocol.ts";

/** The worker as the client needs it: an endpoint that can be ended and that tells when it dies. */
export interface PictureWorker extends Endpoint {
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

/** A picture to draw. The network's positions are taken when the drawing begins. */
export interface PictureJob extends PictureOrder {
  study: Study;
  network: Network;
  /** Sent to the worker with the first file that tells passages. */
  readings: Readings;
}

export interface PanelsJob extends PanelsOrder {
  study: Study;
  network: Network;
  readings: Readings;
}

export interface DrawOptions {
  /** Gives the picture up: the promise rejects with the signal's reason, and a worker at work on it is ended. */
  signal?: AbortSignal;
  /** Asked when the picture's turn comes; one that is no longer wanted is not drawn, and rejects. */
  isWanted?: () => boolean;
  onProgress?: (progress: FileProgress) => void;
}

export interface PictureClient {
  /** Draws one picture after another, in the order asked for. Rejects with an Error whose message is for people. */
  draw(job: PictureJob, options?: DrawOptions): Promise<MadeFiles>;
  /** The networks of a view's comparison, to be painted by the page; in the same order. */
  panels(job: PanelsJob, options?: DrawOptions): Promise<ScreenPanels>;
  /** Gives up whatever is not drawn yet and frees the worker's memory; a later picture has a new worker. */
  dispose(): void;
}

/** A worker, and the network that was sent to it. */
interface Hired {
  port: PictureWorker;
  network: Network | null;
  readings: Readings | null;
}

/** The page's side of the picture worker. One that fails, dies or says nothing for `watchdogMs` is replaced for the next picture. */
export function createPictureClient(createWorker: () => PictureWorker, watchdogMs = 120_000): PictureClient {
  let hired: Hired | null = null;
  let life = new AbortController();
  let queue: Promise<unknown> = Promise.resolve();
  let run = 0;

  const make = async (job: Job, signal: AbortSignal, onProgress?: DrawOptions["onProgress"]): Promise<Made> => {
    signal.throwIfAborted();
    run += 1;
    hired ??= {port: createWorker(), network: null, readings: null};
    const worker = hired;
    try {
      send(worker, job, run);
      return await converse(worker.port, run, {signal, watchdogMs, onProgress});
    } catch (error) {
      worker.port.terminate();
      if (hired === worker) hired = null;
      throw error;
    }
  };

  const inTurn = (job: Job, {signal, isWanted = () => true, onProgress}: DrawOptions): Promise<Made> => {
    const either = AbortSignal.any([life.signal, ...(signal ? [signal] : [])]);
    const made = queue.then(() =>
      isWanted() ? make(job, either, onProgress) : Promise.reject(new Error("the picture is no longer wanted"))
    );
    queue = made.catch(() => undefined);
    return made;
  };

  return {
    draw: async (job, options = {}) => (await inTurn({type: "draw", job}, options)) as MadeFiles,
    panels: async (job, options = {}) => (await inTurn({type: "panels", job}, options)) as ScreenPanels,
    dispose() {
      life.abort(new DOMException("the picture was given up", "AbortError"));
      life = new AbortController();
      hired?.port.terminate();
      hired = null;
    }
  };
}

type Job = {type: "draw"; job: PictureJob} | {type: "panels"; job: PanelsJob};
type Made = MadeFiles | ScreenPanels;

interface Conversation {
  signal: AbortSignal;
  watchdogMs: number;
  onProgress: DrawOptions["onProgress"];
}

/** Resolves with the picture of this run; rejects when the worker fails, dies or is silent, or the picture is given up. */
function converse(port: PictureWorker, run: number, {signal, watchdogMs, onProgress}: Conversation): Promise<Made> {
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  let giveUp = () => {};
  const answer = new Promise<Made>((resolve, reject) => {
    const wait = () => {
      clearTimeout(watchdog);
      watchdog = setTimeout(() => reject(new Error("the picture was not drawn in time")), watchdogMs);
    };
    giveUp = () => reject(signal.reason);
    signal.addEventListener("abort", giveUp);
    port.onerror = (event) => {
      event.preventDefault?.();
      reject(new Error(event.message || "the part that draws pictures could not start"));
    };
    port.onmessage = ({data}: MessageEvent<PictureReply>) => {
      if (data.run !== run) return;
      wait();
      if (data.type === "drawn") resolve(data.picture);
      else if (data.type === "paneled") resolve(data.panels);
      else if (data.type === "failed") reject(new Error(data.message));
      else onProgress?.(data.progress);
    };
    wait();
  });
  return answer.finally(() => {
    clearTimeout(watchdog);
    signal.removeEventListener("abort", giveUp);
  });
}

/** The study goes over once for each worker: a draw carries only what changes. */
function send(worker: Hired, {type, job}: Job, run: number): void {
  const {port} = worker;
  const {study, network, readings, ...order} = job;
  if (worker.network !== network) port.postMessage(subjectOf(study, network), []);
  worker.network = network;
  if (needsReadings(order) && worker.readings !== readings) {
    port.postMessage({type: "readings", readings} satisfies ReadingsMessage, []);
    worker.readings = readings;
  }
  const positions = new Float64Array(2 * network.order);
  let node = 0;
  network.forEachNode((_key, {x, y}) => {
    positions[node++] = x;
    positions[node++] = y;
  });
  const message = {type, run, order, positions} as DrawMessage | PanelsMessage;
  port.postMessage(message, [positions.buffer]);
}

/** A network that was opened from a file is opened anew in the worker: to copy it node by node would hold up the page. */
function subjectOf(study: Study, network: Network): StudyMessage | FileMessage {
  const origin = networkOrigin(network);
  if (origin?.study !== study) return {type: "study", study, network: network.export()};
  return {type: "file", file: origin.file, columns: origin.columns};
}

/** Files that tell passages, and whatever counts names together anew. */
const needsReadings = (order: PictureOrder | PanelsOrder): boolean =>
  ("format" in order && TELL_PASSAGES.includes(order.format)) ||
  [order.view, ...("views" in order ? (order.views ?? []) : [])].some(
    ({comparison}) => comparison?.type === "difference" && comparison.a.by === "window"
  );

const TELL_PASSAGES: readonly FileFormat[] = ["html", "pptx", "gexf", "graphml", "csv", "tei"];
