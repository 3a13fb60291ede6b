import {HIDDEN} from "../../core/network/visiblePart.ts";
import type {Selection} from "../state.ts";
import {fill} from "./column.ts";
import {type Drawing, LIT, MARKED} from "./drawing.ts";
import {strokeSource} from "./edgeColumns.ts";
import type {Emphasis} from "./emphasis.ts";
import type {StageContent} from "./stage.ts";
import {fillStrokes, type StrokeSource} from "./strokes.ts";

/** More edges than these are lit by not fading alone: nobody could tell them apart. */
const MOST_LIT = 20_000;

/** Writes what is drawn over the rest: the emphasis in full ink, and rings around who is chosen and pointed at. */
export function fillLit(
  drawing: Drawing,
  content: StageContent,
  emphasis: Emphasis | null,
  pointed: Selection | null
): void {
  const {nodeStates, typed} = content.part;
  const marked = [content.selection, pointed].flatMap((one) =>
    one?.type === "node" ? [typed.nodeKeys.indexOf(one.key)] : []
  );
  const {data: places} = drawing.places;
  const lit = [...new Set([...(emphasis?.nodes ?? []), ...marked])]
    .filter((node) => node >= 0 && nodeStates[node] !== HIDDEN)
    .sort((a, b) => places[4 * a + 2]! - places[4 * b + 2]!);
  fill(
    drawing.litNodes,
    Uint32Array.from(lit.flatMap((node) => [node, lightOf(emphasis?.nodes.has(node) ?? true, marked.includes(node))]))
  );
  const isTooMany = emphasis && emphasis.edges.length > MOST_LIT;
  fillStrokes(drawing.litStrokes, emphasis && !isTooMany ? emphasis.edges : [], litSource(content));
}

const lightOf = (isLit: boolean, isMarked: boolean): number => (isLit ? LIT : 0) + (isMarked ? MARKED : 0);

/** In full ink, and the chosen tie broader. */
function litSource(content: StageContent): StrokeSource {
  const {selection, part} = content;
  const chosen = selection?.type === "edge" ? part.typed.edgeKeys.indexOf(selection.key) : -1;
  const {width, opacity, ...rest} = strokeSource(content);
  return {
    ...rest,
    width: (edge) => width(edge) + (edge === chosen ? 1.5 : 0),
    opacity: (edge) => Math.max(opacity(edge), 0.75)
  };
}
