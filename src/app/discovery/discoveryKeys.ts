import type {discovery} from "../../words/en/discovery.ts";
import {decideOn, mergeInto} from "./actions.ts";
import {change, discoveryStore} from "./discoveryStore.ts";
import {decisionRedone, decisionUndone, select} from "./session.ts";

type KeyName = Extract<keyof typeof discovery, `key${string}`>;

/** The keys of the review, for people who look them up. */
export const DISCOVERY_KEYS: readonly [key: string, does: KeyName][] = [
  ["↑ ↓", "keyMove"],
  ["Shift ↑ ↓", "keySeveral"],
  ["A", "keyAccept"],
  ["R", "keyReject"],
  ["O", "keyOpen"],
  ["M", "keyMerge"],
  ["N", "keyRename"],
  ["/", "keyFind"],
  ["Ctrl Z", "keyUndo"],
  ["Ctrl Y", "keyRedo"],
  ["Esc", "keyEscape"]
];

/** Listens for the keys of the discovery screen; what it returns stops it. Letters typed in fields are left alone. */
export function watchDiscoveryKeys(leave: () => void): () => void {
  const listener = (event: KeyboardEvent): void => {
    const act = actionOf(event, leave);
    if (!act) return;
    event.preventDefault();
    act();
  };
  addEventListener("keydown", listener);
  return () => removeEventListener("keydown", listener);
}

function actionOf(event: KeyboardEvent, leave: () => void): (() => void) | undefined {
  const inField = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
  const key = event.key.toLowerCase();
  if (event.defaultPrevented || event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) {
    if (inField) return undefined;
    if (key === "z") return () => change(event.shiftKey ? decisionRedone : decisionUndone);
    return key === "y" ? () => change(decisionRedone) : undefined;
  }
  if (inField) return key === "escape" ? () => (event.target as HTMLElement).blur() : undefined;
  if (key === "escape") return () => stepBack(leave);
  return discoveryStore.getState().stage.type === "reviewing" ? KEYS.get(key) : undefined;
}

function stepBack(leave: () => void): void {
  const {selected} = discoveryStore.getState();
  if (selected.length > 0) change(select([], "list"));
  else leave();
}

const selected = (): string[] => discoveryStore.getState().selected;
const focusOn = (marker: string) => (): void => document.querySelector<HTMLElement>(`[${marker}]`)?.focus();

/** Goes to the name, all of it selected, to be written over. */
export function focusName(): void {
  const field = document.querySelector<HTMLInputElement>("[data-discovery-name]");
  field?.focus();
  field?.select();
}

const KEYS: ReadonlyMap<string, () => void> = new Map([
  ["a", () => decideOn(selected(), "accepted")],
  ["r", () => decideOn(selected(), "rejected")],
  ["delete", () => decideOn(selected(), "rejected")],
  ["o", () => decideOn(selected(), "open")],
  ["m", () => mergeInto(selected()[0] ?? "", selected())],
  ["n", focusName],
  ["f2", focusName],
  ["/", focusOn("data-discovery-search")]
]);
