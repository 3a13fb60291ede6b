// The words of a picture: what it is called, what it shows, what it rests on.

import {picture as texts} from "../../words/en/picture.ts";
import {view as viewTexts} from "../../words/en/view.ts";
import type {Language} from "../../words/language.ts";
import {capitalised} from "../base/capitalised.ts";
import {compare} from "../base/compare.ts";
import {fingerprint} from "../base/fingerprint.ts";
import type {Network} from "../model/network.ts";
import type {Source, Study} from "../model/study.ts";
import type {View} from "../model/view.ts";
import {comparisonInWords} from "../network/comparedViews.ts";
import {coverageOf} from "../network/coverage.ts";
import {describeView, yearsInWords} from "../network/describeView.ts";
import {silenceInWords} from "../network/silenceInWords.ts";
import {SHOWN, type VisiblePart} from "../network/visiblePart.ts";
import type {Appearance} from "./appearance.ts";
import {cutText, displayText} from "./displayText.ts";
import {shortName, tieCount} from "./markTitles.ts";
import type {PictureOptions, TextPart} from "./pictureOptions.ts";
import {communitiesInWords} from "./ringsLegend.ts";
import type {CaptionText} from "./textBlocks.ts";

export interface PictureWords {
  title: string;
  subtitle: string;
  caption: CaptionText;
  /** For those who cannot see the picture: in a sentence, and at length. */
  alt: string;
  description: string;
}

export interface WordsInput {
  study: Study;
  network: Network;
  view: View;
  part: VisiblePart;
  appearance: Appearance;
  options: Pick<PictureOptions, "parts" | "texts">;
}

/** Says a picture in words: those the options give, else the view's and the study's. A part that is left out is "". */
export function pictureWords(input: WordsInput): PictureWords {
  const {study, network, view, part, options} = input;
  const {language} = input.appearance;
  const t = language.words(texts);
  const text = (name: TextPart, own: string): string =>
    options.parts[name] ? displayText(options.texts[name] ?? own) : "";
  const {counts, filters} = describeView({...view, years: NO_YEARS, comparison: null}, study, part, language);
  const years = view.comparison
    ? comparisonInWords(view, study, language)
    : view.years.from === null && view.years.to === null
      ? ""
      : yearsInWords(view.years, language);
  const dates = years !== "" && undatedToo(view) ? language.words(viewTexts).andUndated({years}) : years;
  const title = view.title || study.title;
  const subtitle = view.subtitle || (view.title ? study.title : "");
  const listed = usedSources(study, view, part).map(sourceName);
  const ownSources = options.texts.sources;
  return {
    title: text("title", title),
    subtitle: text("subtitle", subtitle === title ? "" : subtitle),
    caption: {
      shown: [
        shownLine(text("counts", counts), [text("dates", dates), text("filters", filters.join("; "))], language),
        silenceOf(
          text("silence", options.parts.silence ? silenceInWords(coverageOf(network, part, view), language) : "")
        )
      ]
        .filter((sentence) => sentence !== "")
        .map(unbroken),
      sources: options.parts.sources ? (ownSources === null ? listed : [displayText(ownSources)].filter(Boolean)) : [],
      heading: ownSources === null ? t.sources : "",
      language,
      closing: closingLine(
        text("credit", t.credit),
        text("fingerprint", t.seed({seed: view.layout.seed, data: fingerprint(study).slice(0, 8)})),
        text("licence", "")
      )
    },
    alt: displayText(t.networkCounts({title: shortName(title) || t.untitled, counts})),
    description: describe(displayText(title), shownLine(counts, [dates, ...filters], language), input)
  };
}

const silenceOf = (words: string): string => (words === "" ? "" : withStop(capitalised(words)));

const NO_YEARS: View["years"] = {from: null, to: null};

/** Whether what has no date is shown beside some years. */
const undatedToo = ({comparison, undated}: View): boolean => {
  if (!comparison) return undated;
  return comparison.undated && (comparison.type === "moments" || comparison.a.by === "years");
};

