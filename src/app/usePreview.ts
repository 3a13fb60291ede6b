import {useEffect, useRef, useState} from "react";
import type {Problem} from "../core/base/problem.ts";
import type {Network} from "../core/model/network.ts";
import type {MadeFiles} from "../export/makeFiles.ts";
import type {PictureJob} from "../worker/pictureClient.ts";
import {pictures} from "./pictures.ts";
import {useApp} from "./store.ts";

export interface Preview {
  /** Address of the picture; "" before the first. */
  url: string;
  description: string;
  warnings: Problem[];
  /** Why there is none; "" when all is well. */
  trouble: string;
  isDrawing: boolean;
}

const QUIET_MS = 160;

/** The fonts and the painter hold much memory: they go some time after the dialog does. */
const KEPT_MS = 60_000;
let farewell: ReturnType<typeof setTimeout> | undefined;

/** Sharp in the width that a dialog has, on screens of any density. */
const PREVIEW_PIXELS = 1600;

/**
 * The picture as it will be, behind a blob: address: a PNG, since an SVG within a page may use no fonts but those of the
 * computer, `pixels` wide. It is drawn anew when `key` changes, when the network does, and when a layout has come to rest; the last
 * picture stays until the next is there.
 */
export function usePreview(job: () => PictureJob, key: string, network: Network, pixels = PREVIEW_PIXELS): Preview {
  const [preview, setPreview] = useState<Preview>({
    url: "",
    description: "",
    warnings: [],
    trouble: "",
    isDrawing: true
  });
  const layout = useApp((state) => state.layout.state);
  const latest = useRef(job);
  latest.current = job;
  const isFirst = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: these say when to draw; what to draw is in the job of then
  useEffect(() => {
    let isCurrent = true;
    const show = (part: Partial<Preview>) => setPreview((before) => ({...before, isDrawing: false, ...part}));
    const timer = setTimeout(
      () => {
        setPreview((before) => ({...before, isDrawing: true}));
        pictures.draw({...latest.current(), format: "png", pixels}, {isWanted: () => isCurrent}).then(
          (picture) => isCurrent && show(shownPicture(picture)), // no address for a picture that nobody shows
          (error: unknown) => isCurrent && show({trouble: error instanceof Error ? error.message : String(error)})
        );
      },
      isFirst.current ? 0 : QUIET_MS
    );
    isFirst.current = false;
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key, network, layout, pixels]);

  const {url} = preview;
  useEffect(() => () => URL.revokeObjectURL(url), [url]);

  useEffect(() => {
    clearTimeout(farewell);
    return () => {
      farewell = setTimeout(() => pictures.dispose(), KEPT_MS);
    };
  }, []);
  return preview;
}

function shownPicture({files, description, warnings}: MadeFiles): Partial<Preview> {
  return {
    url: URL.createObjectURL(new Blob([files[0]!.bytes], {type: "image/png"})),
    description,
    warnings,
    trouble: ""
  };
}
