import {useShownFields} from "../derived.ts";
import {update, useApp} from "../store.ts";
import {Foreign} from "./Foreign.tsx";
import {Search} from "./Search.tsx";
import {ViewPicker} from "./ViewPicker.tsx";
import "./TopBar.css";

const NO_FIELDS = [] as const;

/** Whose network this is, the way to everything by name, and what one takes away. */
export function TopBar() {
  const shown = useShownFields(NO_FIELDS);
  const theme = useApp((state) => state.theme);
  const panels = useApp((state) => state.panels);
  const dialog = (name: "open" | "export" | "help") => update((state) => ({...state, dialog: name}));
  const toggle = (panel: "left" | "right") =>
    update((state) => ({...state, panels: {...state.panels, [panel]: !state.panels[panel]}}));
  return (
    <header className="top-bar">
      <p className="brand">Prosopograph</p>
      <h1>
        <Foreign text={shown?.study.title ?? ""} />
      </h1>
      <div className="top-search">{shown && <Search />}</div>
      <nav aria-label="Study and picture">
        <ViewPicker />
        <button type="button" className="narrow-only" aria-pressed={panels.left} onClick={() => toggle("left")}>
          Filters
        </button>
        <button type="button" className="narrow-only" aria-pressed={panels.right} onClick={() => toggle("right")}>
          Evidence
        </button>
        <button
          type="button"
          onClick={() => update((state) => ({...state, theme: theme === "light" ? "dark" : "light"}))}
        >
          {theme === "light" ? "Dark" : "Light"}
        </button>
        <button type="button" onClick={() => dialog("help")}>
          Help
        </button>
        <button type="button" onClick={() => dialog("open")}>
          Open
        </button>
        <button type="button" className="action" disabled={!shown} onClick={() => dialog("export")}>
          Export
        </button>
      </nav>
    </header>
  );
}
