// What the page and the picture worker say to each other. Types only: no code crosses this file.
//
//   page → worker   study     what to draw from; once for each study, since texts and evidence are large
//                   draw      one picture of it, with the positions of now
//   worker → page   stage     what the worker is at
//                   drawn     the file's bytes; one for each draw
//                   failed    in place of `drawn`

import type {SerializedGraph} from "graphology-types";
import type {Problem} from "../core/base/problem.ts";
import type {EdgeAttributes, NodeAttributes} from "../core/model/network.ts";
import type {Study} from "../core/model/study.ts";
import type {View} from "../core/model/view.ts";
import type {PictureOptions} from "../core/scene/pictureOptions.ts";

export type PictureFormat = "svg" | "png";

/** What a picture is of and how it looks. */
export interface PictureOrder {
  view: View;
  options: PictureOptions;
  format: PictureFormat;
  /** Width of the PNG in px, 1 to 8192; an SVG has no use for it. */
  pixels: number;
}

export interface StudyMessage {
  type: "study";
  study: Study;
  network: SerializedGraph<NodeAttributes, EdgeAttributes>;
}

export interface DrawMessage {
  type: "draw";
  /** Grows by one each time. */
  run: number;
  order: PictureOrder;
  /** x0, y0, x1, y1 … in layout units, in the order of the network's nodes; transferred. */
  positions: Float64Array<ArrayBuffer>;
}

/** `painting` takes seconds for a large PNG; the others are short. */
export type PictureStage = "loading" | "drawing" | "painting";

/** A finished file. */
export interface DrawnPicture {
  bytes: Uint8Array<ArrayBuffer>;
  /** The picture in words, for those who cannot see it. */
  description: string;
  /** Letters that the fonts lack, names that found no place. */
  warnings: Problem[];
}

export type PictureMessage = StudyMessage | DrawMessage;
export type PictureReply =
  | {type: "stage"; run: number; stage: PictureStage}
  | {type: "drawn"; run: number; picture: DrawnPicture}
  | {type: "failed"; run: number; message: string};
