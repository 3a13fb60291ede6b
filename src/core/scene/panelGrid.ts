import type {Box} from "./placeLabels.ts";

/** px: what a panel needs beside its network. */
export interface PanelRoom {
  /** Above and below it, for its name and its words. */
  head: number;
  foot(width: number): number;
  /** Around the outermost discs, for their names. */
  rim: {width: number; height: number};
  /** Between two panels in a row, and between two rows. */
  gutter: number;
  rowGap: number;
}

export interface PanelGrid {
  /** Of each panel, with its name and words; in reading order. */
  panels: Box[];
  /** How large a network of the given sides stands in each, px for its unit; below 0 if not even its names fit. */
  scale: number;
}

/**
 * `count` panels of one size in the rows in which a network of some width and height stands largest; of two that are
 * equal the fewer rows.
 */
export function panelGrid(
  count: number,
  area: Box,
  {width, height}: {width: number; height: number},
  room: PanelRoom
): PanelGrid {
  let best: PanelGrid | null = null;
  for (let rows = 1; rows <= count; rows++) {
    const columns = Math.ceil(count / rows);
    if (Math.ceil(count / columns) < rows) continue; // a row would be empty
    const side = (area.right - area.left - (columns - 1) * room.gutter) / columns;
    const tall = (area.bottom - area.top - (rows - 1) * room.rowGap) / rows;
    const free = {width: side - room.rim.width, height: tall - room.head - room.foot(side) - room.rim.height};
    const scale = Math.min(free.width / width, free.height / height);
    if (best && scale <= best.scale) continue;
    const panels = Array.from({length: count}, (_, i): Box => {
      const left = area.left + (i % columns) * (side + room.gutter);
      const top = area.top + Math.floor(i / columns) * (tall + room.rowGap);
      return {left, top, right: left + side, bottom: top + tall};
    });
    best = {panels, scale};
  }
  return best!;
}
