// The words of DrawingML that slides are written in: places, fills, strokes, text. Lengths come in EMU, whole numbers.
// @see ECMA-376-1:2016, parts 19 (PresentationML) and 20 (DrawingML); the order of elements is the schema's.

import {escapeXml} from "../xml.ts";

/** English metric units to the inch. */
export const EMU = 914_400;

export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** `<p:cNvPr>`: number, name in the selection pane, and what it is in words. */
export const identity = (id: number, name: string, description = ""): string =>
  `<p:cNvPr id="${id}" name="${escapeXml(name)}"${description === "" ? "" : ` descr="${escapeXml(description)}"`}/>`;

/** The same for what only adorns: readers pass it over. */
export const ornament = (id: number, name: string): string =>
  `<p:cNvPr id="${id}" name="${escapeXml(name)}"><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">` +
  `<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></p:cNvPr>`;

export const placed = ({x, y, width, height}: Frame, flips = ""): string =>
  `<a:xfrm${flips}><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`;

/** A fill of a colour `#rrggbb`. */
export const solid = (colour: string, opacity = 1): string => `<a:solidFill>${colourOf(colour, opacity)}</a:solidFill>`;

function colourOf(colour: string, opacity: number): string {
  const value = colour.slice(1).toUpperCase();
  return opacity === 1
    ? `<a:srgbClr val="${value}"/>`
    : `<a:srgbClr val="${value}"><a:alpha val="${Math.round(opacity * 100_000)}"/></a:srgbClr>`;
}

export interface Line {
  width: number;
  colour: string;
  opacity: number;
  /** Dash and gap as shares of the width; [] = solid. */
  dashes: readonly number[];
  arrow: boolean;
}

export function stroke({width, colour, opacity, dashes, arrow}: Line): string {
  const share = (length: number): number => Math.max(1000, Math.round(length * 100_000));
  const dash =
    dashes.length > 0
      ? `<a:custDash><a:ds d="${share(dashes[0]!)}" sp="${share(dashes[1] ?? dashes[0]!)}"/></a:custDash>`
      : "";
  const head = arrow ? '<a:tailEnd type="triangle" w="sm" len="sm"/>' : "";
  return `<a:ln w="${Math.max(1, Math.round(width))}">${solid(colour, opacity)}${dash}<a:round/>${head}</a:ln>`;
}

export const NO_LINE = "<a:ln><a:noFill/></a:ln>";

/** A shape of closed lines through points, in EMU of the frame's own corner; a line within another is a hole. */
export function freeform(rings: readonly (readonly (readonly [number, number])[])[], {width, height}: Frame): string {
  const lines = rings.map((points) => {
    const [first, ...rest] = points.map(([x, y]) => `<a:pt x="${x}" y="${y}"/>`);
    return `<a:moveTo>${first}</a:moveTo>${rest.map((point) => `<a:lnTo>${point}</a:lnTo>`).join("")}<a:close/>`;
  });
  return (
    "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>" +
    '<a:rect l="0" t="0" r="r" b="b"/>' +
    `<a:pathLst><a:path w="${width}" h="${height}">${lines.join("")}</a:path></a:pathLst></a:custGeom>`
  );
}

export const preset = (name: string): string => `<a:prstGeom prst="${name}"><a:avLst/></a:prstGeom>`;

export interface Lettering {
  font: "heading" | "body";
  bold: boolean;
  /** Points. */
  size: number;
  colour: string;
  /** Of the soft edge that keeps letters readable over lines; null for none. */
  halo: string | null;
  align: "l" | "ctr" | "r";
  /** From one line to the next as a share of the font's own line height; 1 for a single line. */
  leading: number;
  language: string;
}

/** The paragraphs of a text box: one, its lines parted by line breaks. */
export function paragraph(lines: readonly string[], lettering: Lettering): string {
  const runs = lines.map((line) => `<a:r>${runProperties("rPr", lettering)}<a:t>${escapeXml(line)}</a:t></a:r>`);
  const between = `<a:br>${runProperties("rPr", lettering)}</a:br>`;
  const leading =
    lines.length > 1 ? `<a:lnSpc><a:spcPct val="${Math.round(lettering.leading * 100_000)}"/></a:lnSpc>` : "";
  return `<a:p><a:pPr algn="${lettering.align}">${leading}</a:pPr>${runs.join(between)}</a:p>`;
}

/** Two points of soft ground around letters. */
const GLOW = 25_400;

function runProperties(name: string, {font, bold, size, colour, halo, language}: Lettering): string {
  const glow = halo === null ? "" : `<a:effectLst><a:glow rad="${GLOW}">${colourOf(halo, 0.9)}</a:glow></a:effectLst>`;
  const face = font === "heading" ? "+mj-lt" : "+mn-lt";
  const weight = bold ? ' b="1"' : "";
  return (
    `<a:${name} lang="${escapeXml(language)}" sz="${Math.round(size * 100)}"${weight} dirty="0">` +
    `${solid(colour)}${glow}<a:latin typeface="${face}"/></a:${name}>`
  );
}

/** A text box that neither wraps nor shrinks: what was measured stays as it was. */
export const TEXT_BODY =
  '<a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/>';
