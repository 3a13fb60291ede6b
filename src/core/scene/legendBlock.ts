import type {Legend} from "./legend.ts";
import {inColumns} from "./legendColumns.ts";
import {LEGEND, type LegendLine, paintRow, rowHeight, rowWords, swatchWidth} from "./legendRow.ts";
import type {Box} from "./placeLabels.ts";
import type {Mark, TextStyle} from "./scene.ts";
import {type BlockContext, textMark} from "./textBlocks.ts";
import {wrapLines} from "./textLines.ts";

/** How a legend may be set. */
export interface LegendRoom {
  box: Box;
  /** Most columns. */
  columns: number;
}

/** A legend that has its place; its discs are drawn once the network's are known. */
export interface SetLegend {
  box: Box;
  /** Whether rows had to be left out. */
  isCut: boolean;
  /** Marks, where a disc of radius 1 is drawn `markUnit` px large. */
  paint(markUnit: number): Mark[];
}

/**
 * Sets a legend from the top left corner of a room: as large as fits, in the columns that make it lowest; what
 * is too long for a column goes on a second line. Where nothing fits, labels are cut short and the last line counts the
 * rows left out.
 */
export function setLegend(legend: Legend, {box, columns}: LegendRoom, context: BlockContext): SetLegend {
  const setting = settle(legend, box, columns, context);
  const right =
    box.left + Math.max(rowsWidth(setting), ...setting.note.map((line) => noteWidth(line, setting, context)));
  return {
    box: {left: box.left, top: box.top, right, bottom: box.top + setting.height},
    isCut: setting.columns.flat().some(({line}) => line?.type === "more"),
    paint: (markUnit) => paint(setting, box, markUnit, context)
  };
}

/** Down to the sheet's smallest type, which stops them earlier. */
const SCALES = [1, 0.92, 0.85, 0.78, 0.7, 0.62];
/** A column more must make the legend lower by this share to be worth it. */
const COLUMN_WORTH = 0.06;

/** A line of a column with its words, line by line; none for a space between sections. */
interface SetRow {
  line: LegendLine;
  words: string[];
}

interface Setting {
  style: TextStyle;
  noteStyle: TextStyle;
  columns: SetRow[][];
  /** px */
  widths: number[];
  /** Whether some rows' words take a second line, and whether some had to be cut short. */
  isWrapped: boolean;
  isShortened: boolean;
  note: string[];
  height: number;
}

function settle(legend: Legend, box: Box, most: number, context: BlockContext): Setting {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  // in several columns smaller type is better than a second line; in one, names may be of any length
  for (const mayWrap of most === 1 ? [true] : [false, true]) {
    for (const scale of SCALES) {
      let best: Setting | null = null;
      for (let count = 1; count <= most; count++) {
        const candidate = setting(inColumns(legend.sections, count), legend.notes, scale, width, context);
        const hasWords = most === 1 || (mayWrap ? !candidate.isShortened : !candidate.isWrapped);
        if (!hasWords || candidate.height > height) continue;
        if (best === null || candidate.height < (1 - COLUMN_WORTH) * best.height) best = candidate;
      }
      if (best) return best;
    }
  }
  return cutShort(legend, height, width, most, context);
}

/** The smallest setting, with as many rows as have room; the last counts what is missing. */
function cutShort(legend: Legend, height: number, width: number, most: number, context: BlockContext): Setting {
  const rows = legend.sections.flat().length;
  for (let kept = rows; ; kept--) {
    const columns = inColumns(cutRows(legend, kept), Math.min(2, most));
    const candidate = setting(columns, legend.notes, SCALES.at(-1)!, width, context);
    if (candidate.height <= height || kept === 1) return candidate;
  }
}

/** The legend's first `most` lines, the last of which counts what is missing. */
function cutRows({sections}: Legend, most: number): LegendLine[][] {
  const total = sections.flat().length;
  if (most >= total) return sections;
  let room = most - 1;
  const kept = sections
    .map((rows): LegendLine[] => {
      const some = rows.slice(0, room);
      room -= some.length;
      return some;
    })
    .filter((rows) => rows.length > 0);
  const more: LegendLine = {type: "more", label: `and ${total - (most - 1)} more`};
  return [...kept.slice(0, -1), [...(kept.at(-1) ?? []), more]];
}

