// What a picture is drawn on: its sides, how they measure in the hand, and how small type may be there.

/** A preset, or sides of one's own. `dpi`: pixels to the inch of a PNG, 36–1200; the preset's where absent. */
export type PictureSize =
  | {preset: PresetId; dpi?: number}
  | {width: number; height: number; unit: "px" | "mm"; dpi?: number};

export interface Sheet {
  /** Sides in px of the drawing. */
  width: number;
  height: number;
  /** How many px of the drawing make an inch of the slide or the page. */
  perInch: number;
  /** No type is smaller, px of the drawing. */
  smallestType: number;
  /** Pixels to the inch of a PNG. */
  dpi: number;
  /** Whether its sides are meant in millimetres, as on paper. */
  isPaper: boolean;
}

export interface Preset<Id extends string = string> {
  id: Id;
  /** Inches on slides, millimetres on paper. */
  width: number;
  height: number;
  unit: "in" | "mm";
  /** Points. */
  smallestType: number;
  dpi: number;
}

function slide<Id extends string>(id: Id, width: number, height: number): Preset<Id> {
  return {id, width, height, unit: "in", smallestType: 9, dpi: 288};
}

function page<Id extends string>(id: Id, width: number, height: number): Preset<Id> {
  return {id, width, height, unit: "mm", smallestType: 7, dpi: 300};
}

function figure<Id extends string>(id: Id, width: number, height: number): Preset<Id> {
  return {id, width, height, unit: "mm", smallestType: 6, dpi: 600};
}

/** The sheets that have a name, as dialog and command line offer them; in words in `words/en/sheets.ts`. */
export const PRESETS = [
  slide("slide-16x9", 40 / 3, 7.5),
  slide("slide-4x3", 10, 7.5),
  slide("square", 10, 10),
  page("a4-landscape", 297, 210),
  page("a4-portrait", 210, 297),
  page("a3-landscape", 420, 297),
  page("a3-portrait", 297, 420),
  page("letter-landscape", 279.4, 215.9),
  page("letter-portrait", 215.9, 279.4),
  figure("journal-column", 85, 115),
  figure("journal-page", 174, 130)
] as const;

export type PresetId = (typeof PRESETS)[number]["id"];

/** Of a drawing, px. */
export const SMALLEST_SIDE = 240;
export const LARGEST_SIDE = 20_000;

/** Longest side of a PNG, px. */
export const LARGEST_PNG = 16_000;

/**
 * The sheet for a size. Slides are drawn at 120 px to the inch (1600 × 900 for 16 : 9), paper at 96 as CSS has it.
 * @throws RangeError if a side is not from 240 to 20 000 px of the drawing or `dpi` is not from 36 to 1200.
 */
export function sheetOf(size: PictureSize): Sheet {
  const sheet = "preset" in size ? presetSheet(size.preset) : ownSheet(size);
  const dpi = size.dpi ?? sheet.dpi;
  if (!(dpi >= 36 && dpi <= 1200)) throw new RangeError(`dpi: expected a number from 36 to 1200, got ${dpi}`);
  for (const name of ["width", "height"] as const) {
    const side = sheet[name];
    if (!(side >= SMALLEST_SIDE && side <= LARGEST_SIDE)) throw new RangeError(`${name}: ${expected(size, side)}`);
  }
  return {...sheet, dpi};
}

/** Sides of the sheet's PNG, whole px. */
export function sheetPixels({width, height, perInch, dpi}: Sheet): {width: number; height: number} {
  return {width: Math.round((width / perInch) * dpi), height: Math.round((height / perInch) * dpi)};
}

const SLIDE_PX = 120;
const PAPER_PX = 96;
const INCH = 25.4;

function presetSheet(id: PresetId): Sheet {
  const preset = PRESETS.find((one) => one.id === id);
  if (!preset) throw new RangeError(`preset: expected ${PRESETS.map((one) => one.id).join(", ")}, got ${id}`);
  const {width, height, unit, smallestType, dpi} = preset;
  const perInch = unit === "in" ? SLIDE_PX : PAPER_PX;
  const toPx = unit === "in" ? SLIDE_PX : PAPER_PX / INCH;
  return {
    width: width * toPx,
    height: height * toPx,
    perInch,
    smallestType: (smallestType / 72) * perInch,
    dpi,
    isPaper: unit === "mm"
  };
}

/** In px of one's own, type is at least a 75th of the shorter side, and 9 px; on paper of one's own, 6 points. */
function ownSheet({width, height, unit}: Exclude<PictureSize, {preset: PresetId}>): Sheet {
  if (unit === "px") {
    const smallestType = Math.max(9, Math.min(width, height) / 75);
    return {width, height, perInch: PAPER_PX, smallestType, dpi: PAPER_PX, isPaper: false};
  }
  const toPx = PAPER_PX / INCH;
  const smallestType = (6 / 72) * PAPER_PX;
  return {width: width * toPx, height: height * toPx, perInch: PAPER_PX, smallestType, dpi: 300, isPaper: true};
}

function expected(size: PictureSize, side: number): string {
  if ("preset" in size || size.unit === "px")
    return `expected a number of pixels from ${SMALLEST_SIDE} to ${LARGEST_SIDE}, got ${side}`;
  const mm = (px: number) => Math.round((px / PAPER_PX) * INCH * 10) / 10;
  return `expected millimetres from ${mm(SMALLEST_SIDE)} to ${mm(LARGEST_SIDE)}, got ${mm(side)}`;
}
