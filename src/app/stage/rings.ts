import {SHOWN} from "../../core/network/visiblePart.ts";
import type {Screen} from "./camera.ts";
import type {Drawing} from "./drawing.ts";

/** How firmly everybody stands in a community. */
export interface StageRings {
  /** Of each node by its number: the share of a ring that is drawn around it, 0–1; below 0, none. */
  shares: Float32Array;
  /** Number of the community that the ring tells of, 1 = the largest; 0 where there is none. */
  communities: Uint16Array;
}

/** px from a disc's rim to the middle of its ring, and the ring's width, at rest. */
const GAP = 3.6;
const WIDTH = 2.2;
/** What is missing of a full ring. */
const TRACK = 0.3;

/** Draws around each disc the share of a ring that it has, clockwise from the top, over a faint full one; of the lit only, where some are. */
export function paintRings(
  context: CanvasRenderingContext2D,
  {shares}: StageRings,
  lit: ReadonlySet<number> | null,
  {places: {data}, theme}: Drawing,
  {a, b, c, d, e, f, unit}: Screen
): void {
  const arc = (share: (ring: number) => number, colour: string, opacity: number) => {
    context.beginPath();
    for (const [node, ring] of shares.entries()) {
      const [x, y, radius, state] = data.subarray(4 * node, 4 * node + 4);
      if (ring < 0 || state !== SHOWN || (lit && !lit.has(node))) continue;
      const [middle, down, around] = [a * x! + c * y! + e, b * x! + d * y! + f, radius! * unit + GAP];
      context.moveTo(middle, down - around);
      context.arc(middle, down, around, -Math.PI / 2, (2 * share(ring) - 0.5) * Math.PI);
    }
    context.strokeStyle = colour;
    context.globalAlpha = opacity;
    context.stroke();
    context.globalAlpha = 1;
  };
  context.lineWidth = WIDTH;
  context.lineCap = "butt";
  arc(() => 1, theme.quiet, TRACK);
  arc((ring) => ring, theme.ink, 1);
}
