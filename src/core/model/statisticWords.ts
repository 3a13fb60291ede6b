import type {Backbone, LineWeight} from "./view.ts";

/** What the width of a line tells, in words a historian uses: the name in a list of choices, and what it says. */
export const WEIGHT_WORDS: Readonly<Record<LineWeight, {name: string; says: string}>> = {
  passages: {name: "number of passages", says: "How often two are named together."},
  chapters: {
    name: "number of chapters",
    says: "In how many chapters two are named together; a text without chapters is one. Who meets again and again outweighs who is named much in one place."
  },
  g2: {
    name: "surprise (G²)",
    says: "How surprising it is that two are named together so often, given how often each is named at all."
  },
  t: {name: "surprise, many passages first (t)", says: "By how much the passages outnumber what chance would bring."},
  npmi: {
    name: "exclusiveness (NPMI)",
    says: "How seldom the one is named without the other. Overrates those who are hardly ever named."
  },
  jaccard: {name: "share of passages (Jaccard)", says: "Of the passages that name either, the share that names both."},
  cosine: {name: "share of passages (cosine)", says: "The same, kinder to pairs of whom one is named much more often."},
  associationStrength: {
    name: "times chance (association strength)",
    says: "How many times more often than by chance. Overrates those who are hardly ever named."
  }
};

/** Why a line is kept: the end of “Keep only lines that …”, what that means, and how the picture says it. */
export const BACKBONE_WORDS: Readonly<Record<Backbone["method"], {name: string; says: string; short: string}>> = {
  q: {
    name: "chance would not bring",
    says: "Fisher’s exact test of each pair, all pairs allowed for: of the lines kept, at most this share is owed to chance.",
    short: "more than chance brings (Fisher, q"
  },
  disparity: {
    name: "stand out for one of the two",
    says: "Disparity filter: keeps a line that is heavy among all lines of one of its ends, however rarely that one is named.",
    short: "standing out for one of the two (disparity filter, p"
  },
  noiseCorrected: {
    name: "stand out for both",
    says: "Noise-corrected backbone: keeps a line that is heavier than the many lines of both its ends let expect.",
    short: "standing out for both (noise-corrected, p"
  },
  sdsm: {
    name: "long lists of names do not explain",
    says: "Stochastic degree sequence model: keeps two who meet more often than if each were named as often and each passage named as many, at random.",
    short: "more than the length of lists explains (SDSM, p"
  }
};
