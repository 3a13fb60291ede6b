// The twelve places for a label beside its disc.

import type {Disc, PlacedLabel} from "./placeLabels.ts";

/** Where a label would stand, and which of its ends is nearest its disc. */
export type Setting = Omit<PlacedLabel, "key" | "form">;

interface LabelPlace {
  /** What it costs to stand there, even if it is free; rising. */
  price: number;
  place: (disc: Disc, size: {width: number; height: number}, gap: number) => Setting;
}

/** The same above as below. */
export const mirrored = <Box extends Setting>(box: Box, {y}: Disc): Box => ({
  ...box,
  top: 2 * y - box.bottom,
  bottom: 2 * y - box.top
});

/** Below, above, beside and askew, the cheapest first. */
export const LABEL_PLACES: readonly LabelPlace[] = [
  {price: 0, place: stacked(1, 0)},
  {price: 4, place: stacked(-1, 0)},
  {price: 5, place: beside(1, 0)},
  {price: 5, place: beside(-1, 0)},
  {price: 7, place: stacked(1, 0.3)},
  {price: 7, place: stacked(1, -0.3)},
  {price: 8, place: beside(1, 1)},
  {price: 8, place: beside(-1, 1)},
  {price: 9, place: beside(1, -1)},
  {price: 9, place: beside(-1, -1)},
  {price: 10, place: stacked(-1, 0.3)},
  {price: 10, place: stacked(-1, -0.3)}
];

/** `shift` moves the label sideways by that share of its width from standing centred. */
function stacked(side: 1 | -1, shift: number): LabelPlace["place"] {
  return ({x, y, radius}, {width, height}, gap) => {
    const left = x - width / 2 + shift * width;
    const top = side === 1 ? y + radius + gap : y - radius - gap - height;
    return {
      left,
      top,
      right: left + width,
      bottom: top + height,
      anchor: shift === 0 ? "middle" : shift > 0 ? "start" : "end"
    };
  };
}

/** `turn`: level with the disc (0), askew below (1) or above (−1). Sideways, letters have no white of their own. */
function beside(side: 1 | -1, turn: -1 | 0 | 1): LabelPlace["place"] {
  return ({x, y, radius}, {width, height}, gap) => {
    const reach = turn === 0 ? radius + 1.7 * gap : (radius + gap) * Math.SQRT1_2;
    const left = side === 1 ? x + reach : x - reach - width;
    const top = turn === 0 ? y - height / 2 : turn === 1 ? y + reach : y - reach - height;
    return {left, top, right: left + width, bottom: top + height, anchor: side === 1 ? "start" : "end"};
  };
}
