// Changes of the study: another is opened, or the same is read anew.

import type {Problem} from "../../core/base/problem.ts";
import {firstView} from "../../core/model/view.ts";
import {screen} from "../../words/en/screen.ts";
import {type Change, INITIAL, type Opened, type Reading} from "../state.ts";
import {historyOf} from "./view.ts";

export const studyOpened =
  (opened: Opened): Change =>
  (state) => ({
    ...state,
    phase: {type: "ready"},
    opened,
    view: firstView(opened.study),
    past: [],
    future: [],
    selection: null,
    linkFrom: null,
    layout: INITIAL.layout,
    // Another dialog may have been opened while the study was read.
    dialog: opened.problems.length > 0 ? "problems" : state.dialog === "problems" ? null : state.dialog,
    notice: state.language.words(screen).isOpen({name: opened.study.title})
  });

/**
 * The same study read in another way: the view stays, and what is selected unless it is a line, for lines are new.
 *
 * @param step what was undone or redone by it, if anything; else it can be undone itself.
 */
export const studyReadAnew =
  (opened: Opened, notice: string, step: Reading | null = null): Change =>
  (state) => {
    const {view, selection} = state;
    const kept = selection?.type === "edge" ? null : selection;
    return {...studyOpened(opened)(state), ...historyOf(state, step), view, selection: kept, dialog: null, notice};
  };

export const studyRefused =
  (name: string, problems: Problem[]): Change =>
  (state) => ({
    ...state,
    phase: {type: "refused", name, problems},
    dialog: "problems",
    notice: state.language.words(screen).notOpened({name})
  });
