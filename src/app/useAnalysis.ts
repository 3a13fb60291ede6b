import {useEffect, useState} from "react";
import {screen} from "../words/en/screen.ts";
import analysisWorkerUrl from "../worker/analysis.worker.ts?worker&url";
import type {AnalysisReply, AnalysisRequest} from "../worker/analysisProtocol.ts";
import {trustedWorkerUrl} from "../worker/trustedWorkerUrl.ts";
import {words} from "./language.ts";

/** What an analysis asks and what it comes to. */
type Found = Exclude<Extract<AnalysisReply, {found: unknown}>, {type: "first"}>;

/** How far an analysis is. */
export type Analysis<Reply extends Found> =
  /** `first`: what is known already. */
  | {state: "running"; share: number; first: Reply["found"] | null; stop(): void}
  | {state: "stopped"}
  | {state: "failed"; message: string}
  | {state: "done"; found: Reply["found"]};

/** Runs an analysis in a worker, and anew whenever what it asks has changed; `request` must be memoised. */
export function useAnalysis<Reply extends Found>(request: AnalysisRequest & {type: Reply["type"]}): Analysis<Reply> {
  const [analysis, setAnalysis] = useState<Analysis<Reply>>({state: "stopped"});
  useEffect(() => {
    const worker = new Worker(trustedWorkerUrl(analysisWorkerUrl), {type: "module"});
    const stop = () => {
      worker.terminate();
      setAnalysis({state: "stopped"});
    };
    let [share, first]: [number, Reply["found"] | null] = [0, null];
    const go = () => setAnalysis({state: "running", share, first, stop});
    go();
    worker.onerror = ({message}) => setAnalysis({state: "failed", message: message || words(screen).workerStopped});
    worker.onmessage = ({data}: MessageEvent<AnalysisReply>) => {
      if (data.type === "progress") {
        share = data.share;
        return go();
      }
      if (data.type === "first") {
        first = data.found;
        return go();
      }
      worker.terminate();
      if (data.type === "failed") return setAnalysis({state: "failed", message: data.message});
      setAnalysis({state: "done", found: data.found});
    };
    worker.postMessage(request);
    return () => worker.terminate();
  }, [request]);
  return analysis;
}
