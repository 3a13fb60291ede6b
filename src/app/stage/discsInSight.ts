import {SHOWN, type VisiblePart} from "../../core/network/visiblePart.ts";
import type {Disc} from "../../core/scene/placeLabels.ts";
import type {Screen} from "./camera.ts";
import type {Drawing} from "./drawing.ts";

export type NodeDisc = Disc & {node: number};

/** In a crowd of more discs than these there is no room between them. */
export const CROWD = 1200;

/** Whose names are wanted whatever happens. */
interface Wanted {
  part: Pick<VisiblePart, "nodeStates">;
  /** Numbers of nodes. */
  lit: ReadonlySet<number> | null;
  bold: number;
}

/** The discs in sight, the smallest first; of a crowd so many of the largest, and who is wanted. */
export function discsInSight(
  screen: Screen,
  {places: {data}, nodeOrder: {data: order}}: Pick<Drawing, "places" | "nodeOrder">,
  {part, lit, bold}: Wanted,
  largest: number
): {discs: NodeDisc[]; isCrowd: boolean} {
  const {a, b, c, d, e, f, unit} = screen;
  const seen = new Uint32Array(order.length);
  const count = findInSight(order, part.nodeStates, data, screen, seen);
  const isCrowd = count > CROWD;
  const discs: NodeDisc[] = [];
  for (let i = count - 1; i >= 0; i--) {
    const node = seen[i]!;
    if (isCrowd && discs.length >= largest && !lit?.has(node) && node !== bold) continue;
    const [x, y] = [data[4 * node]!, data[4 * node + 1]!];
    discs.push({node, x: a * x + c * y + e, y: b * x + d * y + f, radius: data[4 * node + 2]! * unit});
  }
  return {discs: discs.reverse(), isCrowd};
}

/** Writes who of `order` is shown and in sight, in the same order; how many they are. Everybody is asked: it stands alone. */
function findInSight(
  order: Uint32Array,
  states: Uint8Array,
  places: Float32Array,
  {a, b, c, d, e, f, width, height}: Screen,
  seen: Uint32Array
): number {
  let count = 0;
  for (let i = 0; i < order.length; i++) {
    const node = order[i]!;
    const x = a * places[4 * node]! + c * places[4 * node + 1]! + e;
    const y = b * places[4 * node]! + d * places[4 * node + 1]! + f;
    seen[count] = node;
    const isIn = x > -80 && y > -40 && x < width + 80 && y < height + 40;
    count += Number(isIn && states[node] === SHOWN);
  }
  return count;
}
