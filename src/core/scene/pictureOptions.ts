// What is asked of a picture, in plain JSON: the dialog remembers it, the worker carries it, the command line spells it out.

import type {LanguageCode} from "../../words/language.ts";
import type {PictureSize} from "./sheet.ts";
import type {PictureThemeName} from "./theme.ts";

/** What can stand around the network. All but the legend are text and can be rewritten. */
export const PICTURE_PARTS = [
  "title",
  "subtitle",
  "legend",
  "counts",
  "dates",
  "filters",
  "silence",
  "sources",
  "credit",
  "licence",
  "fingerprint"
] as const;
export type PicturePart = (typeof PICTURE_PARTS)[number];
export type TextPart = Exclude<PicturePart, "legend">;

export type PictureParts = Readonly<Record<PicturePart, boolean>>;

/** `auto`: left of the network in wide pictures, below it in others. */
export const LEGEND_PLACES = ["auto", "left", "right", "below"] as const;
export type LegendPlace = (typeof LEGEND_PLACES)[number];

/** Whose names are written: everybody's that find a place, those of the best connected, nobody's. */
export const NAME_CHOICES = ["all", "main", "none"] as const;
export type NameChoice = (typeof NAME_CHOICES)[number];

/**
 * How an SVG holds its letters: `text` stays editable and needs the typefaces to look right; `embedded` is text that
 * brings the letters it uses along; `outlines` are shapes that look right anywhere and are words no more.
 */
export const LETTER_CHOICES = ["text", "embedded", "outlines"] as const;
export type LetterChoice = (typeof LETTER_CHOICES)[number];

export interface PictureOptions {
  size: PictureSize;
  theme: PictureThemeName;
  parts: PictureParts;
  /** Words in place of those that study and view give; null = as they give them. "" leaves the part out. */
  texts: Readonly<Record<TextPart, string | null>>;
  legend: LegendPlace;
  names: NameChoice;
  /** Whether names are written in full where there is room, not in their short form. */
  fullNames: boolean;
  /** Factor on the size of all type, 0.7–1.6. It never goes below the smallest that the sheet allows. */
  typeScale: number;
  letters: LetterChoice;
  /** Of all that is written around the network and in its legend; names stay as the study has them. */
  language: LanguageCode;
}

export const ALL_PARTS: PictureParts = {
  title: true,
  subtitle: true,
  legend: true,
  counts: true,
  dates: true,
  filters: true,
  silence: true,
  sources: true,
  credit: true,
  licence: true,
  fingerprint: true
};

const OWN_TEXTS: PictureOptions["texts"] = {
  title: null,
  subtitle: null,
  counts: null,
  dates: null,
  filters: null,
  silence: null,
  sources: null,
  credit: null,
  licence: null,
  fingerprint: null
};

/** A light 16 : 9 slide with everything around it. */
export const DEFAULT_PICTURE: PictureOptions = {
  size: {preset: "slide-16x9"},
  theme: "light",
  parts: ALL_PARTS,
  texts: OWN_TEXTS,
  legend: "auto",
  names: "all",
  fullNames: false,
  typeScale: 1,
  letters: "text",
  language: "en"
};

/** Some options, the rest as in `DEFAULT_PICTURE`; parts and texts may be given in part. */
export type SomePictureOptions = Partial<Omit<PictureOptions, "parts" | "texts">> & {
  parts?: Partial<PictureParts>;
  texts?: Partial<PictureOptions["texts"]>;
};

export function pictureOptions({parts, texts, ...some}: SomePictureOptions = {}): PictureOptions {
  return {...DEFAULT_PICTURE, ...some, parts: {...ALL_PARTS, ...parts}, texts: {...OWN_TEXTS, ...texts}};
}
