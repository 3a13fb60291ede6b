import type {TieType} from "../../model/study.ts";
import type {NetworkFile} from "../../read/networks/networkFile.ts";
import {NO_COLUMNS} from "./noColumns.ts";

export interface FileTypes {
  tieTypes: TieType[];
  /** Of each word of the column: index into `tieTypes`. */
  ofWord: number[];
}

/** The words of the column of types as tie types: directed where all edges are, `tie` where the file has none. */
export function tieTypesOfFile({edges: {type, directed}}: NetworkFile): FileTypes {
  const isDirected = directed.length > 0 && directed.every((byte) => byte === 1);
  const tieType = (label: string): TieType => ({
    ...{id: label, label, reverseLabel: label, class: label},
    ...{directed: isDirected, note: "", extra: NO_COLUMNS}
  });
  if (type.words.length > MOST_TYPES) return {tieTypes: [tieType("tie")], ofWord: type.words.map(() => 0)};
  const used = new Set(type.values);
  const labels = type.words.flatMap((word, i) => (used.has(i) || (i === 0 && used.size === 0) ? [word || "tie"] : []));
  const unique = [...new Set(labels)];
  return {tieTypes: unique.map(tieType), ofWord: type.words.map((word) => Math.max(0, unique.indexOf(word || "tie")))};
}

/** More types than these are one: nobody filters by hundreds. */
const MOST_TYPES = 200;
