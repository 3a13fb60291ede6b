import {useEffect, useState} from "react";
import type {Communities} from "../core/analysis/communities.ts";
import {type Layer, type PairGraph, pairGraph} from "../core/analysis/pairGraph.ts";
import type {VisiblePart} from "../core/network/visiblePart.ts";
import analysisWorkerUrl from "../worker/analysis.worker.ts?worker&url";
import type {AnalysisReply} from "../worker/analysisProtocol.ts";
import {trustedWorkerUrl} from "../worker/trustedWorkerUrl.ts";

/** How far the search is, and what it came to. */
export type CommunitySearch =
  | {state: "searching"; share: number; stop(): void}
  | {state: "stopped"}
  | {state: "failed"; message: string}
  | {state: "found"; pairs: PairGraph; found: Communities};

/** Looks for communities in what is shown, in a worker; anew whenever that changes. */
export function useCommunities(part: VisiblePart, layer: Layer): CommunitySearch {
  const [search, setSearch] = useState<CommunitySearch>({state: "stopped"});
  useEffect(() => {
    const pairs = pairGraph(part, layer);
    const worker = new Worker(trustedWorkerUrl(analysisWorkerUrl), {type: "module"});
    const stop = () => {
      worker.terminate();
      setSearch({state: "stopped"});
    };
    setSearch({state: "searching", share: 0, stop});
    worker.onerror = ({message}) => setSearch({state: "failed", message: message || "the search stopped"});
    worker.onmessage = ({data}: MessageEvent<AnalysisReply>) => {
      switch (data.type) {
        case "progress":
          setSearch({state: "searching", share: data.share, stop});
          break;
        case "communities":
          setSearch({state: "found", pairs, found: data.found});
          worker.terminate();
          break;
        case "failed":
          setSearch({state: "failed", message: data.message});
          worker.terminate();
          break;
        default:
          data satisfies never;
      }
    };
    worker.postMessage({type: "communities", pairs});
    return () => worker.terminate();
  }, [part, layer]);
  return search;
}
