import {useEffect, useRef, useState} from "react";
import type {View} from "../core/model/view.ts";
import {PICTURE_PARTS, pictureOptions} from "../core/scene/pictureOptions.ts";
import type {Shown} from "./derived.ts";
import {pictures} from "./pictures.ts";

const SIDES = {width: 640, height: 360, unit: "px"} as const;
/** Twice as fine as they are shown. */
const PIXELS = 320;

/**
 * Addresses of small pictures of views, by id, as they come: painted one after the other as all pictures are, in the
 * worker, with nothing but the network. A view that changes is painted anew; a picture that fails is left out.
 */
export function useThumbnails(
  {opened, study, network, theme}: Shown,
  views: readonly View[]
): ReadonlyMap<string, string> {
  const [drawn, setDrawn] = useState<ReadonlyMap<string, string>>(new Map());
  const live = useRef(new Map<string, string>());
  const key = JSON.stringify([theme.name, views.map(({title: _title, ...view}) => view)]);

  // Those of views that are deleted stay: deleting can be taken back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another network has pictures of its own
  useEffect(
    () => () => {
      for (const url of live.current.values()) URL.revokeObjectURL(url);
      live.current.clear();
      setDrawn(new Map());
    },
    [network]
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when the views have changed
  useEffect(() => {
    let isWanted = true;
    const draw = async () => {
      for (const view of views) {
        const url = await thumbnail({opened, study, network, theme}, view, () => isWanted);
        if (!isWanted) return url === null ? undefined : URL.revokeObjectURL(url);
        if (url === null) continue;
        const before = live.current.get(view.id);
        setDrawn(new Map(live.current.set(view.id, url)));
        if (before !== undefined) URL.revokeObjectURL(before);
      }
    };
    const idle = setTimeout(() => void draw(), 100); // what the click that opened the strip changes comes first
    return () => {
      isWanted = false;
      clearTimeout(idle);
    };
  }, [network, key]);
  return drawn;
}

type Subject = Pick<Shown, "opened" | "study" | "network" | "theme">;

async function thumbnail(
  {opened, study, network, theme}: Subject,
  view: View,
  isWanted: () => boolean
): Promise<string | null> {
  const {mentions, segmentations} = opened;
  const parts = Object.fromEntries(PICTURE_PARTS.map((part) => [part, false]));
  const options = pictureOptions({size: SIDES, theme: theme.name === "dark" ? "dark" : "light", names: "none", parts});
  const job = {
    study,
    network,
    view,
    options,
    format: "png",
    pixels: PIXELS,
    readings: {mentions, segmentations}
  } as const;
  try {
    const {files} = await pictures.draw(job, {isWanted});
    return URL.createObjectURL(new Blob([files[0]!.bytes], {type: "image/png"}));
  } catch {
    return null; // no longer wanted, or nothing to see: its name stands there all the same
  }
}
