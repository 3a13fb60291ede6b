import type {EdgeMark, Mark, NodeMark, Point} from "../core/scene/scene.ts";
import {decimal, tenths} from "./svgNumbers.ts";

/** A layer of more marks than this is for looking at as a whole: nobody takes its lines one by one. */
export const MANY_MARKS = 5000;
/** As many lines make one path: so few of one path cross that their ink adds up as that of single lines does. */
const RUN = 128;

/** Lines that look alike, as one path; discs that look alike and follow each other; or a mark that stays by itself. */
export type Run =
  | {type: "lines"; like: EdgeMark; data: string}
  | {type: "discs"; like: NodeMark; marks: NodeMark[]}
  | {type: "mark"; mark: Mark};

/**
 * The marks of a large layer, plain lines of one look joined by 128, discs of one look in groups. The lines' titles go:
 * what each of fifty thousand lines is, no reader asks of a picture. Places are in whole tenths of a px.
 */
export function runsOf(marks: readonly Mark[]): Run[] {
  const runs: Run[] = [];
  const open = new Map<string, LineRun>();
  let last: LineRun | null = null;
  for (const mark of marks) {
    if (mark.type === "edge" && !mark.arrow && !mark.cut && !mark.split) {
      if (!last || last.count === RUN || !looksLike(mark, last.run.like)) last = openRun(runs, open, mark);
      addLine(last, mark);
    } else if (mark.type === "node" && isPlain(mark)) addDisc(runs, mark);
    else runs.push({type: "mark", mark});
  }
  return runs;
}

interface LineRun {
  run: Run & {type: "lines"};
  /** Lines in it. */
  count: number;
  /** Where the last one ends, in tenths of a px. */
  x: number;
  y: number;
}

const looksLike = (a: EdgeMark, b: EdgeMark): boolean =>
  a.colour === b.colour && a.width === b.width && a.opacity === b.opacity && a.dashes === b.dashes;

/** The run that lines of this look go to: the one that is not full. */
function openRun(runs: Run[], open: Map<string, LineRun>, mark: EdgeMark): LineRun {
  const key = `${mark.colour} ${Math.round(mark.width * 100)} ${Math.round(mark.opacity * 100)} ${mark.dashes}`;
  const found = open.get(key);
  if (found && found.count < RUN) return found;
  const fresh: LineRun = {run: {type: "lines", like: mark, data: ""}, count: 0, x: 0, y: 0};
  open.set(key, fresh);
  runs.push(fresh.run);
  return fresh;
}

/** Adds a line in steps from where the last of its path ended: `m-3.5 40l-20.5 13`; the first begins at its place. */
function addLine(group: LineRun, {from, control, to}: EdgeMark): void {
  const [x, y, toX, toY] = [tenths(from[0]), tenths(from[1]), tenths(to[0]), tenths(to[1])];
  const start = group.count === 0 ? `M${pair(x, y)}` : `m${pair(x - group.x, y - group.y)}`;
  const step = pair(toX - x, toY - y);
  const line = isStraight(from, control, to)
    ? `l${step}`
    : `q${pair(tenths(control[0]) - x, tenths(control[1]) - y)}${spaced(step)}`;
  group.run.data += start + line;
  group.count += 1;
  group.x = toX;
  group.y = toY;
}

const isPlain = ({shape, colours, opacity, band, dial}: NodeMark): boolean =>
  shape === "disc" && colours.length === 1 && opacity === 1 && !band && !dial;

function addDisc(runs: Run[], mark: NodeMark): void {
  const last = runs.at(-1);
  const isLike =
    last?.type === "discs" &&
    last.like.radius === mark.radius &&
    last.like.colours[0] === mark.colours[0] &&
    last.like.ring === mark.ring;
  if (isLike) last.marks.push(mark);
  else runs.push({type: "discs", like: mark, marks: [mark]});
}

/** As `edgeGeometry` has it, without the rest of what that works out. */
function isStraight(from: Point, control: Point, to: Point): boolean {
  const [x, y] = [control[0] - (from[0] + to[0]) / 2, control[1] - (from[1] + to[1]) / 2];
  return x * x + y * y < 0.05 * 0.05;
}

const pair = (x: number, y: number): string => `${decimal(x)}${spaced(decimal(y))}`;
/** A minus parts two numbers as well as a blank does. */
const spaced = (number: string): string => (number.startsWith("-") ? number : ` ${number}`);
