import {toggleTable, toggleViews} from "../changes/screen.ts";
import {letGo, resetView} from "../changes/view.ts";
import {layOutAgain, pauseLayout, resumeLayout, runLayout} from "../controller.ts";
import {isViewChanged, type Shown, useOfShown} from "../derived.ts";
import {undoLast} from "../history.ts";
import {stageCommands} from "../stageCommands.ts";
import {update, useApp} from "../store.ts";
import {Foreign} from "./Foreign.tsx";
import "./StatusLine.css";
import {screen} from "../../words/en/screen.ts";
import {views} from "../../words/en/views.ts";
import {useLanguage, useWords} from "../language.ts";

/** The permanent line: what is shown, how much of how much, and how to go back. */
export function StatusLine() {
  const isOpen = useApp(({opened}) => opened !== null);
  return (
    isOpen && (
      <div className="status-line">
        <p role="status" aria-live="polite">
          <InWords />
          <Detail />
        </p>
        <Acts />
      </div>
    )
  );
}

const wordsOf = ({words}: Shown) => ({counts: words.counts, filters: words.filters});

function InWords() {
  const words = useOfShown(wordsOf);
  if (!words) return null;
  const [people, ...rest] = words.counts.split(" · ");
  return (
    <>
      <strong>{people}</strong> ·{" "}
      {[...rest, ...words.filters].map((phrase, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the words of a place change, and the place stays on the page
        <span key={i}>
          {i > 0 && " · "}
          <Foreign text={phrase} />
        </span>
      ))}
    </>
  );
}

/** What can be done about what is shown. */
function Acts() {
  const v = useWords(views);
  const t = useWords(screen);
  const problems = useApp(({opened}) => opened?.problems.length ?? 0);
  const pins = useApp(({view}) => view.pins.length);
  const areViewsOpen = useApp(({panels}) => panels.views);
  const isTableOpen = useApp(({panels}) => panels.table);
  const canUndo = useApp(({past}) => past.length > 0);
  const isChanged = useApp(({opened, view}) => opened !== null && isViewChanged(opened, view));
  return (
    <div className="status-acts">
      {problems > 0 && (
        <button type="button" className="link" onClick={() => update((state) => ({...state, dialog: "problems"}))}>
          {t.problems({count: problems})}
        </button>
      )}
      <LayoutControl />
      {pins > 0 && (
        <button type="button" className="link" onClick={() => update(letGo)}>
          {t.letGo({count: pins})}
        </button>
      )}
      <button type="button" className="link" aria-pressed={areViewsOpen} onClick={() => update(toggleViews)}>
        {v.button}
      </button>
      <button type="button" className="link" aria-pressed={isTableOpen} onClick={() => update(toggleTable)}>
        {t.table}
      </button>
      <button type="button" className="link" onClick={() => stageCommands.showAll()}>
        {t.showAll}
      </button>
      <button type="button" className="link" disabled={!canUndo} onClick={undoLast}>
        {t.undo}
      </button>
      <button type="button" className="link" disabled={!isChanged} onClick={() => update(resetView)}>
        {t.reset}
      </button>
    </div>
  );
}

/** Of very many lines not all are drawn from afar: this says so. */
function Detail() {
  const t = useWords(screen);
  const language = useLanguage();
  const detail = useApp((state) => state.detail);
  if (!detail) return null;
  const digits = (count: number) => count.toLocaleString(language.code === "en" ? "en-GB" : language.code);
  const rounded = Math.round(detail.drawn / 1000) * 1000;
  return ` · ${t.detail({of: digits(detail.of), drawn: digits(rounded)})}`;
}

function LayoutControl() {
  const t = useWords(screen);
  const {state, left} = useApp((app) => app.layout);
  if (state === "settled") {
    return (
      <button type="button" className="link" onClick={layOutAgain}>
        {t.layOutAgain}
      </button>
    );
  }
  return (
    <>
      <span className="quiet">{t.layingOut({percent: Math.round((1 - left) * 100)})}</span>
      <button type="button" className="link" onClick={state === "running" ? pauseLayout : resumeLayout}>
        {state === "running" ? t.pause : t.goOn}
      </button>
      {state === "paused" && (
        <button type="button" className="link" onClick={runLayout}>
          {t.startOver}
        </button>
      )}
    </>
  );
}
