import {comparison as texts} from "../../words/en/comparison.ts";
import {ENGLISH, type Language} from "../../words/language.ts";
import type {CommunityRings} from "../model/communityRings.ts";
import type {Network} from "../model/network.ts";
import type {Study} from "../model/study.ts";
import type {View} from "../model/view.ts";
import {type Changed, differenceInWords, momentInWords} from "../network/changesInWords.ts";
import type {ComparedPart} from "../network/comparedParts.ts";
import {compareParts, movedBetween} from "../network/compareParts.ts";
import {unitedPart, type VisiblePart} from "../network/visiblePart.ts";
import {type Appearance, createAppearance} from "./appearance.ts";
import {differenceLegend, momentsLegend, withRings} from "./comparisonLegend.ts";
import {differenceContent} from "./differenceContent.ts";
import type {Legend} from "./legend.ts";
import {type Moment, momentContents} from "./momentContents.ts";
import type {NetworkContent} from "./networkContent.ts";
import type {Theme} from "./theme.ts";

export interface ComparisonInput {
  study: Study;
  /** With positions; of which all parts are. */
  network: Network;
  /** With a comparison. */
  view: View;
  parts: readonly ComparedPart[];
  /** Of each part, how firmly everybody stands in a community; null where that is not drawn. */
  rings: readonly (CommunityRings | null)[];
  theme: Theme;
  /** English where absent. */
  language?: Language;
}

/** A panel before it has a place: what it is called, what it shows, and that in words, a line each. */
export interface Panel {
  name: string;
  content: NetworkContent;
  words: string[];
  /** Node keys of those who stand in other groups than in the panel before. */
  moved: string[];
}

export interface Panels {
  panels: Panel[];
  legend: Legend;
  /** What any of the parts shows, and how that looks. */
  united: {part: VisiblePart; appearance: Appearance};
}

/** What a comparison is drawn of: a panel for each moment, or one for a difference. */
export function comparisonPanels(input: ComparisonInput): Panels {
  const {study, network, view, theme, parts, language} = input;
  const part = unitedPart(parts.map((one) => one.part));
  const united = {part, appearance: createAppearance({network, study, view, part, theme, language})};
  return view.comparison?.type === "difference" ? differencePanels(input, united) : momentPanels(input, united);
}

function momentPanels(
  {study, network, view, parts, rings, theme, language = ENGLISH}: ComparisonInput,
  united: Panels["united"]
): Panels {
  const among = parts.map(({part}) => part);
  const moments = parts.map(({part}, i): Moment => {
    const look = {network, study, view, part, theme, among, language, rings: rings[i] ?? null};
    return {part, appearance: createAppearance(look)};
  });
  const contents = momentContents(moments, {study, network, view, theme});
  const groups = united.appearance.groups.map(({id}) => id);
  const keys = network.nodes();
  const panels = parts.map(({name, part}, i): Panel => {
    const before = parts[i - 1]?.part;
    const moved = before ? movedBetween(before, part, groups).map((node) => keys[node]!) : [];
    const since: Changed | null = before ? {changes: compareParts(before, part), moved: moved.length} : null;
    return {name, content: contents[i]!, words: momentInWords(part, since, view, language), moved};
  });
  return {
    panels,
    legend: withRings(momentsLegend({network, united, moments, contents, theme}), rings, {
      isDifference: false,
      language
    }),
    united
  };
}

function differencePanels(
  {study, network, view, parts, rings, theme, language = ENGLISH}: ComparisonInput,
  united: Panels["united"]
): Panels {
  const [a, b] = parts as [ComparedPart, ComparedPart];
  const content = differenceContent(a.part, b.part, {study, network, view, theme, rings});
  const only = [a.only, b.only] as const;
  const words = differenceInWords(compareParts(a.part, b.part), only, view, language);
  return {
    panels: [{name: language.words(texts).against({a: a.name, b: b.name}), content, words, moved: []}],
    legend: withRings(differenceLegend(network, content, only, {theme, language}), rings, {
      isDifference: true,
      language
    }),
    united
  };
}
