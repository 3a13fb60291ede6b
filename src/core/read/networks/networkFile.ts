// A network made elsewhere, as it stands in its file: columns of plain data that cross to the page without being copied
// one by one. What a column means to us is decided later (core/network/openNetworkFile.ts).

/** Cells of a column by number; 0 is the empty cell. */
export interface ValueColumn {
  name: string;
  /** Distinct cells; the first is "". */
  words: string[];
  /** Of each node or edge: index into `words`. */
  values: Uint32Array;
}

export interface FileNodes {
  ids: string[];
  labels: string[];
  /** x0, y0, x1, y1 … y up; NaN where none is given. */
  places: Float64Array;
  /** 0xrrggbb; −1 where none is given. */
  colours: Int32Array;
  /** Line in the file, from 1; 0 where there is none to name. */
  lines: Uint32Array;
  columns: ValueColumn[];
}

export interface FileEdges {
  /** Two node numbers for each edge. */
  ends: Uint32Array;
  /** 1 = directed. */
  directed: Uint8Array;
  weights: Float64Array;
  lines: Uint32Array;
  /** What ties the two, when it began and ended; "" where not given. */
  type: ValueColumn;
  start: ValueColumn;
  end: ValueColumn;
  columns: ValueColumn[];
}

export interface NetworkFile {
  /** Name of the file. */
  file: string;
  title: string;
  description: string;
  nodes: FileNodes;
  edges: FileEdges;
}
