// Where the panels of a comparison stand, with their names and words.

import type {Panel} from "./comparisonPanels.ts";
import {displayText} from "./displayText.ts";
import {panelGrid} from "./panelGrid.ts";
import type {Box} from "./placeLabels.ts";
import type {Mark, TextStyle} from "./scene.ts";
import {type BlockContext, textMark} from "./textBlocks.ts";
import {wrapLines} from "./textLines.ts";

export interface Places {
  /** Of the networks alone. */
  boxes: Box[];
  /** Each panel's name and words. */
  heads: Mark[][];
  /** px that a layout unit would have. */
  scale: number;
}

/** Each panel with a rule, its name and its words above the network or around it; a single network has the area. */
export function placesOf(panels: readonly Panel[], area: Box, context: BlockContext, isSeveral: boolean): Places {
  const {unit, styles} = context.composition;
  const sides = sidesOf(panels);
  const rim = {width: NAMES.width * unit, height: NAMES.height * unit};
  if (!isSeveral) {
    const free = {width: area.right - area.left - rim.width, height: area.bottom - area.top - rim.height};
    return {boxes: [area], heads: [], scale: Math.min(free.width / sides.width, free.height / sides.height)};
  }
  const head = Math.max(2.1 * styles.subtitle.size, (LEADING * LINES_BESIDE + 1.3) * styles.note.size);
  const foot = (width: number): number => {
    const {lines, isBeside} = panelWords(panels, width, context);
    return isBeside ? 0 : (LEADING * Math.max(...lines.map(({length}) => length)) + 0.4) * styles.note.size;
  };
  const grid = panelGrid(panels.length, area, sides, {head, foot, rim, gutter: 34 * unit, rowGap: 26 * unit});
  const boxes = grid.panels.map((box) => ({
    ...box,
    top: box.top + head,
    bottom: box.bottom - foot(box.right - box.left)
  }));
  return {boxes, heads: panelHeads(panels, grid.panels, boxes, context), scale: grid.scale};
}

/** What names take beside a network, px at unit 1. */
const NAMES = {width: 120, height: 36};

/** Ems. */
const LEADING = 1.4;

/** More lines than this do not stand beside a panel's name. */
const LINES_BESIDE = 2;

interface PanelWords {
  /** Of each panel. */
  lines: string[][];
  /** Whether they stand beside the names, `left` px from the panels' left, and not below the networks. */
  isBeside: boolean;
  left: number;
}

/** The words of panels that are `width` px wide: all beside their names, where those of each find room there. */
function panelWords(panels: readonly Panel[], width: number, context: BlockContext): PanelWords {
  const {composition, typeface} = context;
  const names = panels.map(({name}) => typeface.measure(displayText(name), headingStyle(context)));
  const left = Math.max(...names) + 24 * composition.unit;
  const set = (room: number): string[][] => panels.map((panel) => linesOf(panel, room, context));
  if (left < 0.5 * width) {
    const lines = set(width - left);
    if (lines.every(({length}) => length <= LINES_BESIDE)) return {lines, isBeside: true, left};
  }
  return {lines: set(width), isBeside: false, left: 0};
}

const headingStyle = ({composition}: BlockContext): TextStyle => ({...composition.styles.subtitle, weight: 600});

/** Share of the width that our letters may take: whoever opens the picture without them gets wider ones. */
const OWN_LETTERS = 0.86;

/** The words of a panel, after each other as far as they fit its width. */
function linesOf({words}: Pick<Panel, "words">, room: number, {composition, typeface}: BlockContext): string[] {
  const width = OWN_LETTERS * room;
  const {note} = composition.styles;
  const lines: string[] = [];
  for (const phrase of words) {
    const longer = `${lines.at(-1)} · ${phrase}`;
    if (lines.length > 0 && typeface.measure(longer, note) <= width) lines[lines.length - 1] = longer;
    else lines.push(...wrapLines(phrase, note, width, 2, typeface));
  }
  return lines;
}

/** Of each panel its rule, its name and its words. */
function panelHeads(
  panels: readonly Panel[],
  outer: readonly Box[],
  inner: readonly Box[],
  context: BlockContext
): Mark[][] {
  const {composition, theme, typeface} = context;
  const {unit, styles} = composition;
  const heading = headingStyle(context);
  const [first] = outer as [Box];
  const width = first.right - first.left;
  const words = panelWords(panels, width, context);
  return panels.map(({name}, i) => {
    const {left, top, right} = outer[i]!;
    const [title = ""] = wrapLines(displayText(name), heading, width, 1, typeface);
    const baseline = top + 12 * unit + typeface.metrics(heading).capHeight * heading.size;
    const start = words.isBeside ? baseline : inner[i]!.bottom + 1.2 * styles.note.size;
    return [
      {type: "rule", from: [left, top], to: [right, top], width: Math.max(1, unit), colour: theme.rule},
      textMark(title, heading, left, baseline, theme.ink),
      ...words.lines[i]!.map((line, k) =>
        textMark(line, styles.note, left + words.left, start + LEADING * k * styles.note.size, theme.quiet)
      )
    ];
  });
}

/** How far everybody stands apart, in layout units; at least a little. */
function sidesOf(panels: readonly Panel[]): {width: number; height: number} {
  const nodes = panels.flatMap(({content}) => content.nodes);
  const extent = (values: number[]) =>
    Math.max(
      60,
      values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity)
    );
  return {width: extent(nodes.map(({x}) => x)), height: extent(nodes.map(({y}) => y))};
}
