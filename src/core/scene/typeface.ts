import {type FontMetrics, readFontMetrics} from "./fontMetrics.ts";
import type {TextStyle} from "./scene.ts";

/** Whole TTF files, one for each family and weight that pictures use. */
export interface FontFiles {
  sans400: Uint8Array;
  sans600: Uint8Array;
  serif400: Uint8Array;
  serif600: Uint8Array;
}

export interface Typeface {
  /** Width of a line of text, px. */
  measure(text: string, style: TextStyle): number;
  /** Metrics of the font behind a style. */
  metrics(style: Pick<TextStyle, "family" | "weight">): FontMetrics;
}

/** Measures text in the fonts that pictures are drawn with. @throws TypeError if a file is not a whole TTF. */
export function createTypeface(files: FontFiles): Typeface {
  const fonts = {
    sans400: readFontMetrics(files.sans400),
    sans600: readFontMetrics(files.sans600),
    serif400: readFontMetrics(files.serif400),
    serif600: readFontMetrics(files.serif600)
  };
  const metrics: Typeface["metrics"] = ({family, weight}) => fonts[`${family}${weight}`];
  return {metrics, measure: (text, style) => metrics(style).width(text, style.size)};
}
