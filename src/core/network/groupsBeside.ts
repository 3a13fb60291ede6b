import type {Network} from "../model/network.ts";
import type {Study} from "../model/study.ts";
import {type Isolation, isolationOf, type View} from "../model/view.ts";
import {visiblePart} from "./visiblePart.ts";

/** One way of cutting a view to two groups, and what it would leave. */
export interface GroupCut {
  isolation: Isolation;
  people: number;
  /** Entities of other kinds. */
  others: number;
  ties: number;
}

/** Two groups side by side: who is in both, in one alone, and what runs from one to the other. */
export interface GroupsBeside {
  both: GroupCut;
  onlyFirst: GroupCut;
  onlySecond: GroupCut;
  against: GroupCut;
}

/** What the ways of cutting `view` to two groups would leave, under all its other filters. */
export function groupsBeside(
  {network, study, view}: {network: Network; study: Study; view: View},
  [first, second]: readonly [string, string]
): GroupsBeside {
  const display = view.isolation?.display ?? "hide";
  const cut = (isolation: Isolation): GroupCut => {
    const {people, others, ties} = visiblePart(network, study, {...view, isolation});
    return {isolation, people: people.shown, others: others.shown, ties: ties.shown};
  };
  return {
    both: cut(isolationOf([first, second], {match: "all", display})),
    onlyFirst: cut(isolationOf([first], {without: [second], display})),
    onlySecond: cut(isolationOf([second], {without: [first], display})),
    against: cut(isolationOf([first, second], {across: true, display}))
  };
}
