import Graph from "graphology";
import type {EdgeAttributes, Network, NodeAttributes} from "../core/model/network.ts";
import type {Study} from "../core/model/study.ts";
import type {FontFiles} from "../core/scene/typeface.ts";
import {drawPicture} from "../export/picture.ts";
import {toPng, type WasmSource} from "../export/png.ts";
import type {Endpoint} from "./endpoint.ts";
import type {
  DrawMessage,
  DrawnPicture,
  PictureMessage,
  PictureReply,
  PictureStage,
  StudyMessage
} from "./pictureProtocol.ts";

/** Where the worker gets what it draws with; each is asked for when it is first needed. */
export interface PictureAssets {
  fonts(): Promise<FontFiles>;
  rasteriser(): Promise<WasmSource>;
}

/** Draws pictures on `endpoint` until its other side is closed. Never throws: it replies `failed`. */
export function servePicture(endpoint: Endpoint, assets: PictureAssets): void {
  const studio = {
    fonts: once(assets.fonts),
    rasteriser: once(assets.rasteriser),
    subject: (): Subject => {
      throw new Error("draw before study");
    }
  };
  const reply = (message: PictureReply, transfer: ArrayBuffer[] = []) => endpoint.postMessage(message, transfer);

  endpoint.onmessage = async ({data}: MessageEvent<PictureMessage>) => {
    if (data.type === "study") {
      studio.subject = lazily(() => openSubject(data));
      return;
    }
    const {run} = data;
    try {
      const picture = await draw(data, studio, (stage) => reply({type: "stage", run, stage}));
      reply({type: "drawn", run, picture}, [picture.bytes.buffer]);
    } catch (error) {
      reply({type: "failed", run, message: error instanceof Error ? error.message : String(error)});
    }
  };
}

interface Subject {
  study: Study;
  network: Network;
}

interface Studio extends PictureAssets {
  subject(): Subject;
}

async function draw(
  {order, positions}: DrawMessage,
  studio: Studio,
  at: (stage: PictureStage) => void
): Promise<DrawnPicture> {
  const {study, network} = studio.subject();
  at("loading");
  const fonts = await studio.fonts();
  at("drawing");
  place(network, positions);
  const {view, options, format, pixels} = order;
  const {scene, svg, warnings} = drawPicture({study, network, view, fonts, options});
  const {description} = scene;
  if (format === "svg") return {bytes: new TextEncoder().encode(svg), description, warnings};
  at("loading");
  const wasm = await studio.rasteriser();
  at("painting");
  const png = await toPng(svg, {width: pixels, fonts, wasm});
  return {bytes: new Uint8Array(png), description, warnings}; // a copy: the rasteriser's memory must not be transferred
}

function openSubject({study, network}: StudyMessage): Subject {
  const graph = new Graph<NodeAttributes, EdgeAttributes>({multi: true, type: "mixed"});
  graph.import(network);
  return {study, network: graph};
}

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
