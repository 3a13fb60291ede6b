// Letters of an SVG for those who lack our typefaces: brought along as a part of the fonts, or drawn as shapes.

import {type Glyphs, readGlyphs} from "../core/scene/glyphs.ts";
import {letterRun} from "../core/scene/letterRun.ts";
import type {Scene, TextMark} from "../core/scene/scene.ts";
import {subsetFont} from "../core/scene/subsetFont.ts";
import type {FontFiles} from "../core/scene/typeface.ts";
import {letterLook, type SvgElement, type TextPainter} from "./svgElements.ts";
import {px} from "./svgNumbers.ts";
import {escapeXml} from "./xml.ts";

type FaceName = keyof FontFiles;

const FACES: readonly {name: FaceName; family: string; weight: number}[] = [
  {name: "sans400", family: "Source Sans 3", weight: 400},
  {name: "sans600", family: "Source Sans 3", weight: 600},
  {name: "serif400", family: "Source Serif 4", weight: 400},
  {name: "serif600", family: "Source Serif 4", weight: 600}
];

const faceOf = ({style: {family, weight}}: TextMark): FaceName => `${family}${weight}`;

/** A style sheet that brings the letters a scene uses, a few kilobytes for each face. */
export function fontFaces({layers}: Scene, fonts: FontFiles): string {
  const used = new Map<FaceName, string>();
  for (const {marks} of layers) {
    for (const mark of marks)
      if (mark.type === "text") used.set(faceOf(mark), (used.get(faceOf(mark)) ?? "") + mark.text);
  }
  const rules = FACES.flatMap(({name, family, weight}) => {
    const text = used.get(name);
    if (text === undefined) return [];
    const data = base64(subsetFont(fonts[name], text));
    return [
      `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/ttf;base64,${data})format("truetype")}`
    ];
  });
  return `<style>${rules.join("")}</style>`;
}

/** Paints text as one shape for each line, named by what it says. */
export function outlineWriter(fonts: FontFiles): TextPainter {
  const glyphs = new Map(FACES.map(({name}) => [name, readGlyphs(fonts[name])]));
  return (mark) => outlineElement(mark, glyphs.get(faceOf(mark))!);
}

function outlineElement(mark: TextMark, glyphs: Glyphs): SvgElement {
  const {at, anchor, text, style} = mark;
  const scale = style.size / glyphs.unitsPerEm;
  const {letters, width} = letterRun(text, glyphs);
  const left = at[0] - (anchor === "start" ? 0 : anchor === "middle" ? width / 2 : width) * scale;
  const path: string[] = [];
  for (const {glyph, x: start} of letters) {
    const point = (x: number, y: number): string => `${px(left + (start + x) * scale)} ${px(at[1] - y * scale)}`;
    glyphs.draw(glyph, {
      moveTo: (x, y) => path.push(`M${point(x, y)}`),
      lineTo: (x, y) => path.push(`L${point(x, y)}`),
      curveTo: (cx, cy, x, y) => path.push(`Q${point(cx, cy)} ${point(x, y)}`),
      close: () => path.push("Z")
    });
  }
  const start = `<path role="img" aria-label="${escapeXml(text)}" d="${path.join("")}"`;
  return {start, look: letterLook(mark), end: "/>"};
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(binary);
}
