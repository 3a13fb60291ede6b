import {openDialog, togglePanel} from "../changes/screen.ts";
import {useShownFields} from "../derived.ts";
import {update, useApp} from "../store.ts";
import {Foreign} from "./Foreign.tsx";
import {Search} from "./Search.tsx";
import {TopMenu} from "./TopMenu.tsx";
import "./TopBar.css";
import {screen} from "../../words/en/screen.ts";
import {PRODUCT} from "../../words/product.ts";
import {useWords} from "../language.ts";

const NO_FIELDS = [] as const;

/** Whose network this is, the way to everything by name, and what one takes away. */
export function TopBar() {
  const t = useWords(screen);
  const shown = useShownFields(NO_FIELDS);
  const panels = useApp((state) => state.panels);
  return (
    <header className="top-bar">
      <p className="brand">{PRODUCT}</p>
      <h1>
        <Foreign text={shown?.study.title ?? ""} />
      </h1>
      <div className="top-search">
        <Search />
      </div>
      <nav aria-label={t.studyAndPicture}>
        <button
          type="button"
          className="narrow-only"
          aria-pressed={panels.left}
          onClick={() => update(togglePanel("left"))}
        >
          {t.filters}
        </button>
        <button
          type="button"
          className="narrow-only"
          aria-pressed={panels.right}
          onClick={() => update(togglePanel("right"))}
        >
          {t.evidence}
        </button>
        <TopMenu />
        <button type="button" className="action" disabled={!shown} onClick={() => update(openDialog("export"))}>
          {t.export}
        </button>
      </nav>
    </header>
  );
}
