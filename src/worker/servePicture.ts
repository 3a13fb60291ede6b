import Graph from "graphology";
import {finish} from "../core/base/steps.ts";
import {assignLayout} from "../core/layout/assignLayout.ts";
import type {EdgeAttributes, Network, NodeAttributes} from "../core/model/network.ts";
import type {Study} from "../core/model/study.ts";
import type {View} from "../core/model/view.ts";
import {openNetworkFileInSteps} from "../core/network/openNetworkFile.ts";
import {NO_READINGS} from "../core/network/passageReader.ts";
import {type FileProgress, type FileTools, type MadeFiles, makeFiles} from "../export/makeFiles.ts";
import {drawScreenPanels, type ScreenPanels} from "../export/screenPanels.ts";
import {loadLanguage} from "../words/loadLanguage.ts";
import type {Endpoint} from "./endpoint.ts";
import type {
  DrawMessage,
  FileMessage,
  PanelsMessage,
  PictureMessage,
  PictureReply,
  StudyMessage
} from "./pictureProtocol.ts";

/** Makes pictures and files on `endpoint` until its other side is closed. Never throws: it replies `failed`. */
export function servePicture(endpoint: Endpoint, tools: FileTools): void {
  const studio: Studio = {
    fonts: once(tools.fonts),
    viewer: once(tools.viewer),
    readings: NO_READINGS,
    subject: () => {
      throw new Error("draw before study");
    }
  };
  const reply = (message: PictureReply, transfer: ArrayBuffer[] = []) => endpoint.postMessage(message, transfer);

  endpoint.onmessage = async ({data}: MessageEvent<PictureMessage>) => {
    if (data.type === "study") studio.subject = lazily(() => openSubject(data));
    else if (data.type === "file") studio.subject = lazily(() => openFile(data));
    else if (data.type === "readings") studio.readings = data.readings;
    else {
      const {run} = data;
      try {
        const heard = (progress: FileProgress) => reply({type: "stage", run, progress});
        if (data.type === "panels") {
          reply({type: "paneled", run, panels: await panels(data, studio, heard)});
          return;
        }
        const picture = await draw(data, studio, heard);
        reply(
          {type: "drawn", run, picture},
          picture.files.map(({bytes}) => bytes.buffer)
        );
      } catch (error) {
        reply({type: "failed", run, message: error instanceof Error ? error.message : String(error)});
      }
    }
  };
}

interface Subject {
  study: Study;
  network: Network;
}

interface Studio extends FileTools {
  readings: typeof NO_READINGS;
  subject(): Subject;
}

function draw(
  {order, positions}: DrawMessage,
  studio: Studio,
  onProgress: (progress: FileProgress) => void
): Promise<MadeFiles> {
  const {study, network} = studio.subject();
  place(network, positions);
  const ownPlaces = (view: View) => assignLayout(network, study, view);
  return makeFiles({...order, study, network, readings: studio.readings, place: ownPlaces}, studio, {onProgress});
}

async function panels(
  {order, positions}: PanelsMessage,
  studio: Studio,
  onProgress: (progress: FileProgress) => void
): Promise<ScreenPanels> {
  const {study, network} = studio.subject();
  place(network, positions);
  const [fonts, language] = await Promise.all([studio.fonts(), loadLanguage(order.language)]);
  const request = {...order, study, network, readings: studio.readings, fonts, language};
  return drawScreenPanels(request, (share) => onProgress({stage: "drawing", share}));
}

function openSubject({study, network}: StudyMessage): Subject {
  const graph = new Graph<NodeAttributes, EdgeAttributes>({multi: true, type: "mixed"});
  graph.import(network);
  return {study, network: graph};
}

const openFile = ({file, columns}: FileMessage): Subject => finish(openNetworkFileInSteps(file, columns));

function place(network: Network, positions: Float64Array): void {
  network.nodes().forEach((key, i) => {
    network.mergeNodeAttributes(key, {x: positions[2 * i] ?? 0, y: positions[2 * i + 1] ?? 0});
  });
}

/** Asks once; a failed try is forgotten, so that the next asks again. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = null;
      throw error;
    });
    return answer;
  };
}

function lazily<T>(compute: () => T): () => T {
  let value: {is: T} | null = null;
  return () => {
    value ??= {is: compute()};
    return value.is;
  };
}
