import {contrast, parseHex} from "./colourSight.ts";
import type {Theme} from "./theme.ts";

/** What text needs. @see WCAG 2.2, success criterion 1.4.3 */
const READABLE = 4.5;
const STEPS = 10;

/** A colour as letters can have it: with as much of the theme's ink in it as makes them readable on its ground. */
export function letteringColour(colour: string, {ground, ink}: Pick<Theme, "ground" | "ink">): string {
  for (let step = 0; step < STEPS; step++) {
    const mixed = mix(colour, ink, step / STEPS);
    if (contrast(parseHex(mixed), parseHex(ground)) >= READABLE) return mixed;
  }
  return ink;
}

/** `share` of the second colour, the rest of the first. */
function mix(a: string, b: string, share: number): string {
  const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) => Math.round(channel(a, at) * (1 - share) + channel(b, at) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