/** "38 of 56 people · 91 of 402 ties. Shown: 1923–1927; Left Opposition, inside." */
function shownLine(counts: string, phrases: readonly string[], language: Language): string {
  const said = phrases.filter((phrase) => phrase !== "");
  return [counts, said.length > 0 ? language.words(texts).shown({what: said.join("; ")}) : ""]
    .filter((sentence) => sentence !== "")
    .map(withStop)
    .join(" ");
}

/** "Drawn with Prosopograph, seed 7, data 4f2c9a1e. CC BY 4.0." */
const closingLine = (credit: string, fingerprint: string, licence: string): string =>
  [[credit, fingerprint].filter((text) => text !== "").join(", "), licence]
    .filter((sentence) => sentence !== "")
    .map(withStop)
    .join(" ");

/** A sign and its number stay on one line, and no line ends in "Shown:". */
const unbroken = (line: string): string => line.replaceAll("≥ ", "≥\u00a0").replace(/(Shown|Показано): /u, "$1:\u00a0");

const withStop = (sentence: string): string => (/[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`);

/** The sources that what is drawn rests on, those with the most evidence first. */
export function usedSources({sources}: Study, {hiddenSources}: View, {typed, edgeStates}: VisiblePart): Source[] {
  const {offsets, items} = typed.evidence;
  const counts = new Uint32Array(typed.sources.length);
  edgeStates.forEach((state, edge) => {
    if (state !== SHOWN) return;
    for (let piece = offsets[edge]!; piece < offsets[edge + 1]!; piece++)
      if (items[piece]! >= 0) counts[items[piece]!]! += 1;
  });
  const countOf = new Map(typed.sources.map((id, i) => [id, hiddenSources.includes(id) ? 0 : counts[i]!]));
  const count = ({id}: Source): number => countOf.get(id) ?? 0;
  return sources.filter((source) => count(source) > 0).sort((a, b) => count(b) - count(a) || compare(a.id, b.id));
}

/** "Abramovich, Memoirs (2004)"; a long title goes without what follows its colon. */
function sourceName({id, author, title, date}: Source): string {
  const year = /^-?\d{4}/.exec(date ?? "")?.[0];
  const short = title.length > 36 ? title.split(/[:;(]/u)[0]!.trim() : title;
  const surname = author.split(/\s+/u).at(-1) ?? "";
  const isNamed = surname !== "" && title.includes(surname); // "Abramovich, memoirs" says whose they are
  const name = [isNamed ? "" : author, short || title || id].filter((part) => part !== "").join(", ");
  const dated = year && !name.includes(year) ? ` (${year})` : "";
  return `${cutText(displayText(name), 60)}${dated}`;
}

function describe(title: string, shown: string, {network, part, appearance}: WordsInput): string {
  const t = appearance.language.words(texts);
  const people = [...part.nodes].map((key) => ({
    label: network.getNodeAttribute(key, "label"),
    groups: part.groupsOf(key),
    rank: appearance.node(key).rank,
    ties: tieCount(key, part)
  }));
  const first = people
    .sort((a, b) => b.ties - a.ties || b.rank - a.rank)
    .slice(0, 5)
    .filter(({ties}) => ties > 0);
  const groups = appearance.groups
    .map(({id, name}) => ({
      name,
      members: people.filter((person) => person.groups.some(({group}) => group === id)).length
    }))
    .filter(({members}) => members > 0);
  return [
    t.network({title: title || t.untitled}),
    displayText(shown),
    first.length > 0
      ? t.mostTies({people: first.map(({label, ties}) => `${shortName(label)} (${ties})`).join(", ")})
      : "",
    groups.length > 0
      ? t.groups({
          groups: groups.map(({name, members}) => t.members({name: shortName(name), count: members})).join(", ")
        })
      : "",
    communitiesInWords(appearance),
    appearance.legend.length > 0
      ? t.lines({lines: appearance.legend.map(({label}) => shortName(label)).join("; ")})
      : t.noLines
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
