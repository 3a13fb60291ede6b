import type {Network} from "../model/network.ts";
import type {Study} from "../model/study.ts";
import type {View} from "../model/view.ts";
import {type Changed, differenceInWords, momentInWords} from "../network/changesInWords.ts";
import type {ComparedPart} from "../network/comparedParts.ts";
import {compareParts, movedBetween} from "../network/compareParts.ts";
import {unitedPart, type VisiblePart} from "../network/visiblePart.ts";
import {type Appearance, createAppearance} from "./appearance.ts";
import {differenceLegend, momentsLegend} from "./comparisonLegend.ts";
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
  theme: Theme;
}

/** A panel before it has a place: what it is called, what it shows, and that in words, a line each. */
export interface Panel {
  name: string;
  content: NetworkContent;
  words: string[];
}

export interface Panels {
  panels: Panel[];
  legend: Legend;
  /** What any of the parts shows, and how that looks. */
  united: {part: VisiblePart; appearance: Appearance};
}

/** What a comparison is drawn of: a panel for each moment, or one for a difference. */
export function comparisonPanels(input: ComparisonInput): Panels {
  const {study, network, view, theme, parts} = input;
  const part = unitedPart(parts.map((one) => one.part));
  const united = {part, appearance: createAppearance({network, study, view, part, theme})};
  return view.comparison?.type === "difference" ? differencePanels(input, united) : momentPanels(input, united);
}

function momentPanels({study, network, view, parts, theme}: ComparisonInput, united: Panels["united"]): Panels {
  const among = parts.map(({part}) => part);
  const moments = parts.map(
    ({part}): Moment => ({part, appearance: createAppearance({network, study, view, part, theme, among})})
  );
  const contents = momentContents(moments, {study, network, view, theme});
  const groups = united.appearance.groups.map(({id}) => id);
  const panels = parts.map(({name, part}, i): Panel => {
    const before = parts[i - 1]?.part;
    const since: Changed | null = before
      ? {changes: compareParts(before, part), moved: movedBetween(before, part, groups).length}
      : null;
    return {name, content: contents[i]!, words: momentInWords(part, since, view)};
  });
  return {panels, legend: momentsLegend({network, united, moments, contents, theme}), united};
}

function differencePanels({study, network, view, parts, theme}: ComparisonInput, united: Panels["united"]): Panels {
  const [a, b] = parts as [ComparedPart, ComparedPart];
  const content = differenceContent(a.part, b.part, {study, network, view, theme});
  const names = [a.name, b.name] as const;
  const only = [a.only, b.only] as const;
  const words = differenceInWords(compareParts(a.part, b.part), only, view);
  return {
    panels: [{name: names.join(" against "), content, words}],
    legend: differenceLegend(network, content, only, theme),
    united
  };
}
