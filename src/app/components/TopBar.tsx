import {useShownFields} from "../derived.ts";
import {update, useApp} from "../store.ts";
import {Foreign} from "./Foreign.tsx";
import {Search} from "./Search.tsx";
import {ViewPicker} from "./ViewPicker.tsx";
import "./TopBar.css";
import {screen} from "../../words/en/screen.ts";
import {PRODUCT} from "../../words/product.ts";
import {useWords} from "../language.ts";
import {LanguageSwitch} from "./LanguageSwitch.tsx";

const NO_FIELDS = [] as const;

/** Whose network this is, the way to everything by name, and what one takes away. */
export function TopBar() {
  const t = useWords(screen);
  const shown = useShownFields(NO_FIELDS);
  const theme = useApp((state) => state.theme);
  const panels = useApp((state) => state.panels);
  const dialog = (name: "open" | "export" | "help") => update((state) => ({...state, dialog: name}));
  const toggle = (panel: "left" | "right") =>
    update((state) => ({...state, panels: {...state.panels, [panel]: !state.panels[panel]}}));
  return (
    <header className="top-bar">
      <p className="brand">{PRODUCT}</p>
      <h1>
        <Foreign text={shown?.study.title ?? ""} />
      </h1>
      <div className="top-search">{shown && <Search />}</div>
      <nav aria-label={t.studyAndPicture}>
        <ViewPicker />
        <button type="button" className="narrow-only" aria-pressed={panels.left} onClick={() => toggle("left")}>
          {t.filters}
        </button>
        <button type="button" className="narrow-only" aria-pressed={panels.right} onClick={() => toggle("right")}>
          {t.evidence}
        </button>
        <button
          type="button"
          className="wide-only"
          onClick={() => update((state) => ({...state, theme: theme === "light" ? "dark" : "light"}))}
        >
          {theme === "light" ? t.dark : t.light}
        </button>
        <LanguageSwitch />
        <button type="button" onClick={() => dialog("help")}>
          {t.help}
        </button>
        <button type="button" onClick={() => dialog("open")}>
          {t.open}
        </button>
        <button type="button" className="action" disabled={!shown} onClick={() => dialog("export")}>
          {t.export}
        </button>
      </nav>
    </header>
  );
}
