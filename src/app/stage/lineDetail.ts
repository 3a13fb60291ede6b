import type Sigma from "sigma";
import {countingStates} from "../../core/network/countingStates.ts";
import type {EdgeClasses} from "../../core/network/edgeClasses.ts";
import type {Drawing, Lines} from "./drawing.ts";

// Level of detail: of very many lines the most telling are drawn first, and the nearer one looks, the more of them.

/** Lines that are drawn of the whole network: a choice by eye, between a picture that shows factions and the time it takes. */
export const MOST_LINES = 60_000;

/** Places in the order of lines where it is known how many before them are shown. */
const MARKS = 256;

/** Of each edge, behind which mark of the order it is drawn: `order` as in Lines. */
export function marksOf(order: Uint32Array): Uint8Array {
  const count = order.length / 2;
  const marks = new Uint8Array(count);
  for (let mark = 1; mark <= MARKS; mark++) {
    const end = Math.floor((mark * count) / MARKS);
    for (let k = Math.floor(((mark - 1) * count) / MARKS); k < end; k++) marks[order[2 * k]! >> 1] = mark - 1;
  }
  return marks;
}

/** Counts, by the states of edges, how many are drawn behind each mark of the order. */
export function countingMarks({edges, ...rest}: EdgeClasses, marks: Uint8Array): (states: Uint8Array) => Int32Array {
  const marksOfEntries = marks.map((_, entry) => marks[edges[entry]!]!);
  return countingStates<Int32Array>(
    {edges, ...rest},
    {
      nothing: () => new Int32Array(MARKS),
      copy: (counts) => counts.slice(),
      addRun: (counts, {from, to, more}) => addRun(counts, marksOfEntries, from, to, more),
      addChanges: (counts, from, to, changed) => addChanges(counts, marks, from, to, changed)
    }
  );
}

function addRun(counts: Int32Array, marks: Uint8Array, from: number, to: number, more: number): void {
  for (let entry = from; entry < to; entry++) {
    const mark = marks[entry]!;
    counts[mark] = counts[mark]! + more;
  }
}

function addChanges(
  counts: Int32Array,
  marks: Uint8Array,
  from: Uint8Array,
  to: Uint8Array,
  changed: Uint32Array
): void {
  for (let i = 0; i < changed.length; i++) {
    const edge = changed[i]!;
    const mark = marks[edge]!;
    counts[mark] = counts[mark]! + Number(to[edge] !== 0) - Number(from[edge] !== 0);
  }
}

/** How many shown edges stand before each mark of the order in which they are drawn. */
export function tallyLines({counts, states}: Lines): Uint32Array {
  const tally = new Uint32Array(MARKS + 1);
  const between = counts(states.data);
  for (let mark = 0; mark < MARKS; mark++) tally[mark + 1] = tally[mark]! + between[mark]!;
  return tally;
}

/** How many lines of how many are drawn. */
export interface LineDetail {
  drawn: number;
  of: number;
}

/** At this many lines their ink begins to thin out, so that they do not add up to a blot. */
const DENSE = 4000;

/** Chooses how many lines are drawn at a zoom; `ratio` is 1 where the whole network is in view, and half of it at twice as near. */
export function chooseDetail({lines}: Drawing, ratio: number, most = MOST_LINES): LineDetail | null {
  if (!lines.isUsed) return null;
  const {tally, states} = lines;
  const wanted = most / Math.min(1, ratio) ** 2;
  const of = tally[MARKS] ?? 0;
  let mark = 0;
  while (mark < MARKS && tally[mark]! < wanted) mark++;
  lines.count = Math.floor((mark * states.data.length) / MARKS);
  const drawn = tally[mark] ?? 0;
  lines.density = Math.max(0.06, Math.min(1, (DENSE / Math.max(1, drawn)) ** 0.7));
  return {drawn, of};
}

/** Chooses before each frame how many lines are drawn, and tells where that has changed; null where it is all. */
export function watchDetail(renderer: Sigma, drawing: Drawing, tell: (detail: LineDetail | null) => void): () => void {
  let told = "null";
  let news: ReturnType<typeof setTimeout> | undefined;
  const choose = () => {
    const detail = chooseDetail(drawing, renderer.getCamera().getState().ratio);
    const part = detail && detail.drawn < detail.of ? detail : null;
    if (JSON.stringify(part) === told) return;
    told = JSON.stringify(part);
    clearTimeout(news);
    news = setTimeout(() => tell(part)); // not while a frame is drawn
  };
  renderer.on("beforeRender", choose);
  return () => clearTimeout(news);
}
