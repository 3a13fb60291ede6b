import type {LetterChoice} from "../core/scene/pictureOptions.ts";
import type {Layer, Mark, Scene} from "../core/scene/scene.ts";
import type {FontFiles} from "../core/scene/typeface.ts";
import {elementOf, type SvgElement, strokeOf, type TextPainter, textElement, written} from "./svgElements.ts";
import {fontFaces, outlineWriter} from "./svgLetters.ts";
import {px} from "./svgNumbers.ts";
import {MANY_MARKS, type Run, runsOf} from "./svgRuns.ts";
import {escapeXml} from "./xml.ts";

/** How an SVG holds its letters; other than as plain text they need the fonts. */
export interface SvgLetters {
  letters: LetterChoice;
  fonts: FontFiles;
}

/**
 * The scene as a standalone SVG document: one named group a layer, text as text unless said otherwise, no script, no
 * reference to anything outside. Neighbours that look alike say so once, in a group. Every drawing program shows it
 * alike: arrowheads are shapes, not markers. Same scene, same bytes.
 */
export function toSvg(scene: Scene, lettering?: SvgLetters): string {
  const {width, height, background, language, title, description, layers} = scene;
  const paintText = lettering?.letters === "outlines" ? outlineWriter(lettering.fonts) : textElement;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${sides(scene)} ` +
      `viewBox="0 0 ${px(width)} ${px(height)}" ` +
      `xml:lang="${escapeXml(language)}" role="img" aria-labelledby="picture-title picture-description">`,
    `<title id="picture-title">${escapeXml(title)}</title>`,
    `<desc id="picture-description">${escapeXml(description)}</desc>`,
    ...(background === null
      ? []
      : [`<rect id="ground" width="${px(width)}" height="${px(height)}" fill="${background}"/>`]),
    ...(lettering?.letters === "embedded" ? [fontFaces(scene, lettering.fonts)] : []),
    ...panels(layers.filter(({marks}) => marks.length > 0)).flatMap((run) => panelLines(run, paintText)),
    "</svg>",
    ""
  ].join("\n");
}

/** Paper has its true size, for programs that place the picture on a page. */
function sides({width, height, perInch, isPaper}: Scene): string {
  if (!isPaper) return `width="${px(width)}" height="${px(height)}"`;
  const mm = (length: number): string => `${px((length / perInch) * 25.4)}mm`;
  return `width="${mm(width)}" height="${mm(height)}"`;
}

/** Layers in runs of one panel each. */
function panels(layers: readonly Layer[]): Layer[][] {
  const runs: Layer[][] = [];
  for (const layer of layers) {
    const run = runs.at(-1);
    if (run && run[0]!.panel === layer.panel) run.push(layer);
    else runs.push([layer]);
  }
  return runs;
}

/** The layers of a panel as a group; those of none stand by themselves. */
function panelLines(layers: readonly Layer[], paintText: TextPainter): string[] {
  const panel = layers[0]?.panel;
  const lines = layers.flatMap((layer) => layerLines(layer, paintText));
  return panel === undefined ? lines : [`<g id="${slug(`panel ${panel}`)}">`, ...lines, "</g>"];
}

function layerLines({name, marks, panel}: Layer, paintText: TextPainter): string[] {
  const single = (mark: Mark) => elementOf(mark, paintText);
  const elements = marks.length > MANY_MARKS ? runsOf(marks).map((run) => runElement(run, single)) : marks.map(single);
  return [`<g id="${slug(panel === undefined ? name : `${panel} ${name}`)}">`, ...alike(elements), "</g>"];
}

/** Elements a line each, those of one look that follow each other within a group that has it. */
function alike(elements: readonly SvgElement[]): string[] {
  const lines: string[] = [];
  for (let i = 0; i < elements.length; ) {
    const {look} = elements[i]!;
    let end = i + 1;
    while (look !== "" && elements[end]?.look === look) end++;
    const run = elements.slice(i, end);
    if (run.length === 1) lines.push(written(run[0]!));
    else lines.push(`<g${look}>`, ...run.map((element) => element.start + element.end), "</g>");
    i = end;
  }
  return lines;
}

const runElement = (run: Run, single: (mark: Mark) => SvgElement): SvgElement =>
  run.type === "mark" ? single(run.mark) : {start: `<path d="${run.data}"`, look: strokeOf(run.like), end: "/>"};

/** Layer names are ours, so this is all an id needs. */
const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
