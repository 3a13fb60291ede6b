import {interleave, processorTime, type Timing, timing} from "../interleave.ts";
import type {BenchRow} from "../report.ts";
import {buildOurs, countNames, type FindNames, PEERS} from "./matchers.ts";
import {beginningOf} from "./material.ts";

const ROUNDS = 3;
/** Peers read as much of the text as they can in reason: characters, at 1 000 names and at 100 000. */
const PEER_CHARACTERS: Readonly<Record<string, readonly [few: number, many: number]>> = {
  "modern-ahocorasick": [500_000, 300_000],
  "@monyone/aho-corasick greedy": [2_000_000, 1_000_000],
  "@monyone/aho-corasick greedy, same work": [2_000_000, 1_000_000],
  "@monyone/aho-corasick, same work": [2_000_000, 500_000],
  RegExp: [12_000_000, 100_000]
};
/** What we read in turn with a peer. */
const OUR_CHARACTERS = 12_000_000;

/** Build, memory and throughput of the matcher beside each peer's, and our throughput by names and by text. */
export function benchMatcher(text: string, names: readonly string[], size: string): BenchRow[] {
  const {ours, buildTime} = measuredBuild(names);
  const rows: BenchRow[] = [
    {...BENCH, measure: "build", size, peer: "none", ours: buildTime, unit: "ms"},
    memoryRow(names, size),
    wholeText(ours, text, size)
  ];
  for (const [peer, buildPeer] of Object.entries(PEERS))
    rows.push(...against(peer, buildPeer, {ours, buildTime, text, names, size}));
  rows.push(...curve(ours, text, names, size));
  return rows;
}

const BENCH = {bench: "text"} as const;

function measuredBuild(names: readonly string[]): {ours: FindNames; buildTime: number} {
  let ours = buildOurs(names);
  const times = Array.from({length: ROUNDS}, () =>
    processorTime(() => {
      ours = buildOurs(names);
    })
  );
  return {ours, buildTime: timing(times).median};
}

/** The rate on the whole text, by ourselves. */
function wholeText(ours: FindNames, text: string, size: string): BenchRow {
  let count = 0;
  const times = timing(
    Array.from({length: ROUNDS + 1}, () =>
      processorTime(() => {
        count = countNames(ours, text);
      })
    ).slice(1)
  );
  const note = `${count} mentions; ${spread(text, times)}`;
  return {...BENCH, measure: "scan", size, peer: "none", ours: rate(text, times), unit: "MB/s", note};
}

/** What stays in memory with the matcher, beside the names themselves. */
function memoryRow(names: readonly string[], size: string): BenchRow {
  const before = used();
  const built = buildOurs(names);
  const megabytes = (used() - before) / 1e6;
  countNames(built, "");
  const note = globalThis.gc ? "heap and buffers, after collecting" : "not collected: run node with --expose-gc";
  return {...BENCH, measure: "memory", size, peer: "none", ours: megabytes, unit: "MB", note};
}

function used(): number {
  // More than once: buffers are let go only after what held them has been.
  for (let i = 0; i < 4; i++) globalThis.gc?.();
  const {heapUsed, arrayBuffers} = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

interface Contest {
  ours: FindNames;
  /** ms */
  buildTime: number;
  text: string;
  names: readonly string[];
  size: string;
}

/** Both on the same text in turn, rates by each one's own text: where a peer cannot finish the whole, it reads a part. */
function against(
  peer: string,
  buildPeer: (names: readonly string[]) => FindNames,
  {ours, buildTime, text, names, size}: Contest
): BenchRow[] {
  let theirs: FindNames = () => undefined;
  const theirBuild = processorTime(() => {
    theirs = buildPeer(names);
  });
  const own = beginningOf(text, OUR_CHARACTERS);
  const part = beginningOf(text, PEER_CHARACTERS[peer]![names.length > 10_000 ? 1 : 0]);
  const times = interleave(
    {
      ours: () => {
        countNames(ours, own);
      },
      theirs: () => {
        countNames(theirs, part);
      }
    },
    ROUNDS
  );
  const rates = {ours: rate(own, times.ours), theirs: rate(part, times.theirs)};
  const read = `peer on ${part.length / 1e6} of our ${own.length / 1e6} MB`;
  const note = `${read}; ${agreement(ours, theirs, part)}; ours ${spread(own, times.ours)}`;
  return [
    {...BENCH, measure: "scan", size, peer, ...rates, unit: "MB/s", ratio: rates.ours / rates.theirs, note},
    {
      ...BENCH,
      measure: "build",
      size,
      peer,
      ours: buildTime,
      theirs: theirBuild,
      unit: "ms",
      ratio: theirBuild / buildTime
    }
  ];
}

/** How many of our mentions in a text a peer finds, to the letter, and how many others. */
function agreement(ours: FindNames, theirs: FindNames, text: string): string {
  const our = spansOf(ours, text);
  const their = spansOf(theirs, text);
  const shared = [...our].filter((span) => their.has(span)).length;
  const share = ((100 * shared) / Math.max(1, our.size)).toFixed(1);
  return `finds ${share} % of our ${our.size} mentions there, and ${their.size - shared} others`;
}

function spansOf(find: FindNames, text: string): Set<string> {
  const spans = new Set<string>();
  find(text, (start, end) => spans.add(`${start}-${end}`));
  return spans;
}

const rate = ({length}: string, {median}: Timing): number => length / 1e3 / median;

const spread = ({length}: string, {least, most}: Timing): string =>
  `${Math.round(length / 1e3 / most)}–${Math.round(length / 1e3 / least)}`;

/** Nanoseconds a character by number of names and by length of text: flat where cost is linear in text alone. */
function curve(ours: FindNames, text: string, names: readonly string[], size: string): BenchRow[] {
  const parts = [1 / 64, 1 / 16, 1 / 4].map((share) => beginningOf(text, Math.round(text.length * share)));
  const byText = parts.map((part) => ({label: `${Math.round(part.length / 1e6)} MB`, find: ours, text: part}));
  const byNames = [100, 1000, 10_000, 100_000]
    .filter((count) => count <= names.length)
    .map((count) => ({label: `${count} names`, find: buildOurs(names.slice(0, count)), text: parts[2]!}));
  return [...byText, ...byNames].map(({label, find, text: read}) => {
    countNames(find, read);
    const {median} = timing(Array.from({length: ROUNDS}, () => processorTime(() => countNames(find, read))));
    const cost = (median * 1e6) / read.length;
    return {...BENCH, measure: `curve, ${label}`, size, peer: "none", ours: cost, unit: "ns a character"};
  });
}
