import {edgeGeometry, ringWidth, sectors, shapeOutline} from "../core/scene/markGeometry.ts";
import type {LetterChoice} from "../core/scene/pictureOptions.ts";
import {
  type EdgeMark,
  type FontFamily,
  HULL_RIM,
  type HullMark,
  type Layer,
  type Mark,
  type NodeMark,
  type Point,
  type RuleMark,
  type Scene,
  type TextMark
} from "../core/scene/scene.ts";
import type {FontFiles} from "../core/scene/typeface.ts";
import {fontFaces, outlineWriter} from "./svgLetters.ts";
import {MANY_MARKS, type Run, runsOf, shortLength} from "./svgRuns.ts";
import {escapeXml} from "./xml.ts";

/** How an SVG holds its letters; other than as plain text they need the fonts. */
export interface SvgLetters {
  letters: LetterChoice;
  fonts: FontFiles;
}

/**
 * The scene as a standalone SVG document: one named group a layer, text as text unless said otherwise, no script, no
 * reference to anything outside. Every drawing program shows it alike: arrowheads are shapes, not markers. Same scene,
 * same bytes.
 */
export function toSvg(scene: Scene, lettering?: SvgLetters): string {
  const {width, height, background, language, title, description, layers} = scene;
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
    ...panels(layers.filter(({marks}) => marks.length > 0)).flatMap((run) => panelLines(run, textPainter(lettering))),
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

/** Fonts of the same build for those who lack ours. */
const FAMILIES: Readonly<Record<FontFamily, string>> = {
  sans: "'Source Sans 3', 'Source Sans Pro', 'Noto Sans', 'Segoe UI', Helvetica, Arial, sans-serif",
  serif: "'Source Serif 4', 'Source Serif Pro', 'Noto Serif', Cambria, Georgia, serif"
};

type TextPainter = (mark: TextMark) => string;

function textPainter(lettering: SvgLetters | undefined): TextPainter {
  return lettering?.letters === "outlines" ? outlineWriter(lettering.fonts) : textElement;
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
  const single = (mark: Mark) => toElement(mark, paintText);
  const elements = marks.length > MANY_MARKS ? runsOf(marks).map((run) => runElement(run, single)) : marks.map(single);
  return [`<g id="${slug(panel === undefined ? name : `${panel} ${name}`)}">`, ...elements, "</g>"];
}

function runElement(run: Run, single: (mark: Mark) => string): string {
  if (run.type === "mark") return single(run.mark);
  if (run.type === "lines") return `<path d="${run.data}" ${strokeOf(run.like)}/>`;
  const {colours, radius, ring} = run.like;
  const size = px(radius);
  const circles = run.marks.map(({at, title}) =>
    titled("circle", `cx="${shortLength(at[0])}" cy="${shortLength(at[1])}" r="${size}"`, title)
  );
  return `<g fill="${colours[0]}" ${haloOf(ring, radius)}>${circles.join("")}</g>`;
}

/** Layer names are ours, so this is all an id needs. */
const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, "-");

function toElement(mark: Mark, paintText: TextPainter): string {
  switch (mark.type) {
    case "hull":
      return hullElement(mark);
    case "edge":
      return edgeElement(mark);
    case "node":
      return mark.band ? `<g>${nodeElement(mark)}${bandElement(mark, mark.band)}</g>` : nodeElement(mark);
    case "text":
      return paintText(mark);
    case "rule":
      return ruleElement(mark);
    default:
      return mark satisfies never;
  }
}

function hullElement({rings, colour, opacity, rim, title}: HullMark): string {
  const rule = rings.length > 1 ? ' fill-rule="evenodd"' : "";
  const line = ` stroke="${colour}" stroke-opacity="${HULL_RIM}" stroke-width="${px(rim)}"`;
  const look = `fill="${colour}"${rule}${attribute("fill-opacity", opacity, 1)}${line}`;
  return titled("path", `d="${rings.map(polygon).join("")}" ${look}`, title);
}

function edgeElement(mark: EdgeMark): string {
  const {pieces, straight, head, strokes} = edgeGeometry(mark);
  const {colour, opacity, title} = mark;
  const curve = pieces.map(({from, control, to}) =>
    straight ? `M${point(from)}L${point(to)}` : `M${point(from)}Q${point(control)} ${point(to)}`
  );
  const line = `d="${curve.join("")}" ${strokeOf(mark)}`;
  if (!head && strokes.length === 0) return titled("path", line, title);
  const parts = [`<path ${line}/>`];
  if (head) parts.push(`<path d="${polygon(head)}" fill="${colour}"${attribute("fill-opacity", opacity, 1)}/>`);
  const across = strokes.map(([a, b]) => `M${point(a)}L${point(b)}`).join("");
  if (across !== "") parts.push(`<path d="${across}" ${strokeOf({...mark, dashes: []})}/>`);
  return `<g>${titleElement(title)}${parts.join("")}</g>`;
}

