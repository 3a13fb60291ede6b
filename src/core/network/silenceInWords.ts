import {silence as texts} from "../../words/en/silence.ts";
import {ENGLISH} from "../../words/language.ts";
import type {Coverage} from "./coverage.ts";
import {yearsInWords} from "./describeView.ts";

/** Shorter gaps are the way of all sources. */
const LEAST_YEARS = 2;
/** So many of the longest gaps are named, in the order of years. */
const MOST_NAMED = 3;

/**
 * What the sources do not say, in one phrase: "nothing dated 1931–1935; 12 of 54 people rest on one passage" (or
 * reference); "" where there is nothing to say. Nobody is said to rest on one passage where there is no
 * other: a network that another program made may have its file for all its evidence.
 */
export function silenceInWords({people, pieces, silences}: Coverage, language = ENGLISH): string {
  const t = language.words(texts);
  const longest = silences
    .filter(({from, to}) => to - from + 1 >= LEAST_YEARS)
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const named = longest.slice(0, MOST_NAMED).sort((a, b) => a.from - b.from);
  const years = named.map((span) => yearsInWords(span, language)).join(", ");
  const thin = people.filter(({pieces}) => pieces === 1).length;
  return [
    named.length === 0 ? "" : longest.length > named.length ? t.yearsAmong({years}) : t.years({years}),
    thin === 0 || pieces === 1 ? "" : t.people({thin, all: people.length})
  ]
    .filter((phrase) => phrase !== "")
    .join("; ");
}
