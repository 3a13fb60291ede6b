import {entryOf} from "../../base/entryOf.ts";
import type {Finding, Report} from "../problemList.ts";
import {figure, quoted} from "../quoted.ts";
import {edgeDates} from "./edgeDates.ts";
import type {NetworkFile, ValueColumn} from "./networkFile.ts";

/** How much of a network is read; what is beyond is refused. */
export interface NetworkLimits {
  nodes: number;
  edges: number;
  columns: number;
  /** UTF-16 units of one cell. */
  cell: number;
}

export const NETWORK_LIMITS: NetworkLimits = {nodes: 1_000_000, edges: 4_000_000, columns: 200, cell: 65_536};

export interface ReadNode {
  id: string;
  label?: string | undefined;
  x?: number | undefined;
  y?: number | undefined;
  /** 0xrrggbb */
  colour?: number | undefined;
  line?: number | undefined;
  values?: ReadonlyMap<string, string>;
}

export interface ReadEdge {
  source: string;
  target: string;
  directed: boolean;
  /** As the file writes it. */
  weight?: string | undefined;
  type?: string | undefined;
  start?: string | undefined;
  end?: string | undefined;
  line?: number | undefined;
  values?: ReadonlyMap<string, string>;
}

/** Collects a file's nodes and edges; what cannot be is reported and left out. */
export interface NetworkBuilder {
  title: string;
  description: string;
  addNode(node: ReadNode): void;
  addEdge(edge: ReadEdge): void;
  hasNode(id: string): boolean;
  /** The network; edges that come before their nodes find them only now. */
  finish(): NetworkFile;
}

/** @throws TooMuch where the file goes beyond a limit */
export function createNetworkBuilder(file: string, report: Report, limits = NETWORK_LIMITS): NetworkBuilder {
  const numbers = new Map<string, number>();
  const nodes: ReadNode[] = [];
  const edges: ReadEdge[] = [];
  const [nodeValues, edgeValues] = [createColumns(limits, "nodes"), createColumns(limits, "edges")];
  const say: Say = (line, finding) => report({...finding, place: line ? {file, line} : {file}});
  const builder: NetworkBuilder = {
    title: "",
    description: "",
    hasNode: (id) => numbers.has(id),
    addNode(node) {
      if (numbers.has(node.id)) return say(node.line, duplicate(node));
      if (nodes.length === limits.nodes) throw new TooMuch("nodes", limits.nodes);
      numbers.set(node.id, nodes.length);
      nodeValues.add(nodes.length, node.values);
      nodes.push(node);
    },
    addEdge(edge) {
      if (edges.length === limits.edges) throw new TooMuch("edges", limits.edges);
      edges.push(edge);
    },
    finish() {
      reportUnplaced(nodes, file, report);
      const sound = soundEdges(edges, numbers, say);
      for (const [i, {values}] of sound.entries()) edgeValues.add(i, values);
      const {title, description} = builder;
      return {
        file,
        title,
        description,
        nodes: {...nodeArrays(nodes), columns: nodeValues.finish(nodes.length)},
        edges: {...edgeArrays(sound, numbers, say), columns: edgeValues.finish(sound.length)}
      };
    }
  };
  return builder;
}

type Say = (line: number | undefined, finding: Omit<Finding, "place">) => void;

const duplicate = ({id}: ReadNode): Omit<Finding, "place"> => ({
  code: "duplicate-node",
  severity: "error",
  message: `the node ${quoted(id)} is there twice; the first is read`,
  hint: "Give each node an id of its own."
});

/** Where some have places and others none, all are laid out, for who is missing cannot be put among them. */
function reportUnplaced(nodes: readonly ReadNode[], file: string, report: Report): void {
  const unplaced = nodes.filter(({x, y}) => !Number.isFinite(x) || !Number.isFinite(y));
  const [first] = unplaced;
  if (!first || unplaced.length === nodes.length) return;
  const who = `${figure(unplaced.length)} of ${figure(nodes.length)} nodes (${quoted(first.id)} first)`;
  report({
    code: "no-place",
    severity: "warning",
    message: `${who} have no position that is a number, so all are laid out anew`,
    place: first.line ? {file, line: first.line} : {file},
    hint: "Give all of them a position, or none."
  });
}

