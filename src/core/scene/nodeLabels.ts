import {communityMark} from "./dial.ts";
import {displayText} from "./displayText.ts";
import type {ContentNode} from "./networkContent.ts";
import type {NameChoice, PictureOptions} from "./pictureOptions.ts";
import type {TextStyle} from "./scene.ts";
import {shortenLine} from "./textLines.ts";
import type {Typeface} from "./typeface.ts";

/** What decides how large names are, and whose are written. */
export interface LabelSizes extends Pick<PictureOptions, "names" | "fullNames" | "typeScale"> {
  /** The picture's unit, px. */
  pictureUnit: number;
  /** No type is smaller, px. */
  smallestType: number;
}

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
 * The labels of all nodes but ghosts, by node key: the wanted form first, then those to fall back on where it has no
 * place. Short names, larger with the disc; the first of all by its full name, in bold. Type follows the marks' unit
 * within bounds, and never goes below the sheet's smallest.
 */
export function nodeLabels(
  nodes: readonly ContentNode[],
  unit: number,
  {pictureUnit, typeScale, smallestType, names, fullNames}: LabelSizes,
  typeface: Typeface
): Map<string, NodeLabel[]> {
  const scale = Math.min(1.25 * pictureUnit, Math.max(0.88 * pictureUnit, unit)) * typeScale;
  const shown = named(nodes, names);
  const first = shown.reduce((most, {look}) => Math.max(most, look.rank), -Infinity);
  return new Map(
    shown.map(({key, look, change}): [string, NodeLabel[]] => {
      const isFirst = look.rank === first && shown.length > 2 && change === undefined;
      const wanted = (SIZE.least + (SIZE.most - SIZE.least) * Math.min(1, look.radius / LARGEST_RADIUS)) * scale;
      const weight = isFirst || change === "new" ? 600 : 400;
      const full = (isFirst || fullNames) && look.label.length <= 26;
      const style = (size: number): TextStyle => ({family: "sans", weight, size: Math.max(smallestType, size)});
      const small = style(SMALLER * wanted);
      const lettered = (name: string, type: TextStyle) =>
        letterLabel(name, type, typeface, {end: communityMark(look.dial)});
      const forms = [lettered(full ? look.label : look.shortLabel, style(wanted))];
      if (full) forms.push(lettered(look.shortLabel, style(wanted)));
      if (small.size < forms[0]!.style.size) forms.push(lettered(look.shortLabel, small));
      return [key, forms];
    })
  );
}

/** No picture has a place for more names: they are not tried. */
const MOST_NAMES = 800;

/** Those whose names are written; `main` is the quarter with the highest rank, at least eight. */
function named(nodes: readonly ContentNode[], names: NameChoice): ContentNode[] {
  const shown = nodes.filter(({ghost}) => !ghost);
  if (names === "none") return [];
  const count = names === "all" ? shown.length : Math.max(8, Math.ceil(shown.length / 4));
  if (names === "all" && count <= MOST_NAMES) return shown;
  const ranks = shown.map(({look}) => look.rank).sort((a, b) => b - a);
  const least = ranks[Math.min(MOST_NAMES, count) - 1] ?? -Infinity;
  return shown.filter(({look}) => look.rank >= least);
}

/** A name as a label, cut at 13 ems: about 26 letters; what stands at its end is never cut. */
export function letterLabel(
  name: string,
  style: TextStyle,
  typeface: Typeface,
  {ems = 13, end = ""}: {ems?: number; end?: string} = {}
): NodeLabel {
  const {size} = style;
  const text = shortenLine(displayText(name), style, ems * size, typeface) + end;
  return {text, style, width: typeface.measure(text, style), height: (ABOVE + BELOW) * size, baseline: ABOVE * size};
}

const SMALLER = 0.86;
