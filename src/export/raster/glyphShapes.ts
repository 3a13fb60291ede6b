import {type Glyphs, readGlyphs} from "../../core/scene/glyphs.ts";
import {letterRun} from "../../core/scene/letterRun.ts";
import type {TextMark} from "../../core/scene/scene.ts";
import type {FontFiles} from "../../core/scene/typeface.ts";
import {addCurve, type Points} from "./flatten.ts";
import {partsOf} from "./letterParts.ts";

/** A letter and where it stands, px: x from the text's start, on the baseline, y down. */
export interface LetterShape {
  x: number;
  /** Its closed outlines: in each part those that do not lie over one another but as holes. */
  parts: readonly (readonly Points[])[];
}

export interface TextShape {
  letters: LetterShape[];
  /** px */
  width: number;
}

/** Gives the letters of a text in image px, at `scale` px of the image to one of the scene; each shape is worked out once. */
export function createGlyphShapes(fonts: FontFiles): (mark: TextMark, scale: number) => TextShape {
  const faces = new Map<string, Glyphs>();
  const sizes = new Map<string, Map<number, Points[][]>>();
  return ({text, style: {family, weight, size}}, scale) => {
    const face = `${family}${weight}` as const;
    const glyphs = faces.get(face) ?? readGlyphs(fonts[face]);
    faces.set(face, glyphs);
    const key = `${face} ${size * scale}`;
    const shapes = sizes.get(key) ?? new Map<number, Points[][]>();
    sizes.set(key, shapes);
    const unit = (size * scale) / glyphs.unitsPerEm;
    const run = letterRun(text, glyphs);
    const letters = run.letters.map(({glyph, x}) => {
      const parts = shapes.get(glyph) ?? partsOf(outlinesOf(glyph, glyphs, unit));
      shapes.set(glyph, parts);
      return {x: x * unit, parts};
    });
    return {letters, width: run.width * unit};
  };
}

function outlinesOf(glyph: number, glyphs: Glyphs, unit: number): Points[] {
  const outlines: number[][] = [];
  let points: number[] = [];
  glyphs.draw(glyph, {
    moveTo(x, y) {
      points = [x * unit, -y * unit];
      outlines.push(points);
    },
    lineTo: (x, y) => void points.push(x * unit, -y * unit),
    curveTo: (cx, cy, x, y) =>
      addCurve(points, points.at(-2)!, points.at(-1)!, cx * unit, -cy * unit, x * unit, -y * unit),
    close() {}
  });
  return outlines;
}
