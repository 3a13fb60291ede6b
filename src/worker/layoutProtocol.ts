// What the page and the layout worker say to each other. Types only: no code crosses this file.
//
//   page → worker   start                      a new run; any earlier one is forgotten
//                   step + positions buffer    "advance, and fill this"
//   worker → page   stepped + the same buffer  one reply to each step: the page sets the pace
//                   failed + message           the run is over
//
// Positions are interleaved x0, y0, x1, y1, … in layout units, in the order of the nodes. The buffer changes
// hands with each message, so no frame is ever copied.

import type {LayoutInput} from "../core/layout/layoutInput.ts";

export interface Start {
  type: "start";
  /** Grows by one each time; replies that carry an old one are dropped. */
  run: number;
  input: LayoutInput;
}

export interface Step {
  type: "step";
  run: number;
  /** How much of all the work to do, 0–1. */
  share: number;
  /** Length 2 × nodes; transferred. */
  positions: Float64Array<ArrayBuffer>;
}

export interface Stepped {
  type: "stepped";
  run: number;
  positions: Float64Array<ArrayBuffer>;
  /** What is left to do, 1 → 0. */
  left: number;
}

export interface Failed {
  type: "failed";
  run: number;
  message: string;
}

export type LayoutRequest = Start | Step;
export type LayoutReply = Stepped | Failed;
