// What the page and the picture worker say to each other. Types only: no code crosses this file.
//
//   page → worker   study     what to draw from; once for each study, since texts and evidence are large
//                   file      the same for a network that another program made: its columns, quickly copied
//                   readings  what reading the texts gave; once for each study, before the first file that tells passages
//                   panels    the networks of a comparison, for the screen
//                   draw      one picture or file of it, with the positions of now
//   worker → page   stage     what the worker is at
//                   drawn     the files' bytes; one for each draw
//                   paneled   those networks as scenes, and who and what changes
//                   failed    in place of `drawn`

import type {SerializedGraph} from "graphology-types";
import type {EdgeAttributes, NodeAttributes} from "../core/model/network.ts";
import type {Study} from "../core/model/study.ts";
import type {View} from "../core/model/view.ts";
import type {FileColumns} from "../core/network/networkFile/fileColumns.ts";
import type {Readings} from "../core/network/passageReader.ts";
import type {NetworkFile} from "../core/read/networks/networkFile.ts";
import type {PictureOptions} from "../core/scene/pictureOptions.ts";
import type {ThemeName} from "../core/scene/theme.ts";
import type {FileProgress, FileRequest, MadeFiles} from "../export/makeFiles.ts";
import type {ScreenPanels} from "../export/screenPanels.ts";
import type {LanguageCode} from "../words/language.ts";

/** What a file is of, how it looks, and what kind of file it is. */
export interface PictureOrder extends Pick<FileRequest, "view" | "views" | "film" | "format" | "pixels" | "apart"> {
  options: PictureOptions;
}

/** The networks of a view's comparison for the screen, each to be so large; CSS px. */
export interface PanelsOrder {
  view: View;
  theme: ThemeName;
  language: LanguageCode;
  width: number;
  height: number;
}

export interface StudyMessage {
  type: "study";
  study: Study;
  network: SerializedGraph<NodeAttributes, EdgeAttributes>;
}

export interface FileMessage {
  type: "file";
  file: NetworkFile;
  columns: FileColumns;
}

export interface ReadingsMessage {
  type: "readings";
  readings: Readings;
}

export interface DrawMessage {
  type: "draw";
  /** Grows by one each time. */
  run: number;
  order: PictureOrder;
  /** x0, y0, x1, y1 … in layout units, in the order of the network's nodes; transferred. */
  positions: Float64Array<ArrayBuffer>;
}

export interface PanelsMessage {
  type: "panels";
  run: number;
  order: PanelsOrder;
  positions: Float64Array<ArrayBuffer>;
}

export type PictureMessage = StudyMessage | FileMessage | ReadingsMessage | DrawMessage | PanelsMessage;
export type PictureReply =
  | {type: "stage"; run: number; progress: FileProgress}
  | {type: "drawn"; run: number; picture: MadeFiles}
  | {type: "paneled"; run: number; panels: ScreenPanels}
  | {type: "failed"; run: number; message: string};
