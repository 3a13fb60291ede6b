import {type Band, widenSpan} from "./band.ts";
import type {Points} from "./flatten.ts";

/**
 * Lays a soft rim of `width` px along a closed line, half of it on either side: the share of a pixel is told by how far
 * its middle lies from the line, and of several pieces the nearest counts. So no bend of a letter, however tight, is
 * inked twice.
 */
export function layHalo(band: Band, points: Points, width: number, opacity: number): void {
  const {length} = points;
  for (let i = 0; i < length; i += 2) {
    const next = i + 2 < length ? i + 2 : 0;
    layPiece(band, points[i]!, points[i + 1]!, points[next]!, points[next + 1]!, width / 2, opacity);
  }
}

function layPiece(band: Band, x1: number, y1: number, x2: number, y2: number, half: number, opacity: number): void {
  const {width, through, inked} = band;
  const reach = half + 0.5;
  const first = Math.max(0, Math.floor(Math.min(y1, y2) - reach));
  const last = Math.min(band.rows - 1, Math.ceil(Math.max(y1, y2) + reach));
  const from = Math.max(0, Math.floor(Math.min(x1, x2) - reach));
  const to = Math.min(width - 1, Math.ceil(Math.max(x1, x2) + reach));
  if (from > to) return;
  const [dx, dy] = [x2 - x1, y2 - y1];
  const square = dx * dx + dy * dy;
  const inverse = square > 0 ? 1 / square : 0;
  const [whole, none] = [Math.max(0, half - 0.5) ** 2, reach * reach];
  for (let row = first; row <= last; row++) {
    widenSpan(inked, row, from, to);
    const down = row + 0.5 - y1;
    let right = from + 0.5 - x1;
    for (let pixel = row * width + from; pixel <= row * width + to; pixel++, right += 1) {
      const share = (right * dx + down * dy) * inverse;
      const along = share < 0 ? 0 : share > 1 ? 1 : share;
      const [awayX, awayY] = [right - along * dx, down - along * dy];
      const distance = awayX * awayX + awayY * awayY;
      if (distance >= none) continue;
      const left =
        1 - opacity * (distance <= whole ? 1 : Math.min(1, reach - Math.sqrt(distance)) * Math.min(1, 2 * half));
      if (left < through[pixel]!) through[pixel] = left;
    }
  }
}
