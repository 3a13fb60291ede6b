// What the page and the study worker say to each other: files in, a built network out. Types only.

import type {SerializedGraph} from "graphology-types";
import type {Problem} from "../core/base/problem.ts";
import type {LayoutInput} from "../core/layout/layoutInput.ts";
import type {Mention, Segmentation} from "../core/model/mention.ts";
import type {EdgeAttributes, NodeAttributes} from "../core/model/network.ts";
import type {Study, StudyFiles} from "../core/model/study.ts";
import type {Pin} from "../core/model/view.ts";
import type {NetworkColumns} from "../core/network/networkColumns.ts";
import type {FileColumns} from "../core/network/networkFile/fileColumns.ts";
import type {NetworkFile} from "../core/read/networks/networkFile.ts";

/** A study's files, or the ZIP that holds them. */
export type StudyInput = {files: StudyFiles} | {zip: Uint8Array};

export interface OpenStudy {
  type: "open";
  run: number;
  input: StudyInput;
  /** Where entities stood before; most keep their places. */
  known: readonly Pin[];
}

/** A study that was read and built, in plain data. */
export interface OpenedStudy {
  files: StudyFiles;
  study: Study;
  network: SerializedGraph<NodeAttributes, EdgeAttributes>;
  mentions: Mention[];
  segmentations: Segmentation[];
  problems: Problem[];
  /** Whether those whom the study opens with have their final places. */
  isPlaced: boolean;
}

/** A network made elsewhere, and what a page would be long in finding out about it; its arrays are transferred. */
export interface NetworkReply {
  type: "network";
  run: number;
  file: NetworkFile;
  columns: FileColumns;
  /** How to lay it out; null where the file says where everybody is. */
  layout: LayoutInput | null;
  problems: Problem[];
}

/** A study of very many ties: what it lists by the ten thousand has gone before it, piece by piece. */
export interface LargeReply {
  type: "large";
  run: number;
  /** Its entities, memberships and ties are those of the pieces. */
  opened: Omit<OpenedStudy, "network">;
  columns: NetworkColumns;
  /** How to lay it out, as its first view has it; null where everybody has a place. */
  layout: LayoutInput | null;
}

/** What is sent in pieces: a page would stand still over all of it. */
export interface Listed {
  entities: Study["entities"];
  memberships: Study["memberships"];
  ties: Study["ties"];
  nodes: NodeAttributes[];
}

/** Some items of a list, behind those that were sent before. */
export type PieceReply = {
  [Name in keyof Listed]: {type: "piece"; run: number; list: Name; items: Listed[Name]};
}[keyof Listed];

export type StudyReply =
  /** The share of the texts that are read, from 0 to 1. */
  | {type: "progress"; run: number; share: number}
  | {type: "opened"; run: number; opened: OpenedStudy}
  | NetworkReply
  | PieceReply
  | LargeReply
  /** Nothing could be read: the problems say why. */
  | {type: "refused"; run: number; problems: Problem[]}
  /** A fault of ours. */
  | {type: "failed"; run: number; message: string};
