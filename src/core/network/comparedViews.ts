import {comparison as texts} from "../../words/en/comparison.ts";
import {counting} from "../../words/en/counting.ts";
import {ENGLISH, type Language} from "../../words/language.ts";
import {joinWords} from "../base/joinWords.ts";
import type {Moment, Side} from "../model/comparison.ts";
import {formatYear} from "../model/formatDate.ts";
import type {Window} from "../model/mention.ts";
import {parseWindow} from "../model/parseWindow.ts";
import type {Study} from "../model/study.ts";
import {isolationOf, type View} from "../model/view.ts";

/** One of the things compared: what it is called, and the view that shows it alone. */
export interface ComparedView {
  /** "1923–1927", "Abramovich, memoirs", "in one sentence" */
  name: string;
  /** What it alone has: "only in 1923–1927", "only in one sentence". */
  only: string;
  view: View;
}

/**
 * The views that a view's comparison sets side by side, each showing what it has under all the view's other filters;
 * none without a comparison. Those of two windows of counting are alike: the networks differ.
 */
export function comparedViews(
  view: View,
  study: Pick<Study, "sources" | "groups">,
  language = ENGLISH
): ComparedView[] {
  const {comparison} = view;
  if (!comparison) return [];
  const {undated} = comparison;
  const sides: Side[] =
    comparison.type === "moments"
      ? comparison.moments.map((moment) => ({by: "years", ...moment}))
      : [comparison.a, comparison.b];
  const t = language.words(texts);
  return sides.map((side) => ({
    name: sideName(side, study, language),
    only: t[side.by === "window" ? "only" : "onlyIn"]({what: sideName(side, study, language)}),
    view: {...withoutGhosts(view), comparison: null, ...cutOf(side, view, study, undated)}
  }));
}

/** What is left out is not drawn: ghosts are for those who are gone. */
const withoutGhosts = (view: View): View =>
  view.isolation?.display === "ghost" ? {...view, isolation: {...view.isolation, display: "hide"}} : view;

/** "1917, 1923 and 1927 side by side", "1923 against 1927" */
export function comparisonInWords(view: View, study: Pick<Study, "sources" | "groups">, language = ENGLISH): string {
  const t = language.words(texts);
  const names = comparedViews(view, study, language).map(({name}) => name);
  const [a = "", b = ""] = names;
  return view.comparison?.type === "moments"
    ? t.sideBySide({moments: joinWords(names, "and", language)})
    : t.against({a, b});
}

/** What a side is called: "1923–1927", "Abramovich, memoirs", "in one sentence". */
export function sideName(side: Side, {sources, groups}: Pick<Study, "sources" | "groups">, language = ENGLISH): string {
  switch (side.by) {
    case "years":
      return momentName(side);
    case "source":
      return sources.find(({id}) => id === side.source)?.title || side.source;
    case "sourceKind":
      return language.words(texts).sourcesOfKind({kind: side.kind});
    case "group":
      return groups.find(({id}) => id === side.group)?.name ?? side.group;
    case "window":
      return windowName(parseWindow(side.window), language);
    default:
      return side satisfies never;
  }
}

/** "in one sentence", "with fewer than 20 words between them" */
function windowName(window: Window, language: Language): string {
  const t = language.words(counting);
  if (window.unit === "tokens") return t.tokens({number: window.tokens});
  return window.unit === "paragraphs" ? t.paragraphs({number: window.reach}) : t[window.unit];
}

/** "1923", "1923–1927" */
export const momentName = ({from, to}: Moment): string =>
  from === to ? formatYear(from) : `${formatYear(from)}–${formatYear(to)}`;

/** What a side changes in the view. */
function cutOf(side: Side, view: View, {sources}: Pick<Study, "sources">, undated: boolean): Partial<View> {
  const without = (isShown: (source: Study["sources"][number]) => boolean): Partial<View> => ({
    hiddenSources: sources.filter((source) => !isShown(source)).map(({id}) => id)
  });
  const hidden = new Set(view.hiddenSources);
  switch (side.by) {
    case "years":
      return {years: {from: side.from, to: side.to}, undated};
    case "source":
      return without(({id}) => id === side.source);
    case "sourceKind":
      return without(({id, kind}) => kind === side.kind && !hidden.has(id));
    case "group": {
      const rule = view.isolation?.rule ?? "inside";
      return {isolation: isolationOf([side.group], {rule, display: "hide"})};
    }
    case "window":
      return {};
    default:
      return side satisfies never;
  }
}
