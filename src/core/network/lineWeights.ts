import type {Network} from "../model/network.ts";
import type {View} from "../model/view.ts";
import {edgeStatistic} from "./edgeStatistic.ts";
import type {TypedNetwork} from "./typedNetwork.ts";

/** A statistic's greatest value is drawn like so many passages: as wide as any line gets. */
const WIDEST = 30;

let latest: {typed: TypedNetwork; lineWeight: View["lineWeight"]; weights: Float32Array} | null = null;

/**
 * What each edge weighs as a line, in the order of `typed`: passages and references, or what the view has in place of
 * passages, on a scale on which the network's greatest is 30. What is rarer than chance weighs 0. Filters do not come
 * into it, so that no line changes its width when others go. The latest answer is kept.
 */
export function lineWeights(network: Network, typed: TypedNetwork, {lineWeight}: View): Float32Array {
  if (lineWeight === "passages") return typed.weights;
  if (latest?.typed !== typed || latest.lineWeight !== lineWeight) {
    const values = edgeStatistic(network, typed, lineWeight);
    const most = values.reduce((large, value) => (value > large ? value : large), 0) || 1;
    const weights = typed.weights.map((weight, i) =>
      typed.layers[i] === 1 ? weight : (Math.max(0, values[i]! || 0) / most) * WIDEST
    );
    latest = {typed, lineWeight, weights};
  }
  return latest.weights;
}
