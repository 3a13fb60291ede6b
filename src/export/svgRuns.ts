import type {EdgeMark, Mark, Point} from "../core/scene/scene.ts";
import {type AsciiWriter, createAsciiWriter} from "./asciiWriter.ts";
import {tenths} from "./svgNumbers.ts";

/** A layer of more marks than this is for looking at as a whole: nobody takes its lines one by one. */
export const MANY_MARKS = 5000;
/** As many lines make one path: so few of one path cross that their ink adds up as that of single lines does. */
const RUN = 128;

/** Lines that look alike, as one path; or a mark that stays by itself. */
export type Run = {type: "lines"; like: EdgeMark; data: string} | {type: "mark"; mark: Mark};

/**
 * The marks of a large layer, plain lines of one look joined by 128. Their titles go: what each of fifty thousand lines
 * is, no reader asks of a picture. Places are in whole tenths of a px.
 */
export function runsOf(marks: readonly Mark[]): Run[] {
  const runs: Run[] = [];
  const open = new Map<string, LineRun>();
  let last: LineRun | null = null;
  for (const mark of marks) {
    if (mark.type === "edge" && !mark.arrow && !mark.cut && !mark.split) {
      if (!last || last.count === RUN || !looksLike(mark, last.run.like)) last = openRun(runs, open, mark);
      addLine(last, mark);
    } else
      runs.push({
        type: "mark",
        mark: "at" in mark ? {...mark, at: [inTenths(mark.at[0]), inTenths(mark.at[1])]} : mark
      });
  }
  for (const {run, path, count} of open.values()) if (count < RUN) run.data = path.take();
  return runs;
}

interface LineRun {
  run: Run & {type: "lines"};
  /** Its path so far. */
  path: AsciiWriter;
  /** Lines in it. */
  count: number;
  /** Where the last one ends, in tenths of a px. */
  x: number;
  y: number;
}

const looksLike = (a: EdgeMark, b: EdgeMark): boolean =>
  a.colour === b.colour && a.width === b.width && a.opacity === b.opacity && a.dashes.join() === b.dashes.join();

/** The run that lines of this look go to: the one that is not full. */
function openRun(runs: Run[], open: Map<string, LineRun>, mark: EdgeMark): LineRun {
  const key = `${mark.colour} ${Math.round(mark.width * 100)} ${Math.round(mark.opacity * 100)} ${mark.dashes}`;
  const found = open.get(key);
  if (found && found.count < RUN) return found;
  const fresh: LineRun = {
    ...{run: {type: "lines", like: mark, data: ""}, path: createAsciiWriter(), count: 0, x: 0, y: 0}
  };
  open.set(key, fresh);
  runs.push(fresh.run);
  return fresh;
}

/** Adds a line in steps from where the last of its path ended: `m-3.5 40l-20.5 13`; the first begins at its place. */
function addLine(group: LineRun, {from, control, to}: EdgeMark): void {
  const {path, run} = group;
  const x = tenths(from[0]);
  const y = tenths(from[1]);
  const toX = tenths(to[0]);
  const toY = tenths(to[1]);
  path.letter(group.count === 0 ? LETTERS.moveTo : LETTERS.move);
  addPair(path, x - group.x, y - group.y);
  const isCurve = !isStraight(from, control, to);
  path.letter(isCurve ? LETTERS.curve : LETTERS.line);
  if (isCurve) {
    addPair(path, tenths(control[0]) - x, tenths(control[1]) - y);
    addSpaced(path, toX - x);
    addSpaced(path, toY - y);
  } else addPair(path, toX - x, toY - y);
  group.count += 1;
  group.x = toX;
  group.y = toY;
  if (group.count === RUN) run.data = path.take();
}

const [moveTo, move, line, curve, SPACE] = Array.from("Mmlq ", (letter) => letter.charCodeAt(0)) as Letters;
type Letters = [number, number, number, number, number];
const LETTERS = {moveTo, move, line, curve};

function addPair(path: AsciiWriter, x: number, y: number): void {
  path.tenths(x);
  addSpaced(path, y);
}

/** A minus parts two numbers as well as a blank does. */
function addSpaced(path: AsciiWriter, value: number): void {
  if (value >= 0) path.letter(SPACE);
  path.tenths(value);
}

const inTenths = (length: number): number => tenths(length) / 10;

/** As `edgeGeometry` has it, without the rest of what that works out. */
function isStraight(from: Point, control: Point, to: Point): boolean {
  const [x, y] = [control[0] - (from[0] + to[0]) / 2, control[1] - (from[1] + to[1]) / 2];
  return x * x + y * y < 0.05 * 0.05;
}
