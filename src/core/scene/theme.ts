// The grounds a picture can stand on. Contrast: text ≥ 4.5 : 1, marks ≥ 3 : 1 against `ground`.

export type ThemeName = "light" | "dark";

/** What a picture can stand on: the two grounds of the screen, none at all, or white paper that may be copied in greys. */
export const PICTURE_THEMES = ["light", "dark", "transparent", "print"] as const;
export type PictureThemeName = (typeof PICTURE_THEMES)[number];

export interface Theme {
  name: PictureThemeName;
  ground: string;
  panel: string;
  ink: string;
  /** Second ink: captions, co-occurrence. */
  quiet: string;
  rule: string;
  /** Around each disc: the ground's colour, or an outline. */
  ring: string;
  /** Of a group's outline, 0–1. */
  hullOpacity: number;
  /** Focus and selection only: no group and no tie class has it. */
  accent: string;
  /** Entities without a coloured group. */
  plain: string;
  /** Colours of groups, in the order of `view.colours`. */
  groups: readonly string[];
  /** Colours of tie classes by role (see tieStyle.ts). */
  ties: Readonly<Record<TieColour, string>>;
}

/** What a tie class is about, as far as colour goes. */
export type TieColour = "kin" | "comradeship" | "office" | "conflict" | "contact" | "words" | "other";
