// The words around the network: title above, caption below.

import {picture as texts} from "../../words/en/picture.ts";
import type {Language} from "../../words/language.ts";
import type {Composition} from "./composition.ts";
import type {Box} from "./placeLabels.ts";
import type {Mark, TextMark, TextStyle} from "./scene.ts";
import {balancedLines, sentenceLines, wrapLines} from "./textLines.ts";
import type {Theme} from "./theme.ts";
import type {Typeface} from "./typeface.ts";

/** Marks and the room they take; an empty block has no height. */
export interface Block {
  marks: Mark[];
  box: Box;
}

export interface BlockContext {
  composition: Composition;
  theme: Theme;
  typeface: Typeface;
}

/** Whoever opens the picture without its typefaces gets letters that are wider by so much. */
const SUBSTITUTE = 1.18;

/** Title and subtitle on at most two lines each, from the top left corner. */
export function titleBlock(title: string, subtitle: string, {composition, theme, typeface}: BlockContext): Block {
  const {width, margin, styles} = composition;
  const room = width - 2 * margin;
  const titleLines = balancedLines(title, styles.title, room, 2, typeface);
  const subtitleLines = balancedLines(subtitle, styles.subtitle, room, 2, typeface);
  const marks: TextMark[] = [];
  let top = margin;
  let right = margin;
  const set = (lines: readonly string[], style: TextStyle, colour: string, leading: number): void => {
    const cap = typeface.metrics(style).capHeight * style.size;
    for (const text of lines) {
      marks.push(textMark(text, style, margin, top + cap, colour));
      right = Math.max(right, margin + SUBSTITUTE * typeface.measure(text, style));
      top += leading * style.size;
    }
    if (lines.length > 0) top -= leading * style.size - cap;
  };
  set(titleLines, styles.title, theme.ink, 1.2);
  if (titleLines.length > 0 && subtitleLines.length > 0) top += 0.85 * styles.subtitle.size;
  set(subtitleLines, styles.subtitle, theme.quiet, 1.3);
  const descent = marks.length > 0 ? 0.25 * styles.subtitle.size : 0;
  return {marks, box: {left: margin, top: margin, right, bottom: top + descent}};
}

export interface CaptionText {
  language: Language;
  /** What is shown, and how much of how much; sentences. */
  shown: readonly string[];
  sources: readonly string[];
  /** What stands before the sources. */
  heading: string;
  /** Who drew it, from which data, under which licence; kept whole where it has room. */
  closing: string;
}

/** What is said of a picture is said whole; only words that nobody would read through are cut, after so many lines. */
const MOST_LINES = 4;

/** A thin rule and the quiet lines under it, at the foot of the picture; nothing where there is nothing to say. */
export function captionBlock(caption: CaptionText, {composition, theme, typeface}: BlockContext): Block {
  const {width, height, margin, unit, styles} = composition;
  const style = styles.caption;
  // Whoever opens the picture without its fonts gets wider letters: the long lines leave room for them.
  const room = 0.84 * (width - 2 * margin); // substitute typefaces run a fifth wider
  const most = room < 1150 * unit ? 2 : 1;
  const lines = [
    ...sentenceLines(caption.shown, style, room, MOST_LINES, typeface),
    ...sourceLines(caption, style, room, most, typeface)
  ];
  if (lines.length === 0)
    return {marks: [], box: {left: margin, top: height - margin, right: width - margin, bottom: height - margin}};
  const leading = 1.55 * style.size;
  const bottom = height - Math.max(12, 0.45 * margin);
  const lastBaseline = bottom - 0.25 * style.size;
  const top = lastBaseline - (lines.length - 1) * leading - 1.85 * style.size;
  const marks: Mark[] = [
    {type: "rule", from: [margin, top], to: [width - margin, top], width: Math.max(1, unit), colour: theme.rule}
  ];
  lines.forEach((text, i) => {
    marks.push(textMark(text, style, margin, lastBaseline - (lines.length - 1 - i) * leading, theme.quiet));
  });
  return {marks, box: {left: margin, top, right: width - margin, bottom}};
}

/** As many sources as the lines hold, the rest counted. */
function sourceLines(
  {sources, heading, closing, language}: CaptionText,
  style: TextStyle,
  room: number,
  most: number,
  typeface: Typeface
): string[] {
  const t = language.words(texts);
  for (let listed = sources.length; listed > 0; listed--) {
    const more = sources.length - listed;
    const named = sources.slice(0, listed).join("; ");
    const list = `${heading}${more > 0 ? t.andMore({list: named, count: more}) : named}. ${closing}`.trim();
    const lines = wrapLines(list, style, room, most + 1, typeface);
    if (lines.length <= most && typeface.measure(list, style) <= most * room) return lines;
  }
  const list =
    sources.length > 0 && heading !== ""
      ? `${t.sourceCount({count: sources.length})}. ${closing}`
      : [...sources, closing].join(" ");
  return wrapLines(list, style, room, MOST_LINES, typeface);
}

/** Marks as they can be read on any ground: without one of its own, a picture gives every line of text a halo. */
export function onGround(marks: readonly Mark[], {name, ground}: Theme): Mark[] {
  if (name !== "transparent") return [...marks];
  return marks.map((mark) => (mark.type === "text" ? {...mark, halo: ground} : mark));
}

/** A line of text from its left end. */
export function textMark(text: string, style: TextStyle, x: number, baseline: number, colour: string): TextMark {
  return {type: "text", at: [x, baseline], anchor: "start", text, style, colour, opacity: 1, halo: null};
}
