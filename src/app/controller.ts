// The app's effects: workers, files, animation frames. Everything else is a pure change of state.

import Graph from "graphology";
import {type KeyedLayout, layoutOf, positionsInSteps} from "../core/layout/assignLayout.ts";
import type {EdgeAttributes, Network, NodeAttributes} from "../core/model/network.ts";
import type {StudyFiles} from "../core/model/study.ts";
import {firstView, isLaidOutAgain, type Pin, type View} from "../core/model/view.ts";
import {withTexts} from "../core/read/withTexts.ts";
import {screen} from "../words/en/screen.ts";
import {arraysIn} from "../worker/arraysIn.ts";
import layoutWorkerUrl from "../worker/layout.worker.ts?worker&url";
import {createLayoutClient, type LayoutWorker} from "../worker/layoutClient.ts";
import studyWorkerUrl from "../worker/study.worker.ts?worker&url";
import type {LargeReply, Listed, NetworkReply, OpenedStudy, StudyInput, StudyReply} from "../worker/studyProtocol.ts";
import {trustedWorkerUrl} from "../worker/trustedWorkerUrl.ts";
import {studyOpened, studyRefused} from "./changes/study.ts";
import {changeView} from "./changes/view.ts";
import {foreshown} from "./foreshown.ts";
import {inSlices} from "./inSlices.ts";
import {words} from "./language.ts";
import {reducedMotion} from "./stage/reducedMotion.ts";
import {stageCommands} from "./stageCommands.ts";
import type {Change, Opened} from "./state.ts";
import {store, update} from "./store.ts";

const layoutClient = createLayoutClient(
  () => new Worker(trustedWorkerUrl(layoutWorkerUrl), {type: "module"}) as unknown as LayoutWorker
);

let studyRun = 0;
let studyWorker: Worker | null = null;

/**
 * Reads a study in the worker and shows it; a refused one leaves the open one as it is. Resolves when either is done.
 *
 * @param known Where entities stood before. @param show What the study changes when it is read. @param isGiven Whether
 * the memory of the input goes over to the worker, for nobody here has any further use for it.
 */
export function openStudy(
  input: StudyInput,
  name: string,
  known: readonly Pin[] = [],
  show: (opened: Opened) => Change = studyOpened,
  isGiven = false
): Promise<void> {
  studyRun += 1;
  const run = studyRun;
  studyWorker?.terminate(); // an unfinished read is given up
  const worker = new Worker(trustedWorkerUrl(studyWorkerUrl), {type: "module"});
  studyWorker = worker;
  update((state) => ({...state, phase: {type: "reading", name, share: 0}}));
  return new Promise((resolve) => {
    const lists: Listed = {entities: [], memberships: [], ties: [], nodes: []};
    const end = (reply: StudyReply) => {
      if (reply.run !== studyRun) return;
      if (reply.type === "progress") return update(readSoFar(reply.share));
      if (reply.type === "piece") return void (lists[reply.list] as unknown[]).push(...reply.items);
      worker.terminate();
      studyWorker = null;
      resolve(settle(reply, lists, name, known, show));
    };
    worker.onmessage = ({data}: MessageEvent<StudyReply>) => end(data);
    worker.onerror = (event) => end({type: "failed", run, message: event.message || words(screen).readerStopped});
    worker.postMessage({type: "open", run, input, known}, isGiven ? arraysIn(input) : []);
  });
}

const readSoFar =
  (share: number): Change =>
  (state) =>
    state.phase.type === "reading" ? {...state, phase: {...state.phase, share}} : state;

/** Gives up a read that is under way. */
export function cancelReading(): void {
  studyRun += 1;
  studyWorker?.terminate();
  studyWorker = null;
  update((state) => ({
    ...state,
    phase: state.opened ? {type: "ready"} : {type: "refused", name: "", problems: []},
    notice: words(screen).readingStopped
  }));
}

