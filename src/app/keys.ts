import type {commands} from "../words/en/commands.ts";
import {openDialog, stepBack, togglePanel} from "./changes/screen.ts";
import {compare} from "./compare.ts";
import {redoNext, undoLast} from "./history.ts";
import {remember, remembered} from "./remembered.ts";
import {stageCommands} from "./stageCommands.ts";
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
    if (event.key.toLowerCase() === "z" && !inField) return event.shiftKey ? redoNext : undoLast;
    if (event.key.toLowerCase() === "y" && !inField) return redoNext;
    return undefined;
  }
  if (event.altKey || store.getState().dialog) return undefined;
  if (event.key === "Escape" && !event.defaultPrevented) return () => update(stepBack);
  if (inField || !areLettersOn()) return undefined;
  return store.getState().opened || BEFORE_STUDY.has(event.key) ? KEYS.get(event.key)?.run : undefined;
}

const LETTERS = "single-keys";

/** Whether keys of one letter or sign do something: who speaks to the computer, or misses keys, may switch them off. */
export const areLettersOn = (): boolean => remembered(LETTERS) !== "off";

export const switchLetters = (on: boolean): void => void remember(LETTERS, on ? "on" : "off");

interface Key {
  /** The command of the search that does the same; null for the key of the search itself. */
  command: Exclude<keyof typeof commands, "area"> | null;
  run(): void;
}

/** What keys of one letter or sign do. */
export const KEYS: ReadonlyMap<string, Key> = new Map<string, Key>([
  ["/", {command: null, run: focusSearch}],
  ["[", {command: "leftPanel", run: () => update(togglePanel("left"))}],
  ["]", {command: "rightPanel", run: () => update(togglePanel("right"))}],
  ["e", {command: "export", run: () => update(openDialog("export"))}],
  ["c", {command: "compare", run: () => void compare(store.getState().view.comparison?.type ?? "moments")}],
  ["o", {command: "open", run: () => update(openDialog("open"))}],
  ["?", {command: "help", run: () => update(openDialog("help"))}],
  ["+", {command: "nearer", run: () => stageCommands.zoom(1.4)}],
  ["=", {command: "nearer", run: () => stageCommands.zoom(1.4)}],
  ["-", {command: "farther", run: () => stageCommands.zoom(1 / 1.4)}],
  ["0", {command: "showAll", run: () => stageCommands.showAll()}]
]);

/** Those that mean something while no study is open. */
const BEFORE_STUDY: ReadonlySet<string> = new Set(["/", "o", "?"]);

/** Brings the focus to the search. */
export function focusSearch(): void {
  document.querySelector<HTMLInputElement>("[data-search]")?.focus();
}
