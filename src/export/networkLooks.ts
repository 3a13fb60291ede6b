import type {Network} from "../core/model/network.ts";
import type {Study} from "../core/model/study.ts";
import {firstView} from "../core/model/view.ts";
import {wholePart} from "../core/network/visiblePart.ts";
import {createAppearance} from "../core/scene/appearance.ts";
import {themes} from "../core/scene/palette.ts";

/** What a network file says about a node's and an edge's look: sizes in px, colours as #rrggbb. */
export interface NetworkLooks {
  node(key: string): {size: number; colour: string; shape: string};
  edge(key: string): {thickness: number; colour: string};
}

/** The looks of the whole network on the light ground, in the colours of the study's first view. */
export function networkLooks(network: Network, study: Study): NetworkLooks {
  const view = firstView(study);
  const theme = themes.light;
  const appearance = createAppearance({network, study, view, part: wholePart(network), theme});
  return {
    node(key) {
      const {radius, colours, shape} = appearance.node(key);
      return {size: radius, colour: colours[0] ?? theme.plain, shape};
    },
    edge(key) {
      const {width, colour} = appearance.edge(key);
      return {thickness: width, colour};
    }
  };
}

/** What an edge is where a file does not say: directed only where all edges are, for readers that know no mixture. */
export const usualEdge = ({directedSize, size}: Network): "directed" | "undirected" =>
  directedSize > 0 && directedSize === size ? "directed" : "undirected";

/** Red, green and blue of #rrggbb, 0–255. */
export function rgb(colour: string): {r: number; g: number; b: number} {
  const value = Number.parseInt(colour.slice(1), 16);
  return {r: (value >> 16) & 255, g: (value >> 8) & 255, b: value & 255};
}

/** A number as every reader takes it: finite, at most six decimals. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return "0";
  return String(Math.round(value * 1e6) / 1e6);
}
