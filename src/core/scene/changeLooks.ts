// How what is new, kept and gone is told apart: never by colour alone.

import type {Change} from "../network/compareParts.ts";
import type {EdgeAppearance, NodeAppearance} from "./appearance.ts";
import type {Theme} from "./theme.ts";

/** px */
const NEW_BAND = {gap: 3.2, width: 1.9};
const GONE_BAND = {gap: -1.3, width: 2.6, dashes: [4.2, 1.5]};
const GONE_LINE = {width: 1.1, dashes: [1.2, 2.6], opacity: 0.75};

/** Side by side: who is new has a second ring, who is gone leaves a broken ring of the size and colour they had. */
export function nodeInMoment(look: NodeAppearance, change: Change, theme: Theme): NodeAppearance {
  switch (change) {
    case "kept":
      return look;
    case "new":
      return {...look, band: {...NEW_BAND, colour: theme.ink, dashes: []}};
    case "gone": {
      const own = look.colours[0] ?? theme.plain;
      const colour = own === theme.plain ? theme.quiet : own; // a thin ring needs more ink than a disc
      const {dial: _, ...bare} = look; // who is gone is in no community now
      return {...bare, colours: [theme.ground], band: {...GONE_BAND, dashes: [...GONE_BAND.dashes], colour}};
    }
    default:
      return change satisfies never;
  }
}

/** A new line is stronger, a kept one lighter, and of one that is gone fine dots are left. */
export function lineInMoment(look: EdgeAppearance, change: Change, theme: Theme): EdgeAppearance {
  switch (change) {
    case "kept":
      return {...look, opacity: look.opacity * KEPT_SHARE};
    case "new":
      return {...look, width: look.width * NEW_SHARE, opacity: Math.min(1, look.opacity * NEW_SHARE)};
    case "gone":
      return {...goneLine(look), colour: theme.quiet};
    default:
      return change satisfies never;
  }
}

const KEPT_SHARE = 0.65;
const NEW_SHARE = 1.25;

/** What is only in the one of two, in both, and only in the other: two colours, and two forms. */
export function differenceColours({name, groups, ties}: Theme): Readonly<Record<Change, string>> {
  return {gone: name === "print" ? AMBER_INK : groups[3]!, kept: ties.other, new: groups[1]!};
}

/** Amber as dark as lines on white paper must be: 3 : 1. */
const AMBER_INK = "#c96a00";

/** Only in the first: an empty disc. Only in the second: a full one with a second ring. Moved: one half of each. */
export function nodeInDifference(look: NodeAppearance, change: Change, moved: boolean, theme: Theme): NodeAppearance {
  const colours = differenceColours(theme);
  const band = {colour: colours[change], dashes: []};
  if (change === "gone") return {...look, colours: [theme.ground], band: {...band, gap: -1.2, width: 2.4}};
  if (change === "new") return {...look, colours: [colours.new], band: {...band, ...NEW_BAND}};
  return {...look, colours: moved ? [colours.new, colours.gone] : [colours.kept]};
}

/** Only in the first: dashed. Only in the second: broad. In both: thin and grey. Bent as a single line of its kind. */
export function lineInDifference(
  look: EdgeAppearance,
  layer: "tie" | "co-occurrence",
  change: Change,
  theme: Theme
): EdgeAppearance {
  const isTie = layer === "tie";
  const width = change === "kept" ? 1 : change === "gone" ? 1.6 : 1.8;
  return {
    ...look,
    width: isTie ? width : 0.6 * width,
    colour: differenceColours(theme)[change],
    opacity: (change === "kept" ? 0.6 : 0.8) * (isTie ? 1 : 0.6),
    dashes: change === "gone" ? [5, 3.5] : [],
    arrow: false,
    cut: false,
    bow: isTie ? 0.05 : 0,
    depth: (isTie ? 3 : 0) + (change === "kept" ? 0 : 1),
    legendKey: `${layer} ${change}`
  };
}

const goneLine = (look: EdgeAppearance): EdgeAppearance => ({
  ...{...look, ...GONE_LINE, dashes: [...GONE_LINE.dashes]},
  ...{arrow: false, cut: false, depth: -1},
  width: Math.min(look.width, GONE_LINE.width)
});
