// Whoever is chosen is moved by hand with keys, as with the mouse: taken up by the first arrow, held where they are set down.

import type {Network} from "../core/model/network.ts";
import {cleanLine} from "../core/scene/displayText.ts";
import {walk as texts} from "../words/en/walk.ts";
import {tell} from "./changes/screen.ts";
import {hold} from "./changes/view.ts";
import {words} from "./language.ts";
import {stageCommands} from "./stageCommands.ts";
import type {AppState} from "./state.ts";
import {store, update} from "./store.ts";

interface Carried {
  network: Network;
  key: string;
  /** Where they are now, in layout units. */
  at: {x: number; y: number};
  /** How far from where they were taken up, in steps. */
  right: number;
  down: number;
}

let carried: Carried | null = null;

/** px of the stage. */
const STEP = 10;

/** Moves whoever is chosen so many steps on the screen; says who could be, where nobody can. */
export function carry(right: number, down: number): void {
  const {selection, opened} = store.getState();
  if (carried && (carried.network !== opened?.network || !isChosen(selection, carried.key))) setDown();
  const key = selection?.type === "node" ? selection.key : null;
  const at = key === null ? null : stageCommands.carry(key, right * STEP, down * STEP);
  if (!opened || key === null || at === null) {
    update(tell(words(texts).chooseFirst));
    return;
  }
  const [before, under] = carried ? [carried.right, carried.down] : [0, 0];
  carried = {network: opened.network, key, at, right: before + right, down: under + down};
}

/** Holds them there, as one change of the view, and says where that is; nothing while nobody is carried. */
export function setDown(): void {
  if (!carried) return;
  const {network, key, at, right, down} = carried;
  carried = null;
  if (network !== store.getState().opened?.network) return;
  const {label} = network.getNodeAttributes(key);
  update((state) => ({...hold(key, at.x, at.y)(state), notice: cleanLine(carriedInWords(label, right, down))}));
}

const isChosen = (selection: AppState["selection"], key: string): boolean =>
  selection?.type === "node" && selection.key === key;

function carriedInWords(name: string, right: number, down: number): string {
  const t = words(texts);
  const aside = right === 0 ? [] : [t[right > 0 ? "toRight" : "toLeft"]({count: Math.abs(right)})];
  const along = down === 0 ? [] : [t[down > 0 ? "downwards" : "upwards"]({count: Math.abs(down)})];
  const way = [...aside, ...along].join(", ");
  return way === "" ? t.setDownHere({name}) : t.setDown({name, way});
}
