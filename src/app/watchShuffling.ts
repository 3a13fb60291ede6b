import {knowsFdsm} from "../core/network/networkFdsm.ts";
import type {AppState, Opened} from "./state.ts";
import {store} from "./store.ts";

/** Sees to it that lines know their p under FDSM as soon as the view keeps them by it: once for a network. */
export function watchShuffling(): () => void {
  let isWanted = false;
  return store.subscribe((state) => {
    const wasWanted = isWanted;
    isWanted = asking(state) !== null;
    if (isWanted || wasWanted) void keepUp();
  });
}

async function keepUp(): Promise<void> {
  const {shuffleFor} = await import("./shuffling.ts"); // few views ask for it
  shuffleFor(asking(store.getState()));
}

/** What is open, while its view keeps lines by a p that they do not know. */
const asking = ({opened, view}: AppState): Opened | null =>
  opened && view.backbone?.method === "fdsm" && !knowsFdsm(opened.network) ? opened : null;
