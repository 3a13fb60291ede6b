import type {Comparison, Moment, Side, SideKind} from "../core/model/comparison.ts";
import {defaultMoments, equalParts, turningPoints} from "../core/network/defaultMoments.ts";
import {type DatedEvidence, evidenceYears} from "../core/network/timeline.ts";
import {visiblePart} from "../core/network/visiblePart.ts";
import {changeView} from "./changes/view.ts";
import {comparedMoments} from "./comparedMoments.ts";
import {type Shown, selectShown} from "./derived.ts";
import {store, update} from "./store.ts";

/** Compares moments of the study, or the last of them with the first. */
export function startComparing(type: Comparison["type"]): void {
  const shown = selectShown(store.getState());
  if (!shown) return;
  const now = shown.view.comparison;
  if (now?.type === type) return;
  update(changeView({comparison: type === "moments" ? momentsFor(shown) : differenceFor(shown, "years")}));
}

/** Moments side by side: those of a difference, where there is one, else what the study offers. */
function momentsFor(shown: Shown): Comparison {
  const before = comparedMoments(shown.view.comparison).map(({from, to}) => ({from, to}));
  const moments = before.length > 1 ? before : offeredMoments(shown);
  return {type: "moments", moments: moments.length > 1 ? moments : FALLBACK, undated: isUndated(shown)};
}

/** Where nothing is dated there is nothing to choose: the reader types the years. */
const FALLBACK: Moment[] = [
  {from: 1900, to: 1900},
  {from: 1901, to: 1901}
];

const isUndated = ({view}: Shown): boolean => view.comparison?.undated ?? false;

/** What the study offers to compare: turning points, equal parts, or whichever of the two tells more. */
export function offeredMoments(shown: Shown, way?: "points" | "parts"): Moment[] {
  const dated = datedEvidence(shown);
  return way === "points" ? turningPoints(dated) : way === "parts" ? equalParts(dated) : defaultMoments(dated);
}

function datedEvidence({network, study, opened, view}: Shown): DatedEvidence[] {
  const open = {...view, comparison: null, years: {from: null, to: null}, undated: false};
  const {edges} = visiblePart(network, study, open);
  return evidenceYears(network, edges, opened.segmentations, view.hiddenSources).dated;
}

/** A difference of two of a kind: those that hold most, or that come to hand first. */
export function differenceFor(shown: Shown, by: SideKind): Comparison {
  const [a, b] = sidesFor(shown, by);
  return {type: "difference", a, b, undated: isUndated(shown)};
}

function sidesFor(shown: Shown, by: SideKind): [Side, Side] {
  const {study, appearance, network} = shown;
  switch (by) {
    case "years": {
      const known = comparedMoments(shown.view.comparison);
      const moments = known.length > 1 ? known : [...offeredMoments(shown), ...FALLBACK].slice(0, 4);
      const pair = [moments[0]!, moments.at(-1)!].map(({from, to}): Side => ({by, from, to}));
      return pair as [Side, Side];
    }
    case "source": {
      const counts = new Map<string | null, number>();
      network.forEachEdge((_key, {evidence}) => {
        for (const {source} of evidence) counts.set(source, (counts.get(source) ?? 0) + 1);
      });
      const ids = [...study.sources].sort((p, q) => (counts.get(q.id) ?? 0) - (counts.get(p.id) ?? 0));
      return two(ids.map(({id}): Side => ({by, source: id})));
    }
    case "sourceKind":
      return two(kindsOfSources(shown).map((kind): Side => ({by, kind})));
    case "group":
      return two([...appearance.groups, ...study.groups].map(({id}): Side => ({by, group: id})));
    case "window":
      return [
        {by, window: "sentence"},
        {by, window: "paragraph"}
      ];
    default:
      return by satisfies never;
  }
}

const two = ([a, b]: readonly Side[]): [Side, Side] => [a!, b ?? a!];

/** The kinds that sources have, those of most sources first. */
export function kindsOfSources({study}: Pick<Shown, "study">): string[] {
  const counts = new Map<string, number>();
  for (const {kind} of study.sources) if (kind !== "") counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, p], [, q]) => q - p).map(([kind]) => kind);
}
