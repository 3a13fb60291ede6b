import {useEffect, useState} from "react";
import type {ScreenPanels} from "../export/screenPanels.ts";
import type {Shown} from "./derived.ts";
import {pictures} from "./pictures.ts";
import {useApp} from "./store.ts";
import {withRingsLookedAt} from "./useRings.ts";

export interface PanelSize {
  /** CSS px. */
  width: number;
  height: number;
}

export interface Drawn {
  /** While communities are sought: how far that is, and a way to do without their rings. */
  seeking: {share: number; stop(): void} | null;
  /** The last that were drawn; null before the first. */
  drawn: ScreenPanels | null;
  /** Why there are none; "" when all is well. */
  trouble: string;
}

/** A drag over the time line draws where it stops. */
const QUIET_MS = 60;
/** What takes no longer needs no word of how far it is; and steps are told by hundredths. */
const PATIENCE_MS = 500;
const PERCENT = 0.01;

/** The networks of the comparison shown, as scenes: anew when the view, the places, the theme or the size change. */
export function usePanels(shown: Shown, {width, height}: PanelSize): Drawn {
  const [state, setState] = useState<Drawn>({drawn: null, trouble: "", seeking: null});
  const [ringless, setRingless] = useState<Shown["view"] | null>(null); // the view whose rings were given up
  const layout = useApp(({layout}) => layout.state);
  const {opened, view, theme, language} = shown;
  const name = theme.name === "dark" ? "dark" : "light";
  const asked = useApp(({selection}) => withRingsLookedAt(view, selection).rings);
  const rings = ringless === view ? null : asked;

  useEffect(() => {
    if (width === 0 || layout === "running") return;
    let isCurrent = true;
    const abort = new AbortController();
    const patience = performance.now() + PATIENCE_MS;
    let told = -1;
    const stop = () => setRingless(view);
    const onProgress = ({share = 0}: {share?: number}) => {
      if (!isCurrent || performance.now() < patience || share < told + PERCENT) return;
      told = share;
      setState((before) => ({...before, seeking: {share, stop}}));
    };
    const {study, network, mentions, segmentations} = opened;
    const job = {
      study,
      network,
      readings: {mentions, segmentations},
      view: {...view, rings},
      theme: name,
      language: language.code,
      width,
      height
    } as const;
    const timer = setTimeout(() => {
      pictures.panels(job, {isWanted: () => isCurrent, signal: abort.signal, onProgress}).then(
        (drawn) => isCurrent && setState({drawn, trouble: "", seeking: null}),
        (error: unknown) =>
          isCurrent &&
          setState((before) => ({
            ...before,
            seeking: null,
            trouble: error instanceof Error ? error.message : String(error)
          }))
      );
    }, QUIET_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      if (rings !== null) abort.abort(); // what takes long and is of yesterday
      setState((before) => (before.seeking ? {...before, seeking: null} : before));
    };
  }, [opened, view, rings, name, language, width, height, layout]);
  return state;
}
