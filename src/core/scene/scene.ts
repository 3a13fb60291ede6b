// A scene is a finished drawing in plain data: sized, placed, coloured, back to front.
// Every picture is painted from it and from nothing else, so pictures cannot disagree.
// Lengths in px (96 to the inch), y down, origin top left. Colours are CSS hex, #rrggbb.

export type FontFamily = "sans" | "serif";
export type FontWeight = 400 | 600;

export interface TextStyle {
  family: FontFamily;
  weight: FontWeight;
  /** px */
  size: number;
}

export type Point = readonly [x: number, y: number];

export type NodeShape = "disc" | "square" | "diamond" | "triangle" | "hexagon";

/** A run of marks that belong together and that a drawing program should show as one layer. */
export interface Layer {
  name: string;
  marks: Mark[];
  /** Of several networks in one picture, the one it belongs to: what that is called. */
  panel?: string;
}

export interface HullMark {
  type: "hull";
  /** Id of the group. */
  key: string;
  /** Closed lines, filled by the even-odd rule: parts of the outline, and holes where strangers stand. */
  rings: Point[][];
  colour: string;
  /** Of the area, 0–1. */
  opacity: number;
  /** Width of the line along it, px, as strong as `HULL_RIM` says. */
  rim: number;
  /** The group, in words. */
  title: string;
}

/** Opacity of the line along an outline, which shows it where it is narrow and much runs over it. */
export const HULL_RIM = 0.38;

export interface EdgeMark {
  type: "edge";
  /** The network's edge key. */
  key: string;
  /** Keys of the nodes it runs between; null in a legend. */
  ends: readonly [from: string, to: string] | null;
  from: Point;
  /** Control point of the quadratic curve; the midpoint for a straight line. */
  control: Point;
  to: Point;
  width: number;
  colour: string;
  opacity: number;
  /** Dash and gap lengths; [] = a solid line. */
  dashes: number[];
  arrow: boolean;
  /** A short cross-stroke at the middle: what the tie says is denied. */
  cut: boolean;
  /** A gap at the middle with a stroke at either end: one source says so, another denies it. */
  split: boolean;
  /** What the edge is, in words, for the picture's own tooltip and for assistive technology. */
  title: string;
}

export interface NodeMark {
  type: "node";
  /** The network's node key. */
  key: string;
  at: Point;
  radius: number;
  shape: NodeShape;
  /** One colour, or one for each of its groups in equal sectors from twelve o'clock, clockwise. */
  colours: string[];
  opacity: number;
  /** The thin ring of the ground colour that parts disc from line. */
  ring: string;
  /** A second outline, where pictures compare; px. `radius` is that of the middle of its line. */
  band?: {radius: number; width: number; colour: string; dashes: number[]};
  /** An arc round the disc, clockwise from twelve o'clock, upon a faint full circle. */
  dial?: Dial;
  title: string;
}

/** A share that is read off a circle. */
export interface Dial {
  /** Of the middle of the line, px. */
  radius: number;
  width: number;
  colour: string;
  /** Of the full circle, 0–1 */
  share: number;
}

/** Opacity of the circle that an arc is a share of. */
export const DIAL_TRACK = 0.22;

export interface TextMark {
  type: "text";
  /** Baseline point: start, middle or end of the line by `anchor`. */
  at: Point;
  anchor: "start" | "middle" | "end";
  text: string;
  style: TextStyle;
  colour: string;
  opacity: number;
  /** Colour of the halo that keeps letters readable over lines; null for none. */
  halo: string | null;
  /** Key of the node whose name it is. */
  of?: string;
}

export interface RuleMark {
  type: "rule";
  from: Point;
  to: Point;
  width: number;
  colour: string;
  /** Key of the node that it leads to the name of. */
  of?: string;
}

export type Mark = HullMark | EdgeMark | NodeMark | TextMark | RuleMark;

export interface Scene {
  width: number;
  height: number;
  /** How many px make an inch of the slide or the page. */
  perInch: number;
  /** Whether its sides are meant in millimetres, as on paper. */
  isPaper: boolean;
  /** null = nothing behind the drawing. */
  background: string | null;
  /** BCP 47 tag of the study's language. */
  language: string;
  title: string;
  /** The picture in a sentence, for those who cannot see it. */
  alt: string;
  /** The same at length: what is shown, who has most ties, which groups and lines there are. */
  description: string;
  /** Back to front. */
  layers: Layer[];
  /** Names that found no free place. */
  droppedLabels: string[];
}
