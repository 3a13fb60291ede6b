import {communityMark, dialReach} from "../core/scene/dial.ts";
import {cutText, displayText} from "../core/scene/displayText.ts";
import {type LabelRequest, type PlacedLabel, placeLabels} from "../core/scene/placeLabels.ts";
import type {TextMark, TextStyle} from "../core/scene/scene.ts";
import {canvasFont} from "../export/canvas.ts";
import {type Drawing, markScale, placeOf} from "./map.ts";

/** Names that are tried at all; more than a screen holds. */
const MOST_NAMES = 260;
const LINE_HEIGHT = 1.15;

/** Names beside their discs, none over another; of those in light the full ones. */
export function nameMarks(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  kept: ReadonlySet<number>,
  lit: ReadonlySet<number> | null
): TextMark[] {
  const {data, state, camera, width, height} = drawing;
  const theme = data.themes[state.theme];
  const unit = markScale(drawing);
  const discs = [...kept]
    .map((index) => ({index, node: data.nodes[index]!, at: placeOf(data.nodes[index]!, camera)}))
    .filter(({at: [x, y]}) => x > -80 && y > -40 && x < width + 80 && y < height + 40)
    .sort((a, b) => b.node.rank - a.node.rank);
  const named = discs.filter(({index, node}) => !node.ghost && (lit === null || lit.has(index))).slice(0, MOST_NAMES);
  const centre = state.hovered ?? (state.chosen.type === "node" ? state.chosen.node : null);
  const forms = new Map<string, {text: string; style: TextStyle; width: number}[]>();
  const requests = named.map(({index, node, at: [x, y]}): LabelRequest => {
    const isCentre = index === centre;
    const style: TextStyle = {
      family: "sans",
      weight: isCentre ? 600 : 400,
      size: (isCentre ? 15 : 12.5) * Math.min(1.25, Math.max(0.9, unit))
    };
    context.font = canvasFont(style);
    const texts = [...new Set(isCentre || lit !== null ? [node.name, node.short] : [node.short])];
    const set = texts.map((name) => {
      const text = cutText(displayText(name), 44) + communityMark(node.dial);
      return {text, style, width: context.measureText(text).width};
    });
    forms.set(String(index), set);
    const sizes = set.map((form) => ({width: form.width, height: style.size * LINE_HEIGHT}));
    return {
      key: String(index),
      rank: isCentre ? Number.MAX_SAFE_INTEGER : node.rank,
      x,
      y,
      radius: node.radius * unit + dialReach(node.dial, unit),
      forms: sizes
    };
  });
  const {placed} = placeLabels({
    labels: requests,
    obstacles: {discs: discs.map(({node, at: [x, y]}) => ({x, y, radius: node.radius * unit}))},
    frame: {left: 4, top: 4, right: width - 4, bottom: height - 4}
  });
  return placed.map((label) => textMark(label, forms.get(label.key)![label.form]!, theme));
}

function textMark(
  {left, right, top, anchor}: PlacedLabel,
  {text, style}: {text: string; style: TextStyle},
  {ground, ink}: {ground: string; ink: string}
): TextMark {
  const x = anchor === "start" ? left : anchor === "end" ? right : (left + right) / 2;
  return {type: "text", at: [x, top + style.size * 0.92], anchor, text, style, colour: ink, opacity: 1, halo: ground};
}
