import {dialArc, edgeGeometry, isDotted, ringWidth, sectors, shapeOutline} from "../core/scene/markGeometry.ts";
import {
  DIAL_TRACK,
  type Dial,
  type EdgeMark,
  type FontFamily,
  HULL_RIM,
  type HullMark,
  type Mark,
  type NodeMark,
  type RuleMark,
  type TextMark
} from "../core/scene/scene.ts";
import {attribute, point, polygon, px} from "./svgNumbers.ts";
import {escapeXml} from "./xml.ts";

/** An element in three, so that neighbours that look alike can have their look in common. */
export interface SvgElement {
  /** Its name, and where it lies. */
  start: string;
  /** Attributes that it can as well inherit; "" where it is of several shapes. */
  look: string;
  end: string;
}

/** Paints a text in another way than as text. */
export type TextPainter = (mark: TextMark) => SvgElement;

/** A mark as SVG. */
export function elementOf(mark: Mark, paintText: TextPainter): SvgElement {
  switch (mark.type) {
    case "hull":
      return hullElement(mark);
    case "edge":
      return edgeElement(mark);
    case "node":
      return withOutlines(mark);
    case "text":
      return paintText(mark);
    case "rule":
      return ruleElement(mark);
    default:
      return mark satisfies never;
  }
}

export const written = ({start, look, end}: SvgElement): string => start + look + end;

/** An element whose look is its own. */
const whole = (start: string): SvgElement => ({start, look: "", end: ""});

/** An element with the words that explain it. */
const titled = (name: string, place: string, look: string, title: string): SvgElement => ({
  start: `<${name} ${place}`,
  look,
  end: title === "" ? "/>" : `>${titleElement(title)}</${name}>`
});

const titleElement = (title: string): string => (title === "" ? "" : `<title>${escapeXml(title)}</title>`);

function hullElement({rings, colour, opacity, rim, title}: HullMark): SvgElement {
  const rule = rings.length > 1 ? ' fill-rule="evenodd"' : "";
  const line = ` stroke="${colour}" stroke-opacity="${HULL_RIM}" stroke-width="${px(rim)}"`;
  const look = ` fill="${colour}"${rule}${attribute("fill-opacity", opacity, 1)}${line}`;
  return titled("path", `d="${rings.map(polygon).join("")}"`, look, title);
}

function edgeElement(mark: EdgeMark): SvgElement {
  const {pieces, straight, head, strokes} = edgeGeometry(mark);
  const {colour, opacity, title} = mark;
  const curve = pieces.map(({from, control, to}) =>
    straight ? `M${point(from)}L${point(to)}` : `M${point(from)}Q${point(control)} ${point(to)}`
  );
  const line = titled("path", `d="${curve.join("")}"`, strokeOf(mark), "");
  if (!head && strokes.length === 0) return {...line, end: titled("path", "", "", title).end};
  const parts = [written(line)];
  if (head) parts.push(`<path d="${polygon(head)}" fill="${colour}"${attribute("fill-opacity", opacity, 1)}/>`);
  const across = strokes.map(([a, b]) => `M${point(a)}L${point(b)}`).join("");
  if (across !== "") parts.push(`<path d="${across}"${strokeOf({...mark, dashes: []})}/>`);
  return whole(`<g>${titleElement(title)}${parts.join("")}</g>`);
}

/** Opacity sits on stroke and fill, not on a group: rasterisers give each faint group a canvas of its own. */
export function strokeOf({width, colour, opacity, dashes}: EdgeMark): string {
  const ends = isDotted(dashes, width) ? ' stroke-linecap="round"' : "";
  const dash = dashes.length > 0 ? ` stroke-dasharray="${dashes.map(px).join(" ")}"${ends}` : "";
  return ` fill="none" stroke="${colour}" stroke-width="${px(width)}"${attribute("stroke-opacity", opacity, 1)}${dash}`;
}

