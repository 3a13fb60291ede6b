import type {Study} from "../model/study.ts";
import type {TypedNetwork} from "../network/typedNetwork.ts";
import {coOccurrenceOpacity, tieOpacity} from "./edgeLooks.ts";
import type {Theme} from "./theme.ts";
import {tieColour} from "./tieStyle.ts";

let latest: {typed: TypedNetwork; study: Study; theme: Theme; weights: Float32Array; inks: Uint32Array} | null = null;

/**
 * The colour and opacity of every edge for drawing it as a thin line, in the order of edges: 0xrrggbb and above it the
 * opacity in 255ths. `weights` as `lineWeights` gives them. The latest answer is kept.
 */
export function lineInks(typed: TypedNetwork, study: Study, theme: Theme, weights: Float32Array): Uint32Array {
  if (
    latest?.typed.ends !== typed.ends ||
    latest.study !== study ||
    latest.theme !== theme ||
    latest.weights !== weights
  )
    latest = {typed, study, theme, weights, inks: computeInks(typed, study, theme, weights)};
  return latest.inks;
}

function computeInks(
  {layers, types, typeIds}: TypedNetwork,
  {tieTypes}: Study,
  theme: Theme,
  weights: Float32Array
): Uint32Array {
  const classes = new Map(tieTypes.map((type) => [type.id, type.class]));
  const ofType = typeIds.map((id) => {
    const colour = tieColour(classes.get(id) ?? "");
    return ink(theme.ties[colour], tieOpacity(colour));
  });
  const inks = new Uint32Array(layers.length);
  for (let edge = 0; edge < inks.length; edge++) {
    inks[edge] = layers[edge] === 1 ? ofType[types[edge]!]! : ink(theme.quiet, coOccurrenceOpacity(weights[edge]!));
  }
  return inks;
}

const ink = (colour: string, opacity: number): number =>
  ((Math.round(opacity * 255) << 24) | Number.parseInt(colour.slice(1, 7), 16)) >>> 0;
