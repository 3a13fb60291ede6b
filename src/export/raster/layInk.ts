import {type Band, clearSpan} from "./band.ts";

/** Paints what shapes of one colour (0xrrggbb) have covered since the last, by source-over in sRGB, as SVG has it. */
export function layInk(band: Band, colour: number): void {
  const {width, rows, pixels, through, inked} = band;
  const [red, green, blue] = [(colour >>> 16) & 255, (colour >>> 8) & 255, colour & 255];
  const ink = rgba(colour);
  for (let row = 0; row < rows; row++) {
    const first = inked.first[row]!;
    const last = inked.last[row]!;
    if (first > last) continue;
    clearSpan(inked, row);
    const end = row * width + last;
    for (let at = row * width + first; at <= end; at++) {
      const share = through[at]!;
      if (share === 1) continue;
      through[at] = 1;
      if (share < LEAST) {
        pixels[at] = ink;
        continue;
      }
      const below = pixels[at]!;
      const laid = 1 - share;
      const r = ((below & 255) * share + red * laid + 0.5) | 0;
      const g = (((below >>> 8) & 255) * share + green * laid + 0.5) | 0;
      const b = (((below >>> 16) & 255) * share + blue * laid + 0.5) | 0;
      const a = ((below >>> 24) * share + 255 * laid + 0.5) | 0;
      pixels[at] = r | (g << 8) | (b << 16) | (a << 24);
    }
  }
}

/** What shows through less than this is not to be seen. */
const LEAST = 1 / 1024;

/** An opaque colour (0xrrggbb) as pixels hold it. */
export const rgba = (colour: number): number =>
  (((colour >>> 16) & 255) | (colour & 0xff00) | ((colour & 255) << 16) | 0xff000000) >>> 0;
