import type {Legend} from "./legend.ts";
import {LEGEND, type LegendLine, paintRow} from "./legendRow.ts";
import type {Box} from "./placeLabels.ts";
import type {TextStyle} from "./scene.ts";
import {type Block, type BlockContext, textMark} from "./textBlocks.ts";
import {wrapLines} from "./textLines.ts";

/** How a legend may be set: `columns` in order of preference. */
export interface LegendRoom {
  box: Box;
  columns: readonly number[];
}

/**
 * Sets a legend from the top left corner of a room: as large as fits, in as many columns as are wanted and have room.
 * Where nothing fits, labels are cut short and the last line counts the rows left out.
 */
export function legendBlock(legend: Legend, room: LegendRoom, context: BlockContext): Block {
  return paint(settle(legend, room, context), room.box, context);
}

const SCALES = [1, 0.92, 0.85, 0.78];

interface Setting {
  style: TextStyle;
  noteStyle: TextStyle;
  columns: LegendLine[][];
  widths: number[];
  note: string[];
  height: number;
}

/** A legend that leaves this share of its room free may have a column for each section, which reads best. */
const COLUMN_A_SECTION = 0.8;

function settle(legend: Legend, {box, columns}: LegendRoom, context: BlockContext): Setting {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const sections = setting(legend.sections, legend, 1, width, context);
  if (columns.length > 1 && sections.height <= COLUMN_A_SECTION * height && spread(sections) <= width) return sections;
  for (const scale of SCALES) {
    for (const count of columns) {
      const candidate = setting(flow(legend.sections, count), legend, scale, width, context);
      if (candidate.height <= height && (spread(candidate) <= width || columns.length === 1)) return candidate;
    }
  }
  const smallest = (some: CutLegend) =>
    setting(flow(some.sections, columns.length === 1 ? 1 : 2), some, SCALES.at(-1)!, width, context);
  let last = smallest(legend);
  for (let most = legend.sections.flat().length - 1; last.height > height && most > 0; most--)
    last = smallest(cutRows(legend, most));
  return last;
}

/** Width of all columns with the space between them. */
const spread = ({widths, style}: Setting): number =>
  widths.reduce((sum, column) => sum + column, 0) + (widths.length - 1) * LEGEND.gutter * style.size;

interface CutLegend {
  sections: LegendLine[][];
  notes: string[];
}

/** The legend's first `most` lines, the last of which counts what is missing. */
function cutRows({sections, notes}: Legend, most: number): CutLegend {
  let room = most - 1;
  const kept = sections.map((rows): LegendLine[] => {
    const some = rows.slice(0, room);
    room -= some.length;
    return some;
  });
  const missing = sections.flat().length - kept.flat().length;
  return {sections: [...kept.filter((rows) => rows.length > 0), [{type: "more", label: `and ${missing} more`}]], notes};
}

function setting(
  columns: LegendLine[][],
  {notes}: CutLegend,
  scale: number,
  width: number,
  context: BlockContext
): Setting {
  const {styles} = context.composition;
  const style = {...styles.legend, size: styles.legend.size * scale};
  const noteStyle = {...styles.note, size: Math.min(styles.note.size, style.size)};
  const widest = width / columns.length - (columns.length > 1 ? LEGEND.gutter * style.size : 0);
  const widths = columns.map((lines) => {
    const natural = Math.max(
      0,
      ...lines.map((line) => (line ? LEGEND.swatch * style.size + context.typeface.measure(line.label, style) : 0))
    );
    return columns.length === 1 ? Math.min(widest, natural) : natural;
  });
  const noteLines = notes.flatMap((line) => wrapLines(line, noteStyle, width, 2, context.typeface));
  const rows = Math.max(0, ...columns.map(columnHeight)) * style.size;
  const gap = noteLines.length > 0 && rows > 0 ? LEGEND.part * style.size : 0;
  return {
    style,
    noteStyle,
    columns,
    widths,
    note: noteLines,
    height: rows + gap + noteLines.length * 1.4 * noteStyle.size
  };
}

const columnHeight = (lines: readonly LegendLine[]): number =>
  lines.reduce((sum, line) => sum + (line ? LEGEND.row : LEGEND.part), 0);

/** Sections in columns: one each where there are enough columns, else filled to the least common height. */
function flow(sections: readonly LegendLine[][], count: number): LegendLine[][] {
  const lines = sections.flatMap((rows, i) => (i === 0 ? rows : [null, ...rows]));
  if (count === 1) return [lines];
  let columns = [lines];
  for (
    let height = Math.ceil(lines.length / count) * LEGEND.row;
    columns.length === 1 || columns.length > count;
    height += LEGEND.row / 4
  ) {
    columns = fill(lines, height);
    if (columns.length === 1) break;
  }
  return columns;
}

function fill(lines: readonly LegendLine[], height: number): LegendLine[][] {
  const columns: LegendLine[][] = [[]];
  for (const line of lines) {
    const column = columns.at(-1)!;
    if (column.length === 0 && line === null) continue;
    if (column.length > 0 && columnHeight([...column, line]) > height + 1e-9) columns.push(line ? [line] : []);
    else column.push(line);
  }
  return columns.filter((column) => column.length > 0);
}

function paint(chosen: Setting, box: Box, context: BlockContext): Block {
  const {style, noteStyle, columns, widths, note, height} = chosen;
  const {theme, typeface} = context;
  const room = box.right - box.left;
  const widest = room / Math.max(1, columns.length) - (columns.length > 1 ? LEGEND.gutter * style.size : 0);
  const fits = spread(chosen) <= room;
  const marks: Block["marks"] = [];
  let left = box.left;
  columns.forEach((lines, i) => {
    const width = fits ? widths[i]! : Math.min(widths[i]!, widest);
    let top = box.top;
    for (const line of lines) {
      if (line) marks.push(...paintRow(line, {left, top, width, style}, context));
      top += (line ? LEGEND.row : LEGEND.part) * style.size;
    }
    left += width + LEGEND.gutter * style.size;
  });
  const noteTop = box.top + height - note.length * 1.4 * noteStyle.size;
  note.forEach((text, i) =>
    marks.push(textMark(text, noteStyle, box.left, noteTop + (1.4 * i + 1) * noteStyle.size, theme.quiet))
  );
  const rowsRight = columns.length > 0 ? left - LEGEND.gutter * style.size : box.left;
  const noteRight = box.left + Math.max(0, ...note.map((text) => typeface.measure(text, noteStyle)));
  return {marks, box: {left: box.left, top: box.top, right: Math.max(rowsRight, noteRight), bottom: box.top + height}};
}
