import {joinWords} from "../base/joinWords.ts";
import type {Moment, Side} from "../model/comparison.ts";
import {formatYear} from "../model/formatDate.ts";
import {parseWindow} from "../model/parseWindow.ts";
import type {Study} from "../model/study.ts";
import {isolationOf, type View} from "../model/view.ts";
import {windowWords} from "../model/windowWords.ts";

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
export function comparedViews(view: View, study: Pick<Study, "sources" | "groups">): ComparedView[] {
  const {comparison} = view;
  if (!comparison) return [];
  const {undated} = comparison;
  const sides: Side[] =
    comparison.type === "moments"
      ? comparison.moments.map((moment) => ({by: "years", ...moment}))
      : [comparison.a, comparison.b];
  return sides.map((side) => ({
    name: sideName(side, study),
    only: side.by === "window" ? `only ${sideName(side, study)}` : `only in ${sideName(side, study)}`,
    view: {...withoutGhosts(view), comparison: null, ...cutOf(side, view, study, undated)}
  }));
}

/** What is left out is not drawn: ghosts are for those who are gone. */
const withoutGhosts = (view: View): View =>
  view.isolation?.display === "ghost" ? {...view, isolation: {...view.isolation, display: "hide"}} : view;

/** "1917, 1923 and 1927 side by side", "1923 against 1927" */
export function comparisonInWords(view: View, study: Pick<Study, "sources" | "groups">): string {
  const names = comparedViews(view, study).map(({name}) => name);
  return view.comparison?.type === "moments" ? `${joinWords(names)} side by side` : names.join(" against ");
}

/** What a side is called: "1923–1927", "Abramovich, memoirs", "in one sentence". */
export function sideName(side: Side, {sources, groups}: Pick<Study, "sources" | "groups">): string {
  switch (side.by) {
    case "years":
      return momentName(side);
    case "source":
      return sources.find(({id}) => id === side.source)?.title || side.source;
    case "sourceKind":
      return `sources of the kind ${side.kind}`;
    case "group":
      return groups.find(({id}) => id === side.group)?.name ?? side.group;
    case "window":
      return windowWords(parseWindow(side.window)).where.replace(/^./u, (letter) => letter.toLowerCase());
    default:
      return side satisfies never;
  }
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
