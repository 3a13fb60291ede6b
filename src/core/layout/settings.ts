/**
 * Up to so many nodes are laid out as a circle of people whose names are read; more are a crowd, seen as a whole, whose
 * forces may be a little less exact.
 */
export const MOST_IN_CIRCLE = 600;

/** The layout's constants. Lengths in layout units: a disc's radius is 4–16 of them. */
export const LAYOUT = {
  /**
   * Steps of a stage, by how many nodes it moves, and the share of its heat (d3's alpha) that it loses at each: to
   * about 0.001 at the last. The middle is spread after two thirds of them, when about 0.01 is left.
   */
  paces: [
    {upTo: 500, ticks: 300, alphaDecay: 0.0228, spreadAt: 200},
    {upTo: 2000, ticks: 150, alphaDecay: 0.045, spreadAt: 100},
    {upTo: Number.POSITIVE_INFINITY, ticks: 81, alphaDecay: 0.0817, spreadAt: 54}
  ],
  /** The alpha below which names keep apart. */
  boxesFrom: 0.0105,
  /** How much wider than high the spread makes it. */
  stretch: 1.2,
  /** Share of its speed a node loses at each tick, 0–1. */
  velocityDecay: 0.4,
  /** Repulsion between any two nodes, how far it reaches, and the θ of its sum. */
  charge: 520,
  reach: 420,
  theta: 0.85,
  /** Pull towards the middle, 0–1; stronger in y, since screens and slides are wider than high. */
  gravity: {x: 0.06, y: 0.17},
  /** Most that a link pulls (0–1), and its length at weight 0. */
  linkPull: 1.1,
  linkLength: 100,
  /** Pull of a group on its members, 0–1. */
  groupPull: 0.9,
  /** Least distance of a disc from others is twice this. */
  discRoom: 24,
  /** Share of an overlap of two discs that one tick undoes, 0–1. */
  discPush: 0.5,
  /** Share of an overlap of two name boxes that one tick undoes, 0–1. */
  boxPush: 0.4
} as const;

export type Pace = (typeof LAYOUT.paces)[number];

/** The pace of the stage that moves `count` nodes; the second stage, which only finds gaps, goes at half of it. */
export function paceOf(count: number, stage: 0 | 1): Pace {
  const i = LAYOUT.paces.findIndex(({upTo}) => count <= upTo);
  return LAYOUT.paces[Math.min(i + stage, LAYOUT.paces.length - 1)] ?? LAYOUT.paces[0];
}