/** Opacity sits on stroke and fill, not on a group: rasterisers give each faint group a canvas of its own. */
function strokeOf({width, colour, opacity, dashes}: EdgeMark): string {
  const dotted = dashes.length > 0 && dashes[0]! < width / 4;
  const dash =
    dashes.length > 0
      ? ` stroke-dasharray="${dashes.map(px).join(" ")}"${dotted ? ' stroke-linecap="round"' : ""}`
      : "";
  return `fill="none" stroke="${colour}" stroke-width="${px(width)}"${attribute("stroke-opacity", opacity, 1)}${dash}`;
}

function nodeElement(mark: NodeMark): string {
  const {at, radius, shape, colours, opacity, ring, title} = mark;
  const faint = attribute("fill-opacity", opacity, 1);
  const halo = opacity < 1 ? "" : ` ${haloOf(ring, radius)}`;
  const outline = shapeOutline(shape, at, radius);
  if (outline)
    return titled("path", `d="${polygon(outline)}" fill="${colours[0]}"${halo} stroke-linejoin="round"${faint}`, title);
  const circle = `cx="${px(at[0])}" cy="${px(at[1])}" r="${px(radius)}"`;
  if (colours.length === 1) return titled("circle", `${circle} fill="${colours[0]}"${halo}${faint}`, title);
  const slices = sectors(mark).map(
    ({colour, start, end}) =>
      `<path d="M${point(at)}L${point(start)}A${px(radius)} ${px(radius)} 0 0 1 ${point(end)}Z" fill="${colour}"${faint} ` +
      `stroke="${ring}" stroke-width="${px(ringWidth(radius) * 0.6)}"/>`
  );
  return `<g>${titleElement(title)}<circle ${circle} fill="${ring}"${halo}/>${slices.join("")}</g>`;
}

function bandElement({shape, at}: NodeMark, {radius, width, colour, dashes}: NonNullable<NodeMark["band"]>): string {
  const outline = shapeOutline(shape, at, radius);
  const dash = dashes.length > 0 ? ` stroke-dasharray="${dashes.map(px).join(" ")}"` : "";
  const line = `fill="none" stroke="${colour}" stroke-width="${px(width)}"${dash}`;
  return outline
    ? `<path d="${polygon(outline)}" ${line} stroke-linejoin="round"/>`
    : `<circle cx="${px(at[0])}" cy="${px(at[1])}" r="${px(radius)}" ${line}/>`;
}

const haloOf = (ring: string, radius: number): string =>
  `stroke="${ring}" stroke-width="${px(2 * ringWidth(radius))}" paint-order="stroke"`;

function textElement({at, anchor, text, style, colour, opacity, halo}: TextMark): string {
  const place = `x="${px(at[0])}" y="${px(at[1])}"${anchor === "start" ? "" : ` text-anchor="${anchor}"`}`;
  const weight = style.weight === 400 ? "" : ` font-weight="${style.weight}"`;
  const font = `font-family="${FAMILIES[style.family]}" font-size="${px(style.size)}"${weight}`;
  const edge = halo
    ? ` stroke="${halo}" stroke-width="${px(style.size * 0.24)}" stroke-linejoin="round" paint-order="stroke"`
    : "";
  return `<text ${place} ${font} fill="${colour}"${edge}${attribute("opacity", opacity, 1)}>${escapeXml(text)}</text>`;
}

const ruleElement = ({from, to, width, colour}: RuleMark): string =>
  `<path d="M${point(from)}L${point(to)}" stroke="${colour}" stroke-width="${px(width)}"/>`;

const titled = (name: string, attributes: string, title: string): string =>
  title === "" ? `<${name} ${attributes}/>` : `<${name} ${attributes}>${titleElement(title)}</${name}>`;

const titleElement = (title: string): string => (title === "" ? "" : `<title>${escapeXml(title)}</title>`);

const attribute = (name: string, value: number, usual: number): string =>
  value === usual ? "" : ` ${name}="${px(value)}"`;

/** A hundredth of a pixel is finer than any printer. Adding 0 turns −0 into 0. */
const px = (length: number): string => String(Number(length.toFixed(2)) + 0);
const point = ([x, y]: Point): string => `${px(x)} ${px(y)}`;
const polygon = (points: readonly Point[]): string => `M${points.map(point).join("L")}Z`;
