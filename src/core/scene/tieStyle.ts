import type {Certainty} from "../model/study.ts";
import type {TieColour} from "./theme.ts";

// A Map, since classes are the historian's words and any word may be one.
const COLOURS: ReadonlyMap<string, TieColour> = new Map([
  ["family", "kin"],
  ["kin", "kin"],
  ["comradeship", "comradeship"],
  ["committee", "office"],
  ["office", "office"],
  ["conflict", "conflict"],
  ["persecution", "conflict"],
  ["correspondence", "contact"],
  ["meeting", "contact"],
  ["scholarship", "words"],
  ["words", "words"]
]);

/** The colour a tie class is drawn in; `other` for classes we have no custom for. */
export const tieColour = (tieClass: string): TieColour => COLOURS.get(tieClass) ?? "other";

const DOTTED = [1.6, 3];
const DASHES: Readonly<Record<Certainty, readonly number[]>> = {stated: [], implied: [6, 4], doubtful: [2, 6.5]};

/** Dash and gap in px: solid when stated, dashed when implied, dotted when doubtful; ties of words are always dotted. */
export function tieDashes(colour: TieColour, certainty: Certainty): number[] {
  return colour === "words" && certainty === "stated" ? [...DOTTED] : [...DASHES[certainty]];
}

/** What a source had to say under duress is hatched: a broad faint band of thin strokes. Width and lengths in px. */
export const COERCED = {width: 5, dashes: [1.5, 3], opacity: 0.6};
