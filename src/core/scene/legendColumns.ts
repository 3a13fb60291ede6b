// How the sections of a legend share columns: a section is never mixed with another where each can have a column.

import {LEGEND, type LegendLine, lineHeight} from "./legendRow.ts";

/**
 * Sections in `count` columns or fewer, as low as can be. With a column or more for each section the longest are split;
 * with fewer, whole sections stand one above another, a space between them (null).
 */
export function inColumns(sections: readonly (readonly LegendLine[])[], count: number): LegendLine[][] {
  if (sections.length === 0) return [];
  return sections.length <= count ? splitSections(sections, count) : stackedSections(sections, count);
}

/** Ems. */
export const columnHeight = (lines: readonly LegendLine[]): number =>
  lines.reduce((sum, line) => sum + (line ? lineHeight(line) : LEGEND.part), 0);

function splitSections(sections: readonly (readonly LegendLine[])[], count: number): LegendLine[][] {
  const shares = sections.map(() => 1);
  const height = (i: number): number => Math.max(...pieces(sections[i]!, shares[i]!).map(columnHeight));
  for (let spare = count - sections.length; spare > 0; spare--) {
    const tallest = shares.reduce((best, _, i) => (height(i) > height(best) ? i : best), 0);
    if (sections[tallest]!.length < 2 * shares[tallest]! + 2) break; // a column of one row looks forgotten
    shares[tallest]! += 1;
  }
  return sections.flatMap((rows, i) => pieces(rows, shares[i]!));
}

/** Rows in `count` runs of near-equal length. */
function pieces(rows: readonly LegendLine[], count: number): LegendLine[][] {
  const length = Math.ceil(rows.length / count);
  return Array.from({length: count}, (_, i) => rows.slice(i * length, (i + 1) * length)).filter(
    (piece) => piece.length > 0
  );
}

/** The cut of the sections, in order, into `count` runs whose tallest is lowest. */
function stackedSections(sections: readonly (readonly LegendLine[])[], count: number): LegendLine[][] {
  if (count === 1) return [stacked(sections)];
  let best: LegendLine[][] = [];
  let bestHeight = Infinity;
  for (let first = 1; first <= sections.length - count + 1; first++) {
    const columns = [stacked(sections.slice(0, first)), ...stackedSections(sections.slice(first), count - 1)];
    const height = Math.max(...columns.map(columnHeight));
    if (height < bestHeight) [best, bestHeight] = [columns, height];
  }
  return best;
}

const stacked = (sections: readonly (readonly LegendLine[])[]): LegendLine[] =>
  sections.flatMap((rows, i): LegendLine[] => (i === 0 ? [...rows] : [null, ...rows]));
