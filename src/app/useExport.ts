import {useEffect, useRef, useState} from "react";
import type {FileProgress, MadeFiles} from "../export/makeFiles.ts";
import type {PictureJob} from "../worker/pictureClient.ts";
import {copyPng, copySvg, fileName, saveFile} from "./download.ts";
import {pictures} from "./pictures.ts";

export interface Export {
  /** What is being done; "" while nothing is. */
  doing: string;
  /** What became of the last try, as long as nothing else is chosen. */
  word: string;
  save(): Promise<void>;
  copy(): Promise<void>;
  cancel(): void;
}

const STAGES: Readonly<Record<FileProgress["stage"], string>> = {
  loading: "Fetching what is needed to draw",
  drawing: "Drawing",
  painting: "Painting"
};

/** What is said while a file is made. */
const inWords = ({stage, share}: FileProgress): string =>
  share === undefined ? `${STAGES[stage]}…` : `${STAGES[stage]}, ${Math.round(100 * share)} %…`;

/**
 * Saves or copies what `job` orders; `names` make the file's name. One at a time, and it can be stopped. A word about
 * the last try stands until `key`, which says what is ordered, changes.
 */
export function useExport(job: () => PictureJob, names: readonly string[], key: string): Export {
  const [doing, setDoing] = useState("");
  const [last, setLast] = useState({word: "", key});
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);

  const run = async (use: (made: Promise<MadeFiles>) => Promise<string>) => {
    if (doing !== "") return;
    const current = new AbortController();
    controller.current = current;
    const tell = (word: string) => setLast({word, key});
    setDoing(inWords({stage: "drawing"}));
    tell("");
    try {
      const onProgress = (progress: FileProgress) => setDoing(inWords(progress));
      tell(await use(pictures.draw(job(), {signal: current.signal, onProgress})));
    } catch (error) {
      const trouble = error instanceof Error ? error.message : String(error);
      tell(current.signal.aborted ? "Stopped" : `It did not work: ${trouble}`);
    } finally {
      setDoing("");
    }
  };

  return {
    doing,
    word: last.key === key ? last.word : "",
    save: () =>
      run(async (made) => {
        const {files} = await made;
        const saved = files.map(({ending, type, bytes}) => {
          const name = fileName(namesOnce(names), ending);
          saveFile(bytes, name, type);
          return name;
        });
        return `Saved as ${saved.join(" and ")}`;
      }),
    copy: () =>
      run(async (made) => {
        const bytes = made.then(({files}) => files[0]!.bytes);
        await (job().format === "svg" ? copySvg(bytes) : copyPng(bytes));
        return "Copied: paste it into a slide, a drawing or a text";
      }),
    cancel: () => controller.current?.abort()
  };
}

/** A picture named as its study has the name once. */
const namesOnce = (names: readonly string[]): string[] => [...new Set(names)];
