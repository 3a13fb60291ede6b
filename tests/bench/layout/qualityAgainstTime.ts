import {createLayout, type Layout, settle} from "../../../src/core/layout/layout.ts";
import {type LayoutInput, layoutInput} from "../../../src/core/layout/layoutInput.ts";
import {MOST_IN_CIRCLE} from "../../../src/core/layout/settings.ts";
import {processorTime} from "../interleave.ts";
import type {BenchRow} from "../report.ts";
import {PEERS} from "./engines.ts";
import type {BenchNetwork} from "./factionNetwork.ts";
import {randomStart} from "./networks.ts";
import {createJudge, type Judge, type Quality} from "./quality.ts";

/** A layout as it goes: the processor time so far, and how good it is by then. */
interface Moment extends Pick<Quality, "stress" | "silhouette"> {
  ms: number;
}

type PeerMoment = Pick<Moment, "ms" | "stress">;

/** One layout of a network. */
interface Run<At extends PeerMoment> {
  moments: At[];
  end: Quality;
  note: string;
}

/** d3 cools for 300 ticks; the others have no end of their own and are given as many. */
const PEER_TICKS = 300;

/** Half the room of a disc with a short name under it, layout units; peers leave none. */
const NAME = {halfWidth: 33, halfHeight: 25};

/** A peer whose stress has become no better by this share for so many ticks has settled, and is stopped. */
const SETTLED = {share: 0.005, ticks: 60};

/** Processor milliseconds after which a peer is stopped, finished or not: no peer finishes 100 000 nodes. */
const budgetOf = (nodeCount: number): number => (nodeCount > 50_000 ? 18_000 : 60_000);

/**
 * How often ours is run unseen before the layout of a small network, which takes some milliseconds: compiling would be most
 * of it. The peers' ticks have been compiled while they were timed, and they are run once unseen as well.
 */
const WARM_UPS = 20;

/** The silhouette from which factions are seen to stand apart. */
const APART = 0.36;

/**
 * How good layouts become and how soon, each peer from the same random start and ours from none. End states are a matter
 * of chance, for peers and for ours: each run (from 0) has other seeds.
 */
export function* qualityRows(network: BenchNetwork, run: number): Generator<BenchRow, void> {
  const judge = createJudge(network);
  const isWarmedUp = network.nodeCount <= MOST_IN_CIRCLE;
  for (let i = 0; i < WARM_UPS && isWarmedUp; i++) settle(inputOf(network, 1 + run, "names"));
  const ours = runOurs(network, judge, 1 + run, "no names");
  const {end} = ours;
  const last = ours.moments.findLastIndex(({silhouette}) => !(silhouette >= APART));
  const apart = ours.moments[last + 1]; // from when on they stay apart
  if (apart) yield apartRow(network, apart.ms);
  yield row(network, "whole layout", "none", ours.moments.at(-1)!.ms, undefined, "CPU ms", qualityInWords(end));
  if (network.nodeCount <= MOST_IN_CIRCLE) {
    const named = runOurs(network, judge, 1 + run, "names");
    yield row(
      network,
      "with room for names",
      "none",
      named.moments.at(-1)!.ms,
      undefined,
      "CPU ms",
      qualityInWords(named.end)
    );
  }
  const start = randomStart(network.nodeCount, 7 + run);
  let best: {name: string; stress: number} | null = null;
  for (const name of Object.keys(PEERS) as (keyof typeof PEERS)[]) {
    if (isWarmedUp) runPeer(network, name, judge, start);
    const theirs = runPeer(network, name, judge, start);
    if (!theirs) continue;
    yield* compare(network, name, ours, theirs);
    if (!best || theirs.end.stress < best.stress) best = {name, stress: theirs.end.stress};
  }
  if (best) yield endStressRow(network, "best of them", end.stress, best.stress, best.name);
}

/** Against the time that is asked for, since no peer gets there with 100 000 nodes. */
const apartRow = (network: BenchNetwork, ms: number): BenchRow =>
  row(network, `silhouette ${APART} reached`, "6 s", ms, 6000, "CPU ms", "", 6000 / ms);

const endStressRow = (network: BenchNetwork, peer: string, ours: number, theirs: number, note: string): BenchRow =>
  row(network, "end stress", peer, ours, theirs, "", note, theirs / ours);

