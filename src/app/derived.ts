// What is computed from the state: never stored, memoised on the identity of what it is computed from.

import {useRef} from "react";
import type {Steps} from "../core/base/steps.ts";
import type {Network} from "../core/model/network.ts";
import type {Study} from "../core/model/study.ts";
import type {View} from "../core/model/view.ts";
import {describeView, type ViewInWords} from "../core/network/describeView.ts";
import {mostTied, type Tied} from "../core/network/mostTied.ts";
import {withOwnGroups} from "../core/network/ownGroups.ts";
import {type VisiblePart, visiblePart} from "../core/network/visiblePart.ts";
import {type Appearance, createAppearance} from "../core/scene/appearance.ts";
import {type Outline, outlines} from "../core/scene/outlines.ts";
import {themes} from "../core/scene/palette.ts";
import type {Theme, ThemeName} from "../core/scene/theme.ts";
import type {Language} from "../words/language.ts";
import {savedView} from "./changes/view.ts";
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
  language: Language;
}

/** `compute`, whose last two answers are kept: for what is shown, and for what is worked out beforehand to be shown next. */
export function memoised<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let kept: {args: A; result: R}[] = [];
  return (...args) => {
    const found = kept.find((one) => args.every((arg, i) => Object.is(arg, one.args[i])));
    const now = found ?? {args, result: compute(...args)};
    if (now !== kept[0]) kept = [now, ...kept.filter((one) => one !== now)].slice(0, 2);
    return now.result;
  };
}

const studyShown = memoised((study: Study, ownGroups: View["ownGroups"]) => withOwnGroups(study, {ownGroups}));

const partShown = memoised(visiblePart);

const appearanceShown = memoised(
  (network: Network, study: Study, view: View, part: VisiblePart, theme: Theme): Appearance =>
    createAppearance({network, study, view, part, theme})
);

const shownOf = memoised((opened: Opened, view: View, themeName: ThemeName, language: Language): Shown => {
  const {network} = opened;
  const study = studyShown(opened.study, view.ownGroups);
  const theme = themes[themeName];
  const part = partShown(network, study, view);
  const appearance = appearanceShown(network, study, view, part, theme);
  const words = describeView(view, study, part, language);
  const hulls = outlines({study, view, part, appearance, theme});
  return {opened, study, network, view, theme, part, appearance, words, hulls, language};
});

export const selectShown = (state: AppState): Shown | null =>
  state.opened ? shownOf(state.opened, state.view, state.theme, state.language) : null;

/** The same in steps, for a network that is opened: of a large one it is no short work. */
export function* shownInSteps(state: AppState & {opened: Opened}): Steps<Shown> {
  const {opened, view, theme, language} = state;
  const study = studyShown(opened.study, view.ownGroups);
  const part = partShown(opened.network, study, view);
  yield;
  appearanceShown(opened.network, study, view, part, themes[theme]);
  yield;
  return shownOf(opened, view, theme, language);
}

/** What is shown now; null while nothing is open. */
export const useShown = (): Shown | null => useApp(selectShown);

/** What is shown, of the view some fields only, and nothing that is computed from it. */
export interface ShownFields<Field extends keyof View>
  extends Omit<Shown, "view" | "part" | "appearance" | "words" | "hulls"> {
  view: Pick<View, Field>;
}

/**
 * The same for a component that reads no more than this: it is drawn anew only when one of these fields has changed, and
 * not at each step of a slider that it has nothing to do with. `fields` must be a constant.
 */
export function useShownFields<Field extends keyof View>(fields: readonly Field[]): ShownFields<Field> | null {
  const last = useRef<ShownFields<Field> | null>(null);
  return useApp((state) => {
    const shown = selectShown(state);
    const before = last.current;
    if (!shown || !before || !isSame(shown, before, fields)) last.current = shown;
    return last.current;
  });
}

const isSame = <Field extends keyof View>(
  a: ShownFields<Field>,
  b: ShownFields<Field>,
  fields: readonly Field[]
): boolean =>
  a.opened === b.opened &&
  a.study === b.study &&
  a.theme === b.theme &&
  a.language === b.language &&
  fields.every((field) => Object.is(a.view[field], b.view[field]));

/**
 * Something of what is shown, for a component that reads no more than this: it is drawn anew only when an entry differs,
 * or an entry of a list in it. `select` must be a constant.
 */
export function useOfShown<T extends object>(select: (shown: Shown) => T): T | null {
  const last = useRef<T | null>(null);
  return useApp((state) => {
    const shown = selectShown(state);
    const next = shown && select(shown);
    if (!next || !last.current || !areAlike(next, last.current)) last.current = next;
    return last.current;
  });
}

const areAlike = <T extends object>(a: T, b: T): boolean =>
  (Object.keys(a) as (keyof T)[]).every((name) => {
    const [one, other] = [a[name], b[name]];
    if (!Array.isArray(one) || !Array.isArray(other)) return Object.is(one, other);
    return one.length === other.length && one.every((entry, i) => Object.is(entry, other[i]));
  });

/** Whether the view is other than the saved view it came from. */
export const isViewChanged = memoised(
  (opened: Opened, view: View): boolean => JSON.stringify(view) !== JSON.stringify(savedView(opened.study, view))
);

const FEW_PEOPLE = 8;

/** The few who stand in the middle of what is shown, and by which layer. */
interface Middle {
  people: Tied[];
  by: "tie" | "co-occurrence";
}

const middleOf = memoised((part: VisiblePart, {rank}: Appearance): Middle => {
  const tied = mostTied(part, FEW_PEOPLE, rank);
  return tied[0]?.ties
    ? {people: tied, by: "tie"}
    : {people: mostTied(part, FEW_PEOPLE, rank, "co-occurrence"), by: "co-occurrence"};
});

/** Whom most ties meet in among those who are shown; where no ties are, who is named together with most others. */
export const inTheMiddle = ({part, appearance}: Shown): Middle => middleOf(part, appearance);

/** Entity id → node key, for a network. */
export const nodeKeys = memoised(
  (network: Network): ReadonlyMap<string, string> => new Map(network.mapNodes((key, {id}) => [id, key]))
);
