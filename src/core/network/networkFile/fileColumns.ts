import type {NetworkFile} from "../../read/networks/networkFile.ts";
import {strongestFirst} from "../strongestFirst.ts";
import {type FileGroups, groupsOfFile} from "./groupsOfFile.ts";
import {kindsOfFile} from "./kindsOfFile.ts";
import {type FileTypes, tieTypesOfFile} from "./tieTypesOfFile.ts";
import {type TypedColumns, typedFile} from "./typedFile.ts";

/** What a network file comes to, in plain data: a worker works it out, and the page need not. */
export interface FileColumns {
  kinds: Uint8Array;
  groups: FileGroups;
  types: FileTypes;
  typed: TypedColumns;
  /** See strongestFirst. */
  order: Uint32Array;
}

/** Decides what the columns of a file mean, and puts its edges in order. Linear but for the order of ids. */
export function fileColumns(file: NetworkFile): FileColumns {
  const [kinds, groups, types] = [kindsOfFile(file), groupsOfFile(file), tieTypesOfFile(file)];
  const typed = typedFile(file, kinds, groups, types);
  return {kinds, groups, types, typed, order: strongestFirst(typed)};
}
