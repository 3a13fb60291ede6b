import {edgeCurve} from "./curve.ts";
import type {LegendRow} from "./legend.ts";
import type {Mark, Point, TextStyle} from "./scene.ts";
import {type BlockContext, textMark} from "./textBlocks.ts";
import {shortenLine} from "./textLines.ts";

/** A line of a column: a row, a last line that counts those left out, or null between two sections. */
export type LegendLine = LegendRow | {type: "more"; label: string} | null;

/** Ems: line height, space between sections, width of a swatch with its space, space between columns. */
export const LEGEND = {row: 1.72, part: 0.75, swatch: 2.05, gutter: 2.2} as const;

export interface RowPlace {
  left: number;
  top: number;
  width: number;
  style: TextStyle;
}

/** A row of the legend: its swatch and its label, cut to the row's width. */
export function paintRow(
  line: NonNullable<LegendLine>,
  {left, top, width, style}: RowPlace,
  context: BlockContext
): Mark[] {
  const {theme, typeface} = context;
  const middle = top + (LEGEND.row / 2) * style.size;
  const indent = LEGEND.swatch * style.size;
  const baseline = middle + (typeface.metrics(style).capHeight / 2) * style.size;
  const label = textMark(
    shortenLine(line.label, style, width - indent + 0.01, typeface),
    style,
    left + indent,
    baseline,
    theme.ink
  );
  return line.type === "more"
    ? [{...label, colour: theme.quiet}]
    : [swatch(line, left, middle, style.size, context), label];
}

/** A disc or a stroke whose middle stands 0.65 em from the left. */
function swatch(row: LegendRow, left: number, middle: number, em: number, {composition, theme}: BlockContext): Mark {
  const common = {key: "", title: ""};
  const x = left + 0.65 * em;
  if (row.type === "node") {
    const {shape, colours} = row;
    return {
      ...common,
      type: "node",
      at: [x, middle],
      radius: 0.48 * em,
      shape,
      colours,
      opacity: 1,
      ring: theme.ground
    };
  }
  const {width, colour, opacity, dashes, cut} = row.sample;
  const [from, to]: [Point, Point] = [
    [left, middle],
    [left + 1.3 * em, middle]
  ];
  const {unit} = composition;
  return {
    ...common,
    type: "edge",
    ends: null,
    from,
    control: edgeCurve(from, to, 0),
    to,
    width: width * unit,
    colour,
    opacity,
    dashes: dashes.map((length) => length * unit),
    arrow: false,
    cut
  };
}
