import {redo, undo} from "./changes/view.ts";
import {isReading, type Reading} from "./state.ts";
import {store, update} from "./store.ts";

/** Takes the last change back: of the view at once; of what the texts were taken to say by reading them again. */
export function undoLast(): void {
  const step = store.getState().past.at(-1);
  if (isReading(step)) void read(step, "takenBack");
  else update(undo);
}

/** Makes the change again that was taken back last. */
export function redoNext(): void {
  const [step] = store.getState().future;
  if (isReading(step)) void read(step, "doneAgain");
  else update(redo);
}

async function read(step: Reading, how: "takenBack" | "doneAgain"): Promise<void> {
  const {readBack} = await import("./readAnew.ts");
  await readBack(step, how);
}
