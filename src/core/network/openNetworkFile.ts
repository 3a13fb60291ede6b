import {finish, type Steps} from "../base/steps.ts";
import type {Network} from "../model/network.ts";
import type {Study} from "../model/study.ts";
import type {NetworkFile} from "../read/networks/networkFile.ts";
import {columnNetwork} from "./columnNetwork.ts";
import {numberedKeys} from "./keySet.ts";
import {edgesOfFile, tiesOfFile} from "./networkFile/edgesOfFile.ts";
import {type FileColumns, fileColumns} from "./networkFile/fileColumns.ts";
import {nodesOfFile} from "./networkFile/nodesOfFile.ts";
import {studyOfFile} from "./networkFile/studyOfFile.ts";
import {rememberOrder} from "./strongestFirst.ts";

export interface OpenedNetworkFile {
  study: Study;
  network: Network;
  /** Whether the file says where everybody is. */
  isPlaced: boolean;
}

/** Up to this many edges the study has its ties one by one, as if a historian had written them. */
const MOST_LISTED = 20_000;

/**
 * A network of another program as a study and its network: nodes are entities, edges are ties that rest on the file and
 * their line in it, their types are tie types. A column that says kinds, and one that says groups, count as that; all
 * others are kept and shown as they stand.
 */
export const openNetworkFile = (file: NetworkFile): OpenedNetworkFile =>
  finish(openNetworkFileInSteps(file, fileColumns(file)));

/** The same in steps, so that a page answers between them, with what a worker has worked out. */
export function* openNetworkFileInSteps(file: NetworkFile, columns: FileColumns): Steps<OpenedNetworkFile> {
  const {kinds, groups, types, order} = columns;
  const nodes = yield* nodesOfFile(file, kinds, groups);
  const edge = edgesOfFile(file, types);
  const nodeKeys = numberedKeys("n", nodes.length);
  const typed = {...columns.typed, nodeKeys, edgeKeys: numberedKeys("e", file.edges.lines.length)};
  rememberOrder(typed, order);
  const network = columnNetwork({typed, nodes, edge, isDirected: (i) => file.edges.directed[i] === 1});
  const study = yield* studyOfFile(file, nodes, groups.groups, types);
  if (file.edges.lines.length <= MOST_LISTED) study.ties = tiesOfFile(file, edge);
  origins.set(network, {file, columns, study});
  return {study, network, isPlaced: hasPlaces(file)};
}

/** What a network was opened from, and the study that came of it. */
export interface NetworkOrigin {
  file: NetworkFile;
  columns: FileColumns;
  study: Study;
}

const origins = new WeakMap<Network, NetworkOrigin>();

/** The columns that a network was opened from, as another thread may open it anew; null if it was built otherwise. */
export const networkOrigin = (network: Network): NetworkOrigin | null => origins.get(network) ?? null;

const hasPlaces = ({nodes: {places}}: NetworkFile): boolean =>
  places.length > 2 && places.every(Number.isFinite) && places.some((coordinate) => coordinate !== places[0]);
