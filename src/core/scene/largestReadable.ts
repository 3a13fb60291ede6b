import type {Composition} from "./composition.ts";
import {type LabelLayer, labelLayer} from "./labelLayer.ts";
import type {NetworkContent} from "./networkContent.ts";
import type {LabelSizes} from "./nodeLabels.ts";
import type {PictureOptions} from "./pictureOptions.ts";
import {placeBeside, type Surroundings} from "./placeBeside.ts";
import type {Box} from "./placeLabels.ts";
import {isCrowded, letterContent, overlappingDiscs, type PlacedNetwork} from "./placeNetwork.ts";
import type {BlockContext} from "./textBlocks.ts";

/** Sizes of discs, lines and names that are tried in turn, in shares of their usual ones. */
const MARK_SCALES = [1.5, 1.35, 1.2, 1.05, 0.92, 0.8, 0.68, 0.58, 0.5];

/** The network with the largest marks at which each name has a place and no discs overlap; else the fewest faults. */
export function largestReadable(
  content: NetworkContent,
  around: Surroundings,
  {composition, theme, typeface}: BlockContext,
  {names: whose, fullNames}: PictureOptions
): {placed: PlacedNetwork; names: LabelLayer} {
  const {unit, typeScale, smallestType} = composition;
  const sizes: LabelSizes = {pictureUnit: unit, typeScale, smallestType, names: whose, fullNames};
  const frame = labelFrame(composition, around.caption);
  const boxes = [around.title, ...(around.legend ? [around.legend] : [])]
    .filter(({top, bottom}) => bottom > top)
    .map((box) => inflated(box, 8 * unit));
  let best: {placed: PlacedNetwork; names: LabelLayer; faults: number} | null = null;
  for (const scale of markScales(content, composition)) {
    const placed = placeBeside(letterContent(content, scale, sizes, typeface), around, composition);
    const names = labelLayer(placed, {frame, boxes, theme, typeface, ...sizes});
    const faults = 3 * names.dropped.length + names.reduced + overlappingDiscs(placed) + (isCrowded(placed) ? 1 : 0);
    if (best === null || faults < best.faults) best = {placed, names, faults};
    if (faults === 0) break;
  }
  return best!;
}

/** More people than this are no longer tried in all sizes: the room there is decides. */
const CROWD = 1500;
/** Radius of the largest disc of an appearance, px, and what it takes of the space that each person has. */
const LARGEST_DISC = 16;
const SHARE = 0.3;
const CROWD_SCALES = {least: 0.06, most: 0.5};

/** The sizes of marks that are tried in turn for a network on so much room, px; of crowds one. */
export function markScales(
  {nodes}: NetworkContent,
  {width, height, unit}: Pick<Composition, "width" | "height" | "unit">
): readonly number[] {
  if (nodes.length <= CROWD) return MARK_SCALES;
  const scale = (SHARE * Math.sqrt((width * height) / nodes.length)) / (LARGEST_DISC * unit);
  return [Math.min(CROWD_SCALES.most, Math.max(CROWD_SCALES.least, scale))];
}

const labelFrame = ({width, margin, unit}: Composition, caption: Box): Box => ({
  left: 0.6 * margin,
  top: 0.7 * margin,
  right: width - 0.6 * margin,
  bottom: caption.top - 6 * unit
});

const inflated = ({left, top, right, bottom}: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by
});
