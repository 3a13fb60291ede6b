import {type KeyboardEvent, useRef} from "react";
import {screen} from "../../words/en/screen.ts";
import {changeView, resetView} from "../changes/view.ts";
import {isViewChanged, selectShown} from "../derived.ts";
import {useWords} from "../language.ts";
import {stageCommands} from "../stageCommands.ts";
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
      onFocus={() => void loadWalk()}
      onKeyDown={onKeyDown}
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

const PAN = 0.08;
const MOVES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["ArrowLeft", [-PAN, 0]],
  ["ArrowRight", [PAN, 0]],
  ["ArrowUp", [0, -PAN]],
  ["ArrowDown", [0, PAN]]
]);

/** Arrows walk from where one stands, and move the network while nothing is chosen, or with Shift. */
function onKeyDown(event: KeyboardEvent): void {
  const isOwn = event.target === event.currentTarget && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!isOwn) return;
  const {key, shiftKey} = event;
  if (!walkAction && (key === "Enter" || MOVES.has(key))) {
    event.preventDefault(); // no key is lost to whoever is quicker than the walk is loaded
    void loadWalk().then(() => actionOf(key, shiftKey)?.());
    return;
  }
  const action = actionOf(key, shiftKey);
  if (!action) return;
  event.preventDefault();
  action();
}

function actionOf(key: string, shiftKey: boolean): (() => void) | undefined {
  const step = MOVES.get(key);
  return (shiftKey ? undefined : walkAction?.(key)) ?? (step && (() => stageCommands.pan(...step)));
}

let walkAction: typeof import("../walk.ts").walkAction | null = null;

/** Whoever uses the mouse alone does not need it. */
async function loadWalk(): Promise<void> {
  walkAction = (await import("../walk.ts")).walkAction;
}
