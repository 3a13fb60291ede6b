import {communities} from "../core/analysis/communities.ts";
import type {AnalysisReply, AnalysisRequest} from "./analysisProtocol.ts";
import type {Endpoint} from "./endpoint.ts";

/** Answers analysis requests on `endpoint`, with progress. Never throws: it replies `failed`. */
export function serveAnalysis(endpoint: Endpoint): void {
  const reply = (message: AnalysisReply) => endpoint.postMessage(message, []);
  endpoint.onmessage = ({data}: MessageEvent<AnalysisRequest>) => {
    try {
      const work = communities(data.pairs);
      let step = work.next();
      for (; !step.done; step = work.next()) reply({type: "progress", share: step.value});
      reply({type: "communities", found: step.value});
    } catch (error) {
      reply({type: "failed", message: String(error)});
    }
  };
}
