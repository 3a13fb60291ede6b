import {distance, greyOf, parseHex, type Rgb, SIGHTS} from "./colourSight.ts";

/** Two colours of a picture that some people, or a copier, cannot tell apart. */
export interface LikeColours {
  names: readonly [string, string];
  /** "deuteranopia", "greys" … */
  sight: string;
}

/** Colours nearer than this in OKLab are taken for one another in a legend's small discs. */
const ALIKE = 0.06;

/**
 * Which named colours look alike under normal sight, under simulated protanopia, deuteranopia and tritanopia, and as
 * greys where `isCopied`; each pair once, under the first sight that confuses it.
 */
export function likeColours(colours: readonly {name: string; colour: string}[], isCopied: boolean): LikeColours[] {
  const sights: [string, (rgb: Rgb) => Rgb][] = [...SIGHTS, ...(isCopied ? [["greys", greyOf] as const] : [])].map(
    ([name, see]) => [name, see]
  );
  return colours.flatMap((a, i) =>
    colours.slice(i + 1).flatMap((b): LikeColours[] => {
      const [p, q] = [parseHex(a.colour), parseHex(b.colour)];
      const sight = sights.find(([, see]) => distance(see(p), see(q)) < ALIKE);
      return sight ? [{names: [a.name, b.name], sight: sight[0]}] : [];
    })
  );
}
