import type {EdgeAppearance} from "./appearance.ts";
import {edgeCurve} from "./curve.ts";
import {dialInPx} from "./dial.ts";
import {hullOutline} from "./hull.ts";
import type {LegendRow} from "./legend.ts";
import type {EdgeMark, Mark, NodeMark, Point, TextStyle} from "./scene.ts";
import {type BlockContext, textMark} from "./textBlocks.ts";
import {balancedLines} from "./textLines.ts";
import type {Typeface} from "./typeface.ts";

/** A line of a column: a row, a last line that counts those left out, or null between two sections. */
export type LegendLine = LegendRow | {type: "more"; label: string} | null;
type Line = NonNullable<LegendLine>;

/** Ems: line height, space between sections, width of a swatch with its space, space between columns. */
export const LEGEND = {row: 1.72, part: 0.75, swatch: 2.05, gutter: 2.2} as const;

/** Ems from a line of a row's words to the next. */
const WRAPPED = 1.2;
/** A row's words stand on so many lines at most. */
const MOST_LINES = 2;

/** A row's words on lines of a row that is so wide, px: all of them if two lines can hold them. */
export function rowWords(line: Line, style: TextStyle, width: number, markUnit: number, typeface: Typeface): string[] {
  const room = Math.max(style.size, width - swatchWidth(line, style.size, markUnit) + 0.01);
  const lines = balancedLines(line.label, style, room, MOST_LINES, typeface);
  return lines.length > 0 ? lines : [""];
}

/** Ems: the height of a row whose words take so many lines. */
export const rowHeight = (line: Line, lineCount: number): number => lineHeight(line) + (lineCount - 1) * WRAPPED;

/** Ems: rows of discs in their true size are as high as the largest that can be drawn. */
export const lineHeight = (line: Line): number => (line.type === "sizes" ? 2.8 : LEGEND.row);

/** Room for what stands before a row's words, px. */
export function swatchWidth(line: Line, em: number, markUnit: number): number {
  if (line.type !== "sizes") return LEGEND.swatch * em;
  return Math.max(LEGEND.swatch * em, sizesWidth(line.radii, markUnit, em) + 0.75 * em);
}

export interface RowPlace {
  left: number;
  top: number;
  style: TextStyle;
  /** px of radius for 1 px of an appearance. */
  markUnit: number;
}

/** A row of the legend: its swatch, level with the first line of its words. */
export function paintRow(
  line: Line,
  words: readonly string[],
  {left, top, style, markUnit}: RowPlace,
  context: BlockContext
): Mark[] {
  const {theme, typeface} = context;
  const middle = top + (lineHeight(line) / 2) * style.size;
  const indent = swatchWidth(line, style.size, markUnit);
  const baseline = middle + (typeface.metrics(style).capHeight / 2) * style.size;
  const colour = line.type === "more" ? theme.quiet : theme.ink;
  const labels = words.map((text, i) =>
    textMark(text, style, left + indent, baseline + i * WRAPPED * style.size, colour)
  );
  return [...swatches(line, {left, middle, em: style.size, markUnit, style}, context), ...labels];
}

interface SwatchPlace {
  left: number;
  middle: number;
  em: number;
  markUnit: number;
  style: TextStyle;
}

