import {screen} from "../words/en/screen.ts";
import {hashOf} from "./address.ts";
import {changeView, changeViewFurther} from "./changes/view.ts";
import {words} from "./language.ts";
import {store, update} from "./store.ts";

/** Browsers refuse an address that changes too often. */
const WRITE_AFTER_MS = 400;

/** Keeps the view in the address, and shows the view of an address that is opened, pasted or gone back to. */
export function watchAddress(): void {
  let asked = location.hash; // shown once there is a study to show it of
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    const {opened, view} = store.getState();
    if (!opened) return;
    const hash = hashOf(view, opened.study);
    if (hash !== location.hash) history.replaceState(null, "", hash || location.pathname + location.search);
  };
  store.subscribe((state, before) => {
    if (!state.opened || (state.opened === before.opened && state.view === before.view)) return;
    if (asked !== "" && before.opened === null) {
      void show(asked, "opening");
      asked = "";
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(write, WRITE_AFTER_MS);
  });
  addEventListener("hashchange", () => void show(location.hash, "later"));
}

/** Shows the view of an address; what it held cannot be undone to nothing when the app opens with it. */
async function show(hash: string, when: "opening" | "later"): Promise<void> {
  const {opened} = store.getState();
  if (!opened || hash === "") return;
  const {viewOfHash} = await import("./addressedView.ts");
  const found = viewOfHash(hash, opened.study);
  if (store.getState().opened?.study !== opened.study) return;
  if (!found) return tell(words(screen).badAddress);
  update((when === "opening" ? changeViewFurther : changeView)(found.view));
  if (found.unknown.length > 0) tell(words(screen).unknownInAddress({what: found.unknown.join(", ")}));
}

const tell = (notice: string) => update((state) => ({...state, notice}));
