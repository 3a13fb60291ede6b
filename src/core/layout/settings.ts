/**
 * Up to so many nodes are laid out as a circle of people whose names are read; more are a crowd, seen as a whole, whose
 * forces may be a little less exact.
 */
export const MOST_IN_CIRCLE = 600;

/** The layout's constants. Lengths in layout units: a disc's radius is 4–16 of them. */
export const LAYOUT = {
  /**
   * Steps of a stage, its heat (d3's alpha) at the beginning, and the share of it that it loses at each: to about 0.001 at the
   * last. Those who are laid out first have their form by then, and need little heat, but more where some are held. The
   * others find gaps from wherever they are. The middle is spread after `spreadAt` steps, when it has cooled.
   */
  paces: {
    formed: {heat: 0.05, ticks: 80, alphaDecay: 0.048, spreadAt: 40},
    amongHeld: {heat: 0.6, ticks: 120, alphaDecay: 0.052, spreadAt: 60},
    amongOthers: {heat: 1, ticks: 150, alphaDecay: 0.045, spreadAt: Number.POSITIVE_INFINITY}
  },
  /** The alpha below which names keep apart. */
  boxesFrom: 0.0105,
  /** How much wider than high the spread makes it. */
  stretch: 1.15,
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
  /** Least distance of a disc from others is twice this. */
  discRoom: 24,
  /** Share of an overlap of two discs that one tick undoes, 0–1. */
  discPush: 0.5,
  /** Share of an overlap of two name boxes that one tick undoes, 0–1. */
  boxPush: 0.4
} as const;
