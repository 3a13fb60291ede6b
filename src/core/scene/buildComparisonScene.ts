// Several networks in one picture, or one after another: the same places, the same scale, one legend.

import {ENGLISH} from "../../words/language.ts";
import {placeLegend} from "./buildScene.ts";
import {type ComparisonInput, comparisonPanels, type Panel, type Panels} from "./comparisonPanels.ts";
import {type Composition, compose} from "./composition.ts";
import {displayText} from "./displayText.ts";
import {networkLayers} from "./networkMarks.ts";
import {placesOf} from "./panelPlaces.ts";
import type {PictureOptions} from "./pictureOptions.ts";
import {type PictureWords, pictureWords} from "./pictureWords.ts";
import type {Box} from "./placeLabels.ts";
import {type PlacedPanel, placePanels} from "./placePanels.ts";
import type {Layer, Scene, TextStyle} from "./scene.ts";
import {type Sheet, sheetOf} from "./sheet.ts";
import {type Block, type BlockContext, captionBlock, onGround, titleBlock} from "./textBlocks.ts";
import type {Typeface} from "./typeface.ts";

export interface ComparisonSceneInput extends ComparisonInput {
  typeface: Typeface;
  options: PictureOptions;
}

/**
 * A view's comparison as one finished picture: moments as panels in rows, a difference as one network; title, legend
 * and caption as every picture has them. No name lies over another. Same input, same scene.
 * @throws RangeError if the size is out of range.
 */
export function buildComparisonScene(input: ComparisonSceneInput): Scene {
  const desk = openDesk(input);
  const {panels} = desk.compared;
  const isSeveral = panels.length > 1;
  const setting = best(desk, (context) => {
    const frame = frameOf(desk, desk.words, context);
    return {frame, ...placesOf(panels, frame.area, context, isSeveral)};
  });
  const {context, frame, boxes, heads} = setting;
  const placed = placePanels(
    panels.map(({content}) => content),
    boxes,
    context,
    input.options
  );
  const layers = placed.flatMap((panel, i): Layer[] => {
    const own = [...networkLayers(panel.placed, input.theme), panel.names.layer];
    if (!isSeveral) return own;
    const {name} = panels[i]!;
    return [...own, {name: "Words", marks: onGround(heads[i]!, input.theme)}].map((layer) => ({...layer, panel: name}));
  });
  return sceneOf(desk, desk.words, [...layers, ...around(frame, placed, context)], placed);
}

/**
 * The same as a picture for each moment, to be shown one after another: everybody keeps their place from each to the
 * next. A difference is one picture.
 */
export function comparisonScenes(input: ComparisonSceneInput): Scene[] {
  const desk = openDesk(input);
  const {panels} = desk.compared;
  if (panels.length < 2) return [buildComparisonScene(input)];
  const slides = panels.map((panel) => ({...desk.words, subtitle: [panel.name, ...panel.words].join(" · ")}));
  const {context, frame} = best(desk, (one) => {
    const widest = slides.reduce((low, words) => (words.subtitle.length > low.subtitle.length ? words : low));
    const found = frameOf(desk, widest, one);
    return {frame: found, scale: placesOf(panels.slice(0, 1), found.area, one, false).scale};
  });
  const boxes = panels.map(() => frame.area);
  const placed = placePanels(
    panels.map(({content}) => content),
    boxes,
    context,
    input.options
  );
  return placed.map((panel, i) => {
    const own = {...frame, title: titleBlock(slides[i]!.title, slides[i]!.subtitle, context)};
    const layers = [...networkLayers(panel.placed, input.theme), panel.names.layer, ...around(own, [panel], context)];
    return sceneOf(desk, {...slides[i]!, alt: `${desk.words.alt} ${inSentence(panels[i]!)}`}, layers, [panel]);
  });
}

interface Desk {
  input: ComparisonSceneInput;
  sheet: Sheet;
  compared: Panels;
  words: PictureWords;
}

