import type {Composition} from "./composition.ts";
import type {Box} from "./placeLabels.ts";
import {edgeStrokes, type LetteredContent, type PlacedNetwork, placeNetwork} from "./placeNetwork.ts";

export interface Surroundings {
  title: Box;
  legend: Box | null;
  caption: Box;
}

/** How far up beside a short title the network may reach: steps between the picture's top and the title's foot. */
const STEPS = 6;

/** The network in what title, legend and caption leave; beside the title where it comes nowhere near it, else below. */
export function placeBeside(content: LetteredContent, around: Surroundings, composition: Composition): PlacedNetwork {
  const {width, margin, unit, legendSide} = composition;
  const {title, legend, caption} = around;
  const besideLegend = legend !== null && legend.bottom > legend.top && legendSide !== "below";
  const low = title.bottom + (title.bottom > title.top ? 20 * unit : 0);
  const area: Box = {
    left: besideLegend && legendSide === "left" ? legend.right + 40 * unit : margin,
    top: low,
    right: besideLegend && legendSide === "right" ? legend.left - 40 * unit : width - margin,
    bottom: (legend && legendSide === "below" ? legend.top : caption.top) - 18 * unit
  };
  const below = placeNetwork(content, area);
  if (content.edges.length > MANY_LINES) return below;
  for (let step = 0; step < STEPS && low > margin; step++) {
    const placed = placeNetwork(content, {...area, top: margin + ((low - margin) * step) / STEPS});
    if (placed.scale < WORTH_IT * below.scale) break;
    if (keepsClear(placed, title, 24 * unit)) return placed;
  }
  return below;
}

/** A network of more lines fills its area, and each trial of another takes time. */
const MANY_LINES = 6000;

/** A network that is no larger beside the title than below it stays below. */
const WORTH_IT = 1.02;

/** Whether no disc, name, line or hull comes nearer to a box than `margin` px. */
function keepsClear(placed: PlacedNetwork, {left, top, right, bottom}: Box, margin: number): boolean {
  const near = (x: number, y: number, sideways: number, upwards: number): boolean =>
    x + sideways > left - margin && x - sideways < right + margin && y > top - margin && y - upwards < bottom + margin;
  return !(
    placed.nodes.some(({at: [x, y], radius, labels: [label]}) =>
      near(x, y, Math.max(radius, (label?.width ?? 0) / 2), radius)
    ) ||
    placed.hulls.some(({outline}) => outline.some(([x, y]) => near(x, y, 0, 16))) ||
    edgeStrokes(placed).some(({x1, y1, x2, y2}) =>
      near((x1 + x2) / 2, (y1 + y2) / 2, Math.abs(x2 - x1) / 2, Math.abs(y2 - y1) / 2)
    )
  );
}
