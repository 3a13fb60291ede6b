import {random} from "../../../src/core/base/random.ts";

/** A network to measure layouts on; two node numbers for each edge. */
export interface BenchNetwork {
  name: string;
  nodeCount: number;
  ends: Uint32Array;
  /** The faction of each node, as it was planted or is known; null where none are. */
  factions: Int32Array | null;
}

export type FactionNetwork = BenchNetwork & {factions: Int32Array};

/** About how many belong to one circle within a faction. */
const CIRCLE = 40;

/** Of the edges beyond those that hold the whole together: shares within the circle, within the faction, and anywhere. */
const SHARES = {circle: 0.55, faction: 0.35};

/**
 * A seeded network of factions and circles within them, with few well-connected and many hardly connected members: a
 * degree-corrected planted partition, degrees about a power law of exponent 2.5. Connected; node numbers say nothing.
 * @see Karrer & Newman (2011), "Stochastic blockmodels and community structure in networks", Phys. Rev. E 83.
 */
export function factionNetwork(
  name: string,
  nodeCount: number,
  edgeCount: number,
  factionCount: number
): FactionNetwork {
  const chance = random(42);
  const {factions, circles} = plant(nodeCount, factionCount, chance);
  const fames = Float64Array.from({length: nodeCount}, () =>
    Math.min((1 - chance()) ** (-1 / 1.5), 1.5 * Math.sqrt(nodeCount))
  );
  const pick = picker(fames, chance);
  const [circleOf, factionOf] = [runs(circles), runs(factions)];
  const edges = new Map<number, [number, number]>();
  const add = (a: number, b: number) => {
    if (a !== b) edges.set(Math.min(a, b) * nodeCount + Math.max(a, b), [a, b]);
  };
  for (let i = 1; i < nodeCount; i++) {
    const start =
      circles[i] === circles[i - 1] ? circleOf.start(i) : factions[i] === factions[i - 1] ? factionOf.start(i) : 0;
    add(i, pick(start, i));
  }
  while (edges.size < edgeCount) {
    const [a, kind] = [pick(0, nodeCount), chance()];
    if (kind < SHARES.circle) add(a, pick(circleOf.start(a), circleOf.end(a)));
    else if (kind < SHARES.circle + SHARES.faction) add(a, pick(factionOf.start(a), factionOf.end(a)));
    else add(a, pick(0, nodeCount));
  }
  return shuffled(name, factions, [...edges.values()], chance);
}

/** Members in rows, faction by faction, circle by circle. */
function plant(nodeCount: number, factionCount: number, chance: () => number) {
  const sizes = Array.from({length: factionCount}, () => 0.5 + chance());
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const [factions, circles] = [new Int32Array(nodeCount), new Int32Array(nodeCount)];
  let [faction, end, circle, left] = [0, (nodeCount * sizes[0]!) / total, -1, 0];
  for (let i = 0; i < nodeCount; i++) {
    if (i >= end && faction < factionCount - 1) {
      faction++;
      end += (nodeCount * sizes[faction]!) / total;
      left = 0;
    }
    if (left <= 0) {
      circle++;
      left = Math.round(CIRCLE * (0.5 + chance()));
    }
    factions[i] = faction;
    circles[i] = circle;
    left--;
  }
  return {factions, circles};
}

/** Picks a number from `start` to before `end`, the famous more often. */
function picker(fames: Float64Array, chance: () => number) {
  const sums = new Float64Array(fames.length + 1);
  fames.forEach((fame, i) => {
    sums[i + 1] = sums[i]! + fame;
  });
  return (start: number, end: number): number => {
    const wanted = sums[start]! + chance() * (sums[end]! - sums[start]!);
    let [low, high] = [start, end - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle + 1]! > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** Where the run of equal numbers around a place starts and ends. */
function runs(of: Int32Array) {
  const starts = new Int32Array(of.length);
  for (let i = 1; i < of.length; i++) starts[i] = of[i] === of[i - 1] ? starts[i - 1]! : i;
  const ends = new Int32Array(of.length).fill(of.length);
  for (let i = of.length - 2; i >= 0; i--) ends[i] = of[i] === of[i + 1] ? ends[i + 1]! : i + 1;
  return {start: (i: number) => starts[i]!, end: (i: number) => ends[i]!};
}

function shuffled(name: string, factions: Int32Array, edges: [number, number][], chance: () => number): FactionNetwork {
  const numbers = Uint32Array.from(factions.keys());
  for (let i = numbers.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    [numbers[i], numbers[j]] = [numbers[j]!, numbers[i]!];
  }
  const renumbered = new Int32Array(factions.length);
  factions.forEach((faction, i) => {
    renumbered[numbers[i]!] = faction;
  });
  const ends = Uint32Array.from(edges.flatMap(([a, b]) => [numbers[a]!, numbers[b]!]));
  return {name, nodeCount: factions.length, ends, factions: renumbered};
}
