import type Sigma from "sigma";
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

/** Counts how many shown edges stand before each mark of the order in which they are drawn. */
export function tallyLines({marks, states}: Lines): Uint32Array {
  const tally = new Uint32Array(MARKS + 1);
  for (let edge = 0; edge < marks.length; edge++) if (states.data[edge] !== 0) tally[marks[edge]! + 1]!++;
  for (let mark = 0; mark < MARKS; mark++) tally[mark + 1]! += tally[mark]!;
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
