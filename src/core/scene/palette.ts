import type {PictureThemeName, Theme, ThemeName} from "./theme.ts";

// Group colours were chosen by search: every two of them, the accent, the plain colour and the ink stay ≥ 0.10 apart
// in OKLab under normal sight and under simulated protanopia, deuteranopia and tritanopia (Machado et al. 2009), and
// each stands ≥ 3 : 1 from its ground. tests/unit/scene/palette.test.ts measures it. Same index = same hue family in both themes.

const grounds: Readonly<Record<ThemeName, Theme>> = {
  light: {
    name: "light",
    ground: "#fbfaf6",
    panel: "#ffffff",
    ink: "#1c1b19",
    quiet: "#5f5b54",
    rule: "#e3dfd6",
    ring: "#fbfaf6",
    hullOpacity: 0.09,
    accent: "#6263e1",
    plain: "#968d80",
    groups: ["#be2908", "#1e3465", "#2b665b", "#dc7006", "#69239e", "#0298d8", "#6d291b", "#9e5399"],
    ties: {
      kin: "#2b665b",
      comradeship: "#be2908",
      office: "#1e3465",
      conflict: "#1c1b19",
      contact: "#69239e",
      words: "#7a7468",
      other: "#968d80"
    }
  },
  dark: {
    name: "dark",
    ground: "#15171a",
    panel: "#1c1f23",
    ink: "#ece9e2",
    quiet: "#a19c92",
    rule: "#2c3035",
    ring: "#15171a",
    hullOpacity: 0.12,
    accent: "#377ce4",
    plain: "#8f897e",
    groups: ["#d94b27", "#a397fe", "#1ec57d", "#ec8a00", "#ad49a3", "#21d8fe", "#ccd23c", "#fda5c2"],
    ties: {
      kin: "#1ec57d",
      comradeship: "#d94b27",
      office: "#a397fe",
      conflict: "#ece9e2",
      contact: "#ad49a3",
      words: "#a19c92",
      other: "#8f897e"
    }
  }
};

/**
 * Colours whose greys are apart too: steps of a tenth in lightness (the cube root of luminance), the hues those of `light`. Pale discs stand
 * out from the paper by their outline; lines stand at least 3 : 1 from it.
 */
const print: Theme = {
  ...grounds.light,
  name: "print",
  ground: "#ffffff",
  ink: "#000000",
  quiet: "#4a4744",
  rule: "#c9c5bd",
  ring: "#1c1b19",
  hullOpacity: 0.13,
  plain: "#ffffff",
  groups: ["#ad1d01", "#022162", "#028567", "#f8a13e", "#571297", "#8fe4fe", "#260400", "#dc6baf"],
  ties: {
    kin: "#167857",
    comradeship: "#a31a00",
    office: "#022162",
    conflict: "#0c0c0c",
    contact: "#571297",
    words: "#847d70",
    other: "#999285"
  }
};

/** `transparent` has the colours of `light` and its ground in halos and rings alone. */
export const themes: Readonly<Record<PictureThemeName, Theme>> = {
  ...grounds,
  transparent: {...grounds.light, name: "transparent", hullOpacity: 0.11},
  print
};
