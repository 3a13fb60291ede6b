import type Sigma from "sigma";
import type {Network} from "../../core/model/network.ts";
import type {Appearance} from "../../core/scene/appearance.ts";
import {cutText, displayText} from "../../core/scene/displayText.ts";
import {type LabelRequest, type PlacedLabel, placeLabels} from "../../core/scene/placeLabels.ts";
import type {Theme} from "../../core/scene/theme.ts";

export interface LabelsToDraw {
  network: Network;
  appearance: Appearance;
  theme: Theme;
  /** Keys of drawn nodes that may have a label. */
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
  /** Keys of nodes whose full name is shown, before all others; among them the one that is set bold. */
  lit: ReadonlySet<string> | null;
  bold: string | null;
}

const SANS = '"Source Sans 3 Variable", "Source Sans 3", sans-serif';
const LINE = 1.15;

/** Sets names beside their discs, none over another, on a 2D canvas; called after every frame of the stage. */
export function drawLabels(context: CanvasRenderingContext2D, renderer: Sigma, labels: LabelsToDraw): void {
  const {width, height} = renderer.getDimensions();
  const discs = new Map<string, {x: number; y: number; radius: number}>();
  for (const node of labels.nodes) {
    const data = renderer.getNodeDisplayData(node);
    if (!data || data.hidden) continue;
    const {x, y} = renderer.framedGraphToViewport(data);
    const radius = renderer.scaleSize(data.size);
    if (x > -80 && y > -40 && x < width + 80 && y < height + 40) discs.set(node, {x, y, radius});
  }
  const texts = new Map<string, LabelText[]>();
  const requests: LabelRequest[] = [];
  for (const [key, disc] of mostImportant(discs, labels)) {
    const forms = labelForms(context, key, disc.radius, labels);
    texts.set(key, forms);
    const rank = key === labels.bold ? Number.MAX_SAFE_INTEGER : labels.appearance.node(key).rank;
    requests.push({key, ...disc, rank, forms: forms.map(({width, size}) => ({width, height: size * LINE}))});
  }
  const {placed} = placeLabels({
    labels: requests,
    obstacles: {discs: [...discs.values()], strokes: strokes(discs, labels)},
    frame: {left: 4, top: 4, right: width - 4, bottom: height - 4}
  });
  for (const label of placed) paintLabel(context, label, texts.get(label.key)?.[label.form], labels.theme);
}

/** Whose names are tried at all: the lit where some are, and of many the highest in rank. */
function mostImportant<T>(discs: ReadonlyMap<string, T>, {lit, appearance}: LabelsToDraw): [string, T][] {
  const candidates = [...discs].filter(([key]) => !lit || lit.has(key));
  if (candidates.length <= MOST_LABELS) return candidates;
  const rank = new Map(candidates.map(([key]) => [key, appearance.node(key).rank]));
  return candidates.sort(([a], [b]) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0)).slice(0, MOST_LABELS);
}

interface LabelText {
  text: string;
  font: string;
  size: number;
  /** px */
  width: number;
}

/** The full name where there is room or reason for it, the short one otherwise. */
function labelForms(context: CanvasRenderingContext2D, key: string, radius: number, labels: LabelsToDraw): LabelText[] {
  const {shortLabel, label} = labels.appearance.node(key);
  const bold = key === labels.bold;
  const full = bold || (labels.lit !== null && labels.lit.size <= MOST_FULL_NAMES);
  const size = bold ? 15 : radius > 9 ? 13 : 12;
  const font = `${bold ? 600 : 400} ${size}px ${SANS}`;
  context.font = font;
  return [...new Set(full ? [label, shortLabel] : [shortLabel])].map((name) => {
    const text = cutText(displayText(name), MOST_LETTERS);
    return {text, font, size, width: context.measureText(text).width};
  });
}

function paintLabel(
  context: CanvasRenderingContext2D,
  {left, right, top, anchor}: PlacedLabel,
  label: LabelText | undefined,
  theme: Theme
): void {
  if (!label) return;
  context.font = label.font;
  context.textAlign = anchor === "middle" ? "center" : anchor;
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = theme.ground;
  context.fillStyle = theme.ink;
  const x = anchor === "start" ? left : anchor === "end" ? right : (left + right) / 2;
  const y = top + label.size * 0.92;
  context.strokeText(label.text, x, y);
  context.fillText(label.text, x, y);
}

/** Straight stand-ins for the lines on screen, for labels to avoid; many lines are no longer worth avoiding. */
function strokes(discs: ReadonlyMap<string, {x: number; y: number}>, {edges, network, appearance}: LabelsToDraw) {
  if (edges.size > 1500) return [];
  return [...edges].flatMap((edge) => {
    const [a, b] = network.extremities(edge).map((node) => discs.get(node));
    const {width, opacity} = appearance.edge(edge);
    return a && b ? [{x1: a.x, y1: a.y, x2: b.x, y2: b.y, ink: width * opacity}] : [];
  });
}

const MOST_FULL_NAMES = 24;
const MOST_LABELS = 300;
const MOST_LETTERS = 44;