async function settle(
  reply: Exclude<StudyReply, {type: "progress" | "piece"}>,
  lists: Listed,
  name: string,
  known: readonly Pin[],
  show: (opened: Opened) => Change
): Promise<void> {
  switch (reply.type) {
    case "opened":
      update(show(openedOf(reply.opened, name)));
      if (reply.opened.isPlaced) placeTheRest(known);
      else runLayout();
      break;
    case "network":
      await openNetwork(reply, name);
      break;
    case "large":
      await openLarge(reply, lists, name, known, show);
      break;
    case "refused":
      update(studyRefused(name, reply.problems));
      break;
    case "failed":
      update(studyRefused(name, [{code: "failed", severity: "error", message: reply.message}]));
      break;
    default:
      reply satisfies never;
  }
}

/** Shows a network of another program. It may be large: all is done in steps, between which the page answers. */
async function openNetwork({run, file, columns, layout, problems}: NetworkReply, name: string): Promise<void> {
  const {openNetworkFileInSteps} = await import("../core/network/openNetworkFile.ts"); // few need it
  const {study, network} = await inSlices(openNetworkFileInSteps(file, columns));
  const opened = {...NO_TEXTS, study, network, name, problems};
  await inSlices(foreshown(opened, store.getState()));
  if (run !== studyRun) return;
  update(studyOpened(opened));
  if (layout) layOut(opened, {keys: network.nodes(), input: layout});
}

/** Shows a study of very many ties, in steps as well. */
async function openLarge(
  {run, opened: {isPlaced, ...rest}, columns, layout}: LargeReply,
  {nodes, ...lists}: Listed,
  name: string,
  known: readonly Pin[],
  show: (opened: Opened) => Change
): Promise<void> {
  const {networkOfColumns} = await import("../core/network/networkColumns.ts"); // few need it
  const network = networkOfColumns(columns, nodes);
  const opened: Opened = {...rest, study: {...rest.study, ...lists}, network, name};
  await inSlices(foreshown(opened, store.getState()));
  if (run !== studyRun) return;
  update(show(opened));
  if (isPlaced) placeTheRest(known);
  else if (layout && layoutKey(store.getState().view) === layoutKey(firstView(opened.study)))
    layOut(opened, {keys: network.nodes(), input: layout});
  else runLayout();
}

/** What a network has not that was made elsewhere. */
const NO_TEXTS: Pick<Opened, "files" | "mentions" | "segmentations"> = {
  files: new Map(),
  mentions: [],
  segmentations: []
};

function openedOf({network, isPlaced: _isPlaced, ...rest}: OpenedStudy, name: string): Opened {
  const graph = new Graph<NodeAttributes, EdgeAttributes>({multi: true, type: "mixed"});
  graph.import(network);
  return {...rest, name, network: graph};
}

/** Adds texts to the open study and reads it anew, everybody staying in place; the study on disk is not touched. */
export async function addTexts(texts: StudyFiles): Promise<void> {
  const {opened} = store.getState();
  if (!opened) return openStudy({files: texts}, words(screen).newStudy);
  return openStudy({files: withTexts(opened.files, texts, opened.study)}, opened.name, placesNow(opened.network));
}

/** Where everybody stands. */
export const placesNow = (network: Network): Pin[] => network.mapNodes((_key, {id, x, y}) => ({entity: id, x, y}));

// --- layout

/** Where the layout last put everybody. */
let latest: {network: Network; keys: readonly string[]; positions: Float64Array} | null = null;

/** Puts everybody there, but whoever was moved by hand where the view has them; one answer of the layout after another. */
function place(): Promise<void> {
  placing = placing.then(placeLatest);
  return placing;
}

let placing: Promise<void> = Promise.resolve();

/** Does nothing once another study is open. */
async function placeLatest(): Promise<void> {
  const {opened, view} = store.getState();
  if (!latest || opened?.network !== latest.network) return;
  await inSlices(positionsInSteps(latest.network, latest.keys, latest.positions, view));
  stageCommands.moved();
}

