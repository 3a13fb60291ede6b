// What keys do on the stage. Loaded when it is first given the focus: whoever uses the mouse alone does not need it.

import {carry} from "./carry.ts";
import {stageCommands} from "./stageCommands.ts";
import {walkAction} from "./walk.ts";

export {setDown} from "./carry.ts";

export interface Press {
  key: string;
  shiftKey: boolean;
  altKey: boolean;
}

/** To the right and down. */
const ARROWS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["ArrowLeft", [-1, 0]],
  ["ArrowRight", [1, 0]],
  ["ArrowUp", [0, -1]],
  ["ArrowDown", [0, 1]]
]);

/** Share of the stage that an arrow moves the picture by. */
const PAN = 0.08;
/** Steps at once with Shift. */
const STRIDE = 5;

/**
 * What a key does on the stage, or undefined where it does nothing there. Arrows walk from where one stands; while nothing
 * is chosen, or with Shift, they move the picture, and with Alt whoever is chosen.
 */
export function stageAction({key, shiftKey, altKey}: Press): (() => void) | undefined {
  const way = ARROWS.get(key);
  if (altKey) {
    const steps = shiftKey ? STRIDE : 1;
    return way && (() => carry(steps * way[0], steps * way[1]));
  }
  return (shiftKey ? undefined : walkAction(key)) ?? (way && (() => stageCommands.pan(PAN * way[0], PAN * way[1])));
}
