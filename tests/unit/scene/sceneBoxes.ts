import type {Box} from "../../../src/core/scene/placeLabels.ts";
import type {Mark, NodeMark, Point, Scene, TextMark} from "../../../src/core/scene/scene.ts";
import {typeface} from "./fonts.ts";

/** The letters of a text mark: ascenders, capitals and tails, as the placing of labels counts them. */
export function textBox({at: [x, y], anchor, text, style}: TextMark): Box {
  const width = typeface.measure(text, style);
  const left = anchor === "start" ? x : anchor === "middle" ? x - width / 2 : x - width;
  return {left, top: y - 0.74 * style.size, right: left + width, bottom: y + 0.22 * style.size};
}

export const marksOf = (scene: Scene, ...layers: string[]): Mark[] =>
  scene.layers.filter(({name}) => layers.length === 0 || layers.includes(name)).flatMap(({marks}) => marks);

export const textsOf = (scene: Scene, ...layers: string[]): TextMark[] =>
  marksOf(scene, ...layers).filter((mark): mark is TextMark => mark.type === "text");

export const nodesOf = (scene: Scene, ...layers: string[]): NodeMark[] =>
  marksOf(scene, ...layers).filter((mark): mark is NodeMark => mark.type === "node");

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const discBox = ({at: [x, y], radius}: NodeMark): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius
});

export const distanceToBox = ([x, y]: Point, {left, top, right, bottom}: Box): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** Every pair of boxes that overlaps, by its texts: what a slow eye would find. */
export function overlappingTexts(scene: Scene): [string, string][] {
  const texts = textsOf(scene).map((mark) => ({text: mark.text, box: textBox(mark)}));
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => overlap(a.box, b.box))
      .map((b): [string, string] => [a.text, b.text])
  );
}