/** The edges whose two ends are there; of the others it is said which end is not. */
function soundEdges(edges: readonly ReadEdge[], nodes: ReadonlyMap<string, unknown>, say: Say): ReadEdge[] {
  return edges.filter(({source, target, line}) => {
    const missing = [source, target].find((id) => !nodes.has(id));
    if (missing === undefined) return true;
    say(line, {
      code: "unknown-node",
      severity: "error",
      message: `an edge names the node ${quoted(missing)}, which the file does not have`,
      hint: "Add the node, or correct its id in the edge."
    });
    return false;
  });
}

/** A file goes beyond a limit. */
export class TooMuch extends Error {
  constructor(what: string, limit: number) {
    super(`there are more than the ${figure(limit)} ${what} that are read of one file`);
  }
}

function nodeArrays(nodes: readonly ReadNode[]): Omit<NetworkFile["nodes"], "columns"> {
  const places = new Float64Array(2 * nodes.length).fill(Number.NaN);
  const colours = new Int32Array(nodes.length).fill(-1);
  const lines = new Uint32Array(nodes.length);
  nodes.forEach(({x, y, colour, line}, i) => {
    if (Number.isFinite(x) && Number.isFinite(y)) places.set([x!, y!], 2 * i);
    if (colour !== undefined) colours[i] = colour;
    lines[i] = line ?? 0;
  });
  return {
    ids: nodes.map(({id}) => id),
    labels: nodes.map(({id, label}) => label?.trim() || id),
    places,
    colours,
    lines
  };
}

function edgeArrays(
  edges: readonly ReadEdge[],
  numbers: ReadonlyMap<string, number>,
  say: Say
): Omit<NetworkFile["edges"], "columns"> {
  const ends = new Uint32Array(2 * edges.length);
  const weights = new Float64Array(edges.length);
  const [type, start, end] = [createColumn("type"), createColumn("start"), createColumn("end")];
  edges.forEach((edge, i) => {
    ends[2 * i] = numbers.get(edge.source)!;
    ends[2 * i + 1] = numbers.get(edge.target)!;
    weights[i] = weightOf(edge, say);
    type.set(i, edge.type?.trim() ?? "");
    const dates = edgeDates(edge, (finding) => say(edge.line, finding));
    start.set(i, dates.start);
    end.set(i, dates.end);
  });
  return {
    ends,
    weights,
    directed: Uint8Array.from(edges, ({directed}) => Number(directed)),
    lines: Uint32Array.from(edges, ({line}) => line ?? 0),
    type: type.finish(edges.length),
    start: start.finish(edges.length),
    end: end.finish(edges.length)
  };
}

/** A weight from 0 upwards; 1 where there is none, or one that cannot be drawn. */
function weightOf({weight = "", line}: ReadEdge, say: Say): number {
  if (weight.trim() === "") return 1;
  const value = Number(weight);
  if (value >= 0 && value < 1e12) return value;
  say(line, {
    code: "bad-weight",
    severity: "warning",
    message: `the weight ${quoted(weight)} is read as 1`,
    hint: "A weight is a number from 0 upwards, with a point before its decimals."
  });
  return 1;
}

interface ColumnBuilder {
  set(index: number, value: string): void;
  finish(length: number): ValueColumn;
}

function createColumn(name: string): ColumnBuilder {
  const words = [""];
  const numbers = new Map([["", 0]]);
  const values: number[] = [];
  return {
    set(index, value) {
      values[index] = entryOf(numbers, value, () => words.push(value) - 1);
    },
    finish: (length) => ({name, words, values: Uint32Array.from({length}, (_, i) => values[i] ?? 0)})
  };
}

function createColumns(limits: NetworkLimits, what: string) {
  const columns = new Map<string, ColumnBuilder>();
  return {
    add(index: number, values: ReadonlyMap<string, string> | undefined): void {
      for (const [name, value] of values ?? []) {
        if (value === "") continue;
        if (!columns.has(name) && columns.size === limits.columns)
          throw new TooMuch(`columns of ${what}`, limits.columns);
        entryOf(columns, name, () => createColumn(name)).set(index, value.slice(0, limits.cell));
      }
    },
    finish: (length: number): ValueColumn[] => [...columns.values()].map((column) => column.finish(length))
  };
}
