import {type KeyboardEvent, useEffect, useRef, useState} from "react";
import {nodeKeys, selectShown, useShown} from "../derived.ts";
import {mountStage} from "../stage/mountStage.ts";
import type {Stage} from "../stage/stage.ts";
import {stageCommands} from "../stageCommands.ts";
import {changeView, pick, resetView, select} from "../state.ts";
import {store, update, useApp} from "../store.ts";
import "./StageView.css";
import {screen} from "../../words/en/screen.ts";
import {useWords, words} from "../language.ts";

const MOST_REBUILDS = 20;

/** The network on its stage. The drawing is a plain module outside React's tree; this mounts it and hands it news. */
export function StageView() {
  const t = useWords(screen);
  const shown = useShown();
  const selection = useApp((state) => state.selection);
  const container = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const [life, setLife] = useState(0); // grows by one when the graphics context was lost
  const [trouble, setTrouble] = useState("");
  const network = shown?.network;

  useEffect(() => {
    const content = contentNow();
    if (!container.current || !network || !content) return;
    try {
      const mounted = mountStage(container.current, content, {
        select: (target) => update(select(target)),
        pick: (key) => update(pick(key)),
        pin: (key, x, y) => hold(key, x, y),
        detail: (detail) => update((state) => ({...state, detail})),
        lost: () => {
          setTrouble(life < MOST_REBUILDS ? "" : words(screen).graphicsLost);
          if (life < MOST_REBUILDS) setLife(life + 1);
        }
      });
      stage.current = mounted;
      stageCommands.attach(mounted);
      // for whoever scripts the page: where an entity stands on the stage, by the study's id
      Object.assign(container.current, {placeOf: (id: string) => mounted.placeOf(nodeKeys(network).get(id) ?? "")});
      setTrouble("");
      return () => {
        stage.current = null;
        stageCommands.attach(null);
        mounted.dispose();
      };
    } catch (error) {
      setTrouble(words(screen).noGraphics({error: String(error)}));
      return undefined;
    }
  }, [network, life]);

  useEffect(() => {
    if (shown) stage.current?.update({...shown, selection});
  }, [shown, selection]);

  const empty = shown !== null && shown.part.nodes.size === 0;
  return (
    <div
      className="stage"
      role="application"
      aria-label={t.network}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the drawing, so it must take the focus
      tabIndex={0}
      onKeyDown={move}
    >
      <div ref={container} className="stage-canvas" aria-hidden="true" />
      {trouble && (
        <p className="stage-word" role="alert">
          {trouble}
        </p>
      )}
      {empty && !trouble && network?.order === 0 && <p className="stage-word">{t.noNames}</p>}
      {empty && !trouble && network?.order !== 0 && (
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

function contentNow() {
  const state = store.getState();
  const shown = selectShown(state);
  return shown && {...shown, selection: state.selection};
}

const PAN = 0.08;
const MOVES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["ArrowLeft", [-PAN, 0]],
  ["ArrowRight", [PAN, 0]],
  ["ArrowUp", [0, -PAN]],
  ["ArrowDown", [0, PAN]]
]);

function move(event: KeyboardEvent): void {
  const step = MOVES.get(event.key);
  if (!step) return;
  event.preventDefault();
  stageCommands.pan(...step);
}

function hold(key: string, x: number, y: number): void {
  const {opened, view} = store.getState();
  if (!opened) return;
  const entity = opened.network.getNodeAttribute(key, "id");
  const round = (value: number) => Math.round(value * 100) / 100;
  update(changeView({pins: [...view.pins.filter((one) => one.entity !== entity), {entity, x: round(x), y: round(y)}]}));
}
