import {useEffect, useRef, useState} from "react";
import {joinWords} from "../core/base/joinWords.ts";
import type {FileProgress, MadeFiles} from "../export/makeFiles.ts";
import {exporting} from "../words/en/exporting.ts";
import type {PictureJob} from "../worker/pictureClient.ts";
import {copyPng, copySvg, fileName, saveFile} from "./download.ts";
import {words} from "./language.ts";
import {pictures} from "./pictures.ts";
import {store} from "./store.ts";

export interface Export {
  /** What is being done; "" while nothing is. */
  doing: string;
  /** What became of the last try, as long as nothing else is chosen. */
  word: string;
  save(): Promise<void>;
  copy(): Promise<void>;
  cancel(): void;
}

const STAGES = {loading: "loading", drawing: "drawingStage", painting: "painting"} as const;

/** What is said while a file is made. */
function inWords({stage, share}: FileProgress): string {
  const t = words(exporting);
  const said = {stage: t[STAGES[stage]]};
  return share === undefined ? t.ongoing(said) : t.percent({...said, percent: Math.round(100 * share)});
}

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
      tell(current.signal.aborted ? words(exporting).stopped : words(exporting).didNotWork({error: trouble}));
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
        return words(exporting).saved({files: joinWords(saved, "and", store.getState().language)});
      }),
    copy: () =>
      run(async (made) => {
        const bytes = made.then(({files}) => files[0]!.bytes);
        await (job().format === "svg" ? copySvg(bytes) : copyPng(bytes));
        return words(exporting).copied;
      }),
    cancel: () => controller.current?.abort()
  };
}

/** A picture named as its study has the name once. */
const namesOnce = (names: readonly string[]): string[] => [...new Set(names)];
