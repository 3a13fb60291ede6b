import {type KeyboardEvent, useRef} from "react";
import {screen} from "../../words/en/screen.ts";
import {changeView, resetView} from "../changes/view.ts";
import {isViewChanged, selectShown} from "../derived.ts";
import {useWords} from "../language.ts";
import type {AppState} from "../state.ts";
import {update, useApp} from "../store.ts";
import {useStage} from "../useStage.ts";
import "./StageView.css";

/** The network on its stage, and a word where there is nothing to see. */
export function StageView() {
  const t = useWords(screen);
  const container = useRef<HTMLDivElement>(null);
  const trouble = useStage(container);
  const nothing = useApp(whyNothing);
  return (
    <div
      className="stage"
      role="application"
      aria-label={t.network}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the drawing, so it must take the focus
      tabIndex={0}
      onFocus={() => void loadKeys()}
      onKeyDown={onKeyDown}
      onKeyUp={({key}) => key === "Alt" && setDown()}
      onBlur={setDown}
    >
      <div ref={container} className="stage-canvas" aria-hidden="true" />
      {trouble && (
        <p className="stage-word" role="alert">
          {trouble}
        </p>
      )}
      {nothing === "names" && !trouble && <p className="stage-word">{t.noNames}</p>}
      {nothing === "ties" && !trouble && (
        <p className="stage-word">
          {t.nobodyTied}{" "}
          <button type="button" className="link" onClick={() => update(changeView({unconnected: true}))}>
            {t.showUntied}
          </button>
        </p>
      )}
      {nothing === "filters" && !trouble && (
        <p className="stage-word">
          {t.nothingPasses}{" "}
          <button type="button" className="link" onClick={() => update(resetView)}>
            {t.takeFiltersOff}
          </button>
        </p>
      )}
    </div>
  );
}

/** What is missing where nothing is shown: names in the study, ties of theirs, or what passes the filters. */
function whyNothing(state: AppState): "names" | "ties" | "filters" | null {
  const shown = selectShown(state);
  if (!shown || shown.part.nodes.size > 0) return null;
  if (shown.network.order === 0) return "names";
  return shown.view.unconnected || isViewChanged(shown.opened, shown.view) ? "filters" : "ties";
}

type Keys = Pick<typeof import("../stageKeys.ts"), "setDown" | "stageAction">;

let keys: Keys | null = null;

async function loadKeys(): Promise<Keys> {
  const {setDown, stageAction} = await import("../stageKeys.ts");
  keys = {setDown, stageAction};
  return keys;
}

function onKeyDown(event: KeyboardEvent): void {
  const {key, shiftKey, altKey, ctrlKey, metaKey} = event;
  if (!altKey) setDown();
  if (event.target !== event.currentTarget || ctrlKey || metaKey) return;
  const press = {key, shiftKey, altKey};
  if (!keys && (key === "Enter" || key.startsWith("Arrow"))) {
    event.preventDefault(); // no key is lost to whoever is quicker than the keys are loaded
    void loadKeys().then(({stageAction}) => stageAction(press)?.());
    return;
  }
  const action = keys?.stageAction(press);
  if (!action) return;
  event.preventDefault();
  action();
}

/** Whoever is carried by keys is held where they are. */
function setDown(): void {
  if (keys) keys.setDown();
  else void loadKeys().then((loaded) => loaded.setDown()); // behind the keys that wait
}
