import type {Lists} from "../../core/network/typedNetwork.ts";
import {SHOWN} from "../../core/network/visiblePart.ts";
import {cutText, displayText} from "../../core/scene/displayText.ts";
import {letteringColour} from "../../core/scene/letteringColour.ts";
import type {Box} from "../../core/scene/placeLabels.ts";
import type {Screen} from "./camera.ts";
import type {Drawing} from "./drawing.ts";
import type {StageContent} from "./stage.ts";

/** A group's name where most of it is. */
export interface GroupName {
  text: string;
  /** As letters can have it. */
  colour: string;
  x: number;
  y: number;
  box: Box;
}

const FONT = '600 14px "Source Sans 3 Variable", "Source Sans 3", sans-serif';
const HEIGHT = 18;
const MOST_LETTERS = 30;

/** The names of the coloured groups in the middle of their members, those of more members first, none over another. */
export function groupNames(
  context: CanvasRenderingContext2D,
  {part, appearance, theme}: StageContent,
  {places: {data}}: Drawing,
  {a, b, c, d, e, f, width, height}: Screen
): GroupName[] {
  const {typed, nodeStates, memberships} = part;
  const sums = new Float64Array(3 * typed.groups.length);
  sumMembers(nodeStates, typed.memberships, memberships, data, sums);
  const coloured = appearance.groups.flatMap(({id, name, colour}) => {
    const group = typed.groups.indexOf(id);
    if (group < 0) return [];
    const [x, y, count] = [sums[3 * group]!, sums[3 * group + 1]!, sums[3 * group + 2]!];
    return [{name, colour: letteringColour(colour, theme), x, y, count}];
  });
  context.font = FONT;
  const set: GroupName[] = [];
  for (const {name, colour, x: sx, y: sy, count} of coloured.sort((p, q) => q.count - p.count)) {
    if (count < LEAST) continue;
    const [mx, my] = [sx / count, sy / count];
    const [x, y] = [a * mx + c * my + e, b * mx + d * my + f];
    const text = cutText(displayText(name), MOST_LETTERS);
    const half = context.measureText(text).width / 2;
    const box = {left: x - half, right: x + half, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2};
    const isInside = box.left > 0 && box.right < width && box.top > 0 && box.bottom < height;
    if (isInside && !set.some((other) => overlaps(box, other.box))) set.push({text, colour, x, y, box});
  }
  return set;
}

/** Adds up of each group where its members are, x, y, and how many are shown. All memberships are asked: it stands alone. */
function sumMembers(
  states: Uint8Array,
  {offsets, items}: Lists,
  counts: Uint8Array,
  places: Float32Array,
  sums: Float64Array
): void {
  for (let node = 0; node < states.length; node++) {
    if (states[node] !== SHOWN) continue;
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
      if (counts[k] !== 1) continue;
      const at = 3 * items[k]!;
      sums[at] = sums[at]! + places[4 * node]!;
      sums[at + 1] = sums[at + 1]! + places[4 * node + 1]!;
      sums[at + 2] = sums[at + 2]! + 1;
    }
  }
}

/** Fewer members than these are told by their own names. */
const LEAST = 20;

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Writes names of groups over the network. */
export function paintGroupNames(
  context: CanvasRenderingContext2D,
  names: readonly GroupName[],
  {theme}: Drawing
): void {
  context.font = FONT;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 5;
  context.strokeStyle = theme.ground;
  for (const {text, colour, x, y} of names) {
    context.fillStyle = colour;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}
