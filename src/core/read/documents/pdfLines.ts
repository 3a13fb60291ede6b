import type {PdfItem} from "./pdfLibrary.ts";

/** A line of a page. Lengths are in points, y grows upwards. */
export interface PdfLine {
  text: string;
  left: number;
  right: number;
  y: number;
  /** Height of its letters. */
  size: number;
  /** Index of the page, from 0. */
  page: number;
}

/** The lines of a page in the order in which the document writes them, which is the order of reading nearly always. */
export function pdfLines(items: readonly (PdfItem | {type: string})[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let run: PdfItem[] = [];
  const finish = (): void => {
    const line = lineOf(run, page);
    if (line) lines.push(line);
    run = [];
  };
  for (const item of items) {
    if (!("str" in item)) continue;
    const last = run.at(-1);
    if (last && item.str.trim() !== "" && !isOnLine(run, item)) finish();
    if (item.str !== "" || run.length > 0) run.push(item);
    if (item.hasEOL) finish();
  }
  finish();
  return joinRaised(lines);
}

const x = ({transform}: PdfItem): number => transform[4] ?? 0;
const y = ({transform}: PdfItem): number => transform[5] ?? 0;

/** Raised numbers of notes are on the line; what stands lower or higher by half a letter, or left of it, is not. */
function isOnLine(run: readonly PdfItem[], item: PdfItem): boolean {
  const first = run.find(({str}) => str.trim() !== "");
  if (!first) return true;
  const size = Math.max(first.height, item.height, 1);
  const last = run.at(-1)!;
  return Math.abs(y(item) - y(first)) < size * 0.55 && x(item) > x(last) - size;
}

function lineOf(run: readonly PdfItem[], page: number): PdfLine | null {
  const inked = run.filter(({str}) => str.trim() !== "");
  const [first] = inked;
  if (!first) return null;
  const main = inked.reduce((a, b) => (b.str.length > a.str.length ? b : a));
  const text = run
    .map((item) => (isNoteMark(item, main) ? `[${item.str.trim()}]` : item.str))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
  const right = Math.max(...inked.map((item) => x(item) + item.width));
  return {text, left: x(first), right, y: y(main), size: main.height || 10, page};
}

/** A small raised number behind words. */
const isNoteMark = (item: PdfItem, main: PdfItem): boolean =>
  item !== main &&
  /^\s*\d{1,3}\s*$/.test(item.str) &&
  item.height < main.height * 0.85 &&
  y(item) > y(main) + main.height * 0.15;

/** Puts together what the document wrote in pieces: a line that goes on at the same height, right of the other. */
function joinRaised(lines: readonly PdfLine[]): PdfLine[] {
  const joined: PdfLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const gap = last ? line.left - last.right : 0;
    const isSame =
      last && Math.abs(line.y - last.y) < Math.min(line.size, last.size) * 0.3 && gap > -1 && gap < line.size * 2;
    if (!isSame) joined.push({...line});
    else {
      last.text += gap > line.size * 0.15 ? ` ${line.text}` : line.text;
      last.right = line.right;
      last.size = Math.max(last.size, line.size);
    }
  }
  return joined;
}
