import {store, update} from "./store.ts";

/** Follows the system's light or dark until the reader chooses; keeps the page's `data-theme` in step with the state. */
export function watchTheme(): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => update((state) => ({...state, theme: system.matches ? "dark" : "light"}));
  const show = () => {
    document.documentElement.dataset.theme = store.getState().theme;
  };
  system.addEventListener("change", follow);
  store.subscribe(show);
  follow();
  show();
}
