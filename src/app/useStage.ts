import {type RefObject, useEffect, useRef, useState} from "react";
import type {Network} from "../core/model/network.ts";
import {screen} from "../words/en/screen.ts";
import {pick, pickAll, select} from "./changes/selection.ts";
import {hold} from "./changes/view.ts";
import {nodeKeys, selectShown} from "./derived.ts";
import {inSlices} from "./inSlices.ts";
import {words} from "./language.ts";
import {drawnInSteps} from "./stage/fillDrawing.ts";
import {mountStage} from "./stage/mountStage.ts";
import type {Stage, StageContent, StageEvents} from "./stage/stage.ts";
import {stageCommands} from "./stageCommands.ts";
import {store, update, useApp} from "./store.ts";

const MOST_REBUILDS = 20;

/**
 * Keeps a stage in `container` that shows the open network, and hands it news; a stage whose graphics context was lost
 * is mounted anew. Returns what is wrong, in words; "" for nothing.
 */
export function useStage(container: RefObject<HTMLElement | null>): string {
  const stage = useRef<Stage | null>(null);
  const [life, setLife] = useState(0); // grows by one when the graphics context was lost
  const [trouble, setTrouble] = useState("");
  const network = useApp(({opened}) => opened?.network);

  useEffect(() => {
    if (!container.current || !network) return;
    const lost = () => {
      setTrouble(life < MOST_REBUILDS ? "" : words(screen).graphicsLost);
      if (life < MOST_REBUILDS) setLife(life + 1);
    };
    return mountInSlices(
      container.current,
      {...ACTS, lost},
      {
        mounted(now) {
          stage.current = now;
          if (now) setTrouble("");
        },
        failed: (error) => setTrouble(words(screen).noGraphics({error: String(error)}))
      }
    );
  }, [container, network, life]);

  useEffect(
    () => (network ? watchContent(network, (content) => stage.current?.update(content)) : undefined),
    [network]
  );
  return trouble;
}

/**
 * Hands over what is shown of a network whenever that has changed: not by way of React, which has much else to draw by
 * then. Several changes in a row are one.
 */
function watchContent(network: Network, tell: (content: StageContent) => void): () => void {
  let last = contentNow();
  let isWaiting = false;
  const tellNow = () => {
    isWaiting = false;
    const content = last;
    if (content?.network === network) tell(content);
  };
  const stop = store.subscribe(() => {
    const now = contentNow();
    const isNews = !now || !last || SEEN.some((field) => now[field] !== last?.[field]);
    last = now;
    if (isNews && !isWaiting) queueMicrotask(tellNow);
    isWaiting ||= isNews;
  });
  return () => {
    last = null;
    stop();
  };
}

const SEEN = ["part", "appearance", "theme", "hulls", "selection", "rings"] as const;

interface Mounting {
  mounted(stage: Stage | null): void;
  failed(error: unknown): void;
}

/** Mounts a stage once its drawing is made, a slice at a time; what is returned ends it, or keeps it from beginning. */
function mountInSlices(container: HTMLElement, events: StageEvents, {mounted, failed}: Mounting): () => void {
  let stage: Stage | null = null;
  let isOver = false;
  const attach = (now: Stage | null) => {
    stage = now;
    mounted(now);
    stageCommands.attach(now);
  };
  const mount = async (content: StageContent) => {
    const drawing = await inSlices(drawnInSteps(content));
    if (isOver) return;
    const now = mountStage(container, content, drawing, events);
    attach(now);
    // for whoever scripts the page: where an entity stands on the stage, by the study's id
    Object.assign(container, {placeOf: (id: string) => now.placeOf(nodeKeys(content.network).get(id) ?? "")});
    const latest = contentNow();
    if (latest?.network === content.network && latest.part !== content.part) now.update(latest);
    else now.moved();
  };
  const content = contentNow();
  if (content) mount(content).catch(failed);
  return () => {
    isOver = true;
    stage?.dispose();
    attach(null);
  };
}

function contentNow(): StageContent | null {
  const state = store.getState();
  const shown = selectShown(state);
  return shown && {...shown, selection: state.selection, rings: state.rings};
}

const ACTS: Omit<StageEvents, "lost"> = {
  select: (target) => update(select(target)),
  pick: (key) => update(pick(key)),
  lassoed: (keys) => update(pickAll(keys)),
  isLasso: () => store.getState().lasso,
  pin: (key, x, y) => update(hold(key, x, y)),
  detail: (detail) => update((state) => ({...state, detail}))
};
