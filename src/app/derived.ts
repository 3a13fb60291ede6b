// What is computed from the state: never stored, memoised on the identity of what it is computed from.

import type {Network} from "../core/model/network.ts";
import type {Study} from "../core/model/study.ts";
import type {View} from "../core/model/view.ts";
import {describeView, type ViewInWords} from "../core/network/describeView.ts";
import {withOwnGroups} from "../core/network/ownGroups.ts";
import {type VisiblePart, visiblePart} from "../core/network/visiblePart.ts";
import {type Appearance, createAppearance} from "../core/scene/appearance.ts";
import {type Outline, outlines} from "../core/scene/outlines.ts";
import {themes} from "../core/scene/palette.ts";
import type {Theme, ThemeName} from "../core/scene/theme.ts";
import type {AppState, Opened} from "./state.ts";
import {useApp} from "./store.ts";

/** Everything the stage, the panels and the pictures share about what is shown now. */
export interface Shown {
  opened: Opened;
  study: Study;
  network: Network;
  view: View;
  theme: Theme;
  part: VisiblePart;
  appearance: Appearance;
  words: ViewInWords;
  hulls: Outline[];
}

/** The last answer is kept for the same arguments. */
function memo<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: {args: A; result: R} | null = null;
  return (...args) => {
    if (!last || args.some((arg, i) => !Object.is(arg, last?.args[i]))) last = {args, result: compute(...args)};
    return last.result;
  };
}

const studyShown = memo((study: Study, ownGroups: View["ownGroups"]) => withOwnGroups(study, {ownGroups}));

const shownOf = memo((opened: Opened, view: View, themeName: ThemeName): Shown => {
  const {network} = opened;
  const study = studyShown(opened.study, view.ownGroups);
  const theme = themes[themeName];
  const part = visiblePart(network, study, view);
  const appearance = createAppearance({network, study, view, part, theme});
  const words = describeView(view, study, part);
  const hulls = outlines({study, view, part, appearance, theme});
  return {opened, study, network, view, theme, part, appearance, words, hulls};
});

export const selectShown = (state: AppState): Shown | null =>
  state.opened ? shownOf(state.opened, state.view, state.theme) : null;

/** What is shown now; null while nothing is open. */
export const useShown = (): Shown | null => useApp(selectShown);

/** Entity id → node key, for a network. */
export const nodeKeys = memo(
  (network: Network): ReadonlyMap<string, string> => new Map(network.mapNodes((key, {id}) => [id, key]))
);
