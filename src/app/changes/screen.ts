// Changes of what is open on the screen.

import type {AppState, Change, Dialog} from "../state.ts";
import {changeView} from "./view.ts";

export const openDialog =
  (dialog: Dialog): Change =>
  (state) => ({...state, dialog});

/** Opens or closes a panel at the side. */
export const togglePanel =
  (panel: "left" | "right"): Change =>
  (state) => ({...state, panels: panelsWith(state, panel, !state.panels[panel])});

/** A screen that has become wide has both panels, one that has become narrow the stage alone. */
export const screenWidth =
  (isNarrow: boolean): Change =>
  (state) => ({...state, isNarrow, panels: {...state.panels, left: !isNarrow, right: !isNarrow}});

/** The panels, one at the side open or closed; a sheet that opens takes the place of the other. */
export function panelsWith(
  {panels, isNarrow}: Pick<AppState, "panels" | "isNarrow">,
  panel: "left" | "right",
  isOpen: boolean
): AppState["panels"] {
  const other = panel === "left" ? "right" : "left";
  const otherOpen = panels[other] && !(isNarrow && isOpen);
  if (panels[panel] === isOpen && panels[other] === otherOpen) return panels;
  return {...panels, [panel]: isOpen, [other]: otherOpen};
}

export const switchTheme: Change = (state) => ({...state, theme: state.theme === "light" ? "dark" : "light"});

/** Takes up or lays down the tool that draws a line around people. */
export const toggleLasso: Change = (state) => ({...state, lasso: !state.lasso});

/** Opens or closes the table that stands under the stage. */
export const toggleTable: Change = (state) => ({...state, panels: {...state.panels, table: !state.panels.table}});

/** Opens or closes the strip of saved views. */
export const toggleViews: Change = (state) => ({...state, panels: {...state.panels, views: !state.panels.views}});

/** One step back: a dialog, a question, then the selection, then the comparison, then the isolation. */
export const stepBack: Change = (state) => {
  if (state.dialog) return {...state, dialog: null};
  if (state.lasso) return {...state, lasso: false};
  if (state.linkFrom !== null) return {...state, linkFrom: null};
  if (state.selection) return {...state, selection: null};
  if (state.view.comparison) return changeView({comparison: null})(state);
  if (state.view.isolation) return changeView({isolation: null})(state);
  return state.view.around ? changeView({around: null})(state) : state;
};

/** Tells something to eye and ear. */
export const tell =
  (told: string): Change =>
  (state) => ({...state, notice: told, told});
