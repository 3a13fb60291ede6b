// Several networks in one picture, or one after another: the same places, the same scale, one legend.

import {placeLegend} from "./buildScene.ts";
import {type ComparisonInput, comparisonPanels, type Panel, type Panels} from "./comparisonPanels.ts";
import {type Composition, compose} from "./composition.ts";
import {displayText} from "./displayText.ts";
import {networkLayers} from "./networkMarks.ts";
import {panelGrid} from "./panelGrid.ts";
import type {PictureOptions} from "./pictureOptions.ts";
import {type PictureWords, pictureWords} from "./pictureWords.ts";
import type {Box} from "./placeLabels.ts";
import {type PlacedPanel, placePanels} from "./placePanels.ts";
import type {Layer, Mark, Scene, TextStyle} from "./scene.ts";
import {type Sheet, sheetOf} from "./sheet.ts";
import {type Block, type BlockContext, captionBlock, onGround, textMark, titleBlock} from "./textBlocks.ts";
import {wrapLines} from "./textLines.ts";
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

interface Places {
  /** Of the networks alone. */
  boxes: Box[];
  /** Each panel's name and words. */
  heads: Mark[][];
  scale: number;
}

/** Each panel with a rule and its name above the network and its words below it; a single network has the area. */
function placesOf(panels: readonly Panel[], area: Box, context: BlockContext, isSeveral: boolean): Places {
  const sides = sidesOf(panels);
  if (!isSeveral) {
    const scale = Math.min((area.right - area.left) / sides.width, (area.bottom - area.top) / sides.height);
    return {boxes: [area], heads: [], scale};
  }
  const {unit, styles} = context.composition;
  const gutter = 34 * unit;
  const head = 2.1 * styles.subtitle.size;
  const foot = (width: number): number =>
    (LEADING * Math.max(...panels.map((panel) => linesOf(panel, width, context).length)) + 0.4) * styles.note.size;
  const grid = panelGrid(panels.length, area, sides, {head, foot, gutter, rowGap: 26 * unit});
  const boxes = grid.panels.map((box) => ({
    ...box,
    top: box.top + head,
    bottom: box.bottom - foot(box.right - box.left)
  }));
  return {
    boxes,
    heads: panels.map((panel, i) => panelMarks(panel, grid.panels[i]!, boxes[i]!, context)),
    scale: grid.scale
  };
}

/** Ems. */
const LEADING = 1.4;

/** The words of a panel, after each other as far as they fit its width. */
function linesOf({words}: Pick<Panel, "words">, width: number, {composition, typeface}: BlockContext): string[] {
  const {note} = composition.styles;
  const lines: string[] = [];
  for (const phrase of words) {
    const longer = `${lines.at(-1)} · ${phrase}`;
    if (lines.length > 0 && typeface.measure(longer, note) <= width) lines[lines.length - 1] = longer;
    else lines.push(...wrapLines(phrase, note, width, 2, typeface));
  }
  return lines;
}

function panelMarks({name, words}: Panel, panel: Box, box: Box, {composition, theme, typeface}: BlockContext): Mark[] {
  const {unit, styles} = composition;
  const heading: TextStyle = {...styles.subtitle, weight: 600};
  const width = panel.right - panel.left;
  const [title = ""] = wrapLines(displayText(name), heading, width, 1, typeface);
  const baseline = panel.top + 12 * unit + typeface.metrics(heading).capHeight * heading.size;
  const rule: Mark = {
    ...{type: "rule", from: [panel.left, panel.top], to: [panel.right, panel.top]},
    ...{width: Math.max(1, unit), colour: theme.rule}
  };
  const lines = linesOf({words}, width, {composition, theme, typeface});
  return [
    rule,
    textMark(title, heading, panel.left, baseline, theme.ink),
    ...lines.map((line, i) =>
      textMark(line, styles.note, panel.left, box.bottom + (LEADING * i + 1.2) * styles.note.size, theme.quiet)
    )
  ];
}

/** How far everybody stands apart, in layout units, with room for those at the rim; at least a little. */
function sidesOf(panels: readonly Panel[]): {width: number; height: number} {
  const nodes = panels.flatMap(({content}) => content.nodes);
  const extent = (values: number[]) =>
    Math.max(
      60,
      values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity)
    );
  return {width: extent(nodes.map(({x}) => x)) + 120, height: extent(nodes.map(({y}) => y)) + 60};
}

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
  {input: {study, view, theme}, sheet}: Desk,
  words: PictureWords,
  layers: Layer[],
  placed: readonly PlacedPanel[]
): Scene {
  const {width, height, perInch, isPaper} = sheet;
  return {
    ...{width, height, perInch, isPaper, layers},
    background: theme.name === "transparent" ? null : theme.ground,
    language: study.language || "en",
    title: words.title || displayText(view.title || study.title),
    alt: words.alt,
    description: words.description,
    droppedLabels: [...new Set(placed.flatMap(({names}) => names.dropped))]
  };
}
