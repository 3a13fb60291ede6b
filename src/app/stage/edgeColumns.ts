import {bytesSet} from "../../core/base/byteChanges.ts";
import {finish, rangeSteps, type Steps} from "../../core/base/steps.ts";
import {strongestFirst} from "../../core/network/strongestFirst.ts";
import type {TypedNetwork} from "../../core/network/typedNetwork.ts";
import type {VisiblePart} from "../../core/network/visiblePart.ts";
import {lineInks} from "../../core/scene/lineInks.ts";
import {fill} from "./column.ts";
import type {Drawing, Lines} from "./drawing.ts";
import {countingMarks, marksOf, tallyLines} from "./lineDetail.ts";
import type {StageContent} from "./stage.ts";
import {fillStrokes, type StrokeSource} from "./strokes.ts";

/** Above this many edges none is curved: who sees so many sees no curves. Above the second they are thin lines. */
const MOST_CURVES = 3000;
const MOST_STROKES = 5000;

/** Writes the edges of what is shown: as strokes while they can be told apart, as thin lines above that. */
export function fillEdges(drawing: Drawing, content: StageContent): void {
  const drawn = drawnEdges(content.part);
  if (drawn > MOST_STROKES) fillLines(drawing, content);
  else fillFew(drawing, content);
}

const drawnEdges = ({edges, ghostEdges}: VisiblePart): number => edges.size + ghostEdges.size;

/** Where there are so many: where lines end and in what order they are drawn, which stays for the network's life. In steps. */
export function* fillOrderOfMany({lines}: Drawing, {part}: StageContent): Steps<void> {
  if (drawnEdges(part) > MOST_STROKES) yield* fillLineOrder(lines, part.typed);
}

function* fillLineOrder(lines: Lines, typed: TypedNetwork): Steps<void> {
  if (lines.ends.data === typed.ends) return;
  const order = yield* corners(typed);
  yield;
  fill(lines.ends, typed.ends);
  fill(lines.order, order);
  lines.counts = countingMarks(typed.classes, marksOf(order));
}

function fillFew(drawing: Drawing, content: StageContent): void {
  drawing.lines.isUsed = false;
  fillStrokes(drawing.strokes, bytesSet(content.part.edgeStates), strokeSource(content));
}

/** Edges as strokes in the ink of their appearance. */
export function strokeSource(content: StageContent): StrokeSource {
  const {part, appearance} = content;
  const {traits, width, opacity, bow} = appearance.looks();
  const isStraight = drawnEdges(part) > MOST_CURVES;
  return {traits, width, opacity, bow: isStraight ? () => 0 : bow, ends: part.typed.ends, states: part.edgeStates};
}

function fillLines({lines}: Drawing, {part, study, theme, appearance}: StageContent): void {
  const {typed, edgeStates} = part;
  finish(fillLineOrder(lines, typed));
  const inks = lineInks(typed, study, theme, appearance.weights());
  if (lines.inks.data !== inks) fill(lines.inks, inks);
  fill(lines.states, edgeStates);
  lines.tally = tallyLines(lines);
  lines.isUsed = true;
}

/** The two vertices of each edge, the most telling edges first. */
function* corners(typed: TypedNetwork): Steps<Uint32Array> {
  const order = strongestFirst(typed);
  const vertices = new Uint32Array(2 * order.length);
  yield* rangeSteps(order.length, (from, to) => {
    for (let i = from; i < to; i++) {
      vertices[2 * i] = 2 * order[i]!;
      vertices[2 * i + 1] = 2 * order[i]! + 1;
    }
  });
  return vertices;
}