function setting(
  columns: LegendLine[][],
  notes: readonly string[],
  scale: number,
  width: number,
  {composition: {styles, smallestType, unit}, typeface}: BlockContext
): Setting {
  const sized = (style: TextStyle): TextStyle => ({...style, size: Math.max(smallestType, style.size * scale)});
  const [style, noteStyle] = [sized(styles.legend), sized(styles.note)];
  const markUnit = LARGEST_MARKS * unit;
  const gutters = (columns.length - 1) * LEGEND.gutter * style.size;
  const natural = columns.map((lines) =>
    Math.max(
      0,
      ...lines.map((line) => (line ? swatchWidth(line, style.size, markUnit) + typeface.measure(line.label, style) : 0))
    )
  );
  const widths = shareWidth(natural, width - gutters);
  const set = columns.map((lines, i) =>
    lines.map((line): SetRow => ({line, words: line ? rowWords(line, style, widths[i]!, markUnit, typeface) : []}))
  );
  const note = notes.length > 0 ? wrapLines(notes.join(" "), noteStyle, width, 4, typeface) : [];
  const rows = Math.max(0, ...set.map(columnHeight)) * style.size;
  const gap = note.length > 0 && rows > 0 ? LEGEND.part * style.size : 0;
  return {
    style,
    noteStyle,
    columns: set,
    widths,
    isWrapped: set.flat().some(({words}) => words.length > 1),
    isShortened: set
      .flat()
      .some(({line, words}) => line !== null && words.at(-1)!.endsWith("…") && !line.label.endsWith("…")),
    note,
    height: rows + gap + note.length * NOTE_LEADING * noteStyle.size
  };
}

/** Widths for columns that want so much: all they want if there is room; else the widest give way, to one width. */
function shareWidth(wanted: readonly number[], room: number): number[] {
  let [left, most] = [room, Number.POSITIVE_INFINITY];
  [...wanted]
    .sort((a, b) => a - b)
    .forEach((width, i) => {
      most = left / (wanted.length - i);
      left -= Math.min(width, most);
    });
  return wanted.map((width) => Math.min(width, Math.max(most, 0)));
}

/** Ems. */
const heightOf = ({line, words}: SetRow): number => (line ? rowHeight(line, words.length) : LEGEND.part);
const columnHeight = (rows: readonly SetRow[]): number => rows.reduce((sum, row) => sum + heightOf(row), 0);

/** What one px of an appearance is at most in a picture, in units. */
const LARGEST_MARKS = 1.5;
/** Ems. */
const NOTE_LEADING = 1.4;

/** Width of all columns with the space between them. */
const rowsWidth = ({widths, style}: Setting): number =>
  widths.reduce((sum, column) => sum + column, 0) + Math.max(0, widths.length - 1) * LEGEND.gutter * style.size;

const noteWidth = (line: string, {noteStyle}: Setting, {typeface}: BlockContext): number =>
  typeface.measure(line, noteStyle);

function paint(setting: Setting, box: Box, markUnit: number, context: BlockContext): Mark[] {
  const {style, noteStyle, columns, widths, note, height} = setting;
  const marks: Mark[] = [];
  let left = box.left;
  columns.forEach((rows, i) => {
    let top = box.top;
    for (const row of rows) {
      if (row.line) marks.push(...paintRow(row.line, row.words, {left, top, style, markUnit}, context));
      top += heightOf(row) * style.size;
    }
    left += widths[i]! + LEGEND.gutter * style.size;
  });
  const noteTop = box.top + height - note.length * NOTE_LEADING * noteStyle.size;
  note.forEach((text, i) =>
    marks.push(
      textMark(text, noteStyle, box.left, noteTop + (NOTE_LEADING * i + 1) * noteStyle.size, context.theme.quiet)
    )
  );
  return marks;
}
