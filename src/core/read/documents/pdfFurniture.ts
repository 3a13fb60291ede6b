import type {PdfLine} from "./pdfLines.ts";

/** Lines of a book's pages without what stands on every page: running heads, feet and page numbers. */
export interface BarePages {
  pages: PdfLine[][];
  /** The number printed on each page; null where none is certain. */
  printed: (string | null)[];
}

/** Lines at the top and the bottom of a page that may belong to all pages. */
const EDGE = 2;
/** Pages on which the same must stand at the same height before it is taken away. */
const LEAST = 3;

/**
 * Takes running heads and page numbers away where they are certain: the same words, digits apart, at the same height of
 * three pages or more of which no two are further than two pages apart; or a number that grows with the pages.
 */
export function withoutFurniture(pages: readonly PdfLine[][]): BarePages {
  const printed: (string | null)[] = pages.map(() => null);
  const dropped = new Set<PdfLine>();
  for (const series of edgeSeries(pages)) {
    if (series.length < LEAST && !(series.length === pages.length && series.length > 1)) continue;
    const isNumber = series.every(({text}) => NUMBER.test(text));
    if (isNumber && !growsWithPages(series)) continue;
    for (const line of series) dropped.add(line);
    const numbers = series.map((line) => ({page: line.page, label: numberIn(line.text)}));
    if (growsWithPages(series)) for (const {page, label} of numbers) printed[page] ??= label;
  }
  return {pages: pages.map((lines) => lines.filter((line) => !dropped.has(line))), printed};
}

/** Lines at the edges of pages that are alike but for their numbers, each series in the order of the pages. */
function edgeSeries(pages: readonly PdfLine[][]): PdfLine[][] {
  const series: PdfLine[][] = [];
  const open = new Map<string, PdfLine[]>();
  for (const lines of pages) {
    const sorted = [...lines].sort((a, b) => b.y - a.y);
    const edges = new Set([...sorted.slice(0, EDGE), ...sorted.slice(-EDGE)]);
    for (const line of edges) {
      const key = `${Math.round(line.y / 4)} ${shapeOf(line.text)}`;
      const known = [key, `${Math.round(line.y / 4) - 1} ${shapeOf(line.text)}`]
        .map((one) => open.get(one))
        .find(Boolean);
      const last = known?.at(-1);
      if (known && last && line.page > last.page && line.page - last.page <= 2) known.push(line);
      else {
        const begun = [line];
        open.set(key, begun);
        series.push(begun);
      }
    }
  }
  return series;
}

const NUMBER = /^[\s\-–—[(]*(?:\d{1,4}|[ivxlc]{1,7})[\s\-–—\])]*$/i;

const shapeOf = (text: string): string => (NUMBER.test(text) ? "#" : text.replace(/\d+/g, "#").toLowerCase());

const numberIn = (text: string): string | null => /\d{1,4}|^[ivxlc]{1,7}$/i.exec(text.trim())?.[0] ?? null;

/** Whether the numbers in the lines go up by one a page. */
function growsWithPages(series: readonly PdfLine[]): boolean {
  const offsets = series.map(({text, page}) => numeralValue(numberIn(text)) - page);
  return offsets.every((offset) => offset === offsets[0]);
}

const ROMAN = new Map([
  ["i", 1],
  ["v", 5],
  ["x", 10],
  ["l", 50],
  ["c", 100]
] as const);

/** An Arabic or Roman number's value; NaN for anything else. */
function numeralValue(text: string | null): number {
  if (text === null) return Number.NaN;
  if (/^\d+$/.test(text)) return Number(text);
  const values = [...text.toLowerCase()].map(
    (letter) => (ROMAN as ReadonlyMap<string, number>).get(letter) ?? Number.NaN
  );
  return values.reduce((sum, value, i) => sum + ((values[i + 1] ?? 0) > value ? -value : value), 0);
}
