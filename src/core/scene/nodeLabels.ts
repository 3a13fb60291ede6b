import {displayText} from "./displayText.ts";
import type {ContentNode} from "./networkContent.ts";
import type {TextStyle} from "./scene.ts";
import {shortenLine} from "./textLines.ts";
import type {Typeface} from "./typeface.ts";

/** A label and how it stands in its box. */
export interface NodeLabel {
  text: string;
  style: TextStyle;
  /** px */
  width: number;
  height: number;
  /** From the top of the box to the baseline, px. */
  baseline: number;
}

/** Sizes of type at unit 1, px: of the least and of the largest disc. */
const SIZE = {least: 12.6, most: 16};
const LARGEST_RADIUS = 16;
/** Shares of the em that letters take above and below the baseline, accents and tails included. */
const [ABOVE, BELOW] = [0.74, 0.22];

/**
 * The labels of all nodes but ghosts, by node key: the wanted form first, then one to fall back on where it has no
 * place. Short names, larger with the disc; the first of all by its full name, in bold. Type follows the marks' unit,
 * but not below 11 px at picture unit 1.
 */
export function nodeLabels(
  nodes: readonly ContentNode[],
  unit: number,
  pictureUnit: number,
  typeface: Typeface
): Map<string, NodeLabel[]> {
  const scale = Math.min(1.08 * pictureUnit, Math.max(0.88 * pictureUnit, unit));
  const shown = nodes.filter(({ghost}) => !ghost);
  const first = shown.reduce((most, {look}) => Math.max(most, look.rank), -Infinity);
  return new Map(
    shown.map(({key, look}): [string, NodeLabel[]] => {
      const isFirst = look.rank === first && shown.length > 2;
      const size = (SIZE.least + (SIZE.most - SIZE.least) * Math.min(1, look.radius / LARGEST_RADIUS)) * scale;
      const weight = isFirst ? 600 : 400;
      const full = isFirst && look.label.length <= 26;
      const forms = [
        letterLabel(full ? look.label : look.shortLabel, {family: "sans", weight, size}, typeface),
        letterLabel(look.shortLabel, {family: "sans", weight, size: SMALLER * size}, typeface)
      ];
      return [key, forms];
    })
  );
}

/** A name as a label, cut at 13 ems: about 26 letters. */
export function letterLabel(name: string, style: TextStyle, typeface: Typeface, ems = 13): NodeLabel {
  const {size} = style;
  const text = shortenLine(displayText(name), style, ems * size, typeface);
  return {text, style, width: typeface.measure(text, style), height: (ABOVE + BELOW) * size, baseline: ABOVE * size};
}

const SMALLER = 0.86;
