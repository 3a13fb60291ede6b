// Changes of the view: each but those that go on with another can be undone.

import type {Study} from "../../core/model/study.ts";
import {firstView, type View} from "../../core/model/view.ts";
import {type AppState, type Change, isReading, type Reading, type Step} from "../state.ts";

const MOST_UNDO = 200;

/** Changes the view and remembers the one before; a change that changes nothing is not remembered. */
export const changeView =
  (change: Partial<View>): Change =>
  (state) => {
    const next = changeViewFurther(change)(state);
    return next === state ? state : {...next, past: [...state.past, state.view].slice(-MOST_UNDO), future: []};
  };

/** The same, but remembers nothing: the change goes on with the one before it, and is undone together with it. */
export const changeViewFurther =
  (change: Partial<View>): Change =>
  (state) => {
    const view = {...state.view, ...change};
    return JSON.stringify(view) === JSON.stringify(state.view) ? state : {...state, view};
  };

/** Back to the view before; nothing where files were read before (`undoLast`). */
export const undo: Change = (state) => {
  const view = state.past.at(-1);
  return view && !isReading(view)
    ? {...state, view, past: state.past.slice(0, -1), future: [state.view, ...state.future]}
    : state;
};

export const redo: Change = (state) => {
  const [view, ...future] = state.future;
  return view && !isReading(view) ? {...state, view, past: [...state.past, state.view], future} : state;
};

/** What can be undone and redone once files are read anew: by a `step` of undo or redo, or by a new act, which is null. */
export function historyOf({opened, past, future}: AppState, step: Reading | null): Pick<AppState, "past" | "future"> {
  const now: Step[] = opened ? [{files: opened.files}] : [];
  const without = (steps: readonly Step[]) => steps.filter((one) => one !== step);
  if (step && future.includes(step)) return {past: [...past, ...now], future: without(future)};
  if (step) return {past: without(past), future: [...now, ...future]};
  return {past: [...past, ...now].slice(-MOST_UNDO), future: []};
}

/** The saved view that the reader chose last, or the one the study opened with. */
export const savedView = (study: Study, view: Pick<View, "id">): View =>
  study.views.find(({id}) => id === view.id) ?? firstView(study);

/** Back to the saved view, places included. */
export const resetView: Change = (state) =>
  state.opened ? changeView(savedView(state.opened.study, state.view))(state) : state;

/** Holds a node of the network at x, y in layout units, where it was put by hand. */
export const hold =
  (key: string, x: number, y: number): Change =>
  (state) => {
    if (!state.opened) return state;
    const entity = state.opened.network.getNodeAttribute(key, "id");
    const others = state.view.pins.filter((pin) => pin.entity !== entity);
    const round = (value: number) => Math.round(value * 100) / 100;
    return changeView({pins: [...others, {entity, x: round(x), y: round(y)}]})(state);
  };

/** Whoever was moved by hand goes back to where the layout puts them. */
export const letGo: Change = (state) => changeView({pins: [], layout: {seed: state.view.layout.seed, held: []}})(state);

/** `list` with `item` put in or taken out, in the order of `order`. */
export const toggled = <T>(list: readonly T[], item: T, order: readonly T[]): T[] => {
  const next = new Set(list);
  if (!next.delete(item)) next.add(item);
  return order.filter((one) => next.has(one));
};
