import type {EdgeAttributes} from "../model/network.ts";
import type {View} from "../model/view.ts";
import type {VisiblePart} from "../network/visiblePart.ts";
import {evidenceUnits, pairsOf} from "./evidenceUnits.ts";

/** What binds two people: never both summed, they are different claims. */
export type Layer = EdgeAttributes["layer"];

/** Who is shown, and how strongly each two are bound; flat arrays, fit to be sent to a worker. */
export interface PairGraph {
  /** Keys of the nodes. */
  nodes: string[];
  /** Two indices into `nodes` for each pair, the smaller first. */
  ends: Uint32Array;
  /** Of each pair: its ties, or the passages that name both. */
  weights: Float64Array;
}

/** What `view` shows in one layer, without direction, without ties that a source denies. */
export const pairGraph = (part: VisiblePart, layer: Layer, view: View): PairGraph =>
  pairsOf(evidenceUnits(part, layer, view), () => 1);
