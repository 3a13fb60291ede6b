import type {Composition} from "./composition.ts";
import {type LabelLayer, labelLayer} from "./labelLayer.ts";
import {markScales} from "./largestReadable.ts";
import type {NetworkContent} from "./networkContent.ts";
import type {LabelSizes} from "./nodeLabels.ts";
import type {PictureOptions} from "./pictureOptions.ts";
import type {Box} from "./placeLabels.ts";
import {letterContent, overlappingDiscs, type PlacedNetwork, placeAlike} from "./placeNetwork.ts";
import type {BlockContext} from "./textBlocks.ts";

/** A network in its box, with its names. */
export interface PlacedPanel {
  placed: PlacedNetwork;
  names: LabelLayer;
}

/**
 * Networks whose people have one place each, one a box, all at one scale and with marks of one size: the largest at
 * which each name has a place in each box and no discs overlap; else that with the fewest faults. Boxes are of one size.
 */
export function placePanels(
  contents: readonly NetworkContent[],
  boxes: readonly Box[],
  {composition, theme, typeface}: BlockContext,
  {names: whose, fullNames}: Pick<PictureOptions, "names" | "fullNames">
): PlacedPanel[] {
  const {typeScale, smallestType} = composition;
  const pictureUnit = panelUnit(boxes, composition);
  const sizes: LabelSizes = {pictureUnit, typeScale, smallestType, names: whose, fullNames};
  const [{left, top, right, bottom}] = boxes as [Box];
  const busiest = contents.reduce((most, content) => (content.nodes.length > most.nodes.length ? content : most));
  let best: {panels: PlacedPanel[]; faults: number} | null = null;
  const room = {width: right - left, height: bottom - top, unit: pictureUnit};
  for (const scale of markScales(busiest, room).filter((one, i) => i === 0 || one >= SMALLEST_MARKS)) {
    const lettered = contents.map((content) => letterContent(content, scale, sizes, typeface));
    const panels = placeAlike(lettered, boxes).map((placed, i): PlacedPanel => {
      const names = labelLayer(placed, {frame: boxes[i]!, boxes: [], theme, typeface, ...sizes});
      return {placed, names};
    });
    const faults = panels.reduce((sum, panel) => sum + faultsOf(panel), 0);
    if (best === null || faults < best.faults) best = {panels, faults};
    if (faults === 0) break;
  }
  return best!.panels;
}

/** Smaller discs than these, in shares of their usual size, make no room for names that are as small as may be. */
const SMALLEST_MARKS = 0.8;

const faultsOf = ({placed, names}: PlacedPanel): number =>
  3 * names.dropped.length + names.reduced + overlappingDiscs(placed);

/** A panel is a small picture: its marks shrink half as fast as its sides. */
function panelUnit([box]: readonly Box[], {width, height, unit}: Composition): number {
  if (!box) return unit;
  const share = Math.sqrt(((box.right - box.left) * (box.bottom - box.top)) / (width * height));
  return unit * Math.min(1, Math.sqrt(1.5 * share));
}
