import type {EdgeMark, Mark, NodeMark, Point} from "../core/scene/scene.ts";

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
 * The marks of a large layer, plain lines of one look joined by 128, discs of one look in groups. The lines' titles go: what each of fifty
 * thousand lines is, no reader asks of a picture. Places are in whole tenths of a px.
 */
export function runsOf(marks: readonly Mark[]): Run[] {
  const runs: Run[] = [];
  const open = new Map<string, LineRun>();
  for (const mark of marks) {
    if (mark.type === "edge" && !mark.arrow && !mark.cut) addLine(runs, open, mark);
    else if (mark.type === "node" && isPlain(mark)) addDisc(runs, mark);
    else runs.push({type: "mark", mark});
  }
  for (const {run, parts} of open.values()) run.data = parts.join("");
  return runs;
}

interface LineRun {
  run: Run & {type: "lines"};
  parts: string[];
  /** Where its last line ends, in tenths of a px. */
  end: Point | null;
}

function addLine(runs: Run[], open: Map<string, LineRun>, mark: EdgeMark): void {
  const key = `${mark.colour} ${Math.round(mark.width * 100)} ${Math.round(mark.opacity * 100)} ${mark.dashes}`;
  let group = open.get(key);
  if (!group) {
    group = {run: {type: "lines", like: mark, data: ""}, parts: [], end: null};
    open.set(key, group);
    runs.push(group.run);
  }
  const {data, end} = lineData(mark, group.end);
  group.parts.push(data);
  group.end = end;
  if (group.parts.length < RUN) return;
  group.run.data = group.parts.join("");
  open.delete(key);
}

const isPlain = ({shape, colours, opacity, band}: NodeMark): boolean =>
  shape === "disc" && colours.length === 1 && opacity === 1 && !band;

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

/** A line in steps from where the last of its path ended: `m-3.5 40l-20.5 13`; the first begins at its place. */
function lineData(mark: EdgeMark, last: Point | null): {data: string; end: Point} {
  const {from, control, to} = mark;
  const straight = isStraight(from, control, to);
  const [x, y] = [tenths(from[0]), tenths(from[1])];
  const end: Point = [tenths(to[0]), tenths(to[1])];
  const start = last ? `m${pair(x - last[0], y - last[1])}` : `M${pair(x, y)}`;
  const bend = straight ? "l" : `q${pair(tenths(control[0]) - x, tenths(control[1]) - y)}`;
  const step = pair(end[0] - x, end[1] - y);
  return {data: `${start}${bend}${straight ? step : spaced(step)}`, end};
}

/** As `edgeGeometry` has it, without the rest of what that works out. */
function isStraight(from: Point, control: Point, to: Point): boolean {
  const [x, y] = [control[0] - (from[0] + to[0]) / 2, control[1] - (from[1] + to[1]) / 2];
  return x * x + y * y < 0.05 * 0.05;
}

const tenths = (length: number): number => Math.round(length * 10);
const pair = (x: number, y: number): string => `${decimal(x)}${spaced(decimal(y))}`;
/** A minus parts two numbers as well as a blank does. */
const spaced = (number: string): string => (number.startsWith("-") ? number : ` ${number}`);

/** A px length in whole tenths: ".5", "-.5", "12", "12.3". */
export const shortLength = (length: number): string => decimal(tenths(length));

/** Tenths as a number without what SVG can do without: ".5", "-.5", "12", "12.3". */
function decimal(value: number): string {
  const size = Math.abs(value);
  const rest = size % 10;
  const whole = (size - rest) / 10;
  const digits = rest === 0 ? String(whole) : `${whole === 0 ? "" : whole}.${rest}`;
  return value < 0 ? `-${digits}` : digits;
}
