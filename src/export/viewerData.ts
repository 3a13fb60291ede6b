// What the stand-alone page carries: the visible part of a network, how it looks on both grounds, and what it rests on.
// Plain JSON of lists and numbers: foreign names are values in it, never keys.

import type {GroupForm} from "../core/model/view.ts";
import type {NodeShape} from "../core/scene/scene.ts";
import type {Theme, ThemeName} from "../core/scene/theme.ts";
import type {page} from "../words/en/page.ts";
import type {LanguageCode, Translation} from "../words/language.ts";

export interface ViewerData {
  /** BCP 47 tag. */
  language: string;
  /** What the page itself says, and in which language. */
  words: {code: LanguageCode; texts: Translation<typeof page>};
  title: string;
  subtitle: string;
  /** What is shown, sources and maker: a line each. */
  caption: string[];
  description: string;
  themes: Record<ThemeName, ViewerTheme>;
  /** The ground it opens on where the reader's system says nothing. */
  theme: ThemeName;
  /** Every colour that occurs, on the light ground and on the dark one. */
  colours: [light: string, dark: string][];
  groups: ViewerGroup[];
  legend: {colour: number; dashes: number[]; cut: boolean; split: boolean; opacity: number; label: string}[];
  /** What the rings say, and who is in which community; empty where there are none. */
  rings: string[];
  nodes: ViewerNode[];
  /** Drawn lines, back to front. */
  lines: ViewerLine[];
  /** What is known of two nodes: one record for each pair that a line joins. */
  pairs: ViewerPair[];
  passages: ViewerPassage[];
}

export type ViewerTheme = Pick<Theme, "ground" | "panel" | "ink" | "quiet" | "rule" | "accent">;

export interface ViewerGroup {
  name: string;
  /** Index of its colour; null where it has none in this view. */
  colour: number | null;
  /** How it is drawn; null where it is not. */
  form: GroupForm | null;
}

/** Indices are into the lists of `ViewerData`. Places in layout units, y down; sizes in px. */
export interface ViewerNode {
  x: number;
  y: number;
  radius: number;
  shape: NodeShape;
  colours: number[];
  ghost: boolean;
  /** How firmly it stands in a community; null where no ring tells. */
  dial: ViewerDial | null;
  rank: number;
  name: string;
  short: string;
  aliases: string[];
  /** "1892–1937", or nothing. */
  life: string;
  /** Of a node that is no person, what it is; "" for people. */
  kind: string;
  note: string;
  groups: number[];
  /** "Left Opposition, leader, 1923–1927". */
  memberships: string[];
}

/** The share of a ring that is drawn, and the number of the community that it tells of. */
export interface ViewerDial {
  share: number;
  community: number;
}

export interface ViewerLine {
  from: number;
  to: number;
  width: number;
  colour: number;
  opacity: number;
  dashes: number[];
  arrow: boolean;
  cut: boolean;
  split: boolean;
  bow: number;
  ghost: boolean;
  title: string;
}

export interface ViewerPair {
  a: number;
  b: number;
  ties: ViewerTie[];
  /** Indices of passages. */
  passages: number[];
}

export interface ViewerTie {
  /** Whether it is told from b to a. */
  back: boolean;
  directed: boolean;
  colour: number;
  /** "friend of", seen from the one it runs from. */
  label: string;
  /** "1923–1927, doubtful" */
  qualities: string;
  /** "Profile of Ivar Smilga, ¶ 22 (note)", one each. */
  references: string[];
}

export interface ViewerPassage {
  /** "Reading notes, ¶ 64, 18 December 1927" */
  place: string;
  /** Running text and names in turn: [text, node] where a node is named, [text] elsewhere. */
  pieces: ([text: string] | [text: string, node: number])[];
}