function nodeElement(mark: NodeMark): SvgElement {
  const {at, radius, shape, colours, opacity, ring, title} = mark;
  const faint = attribute("fill-opacity", opacity, 1);
  const halo = opacity < 1 ? "" : ringOf(ring, radius);
  const outline = shapeOutline(shape, at, radius);
  const look = ` fill="${colours[0]}"${halo}${outline ? ' stroke-linejoin="round"' : ""}${faint}`;
  if (outline) return titled("path", `d="${polygon(outline)}"`, look, title);
  const circle = `cx="${px(at[0])}" cy="${px(at[1])}" r="${px(radius)}"`;
  if (colours.length === 1) return titled("circle", circle, look, title);
  const line = ` stroke="${ring}" stroke-width="${px(ringWidth(radius) * 0.6)}"${attribute("stroke-opacity", opacity, 1)}`;
  const slices = sectors(mark).map(
    ({colour, start, end}) =>
      `<path d="M${point(at)}L${point(start)}A${px(radius)} ${px(radius)} 0 0 1 ${point(end)}Z" fill="${colour}"${faint}${line}/>`
  );
  return whole(`<g>${titleElement(title)}<circle ${circle} fill="${ring}"${faint}${halo}/>${slices.join("")}</g>`);
}

/** A node with its second outline and its ring. */
function withOutlines(mark: NodeMark): SvgElement {
  const {band, dial} = mark;
  const around = `${band ? bandElement(mark, band) : ""}${dial ? dialElement(mark, dial) : ""}`;
  return around === "" ? nodeElement(mark) : whole(`<g>${written(nodeElement(mark))}${around}</g>`);
}

function dialElement({at, opacity}: NodeMark, dial: Dial): string {
  const arc = dialArc(at, dial);
  const radius = px(dial.radius);
  const circle = `<circle cx="${px(at[0])}" cy="${px(at[1])}" r="${radius}"`;
  const look = ` fill="none" stroke="${dial.colour}" stroke-width="${px(dial.width)}"`;
  const faint = (share: number) => attribute("stroke-opacity", share, 1);
  const share = arc
    ? `<path d="M${point(arc.start)}A${radius} ${radius} 0 ${Number(arc.large)} 1 ${point(arc.end)}"`
    : circle;
  return `${circle}${look}${faint(opacity * DIAL_TRACK)}/>${share}${look}${faint(opacity)}/>`;
}

function bandElement(
  {shape, at, opacity}: NodeMark,
  {radius, width, colour, dashes}: NonNullable<NodeMark["band"]>
): string {
  const outline = shapeOutline(shape, at, radius);
  const dash = dashes.length > 0 ? ` stroke-dasharray="${dashes.map(px).join(" ")}"` : "";
  const line = `fill="none" stroke="${colour}" stroke-width="${px(width)}"${attribute("stroke-opacity", opacity, 1)}${dash}`;
  return outline
    ? `<path d="${polygon(outline)}" ${line} stroke-linejoin="round"/>`
    : `<circle cx="${px(at[0])}" cy="${px(at[1])}" r="${px(radius)}" ${line}/>`;
}

/** The thin ring around a disc, under it. */
const ringOf = (ring: string, radius: number): string =>
  ` stroke="${ring}" stroke-width="${px(2 * ringWidth(radius))}" paint-order="stroke"`;

/** Fonts of the same build for those who lack ours. */
const FAMILIES: Readonly<Record<FontFamily, string>> = {
  sans: "'Source Sans 3', 'Source Sans Pro', 'Noto Sans', 'Segoe UI', Helvetica, Arial, sans-serif",
  serif: "'Source Serif 4', 'Source Serif Pro', 'Noto Serif', Cambria, Georgia, serif"
};

/** A text as text. */
export function textElement(mark: TextMark): SvgElement {
  const {at, anchor, text, style} = mark;
  const side = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
  const weight = style.weight === 400 ? "" : ` font-weight="${style.weight}"`;
  const font = ` font-family="${FAMILIES[style.family]}" font-size="${px(style.size)}"${weight}`;
  return {
    start: `<text x="${px(at[0])}" y="${px(at[1])}"${side}`,
    look: font + letterLook(mark),
    end: `>${escapeXml(text)}</text>`
  };
}

/** The ink of letters, and the halo below them. Each opacity is the text's own: a group would have its letters as one. */
export function letterLook({colour, halo, style, opacity}: TextMark): string {
  const edge = halo
    ? ` stroke="${halo}" stroke-width="${px(style.size * 0.24)}" stroke-linejoin="round" paint-order="stroke"`
    : "";
  return ` fill="${colour}"${edge}${attribute("opacity", opacity, 1)}`;
}

const ruleElement = ({from, to, width, colour}: RuleMark): SvgElement =>
  titled("path", `d="M${point(from)}L${point(to)}"`, ` stroke="${colour}" stroke-width="${px(width)}"`, "");
