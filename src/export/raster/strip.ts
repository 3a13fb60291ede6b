// Straight lines: the share of a pixel that lies between two parallel sides depends on nothing but their direction and
// the pixel's distance from their middle, so it is looked up.

import {type Band, widenSpan} from "./band.ts";
import {createStripProfiles, STEPS, type StripProfile} from "./stripProfile.ts";

/** A straight line with flat ends, px of the band. */
export interface Strip {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  width: number;
  /** 0–1 */
  opacity: number;
}

/**
 * Lays ink on straight lines; it remembers what it has worked out. Exact for every pixel but those in which a line
 * ends: there the shares along and across are multiplied.
 */
export function createStripPainter(): (band: Band, strip: Strip) => void {
  const profiles = createStripProfiles();
  return (band, {x1, y1, x2, y2, width, opacity}) => {
    const length = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
    if (!(length > 0)) return;
    const line: Line = {x: x1, y: y1, alongX: (x2 - x1) / length, alongY: (y2 - y1) / length, length};
    const profile = profiles(line.alongX, line.alongY, width, opacity);
    const beyond = profile.reach + profile.half;
    const first = Math.max(0, Math.floor(Math.min(y1, y2) - beyond));
    const last = Math.min(band.rows - 1, Math.ceil(Math.max(y1, y2) + beyond));
    fillRows(band, first, last, line, profile);
  };
}

interface Line {
  /** Its start. */
  x: number;
  y: number;
  /** Unit vector. */
  alongX: number;
  alongY: number;
  length: number;
}

/** So small a slope is none: what it divides lies beyond any picture. */
const LEVEL = 1e-9;
const steep = (slope: number): number => (slope < 0 ? Math.min(slope, -LEVEL) : Math.max(slope, LEVEL));

/**
 * In each row, the pixels whose middle is near enough to the line, and not beyond its ends. Those near an end are worked
 * out one by one, those between are looked up. Columns are told from the line's start until they are whole numbers.
 */
function fillRows(band: Band, first: number, last: number, line: Line, profile: StripProfile): void {
  const {x, y, alongX, alongY, length} = line;
  const {reach, half} = profile;
  const {width, inked} = band;
  const [across, along] = [steep(alongY), steep(alongX)];
  const near = reach / Math.abs(across);
  const end = half / Math.abs(along);
  const [low, high] = along > 0 ? [0, length / along] : [length / along, 0];
  for (let row = first; row <= last; row++) {
    const down = row + 0.5 - y;
    const middle = x - 0.5 + (alongX * down) / across;
    const start = x - 0.5 - (alongY * down) / along;
    const from = Math.ceil(Math.max(0, middle - near, start + low - end));
    const to = Math.floor(Math.min(width - 1, middle + near, start + high + end));
    if (from > to) continue;
    widenSpan(inked, row, from, to);
    const wholeFrom = Math.min(Math.ceil(Math.max(from, start + low + end)), to + 1);
    const wholeTo = Math.max(Math.floor(Math.min(to, start + high - end)), wholeFrom - 1);
    if (from < wholeFrom) fillEnd(band, row, from, wholeFrom - 1, line, profile);
    const place = (alongX * down - alongY * (wholeFrom + 0.5 - x) + reach) * STEPS + 0.5;
    fillMiddle(band.through, row * width + wholeFrom, row * width + wholeTo, profile.through, place, -alongY * STEPS);
    if (wholeTo < to) fillEnd(band, row, wholeTo + 1, to, line, profile);
  }
}

function fillMiddle(
  through: Float32Array,
  from: number,
  to: number,
  profile: Float32Array,
  start: number,
  step: number
): void {
  let place = start;
  for (let pixel = from; pixel <= to; pixel++) {
    through[pixel]! *= profile[place | 0]!;
    place += step;
  }
}

function fillEnd(band: Band, row: number, from: number, to: number, line: Line, profile: StripProfile): void {
  const {alongX, alongY, length} = line;
  const down = row + 0.5 - line.y;
  for (let column = from; column <= to; column++) {
    const right = column + 0.5 - line.x;
    const along = alongX * right + alongY * down;
    const place = (alongX * down - alongY * right + profile.reach) * STEPS + 0.5;
    const share = profile.before(length - along) - profile.before(-along);
    band.through[row * band.width + column]! *= 1 - (1 - profile.through[place | 0]!) * share;
  }
}
