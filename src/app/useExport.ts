import {useEffect, useRef, useState} from "react";
import type {PictureJob} from "../worker/pictureClient.ts";
import type {DrawnPicture, PictureStage} from "../worker/pictureProtocol.ts";
import {copyPng, fileName, saveFile} from "./download.ts";
import {pictures} from "./pictures.ts";

export interface Export {
  /** What is being done; "" while nothing is. */
  doing: string;
  /** What became of the last try. */
  word: string;
  save(): Promise<void>;
  copy(): Promise<void>;
  cancel(): void;
}

/** What is said while a picture is made. */
const STAGES: Readonly<Record<PictureStage, string>> = {
  loading: "Fetching what is needed to draw…",
  drawing: "Drawing…",
  painting: "Painting the PNG…"
};

/** Saves or copies the picture that `job` orders; `names` make the file's name. One at a time, and it can be stopped. */
export function useExport(job: () => PictureJob, names: readonly string[]): Export {
  const [doing, setDoing] = useState("");
  const [word, setWord] = useState("");
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);

  const run = async (use: (picture: Promise<DrawnPicture>) => Promise<string>) => {
    if (doing !== "") return;
    const current = new AbortController();
    controller.current = current;
    setDoing(STAGES.drawing);
    setWord("");
    try {
      setWord(await use(pictures.draw(job(), {signal: current.signal, onStage: (stage) => setDoing(STAGES[stage])})));
    } catch (error) {
      setWord(
        current.signal.aborted
          ? "Stopped"
          : `It did not work: ${error instanceof Error ? error.message : String(error)}`
      );
    } finally {
      setDoing("");
    }
  };

  return {
    doing,
    word,
    save: () =>
      run(async (picture) => {
        const {format} = job();
        const name = fileName(namesOnce(names), format);
        saveFile((await picture).bytes, name, format === "svg" ? "image/svg+xml" : "image/png");
        return `Saved as ${name}`;
      }),
    copy: () =>
      run(async (picture) => {
        await copyPng(picture.then(({bytes}) => bytes));
        return "Copied: paste it into a slide or a text";
      }),
    cancel: () => controller.current?.abort()
  };
}

/** A picture named as its study has the name once. */
const namesOnce = (names: readonly string[]): string[] => [...new Set(names)];
