// Changes of what is selected, picked or asked for.

import type {Change, Selection} from "../state.ts";
import {panelsWith} from "./screen.ts";

/** Selects; a node chosen while a link is asked for is its other end. */
export const select =
  (selection: Selection | null): Change =>
  (state) => ({
    ...state,
    selection: answered(state.linkFrom, selection),
    linkFrom: null,
    panels: selection ? panelsWith(state, "right", true) : state.panels
  });

const answered = (from: string | null, selection: Selection | null): Selection | null =>
  from !== null && selection?.type === "node" && selection.key !== from
    ? {type: "path", from, to: selection.key, tiesOnly: false}
    : selection;

/** Asks for whoever `from` may be linked to: the next one found or clicked. */
export const askForLink =
  (from: string | null): Change =>
  (state) => ({...state, linkFrom: from});

/** Adds a node to those picked, or takes it out; a selected one is the first of them. */
export const pick =
  (key: string): Change =>
  (state) => {
    const {selection} = state;
    const before = selection?.type === "picked" ? selection.keys : selection?.type === "node" ? [selection.key] : [];
    const keys = before.includes(key) ? before.filter((one) => one !== key) : [...before, key];
    return select(keys.length === 0 ? null : {type: "picked", keys})(state);
  };

/** Picks several at once beside those picked before; the tool that did it is laid down. */
export const pickAll =
  (keys: readonly string[]): Change =>
  (state) => {
    const {selection} = state;
    const before = selection?.type === "picked" ? selection.keys : [];
    const all = [...new Set([...before, ...keys])];
    return {...select(all.length === 0 ? null : {type: "picked", keys: all})(state), lasso: false};
  };
