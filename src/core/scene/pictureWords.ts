// The words of a picture: what it is called, what it shows, what it rests on.

import {compare} from "../base/compare.ts";
import {counted} from "../base/counted.ts";
import {fingerprint} from "../base/fingerprint.ts";
import type {Network} from "../model/network.ts";
import type {Source, Study} from "../model/study.ts";
import type {View} from "../model/view.ts";
import {describeView} from "../network/describeView.ts";
import type {VisiblePart} from "../network/visiblePart.ts";
import type {Appearance} from "./appearance.ts";
import {cutText, displayText} from "./displayText.ts";
import {shortName, tieCount} from "./markTitles.ts";
import type {CaptionText} from "./textBlocks.ts";

export interface PictureWords {
  title: string;
  subtitle: string;
  caption: CaptionText;
  /** For those who cannot see the picture. */
  description: string;
}

export interface WordsInput {
  study: Study;
  network: Network;
  view: View;
  part: VisiblePart;
  appearance: Appearance;
}

/** Says a picture in words. A view without a title goes by the study's. */
export function pictureWords(input: WordsInput): PictureWords {
  const {study, network, view, part} = input;
  const title = displayText(view.title || study.title);
  const subtitle = displayText(view.subtitle || (view.title ? study.title : ""));
  const {counts, filters} = describeView(view, study, part);
  const shown = filters.length > 0 ? `${counts}. Shown: ${filters.join("; ")}.` : `${counts}.`;
  return {
    title,
    subtitle: subtitle === title ? "" : subtitle,
    caption: {
      shown: displayText(shown),
      sources: usedSources(network, study, view, part).map(sourceName),
      credit: `Drawn with Prosopograph, seed ${view.layout.seed}, data ${fingerprint(study).slice(0, 8)}.`
    },
    description: describe(title, shown, input)
  };
}

/** The sources that what is drawn rests on, those with the most evidence first. */
function usedSources(network: Network, {sources}: Study, {hiddenSources}: View, part: VisiblePart): Source[] {
  const counts = new Map<string, number>();
  for (const edge of part.edges) {
    for (const {source} of network.getEdgeAttribute(edge, "evidence")) {
      if (source !== null && !hiddenSources.includes(source)) counts.set(source, (counts.get(source) ?? 0) + 1);
    }
  }
  return sources
    .filter(({id}) => counts.has(id))
    .sort((a, b) => counts.get(b.id)! - counts.get(a.id)! || compare(a.id, b.id));
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
  const people = [...part.nodes].map((key) => ({
    ...network.getNodeAttributes(key),
    rank: appearance.node(key).rank,
    ties: tieCount(network, key, part)
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
    `A network: ${title || "untitled"}.`,
    displayText(shown),
    first.length > 0 ? `Most ties: ${first.map(({label, ties}) => `${shortName(label)} (${ties})`).join(", ")}.` : "",
    groups.length > 0
      ? `Groups: ${groups.map(({name, members}) => `${shortName(name)} (${counted(members, "member")})`).join(", ")}.`
      : "",
    appearance.legend.length > 0
      ? `Lines: ${appearance.legend.map(({label}) => shortName(label)).join("; ")}.`
      : "No lines are drawn."
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
