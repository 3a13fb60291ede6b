import type {Network} from "../model/network.ts";
import type {Study} from "../model/study.ts";
import type {View} from "../model/view.ts";
import type {VisiblePart} from "../network/visiblePart.ts";
import type {Appearance} from "./appearance.ts";
import {compose} from "./composition.ts";
import {displayText} from "./displayText.ts";
import {largestReadable} from "./largestReadable.ts";
import {type Legend, legendOf} from "./legend.ts";
import {type SetLegend, setLegend} from "./legendBlock.ts";
import {networkContent} from "./networkContent.ts";
import {networkLayers} from "./networkMarks.ts";
import type {PictureOptions} from "./pictureOptions.ts";
import {pictureWords} from "./pictureWords.ts";
import type {Box} from "./placeLabels.ts";
import type {Mark, Point, Scene} from "./scene.ts";
import {sheetOf} from "./sheet.ts";
import {type BlockContext, captionBlock, onGround, titleBlock} from "./textBlocks.ts";
import type {Theme} from "./theme.ts";
import type {Typeface} from "./typeface.ts";
import {writtenIn} from "./writtenIn.ts";

export interface SceneInput {
  study: Study;
  /** With positions. */
  network: Network;
  view: View;
  part: VisiblePart;
  appearance: Appearance;
  theme: Theme;
  typeface: Typeface;
  options: PictureOptions;
}

/**
 * The finished picture: title at the top left, legend beside the network or, in tall pictures, below it, the caption at
 * the foot, and the network as large as the rest allows. Nothing overlaps but lines. Same input, same scene.
 * @throws RangeError if the size is out of range.
 */
export function buildScene({study, network, view, part, appearance, theme, typeface, options}: SceneInput): Scene {
  const sheet = sheetOf(options.size);
  const composition = compose(sheet, options);
  const context: BlockContext = {composition, theme, typeface};
  const words = pictureWords({study, network, view, part, appearance, options});
  const title = titleBlock(words.title, words.subtitle, context);
  const caption = captionBlock(words.caption, context);
  const content = networkContent({study, network, view, part, appearance, theme});
  const legend = options.parts.legend
    ? placeLegend(legendOf(network, part, content, appearance, theme), title.box, caption.box, context)
    : null;

  const {placed, names} = largestReadable(
    content,
    {title: title.box, legend: legend?.box ?? null, caption: caption.box},
    context,
    options
  );
  return {
    width: sheet.width,
    height: sheet.height,
    perInch: sheet.perInch,
    isPaper: sheet.isPaper,
    background: theme.name === "transparent" ? null : theme.ground,
    language: writtenIn(appearance.language, study),
    title: words.title || displayText(view.title || study.title),
    alt: words.alt,
    description: words.description,
    layers: [
      ...networkLayers(placed, theme),
      names.layer,
      {name: "Title", marks: onGround(title.marks, theme)},
      {name: "Legend", marks: onGround(legend?.paint(placed.unit) ?? [], theme)},
      {name: "Caption", marks: onGround(caption.marks, theme)}
    ],
    droppedLabels: names.dropped
  };
}

/**
 * Share of the width that a legend beside the network may take, or must where it would else be cut, and of the height that
 * one below it may take.
 */
const LEGEND_SHARE = {beside: 0.27, broad: 0.4, below: 0.34};

/** The legend in its place: at the side, or at the foot above the caption. */
export function placeLegend(legend: Legend, title: Box, caption: Box, context: BlockContext, columns = 4): SetLegend {
  const {width, height, margin, unit, legendSide} = context.composition;
  const top = title.bottom + (title.bottom > title.top ? 44 * unit : 0);
  const bottom = caption.top - 22 * unit;
  if (legendSide !== "below") {
    const inColumns = (count: number, share: number) => {
      const left = legendSide === "left" ? margin : width - margin - share * width;
      return setLegend(legend, {box: {left, top, right: left + share * width, bottom}, columns: count}, context);
    };
    const single = inColumns(1, LEGEND_SHARE.beside);
    const double = single.isCut ? inColumns(2, LEGEND_SHARE.broad) : single;
    const set = double.isCut ? single : double;
    return legendSide === "left" ? set : moved(set, width - margin - set.box.right, 0);
  }
  const room = {left: margin, top: bottom - LEGEND_SHARE.below * height, right: width - margin, bottom};
  const set = setLegend(legend, {box: room, columns}, context);
  return moved(set, 0, bottom - set.box.bottom);
}

/** A legend moved to the right and down. */
function moved({box, isCut, paint}: SetLegend, right: number, down: number): SetLegend {
  const at = ([x, y]: Point): Point => [x + right, y + down];
  const shift = (mark: Mark): Mark => {
    if (mark.type === "edge") return {...mark, from: at(mark.from), control: at(mark.control), to: at(mark.to)};
    if (mark.type === "hull") return {...mark, rings: mark.rings.map((ring) => ring.map(at))};
    return mark.type === "node" || mark.type === "text" ? {...mark, at: at(mark.at)} : mark;
  };
  return {
    isCut,
    box: {left: box.left + right, top: box.top + down, right: box.right + right, bottom: box.bottom + down},
    paint: (markUnit) => paint(markUnit).map(shift)
  };
}