function openDesk(input: ComparisonSceneInput): Desk {
  const {study, network, view, options} = input;
  const compared = comparisonPanels(input);
  const words = pictureWords({study, network, view, ...compared.united, options});
  const each = compared.panels.map(inSentence);
  const said = {alt: `${words.alt} ${each.join(" ")}`, description: `${words.description} ${each.join(" ")}`};
  return {input, sheet: sheetOf(options.size), compared, words: {...words, ...said}};
}

const inSentence = ({name, words}: Panel): string => displayText(`${name}: ${words.join("; ")}.`);

/** Width that a column of the legend takes about, px at unit 1. */
const COLUMN = 260;

/** What stands around the networks, and what is left for them. */
interface Frame {
  title: Block;
  caption: Block;
  legend: ReturnType<typeof placeLegend> | null;
  area: Box;
}

function frameOf({input, compared}: Desk, words: PictureWords, context: BlockContext): Frame {
  const {width, margin, unit, legendSide} = context.composition;
  const title = titleBlock(words.title, words.subtitle, context);
  const caption = captionBlock(words.caption, context);
  const columns = Math.max(4, Math.floor(width / (COLUMN * unit)));
  const isLegend = input.options.parts.legend;
  const legend = isLegend ? placeLegend(compared.legend, title.box, caption.box, context, columns) : null;
  const box = legend && legend.box.bottom > legend.box.top ? legend.box : null;
  const area: Box = {
    left: box && legendSide === "left" ? box.right + 44 * unit : margin,
    top: title.box.bottom + (title.box.bottom > title.box.top ? 26 * unit : 0),
    right: box && legendSide === "right" ? box.left - 44 * unit : width - margin,
    bottom: (box && legendSide === "below" ? box.top : caption.box.top) - 20 * unit
  };
  return {title, caption, legend, area};
}

/** The setting with the largest networks; where the legend's place is left to the picture, it may stand anywhere. */
function best<T extends {scale: number}>(
  {input: {options, theme, typeface}, sheet, compared}: Desk,
  set: (context: BlockContext) => T
): T & {context: BlockContext} {
  const places = options.legend === "auto" ? (["auto", "below"] as const) : [options.legend];
  const settings = places.map((legend) => {
    const composition = smaller(compose(sheet, {...options, legend}), compared.panels.length);
    const context: BlockContext = {composition, theme, typeface};
    return {...set(context), context};
  });
  return settings.reduce((most, one) => (one.scale > 1.04 * most.scale ? one : most));
}

/** Among many panels what is around them gives way. */
function smaller(composition: Composition, panels: number): Composition {
  if (panels <= MANY_PANELS) return composition;
  const {styles, smallestType} = composition;
  const scaled = (style: TextStyle): TextStyle => ({...style, size: Math.max(smallestType, 0.84 * style.size)});
  const {legend, note, subtitle} = styles;
  return {...composition, styles: {...styles, legend: scaled(legend), note: scaled(note), subtitle: scaled(subtitle)}};
}

const MANY_PANELS = 4;

/** Title, legend and caption as layers; the legend's discs are as large as those of the networks. */
function around({title, legend, caption}: Frame, placed: readonly PlacedPanel[], {theme}: BlockContext): Layer[] {
  const unit = placed[0]!.placed.unit;
  return [
    {name: "Title", marks: onGround(title.marks, theme)},
    {name: "Legend", marks: onGround(legend?.paint(unit) ?? [], theme)},
    {name: "Caption", marks: onGround(caption.marks, theme)}
  ];
}

function sceneOf(
  {input: {study, view, theme, language = ENGLISH}, sheet}: Desk,
  words: PictureWords,
  layers: Layer[],
  placed: readonly PlacedPanel[]
): Scene {
  const {width, height, perInch, isPaper} = sheet;
  return {
    ...{width, height, perInch, isPaper, layers},
    background: theme.name === "transparent" ? null : theme.ground,
    language: language.code === "en" ? study.language || "en" : language.code,
    title: words.title || displayText(view.title || study.title),
    alt: words.alt,
    description: words.description,
    droppedLabels: [...new Set(placed.flatMap(({names}) => names.dropped))]
  };
}
