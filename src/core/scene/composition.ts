import type {PictureOptions} from "./pictureOptions.ts";
import type {TextStyle} from "./scene.ts";
import type {Sheet} from "./sheet.ts";

/** The measures of a picture that follow from its sheet and the place of its legend. */
export interface Composition {
  width: number;
  height: number;
  /** Side of a "unit" of the design in px: 1 at 1600 × 900. Type and strokes are given in units. */
  unit: number;
  /** No type is smaller, px. */
  smallestType: number;
  /** Factor on the size of all type. */
  typeScale: number;
  /** Space left free at the left, the right and the top, px. */
  margin: number;
  legendSide: "left" | "right" | "below";
  styles: Readonly<Record<"title" | "subtitle" | "legend" | "note" | "caption", TextStyle>>;
}

/** In a column of a journal a title need not be a headline. */
const SMALL_UNIT = 0.7;

/**
 * The measures for a picture on a sheet. A larger picture is the same picture, larger; in one smaller than
 * 1600 × 900 px the type shrinks half as fast as the picture, and never below the sheet's smallest.
 */
export function compose(
  {width, height, smallestType}: Sheet,
  {legend, typeScale}: Pick<PictureOptions, "legend" | "typeScale">
): Composition {
  const share = Math.sqrt((width * height) / (1600 * 900));
  const unit = Math.min(share >= 1 ? share : Math.sqrt(share), Math.min(width, height) / 480);
  const style = (family: TextStyle["family"], weight: TextStyle["weight"], size: number): TextStyle => ({
    family,
    weight,
    size: Math.max(size * unit * typeScale, smallestType)
  });
  return {
    width,
    height,
    unit,
    smallestType,
    typeScale,
    margin: Math.max(16, 56 * Math.min(share, unit)),
    legendSide: legend === "auto" ? (width >= 1.2 * height ? "left" : "below") : legend,
    styles: {
      title: style("serif", 600, unit < SMALL_UNIT ? 29 : 35),
      subtitle: style("serif", 400, 21),
      legend: style("sans", 400, 16.5),
      note: style("sans", 400, 14),
      caption: style("sans", 400, 14)
    }
  };
}
