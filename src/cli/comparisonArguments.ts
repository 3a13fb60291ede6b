// What can be compared on the command line: moments side by side, or one thing against another.

import type {Command} from "commander";
import {capitalised} from "../core/base/capitalised.ts";
import {type Comparison, LEAST_MOMENTS, MOST_MOMENTS, type Moment, type Side} from "../core/model/comparison.ts";
import {parseMoment} from "../core/model/parseMoment.ts";
import {parseWindow} from "../core/model/parseWindow.ts";
import type {Study} from "../core/model/study.ts";
import type {View} from "../core/model/view.ts";
import {comparisonInWords} from "../core/network/comparedViews.ts";
import {ENGLISH} from "../words/language.ts";
import {knownId} from "./knownId.ts";
import {UsageError} from "./usageError.ts";

/** As commander gives them; `moments` is true where no years were typed. */
export interface ComparisonArguments {
  moments?: string | true;
  difference?: string;
  undated?: boolean;
  apart?: boolean;
}

export function addComparisonArguments(command: Command): Command {
  return command
    .option("--moments [years]", "side by side: 1917,1923-1927 (default: where most begins)")
    .option("--difference <a..b>", "years, or source:ID, kind:K, group:ID, window:W")
    .option("--undated", "with these two, also what has no date")
    .option("--apart", "with --moments, a slide or page each (.pptx, .pdf)");
}

/**
 * The view with the comparison that was typed; the view itself where none was.
 * @param usual the moments where no years were typed, asked for when they are needed
 * @throws UsageError for what cannot be compared
 */
export function withComparison(
  view: View,
  study: Study,
  {moments, difference, undated = false}: ComparisonArguments,
  usual: () => Moment[],
  language = ENGLISH
): View {
  if (moments !== undefined && difference !== undefined)
    throw new UsageError("--moments or --difference: one picture shows the one or the other");
  if (moments === undefined && difference === undefined) return view;
  const comparison: Comparison =
    difference === undefined
      ? {type: "moments", moments: momentsOf(moments, usual), undated}
      : {type: "difference", ...sidesOf(difference, study), undated};
  const compared = {...view, comparison};
  return {...compared, subtitle: capitalised(comparisonInWords(compared, study, language))};
}

function momentsOf(text: string | true | undefined, usual: () => Moment[]): Moment[] {
  const moments = typeof text === "string" ? text.split(",").map((one) => momentOf(one, "--moments")) : usual();
  if (moments.length >= LEAST_MOMENTS && moments.length <= MOST_MOMENTS) return moments;
  throw new UsageError(
    typeof text === "string"
      ? `--moments ${text}: expected ${LEAST_MOMENTS} to ${MOST_MOMENTS} years or spans, got ${moments.length}`
      : "--moments: too little in this study is dated to choose moments; name them"
  );
}

/** "1917", "1923-1927" with any dash, "1923/1927" */
function momentOf(text: string, option: string): Moment {
  const moment = parseMoment(text);
  if (moment) return moment;
  throw new UsageError(`${option} ${text.trim()}: expected a year such as 1917, or a span such as 1923-1927`);
}

function sidesOf(text: string, study: Study): {a: Side; b: Side} {
  const sides = text.split("..");
  if (sides.length !== 2) throw new UsageError(`--difference ${text}: expected two sides with .. between them`);
  const [a, b] = sides.map((side) => sideOf(side, study)) as [Side, Side];
  if (a.by !== b.by) throw new UsageError(`--difference ${text}: expected two of one kind, got ${a.by} and ${b.by}`);
  return {a, b};
}

function sideOf(text: string, {sources, groups}: Study): Side {
  const [, word = "", value = ""] = /^(source|kind|group|window):(.*)$/u.exec(text) ?? [];
  const known = (what: string, all: readonly string[]): string => knownId(`--difference ${text}`, what, value, all);
  const ids = (records: readonly {id: string}[]) => records.map(({id}) => id);
  switch (word) {
    case "source":
      return {by: "source", source: known("source", ids(sources))};
    case "kind": {
      const kinds = sources.map(({kind}) => kind).filter((kind) => kind !== "");
      return {by: "sourceKind", kind: known("kind of source", kinds)};
    }
    case "group":
      return {by: "group", group: known("group", ids(groups))};
    case "window":
      return {by: "window", window: checkedWindow(value)};
    default:
      return {by: "years", ...momentOf(text, "--difference")};
  }
}

function checkedWindow(text: string): string {
  try {
    parseWindow(text);
    return text;
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(`--difference ${error.message}`) : error;
  }
}
