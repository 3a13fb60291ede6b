import type {AppState} from "./state.ts";
import {store} from "./store.ts";

/** Sees to it that whoever leaves sources out is told what falls with them. */
export function watchLosses(): () => void {
  return store.subscribe((now, before) => {
    if (leavesOut(now, before)) void tell(now, before);
  });
}

const leavesOut = ({opened, view}: AppState, before: AppState): boolean =>
  opened !== null &&
  opened === before.opened &&
  view.hiddenSources !== before.view.hiddenSources &&
  view.hiddenSources.length > before.view.hiddenSources.length;

async function tell(now: AppState, before: AppState): Promise<void> {
  const {tellLosses} = await import("./tellLosses.ts"); // after the stage has answered
  tellLosses(now, before);
}