/** A disc, stroke or patch whose middle stands 0.65 em from the left; discs of two sizes side by side. */
function swatches(line: Line, place: SwatchPlace, context: BlockContext): Mark[] {
  const {left, middle, em, markUnit} = place;
  switch (line.type) {
    case "more":
      return [];
    case "node":
      return [disc([left + 0.65 * em, middle], 0.48 * em, line, context)];
    case "sizes": {
      const [least, most] = line.radii.map((radius) => Math.min(radius * markUnit, 1.15 * em)) as [number, number];
      const look = {shape: "disc" as const, colours: [context.theme.quiet]};
      const second = left + 2 * least + SIZES_GAP * em + most;
      return [
        {...disc([left + least, middle], least, look, context), opacity: QUIET},
        {...disc([second, middle], most, look, context), opacity: QUIET}
      ];
    }
    case "hull":
      return [patch(line, place, context)];
    case "change":
      return changeSwatch(line, place, context);
    case "line":
      return [stroke(line.sample, place, context)];
    case "dial":
      return [dialSwatch(line, place, context)];
    case "number": {
      const style: TextStyle = {...place.style, weight: 600};
      const {capHeight} = context.typeface.metrics(style);
      const mark = textMark(line.number, style, left + 0.65 * em, middle + (capHeight / 2) * em, context.theme.ink);
      return [{...mark, anchor: "middle"}];
    }
    default:
      return line satisfies never;
  }
}

/** Discs that stand for sizes alone take no part in the play of colours. */
const QUIET = 0.35;
const SIZES_GAP = 0.45;
const sizesWidth = ([least, most]: readonly [number, number], markUnit: number, em: number): number =>
  2 * Math.min(1.15 * em, least * markUnit) + SIZES_GAP * em + 2 * Math.min(1.15 * em, most * markUnit);

/** A disc with its second outline, upon the line that belongs to it. */
function changeSwatch({node, line}: LegendRow & {type: "change"}, place: SwatchPlace, context: BlockContext): Mark[] {
  const {left, middle, em} = place;
  const radius = 0.36 * em;
  const unit = radius / SWATCH_RADIUS;
  const mark = disc([left + 0.65 * em, middle], radius, {shape: "disc", colours: node.colours}, context);
  const band = node.band && {
    radius: radius + node.band.gap * unit,
    width: node.band.width * unit,
    colour: node.band.colour,
    dashes: node.band.dashes.map((length) => length * unit)
  };
  const ring = node.colours[0] === context.theme.ground ? context.theme.ground : mark.ring;
  return [...(line ? [stroke(line, place, context)] : []), {...mark, ring, ...(band && {band})}];
}

function dialSwatch({share}: LegendRow & {type: "dial"}, {left, middle, em}: SwatchPlace, context: BlockContext): Mark {
  const radius = 0.3 * em;
  const look = {shape: "disc" as const, colours: [context.theme.quiet]};
  const dial = dialInPx({share, colour: context.theme.ink}, radius, radius / SWATCH_RADIUS);
  return {...disc([left + 0.65 * em, middle], radius, look, context), dial};
}

/** px of an appearance: what the disc of such a swatch stands for. */
const SWATCH_RADIUS = 7;

const disc = (
  at: Point,
  radius: number,
  {shape, colours}: Pick<NodeMark, "shape" | "colours">,
  {theme}: BlockContext
): NodeMark => ({type: "node", key: "", title: "", at, radius, shape, colours, opacity: 1, ring: theme.ring});

function patch(
  {colour, opacity}: {colour: string; opacity: number},
  {left, middle, em}: SwatchPlace,
  _: BlockContext
): Mark {
  const ends = [left + 0.45 * em, left + 0.85 * em].map((x) => ({x, y: middle, radius: 0}));
  return {type: "hull", key: "", title: "", rim: 0.06 * em, rings: [hullOutline(ends, 0.45 * em)], colour, opacity};
}

function stroke(
  {
    width,
    colour,
    opacity,
    dashes,
    cut,
    split
  }: Pick<EdgeAppearance, "width" | "colour" | "opacity" | "dashes" | "cut" | "split">,
  {left, middle, em}: SwatchPlace,
  {composition: {unit}}: BlockContext
): EdgeMark {
  const [from, to]: [Point, Point] = [
    [left, middle],
    [left + 1.3 * em, middle]
  ];
  return {
    type: "edge",
    key: "",
    title: "",
    ends: null,
    from,
    control: edgeCurve(from, to, 0),
    to,
    width: width * unit,
    colour,
    opacity,
    dashes: dashes.map((length) => length * unit),
    arrow: false,
    cut,
    split
  };
}
