// What rings around people say: how firmly each stands in a community, and who these communities are.

import {picture as texts} from "../../words/en/picture.ts";
import type {Language} from "../../words/language.ts";
import {entryOf} from "../base/entryOf.ts";
import type {CommunityRings} from "../model/communityRings.ts";
import type {Appearance} from "./appearance.ts";
import {displayText} from "./displayText.ts";
import type {LegendRow} from "./legend.ts";
import {shortName} from "./markTitles.ts";

/** Communities that a legend tells one by one, and how many of their people it names. */
const MOST_TOLD = 8;
const NAMED = 3;

/** A ring, then every community by its number, the largest first, with those of its people who have most ties. */
export function ringRows({rings, language, node}: Appearance): LegendRow[] {
  if (!rings || rings.of.size === 0) return [];
  const t = language.words(texts);
  const told = communitiesOf(rings).map(({number, keys}): LegendRow => {
    const people = keys.map(node).sort((a, b) => b.rank - a.rank);
    const names = people.slice(0, NAMED).map(({shortLabel}) => displayText(shortLabel));
    return {type: "number", number: String(number), label: someNamed(names, people.length, language)};
  });
  const rest = told.splice(MOST_TOLD);
  const more: LegendRow[] =
    rest.length > 0 ? [{type: "number", number: "…", label: t.moreCommunities({count: rest.length})}] : [];
  return [{type: "dial", share: 2 / 3, label: t.firmness}, ...told, ...more];
}

/** What the rings rest on, a sentence; none where there are no rings. */
export function ringNotes({rings, language}: Pick<Appearance, "rings" | "language">): string[] {
  if (!rings || rings.of.size === 0) return [];
  const t = language.words(texts);
  const said = {runs: rings.runs};
  return [rings.layer === "tie" ? t.ringsByTies(said) : t.ringsByPassages(said)];
}

/** The communities at length, for those who cannot see the rings: "1: Ivar Smilga, Karl Radek … (12)". */
export function communitiesInWords({rings, language, node}: Appearance): string {
  if (!rings || rings.of.size === 0) return "";
  const list = communitiesOf(rings).map(({number, keys}) => {
    const people = keys.map(node).sort((a, b) => b.rank - a.rank);
    const names = people.slice(0, NAMED).map(({label}) => shortName(label));
    return `${number}: ${someNamed(names, people.length, language)}`;
  });
  return language.words(texts).communities({list: list.join("; "), runs: rings.runs});
}

function communitiesOf({of}: CommunityRings): {number: number; keys: string[]}[] {
  const members = new Map<number, string[]>();
  for (const [key, {community}] of of) entryOf(members, community, () => []).push(key);
  return [...members].sort(([a], [b]) => a - b).map(([number, keys]) => ({number, keys}));
}

function someNamed(names: readonly string[], count: number, language: Language): string {
  const list = names.join(", ");
  return count > names.length ? language.words(texts).andMore({list, count: count - names.length}) : list;
}
