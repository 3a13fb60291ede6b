import type {Composition} from "./composition.ts";
import type {NetworkContent} from "./networkContent.ts";
import type {Box} from "./placeLabels.ts";
import {type PlacedNetwork, edgeStrokes, placeNetwork} from "./placeNetwork.ts";
import type {Typeface} from "./typeface.ts";

export interface Surroundings {
  title: Box;
  legend: Box | null;
  caption: Box;
}

/** How far up beside a short title the network may reach: steps between the picture's top and the title's foot. */
const STEPS = 6;

/** The network in what title, legend and caption leave; beside the title where it comes nowhere near it, else below. */
export function placeBeside(content: NetworkContent, around: Surroundings, markScale: number, composition: Composition, typeface: Typeface): PlacedNetwork {
  const {width, margin, unit, legendSide} = composition;
  const {title, legend, caption} = around;
  const besideLegend = legend !== null && legend.bottom > legend.top && legendSide === "left";
  const low = title.bottom + (title.bottom > title.top ? 20 * unit : 0);
  const area: Box = {
    left: besideLegend ? legend.right + 40 * unit : margin,
    top: low,
    right: width - margin,
    bottom: (legend && legendSide === "below" ? legend.top : caption.top) - 18 * unit
  };
  for (let step = 0; step < STEPS; step++) {
    const top = margin + ((low - margin) * step) / STEPS;
    const placed = placeNetwork(content, {...area, top}, markScale, composition, typeface);
    if (top < low && keepsClear(placed, title, 24 * unit)) return placed;
  }
  return placeNetwork(content, area, markScale, composition, typeface);
}

/** Whether no disc, name, line or hull comes nearer to a box than `margin` px. */
function keepsClear(placed: PlacedNetwork, {left, top, right, bottom}: Box, margin: number): boolean {
  const near = (x: number, y: number, sideways: number, upwards: number): boolean =>
    x + sideways > left - margin && x - sideways < right + margin && y > top - margin && y - upwards < bottom + margin;
  return !(
    placed.nodes.some(({at: [x, y], radius, labels: [label]}) => near(x, y, Math.max(radius, (label?.width ?? 0) / 2), radius)) ||
    placed.hulls.some(({outline}) => outline.some(([x, y]) => near(x, y, 0, 16))) ||
    edgeStrokes(placed).some(({x1, y1, x2, y2}) => near((x1 + x2) / 2, (y1 + y2) / 2, Math.abs(x2 - x1) / 2, Math.abs(y2 - y1) / 2))
  );
}
