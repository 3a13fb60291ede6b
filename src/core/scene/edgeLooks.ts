import {CERTAINTIES, STANCES, type TieType} from "../model/study.ts";
import {contestedTies} from "../network/contestedTies.ts";
import type {TypedNetwork} from "../network/typedNetwork.ts";
import type {EdgeAppearance} from "./appearance.ts";
import {parallelBows} from "./parallelBows.ts";
import type {Theme, TieColour} from "./theme.ts";
import {COERCED, tieColour, tieDashes} from "./tieStyle.ts";

/** What an edge looks like but for what is its own. */
export type EdgeTraits = Omit<EdgeAppearance, "width" | "opacity" | "bow">;

/**
 * How edges look, by their numbers. Of thousands that are drawn most look alike: what an edge shares with others is one
 * object for all of these, and its own width, opacity and bow are asked apart, without an object for each.
 */
export interface EdgeLooks {
  traits(edge: number): EdgeTraits;
  width(edge: number): number;
  opacity(edge: number): number;
  bow(edge: number): number;
}

export interface EdgeLooksInput {
  typed: TypedNetwork;
  types: ReadonlyMap<string, TieType>;
  theme: Theme;
  /** States of the edges: with which others a tie is drawn says how it runs. */
  drawn: Uint8Array;
  /** What each edge weighs as a line. */
  weights: Float32Array;
}

export function edgeLooks({typed, types, theme, drawn, weights}: EdgeLooksInput): EdgeLooks {
  const {layers, certainties, stances} = typed;
  const tieTypes = typed.typeIds.map((id) => types.get(id));
  const colours = tieTypes.map((type) => tieColour(type?.class ?? ""));
  const contested = contestedTies(typed, drawn, (id) => types.get(id)?.directed ?? false);
  const colourOf = (tie: number) => colours[typed.types[tie]!]!;
  const strandOf = (tie: number) =>
    DEPTH_ORDER.indexOf(colourOf(tie)) * STRANDS + (contested[tie] === 1 ? STANCES.length : stances[tie]!);
  const strandAt = parallelBows(typed, drawn, strandOf);

  function traitsOfTie(tie: number): EdgeTraits {
    const type = tieTypes[typed.types[tie]!];
    const [colour, isContested] = [colourOf(tie), contested[tie] === 1];
    const stance = STANCES[stances[tie]!]!;
    return {
      colour: theme.ties[colour],
      dashes: stance === "coerced" ? [...COERCED.dashes] : tieDashes(colour, CERTAINTIES[certainties[tie]!]!),
      arrow: (type?.directed ?? false) && colour !== "words",
      cut: stance === "denied" && !isContested,
      split: isContested,
      depth: DEPTHS[colour],
      legendKey: colour
    };
  }

  const pairs = traitsOfPairs(theme);
  const known: EdgeTraits[] = []; // by all that they depend on
  const traits = (edge: number): EdgeTraits => {
    if (layers[edge] === 0) return pairs;
    const key = ((typed.types[edge]! * CERTAINTIES.length + certainties[edge]!) * STRANDS + stances[edge]!) * 2;
    known[key + contested[edge]!] ??= traitsOfTie(edge);
    return known[key + contested[edge]!]!;
  };
  return {
    traits,
    width: (edge) => {
      if (layers[edge] === 0) return Math.min(2.4, 0.5 + 0.35 * Math.sqrt(weights[edge]!));
      return isCoerced(stances[edge]!)
        ? COERCED.width
        : tieWidth(typed.weights[edge]!, strandAt(edge).count, colourOf(edge));
    },
    opacity: (edge) => {
      if (layers[edge] === 0) return coOccurrenceOpacity(weights[edge]!);
      return isCoerced(stances[edge]!) ? COERCED.opacity : tieOpacity(colourOf(edge));
    },
    bow: (edge) => (layers[edge] === 0 ? 0 : strandAt(edge).bow)
  };
}

/** A look as one object. */
export const lookAt = (looks: EdgeLooks, edge: number): EdgeAppearance => ({
  ...looks.traits(edge),
  width: looks.width(edge),
  opacity: looks.opacity(edge),
  bow: looks.bow(edge)
});

const isCoerced = (stance: number): boolean => STANCES[stance] === "coerced";

/** px: the more ties a line bears, and the more references the tie has, the broader. */
const tieWidth = (weight: number, count: number, colour: TieColour): number =>
  Math.min(3.4, 1.3 + 0.4 * Math.sqrt(weight + count - 2)) * (colour === "words" ? 1.1 : 1);

/** The more passages, or what stands in their place, the darker. */
export const coOccurrenceOpacity = (weight: number): number => Math.min(0.4, 0.14 + 0.035 * weight);

/** What says least of two people is drawn lighter. */
export const tieOpacity = (colour: TieColour): number => (DEPTHS[colour] < 2 ? 0.7 : 0.85);

const traitsOfPairs = ({quiet}: Theme): EdgeTraits => ({
  colour: quiet,
  dashes: [],
  arrow: false,
  cut: false,
  split: false,
  depth: 0,
  legendKey: "co-occurrence"
});

/** Back to front. */
const DEPTHS: Readonly<Record<TieColour, number>> = {
  other: 1,
  words: 1,
  contact: 2,
  office: 3,
  kin: 4,
  comradeship: 4,
  conflict: 5
};

const DEPTH_ORDER = Object.keys(DEPTHS) as TieColour[];

/**
 * Strands of a colour. What a source denies or said under duress runs beside what it asserts: as one line they would
 * strengthen it. What is asserted and denied is one line of its own.
 */
const STRANDS = STANCES.length + 1;
