import {store, update} from "./store.ts";

/** Follows the system's light or dark until the reader chooses; keeps the page's `data-theme` in step with the state. */
export function watchTheme(): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  let followed = store.getState().theme;
  const follow = () => {
    if (store.getState().theme !== followed) return; // the reader has chosen
    followed = system.matches ? "dark" : "light";
    update((state) => ({...state, theme: followed}));
  };
  const show = () => {
    document.documentElement.dataset.theme = store.getState().theme;
  };
  system.addEventListener("change", follow);
  store.subscribe(show);
  follow();
  show();
}