function compare(network: BenchNetwork, peer: string, ours: Run<Moment>, theirs: Run<PeerMoment>): BenchRow[] {
  const [mine, {end: other, note}] = [ours.end, theirs];
  const reached = ours.moments.find(({stress}) => stress <= other.stress);
  const settled = theirs.moments.find(({stress}) => stress <= 1.005 * other.stress)!;
  return [
    endStressRow(network, peer, mine.stress, other.stress, note),
    row(
      network,
      "neighbours kept",
      peer,
      mine.neighbours,
      other.neighbours,
      "share",
      "",
      mine.neighbours / other.neighbours
    ),
    row(network, "crossings", peer, mine.crossings, other.crossings, "share", "", other.crossings / mine.crossings),
    row(
      network,
      "silhouette",
      peer,
      mine.silhouette,
      other.silhouette,
      "",
      network.factions ? "" : "no factions known"
    ),
    row(
      network,
      "time to their end stress",
      peer,
      reached?.ms ?? Number.NaN,
      settled.ms,
      "CPU ms",
      reached ? "theirs: to within 0.5 %" : "never reached",
      reached ? settled.ms / reached.ms : undefined
    )
  ];
}

function row(
  network: BenchNetwork,
  measure: string,
  peer: string,
  ours: number,
  theirs: number | undefined,
  unit: string,
  note: string,
  ratio?: number
): BenchRow {
  return {
    bench: "layout",
    measure,
    size: network.name,
    peer,
    ours,
    ...(theirs !== undefined && {theirs}),
    unit,
    ...(ratio !== undefined && {ratio}),
    ...(note && {note})
  };
}

/** Our whole layout as app and command line call it, from an edge list to the last tick; with room for names or without. */
function runOurs(network: BenchNetwork, judge: Judge, seed: number, names: "names" | "no names"): Run<Moment> {
  const {nodeCount} = network;
  const input = inputOf(network, seed, names);
  const moments: Moment[] = [];
  const positions = new Float64Array(2 * nodeCount);
  let layout = null as Layout | null;
  let ms = processorTime(() => {
    layout = createLayout(input);
  });
  const share = nodeCount <= MOST_IN_CIRCLE ? 0.005 : 0.02;
  for (let left = 1; left > 0; ) {
    ms += processorTime(() => {
      left = layout!.step(share, positions);
    });
    moments.push({ms, ...judge.briefly(positions)});
  }
  return {moments, end: judge(positions), note: ""};
}

const inputOf = ({nodeCount, ends}: BenchNetwork, seed: number, names: "names" | "no names"): LayoutInput =>
  layoutInput({
    ...{seed, nodeCount, ends},
    ...(names === "names" && {
      halfWidths: new Float32Array(nodeCount).fill(NAME.halfWidth),
      halfHeights: new Float32Array(nodeCount).fill(NAME.halfHeight)
    })
  });

function runPeer(
  network: BenchNetwork,
  name: keyof typeof PEERS,
  judge: Judge,
  start: Float64Array
): Run<PeerMoment> | null {
  let engine = null as ReturnType<(typeof PEERS)["d3-force"]> | null;
  let ms = processorTime(() => {
    engine = PEERS[name](network, start);
  });
  const moments: PeerMoment[] = [];
  const budget = budgetOf(network.nodeCount);
  let ticks = 0;
  let best = {stress: Number.POSITIVE_INFINITY, ticks: 0};
  while (ticks < PEER_TICKS && ms < budget && ticks < best.ticks + SETTLED.ticks) {
    ms += processorTime(() => engine!.tick());
    ticks++;
    if (ticks % 10 !== 0 && ms < budget) continue;
    const stress = judge.stress(engine!.positions());
    moments.push({ms, stress});
    if (!(stress > best.stress * (1 - SETTLED.share))) best = {stress, ticks};
  }
  const end = judge(engine!.positions());
  const cut = ms >= budget ? ", stopped by the clock" : ticks < PEER_TICKS ? ", settled" : "";
  return Number.isFinite(end.stress) ? {moments, end, note: `after ${ticks} ticks${cut}`} : null;
}

const qualityInWords = ({stress, neighbours, crossings, silhouette}: Quality): string =>
  `stress ${stress.toFixed(4)}, neighbours ${neighbours.toFixed(4)}, crossings ${crossings.toFixed(4)}, ${silhouetteInWords(silhouette)}`;

const silhouetteInWords = (silhouette: number): string =>
  Number.isNaN(silhouette) ? "no factions known" : `silhouette ${silhouette.toFixed(3)}`;
