import {compare} from "./compare.ts";
import {remember, remembered} from "./remembered.ts";
import {stageCommands} from "./stageCommands.ts";
import {redo, stepBack, undo} from "./state.ts";
import {store, update} from "./store.ts";

/** Listens for the app's keys; those that type letters are left alone in fields. Dialogs keep Escape for themselves. */
export function watchKeys(): void {
  addEventListener("keydown", (event) => {
    const action = actionOf(event);
    if (!action) return;
    event.preventDefault();
    action();
  });
}

function actionOf(event: KeyboardEvent): (() => void) | undefined {
  if (store.getState().screen !== "study") return undefined; // that screen has keys of its own
  const inField =
    event.target instanceof HTMLElement && event.target.matches("input, textarea, select, [contenteditable]");
  if (event.ctrlKey || event.metaKey) {
    if (event.key.toLowerCase() === "k") return focusSearch;
    if (event.key.toLowerCase() === "z" && !inField) return () => update(event.shiftKey ? redo : undo);
    if (event.key.toLowerCase() === "y" && !inField) return () => update(redo);
    return undefined;
  }
  if (event.altKey || store.getState().dialog) return undefined;
  if (event.key === "Escape" && !event.defaultPrevented) return () => update(stepBack);
  return inField || !areLettersOn() ? undefined : KEYS.get(event.key);
}

const LETTERS = "single-keys";

/** Whether keys of one letter or sign do something: who speaks to the computer, or misses keys, may switch them off. */
export const areLettersOn = (): boolean => remembered(LETTERS) !== "off";

export const switchLetters = (on: boolean): void => void remember(LETTERS, on ? "on" : "off");

const togglePanel = (panel: "left" | "right") => () =>
  update((state) => ({...state, panels: {...state.panels, [panel]: !state.panels[panel]}}));

const KEYS: ReadonlyMap<string, () => void> = new Map([
  ["/", focusSearch],
  ["[", togglePanel("left")],
  ["]", togglePanel("right")],
  ["e", () => update((state) => (state.opened ? {...state, dialog: "export"} : state))],
  ["c", () => void compare(store.getState().view.comparison?.type ?? "moments")],
  ["o", () => update((state) => ({...state, dialog: "open"}))],
  ["?", () => update((state) => ({...state, dialog: "help"}))],
  ["+", () => stageCommands.zoom(1.4)],
  ["=", () => stageCommands.zoom(1.4)],
  ["-", () => stageCommands.zoom(1 / 1.4)],
  ["0", () => stageCommands.showAll()]
]);

/** Brings the focus to the search. */
export function focusSearch(): void {
  document.querySelector<HTMLInputElement>("[data-search]")?.focus();
}