/** The share of a layout's work between two words from the worker: smooth to the eye, and it is never silent for long. */
const SHARE_OF_A_STEP = 1 / 40;

/** The reader has placed those whom the study opens with; this finds the others their places, and moves nobody. */
function placeTheRest(known: readonly Pin[]): void {
  const {opened, view} = store.getState();
  if (!opened) return;
  const {network, study} = opened;
  const {keys, input} = layoutOf(network, study, view, known);
  layoutClient.run(input, SHARE_OF_A_STEP, {
    moved(positions, left) {
      if (left > 0) return;
      latest = {network, keys, positions};
      void place();
    },
    failed: (message) => layoutFailed(message)
  });
}

function layoutFailed(message: string): void {
  update((app) => ({
    ...app,
    layout: {state: "settled", left: 0},
    notice: words(screen).layoutStopped({error: message})
  }));
}

/** Lays out as the view says, in the worker; places slide from where they are to where they come to rest. */
export function runLayout(): void {
  const {opened, view} = store.getState();
  if (opened) layOut(opened, layoutOf(opened.network, opened.study, view));
}

function layOut({network}: Opened, {keys, input}: KeyedLayout): void {
  const from = keys.map((key) => network.getNodeAttributes(key)).map(({x, y}) => ({x, y}));
  const setLayout = (state: "settled" | "running" | "paused", left: number) =>
    update((app) => ({...app, layout: {state, left}}));
  setLayout("running", 1);
  const isStill = reducedMotion();
  const isFromNowhere = from.every(({x, y}) => x === 0 && y === 0);
  layoutClient.run(input, SHARE_OF_A_STEP, {
    moved(positions, left) {
      if (store.getState().opened?.network !== network) return;
      const share = isStill && left > 0 ? 0 : 1 - left;
      latest = {network, keys, positions: isFromNowhere ? positions.slice() : between(from, positions, share)};
      void place().then(() => {
        if (store.getState().opened?.network !== network) return;
        setLayout(left > 0 ? store.getState().layout.state : "settled", left);
        if (left <= 0) stageCommands.showAll();
      });
    },
    failed: (message) => layoutFailed(message)
  });
}

/** Places at a share of the way from where everybody was. */
function between(from: readonly {x: number; y: number}[], to: Float64Array, share: number): Float64Array {
  const places = new Float64Array(to.length);
  for (let i = 0; i < from.length; i++) {
    const {x, y} = from[i]!;
    places[2 * i] = x + (to[2 * i]! - x) * share;
    places[2 * i + 1] = y + (to[2 * i + 1]! - y) * share;
  }
  return places;
}

export function pauseLayout(): void {
  layoutClient.pause();
  update((state) => ({...state, layout: {...state.layout, state: "paused"}}));
}

export function resumeLayout(): void {
  update((state) => ({...state, layout: {...state.layout, state: "running"}}));
  layoutClient.resume();
}

/** A new layout from a new seed; whoever was moved by hand is held. */
export function layOutAgain(): void {
  const {view} = store.getState();
  update(changeView({layout: {seed: view.layout.seed + 1, held: view.pins}}));
}

/**
 * Lays out whenever what the layout depends on has changed: its seed, who is held, or what is isolated "again". Who is
 * moved by hand, or no longer, moves nobody else.
 */
export function watchLayout(): () => void {
  return store.subscribe((state, before) => {
    if (!state.opened || state.opened.network !== before.opened?.network || state.view === before.view) return;
    if (layoutKey(state.view) !== layoutKey(before.view)) runLayout();
    else if (state.view.pins !== before.view.pins) void place();
  });
}

/** What of a view the layout depends on. */
function layoutKey({
  layout,
  isolation,
  pins: _,
  title: _1,
  subtitle: _2,
  colours: _3,
  hulls: _4,
  comparison: _5,
  forms: _6,
  rings: _7,
  ...filters
}: View): string {
  return JSON.stringify([layout, isLaidOutAgain({isolation, around: filters.around}) ? [isolation, filters] : null]);
}
