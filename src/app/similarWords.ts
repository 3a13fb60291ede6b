import {useEffect, useState} from "react";
import type {SimilarName} from "../core/text/similarNames.ts";
import analysisWorkerUrl from "../worker/analysis.worker.ts?worker&url";
import type {AnalysisReply} from "../worker/analysisProtocol.ts";
import {trustedWorkerUrl} from "../worker/trustedWorkerUrl.ts";
import type {Opened} from "./state.ts";

const NONE: readonly SimilarName[] = [];
const known = new WeakMap<Opened, Promise<readonly SimilarName[]>>();

/** The words of the open texts that are one letter from a name; none until they are found. Sought once, in a worker. */
export function useSimilarWords(opened: Opened): readonly SimilarName[] {
  const [words, setWords] = useState(NONE);
  useEffect(() => {
    let isAwaited = true;
    void similarWords(opened).then((found) => isAwaited && setWords(found));
    return () => {
      isAwaited = false;
    };
  }, [opened]);
  return words;
}

function similarWords(opened: Opened): Promise<readonly SimilarName[]> {
  const sought = known.get(opened) ?? seek(opened);
  known.set(opened, sought);
  return sought;
}

/** A suggestion that fails is none: nothing else depends on it, and the console says why. */
function seek({study, mentions}: Opened): Promise<readonly SimilarName[]> {
  const bySource = new Map(study.sources.map(({id}) => [id, mentions.filter(({source}) => source === id)]));
  const sources = study.sources.flatMap(({id, text}) =>
    text === null ? [] : [{source: id, text, mentions: bySource.get(id)!}]
  );
  return new Promise((resolve) => {
    const worker = new Worker(trustedWorkerUrl(analysisWorkerUrl), {type: "module"});
    const end = (found: readonly SimilarName[]) => {
      worker.terminate();
      resolve(found);
    };
    worker.onerror = () => end(NONE);
    worker.onmessage = ({data}: MessageEvent<AnalysisReply>) => {
      if (data.type === "similar") end(data.found);
      else if (data.type === "failed") {
        console.error(data.message);
        end(NONE);
      }
    };
    worker.postMessage({type: "similar", sources, entities: study.entities});
  });
}
