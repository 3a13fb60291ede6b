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
  /** The last that were drawn; null before the first. */
  drawn: ScreenPanels | null;
  /** Why there are none; "" when all is well. */
  trouble: string;
}

/** A drag over the time line draws where it stops. */
const QUIET_MS = 60;

/** The networks of the comparison shown, as scenes: anew when the view, the places, the theme or the size change. */
export function usePanels(shown: Shown, {width, height}: PanelSize): Drawn {
  const [state, setState] = useState<Drawn>({drawn: null, trouble: ""});
  const layout = useApp(({layout}) => layout.state);
  const {opened, view, theme, language} = shown;
  const name = theme.name === "dark" ? "dark" : "light";
  const rings = useApp(({selection}) => withRingsLookedAt(view, selection).rings);

  useEffect(() => {
    if (width === 0 || layout === "running") return;
    let isCurrent = true;
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
      pictures.panels(job, {isWanted: () => isCurrent}).then(
        (drawn) => isCurrent && setState({drawn, trouble: ""}),
        (error: unknown) =>
          isCurrent &&
          setState((before) => ({...before, trouble: error instanceof Error ? error.message : String(error)}))
      );
    }, QUIET_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [opened, view, rings, name, language, width, height, layout]);
  return state;
}
