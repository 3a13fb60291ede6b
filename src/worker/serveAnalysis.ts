import {communities} from "../core/analysis/communities.ts";
import {robustness, untested} from "../core/analysis/robustness.ts";
import {cooccurrences} from "../core/network/cooccurrence.ts";
import {type FdsmOfPairs, fdsmOfPairs} from "../core/network/networkFdsm.ts";
import {similarNames} from "../core/text/similarNames.ts";
import type {AnalysisReply, AnalysisRequest} from "./analysisProtocol.ts";
import type {Endpoint} from "./endpoint.ts";

/** Answers analysis requests on `endpoint`, with progress. Never throws: it replies `failed`. */
export function serveAnalysis(endpoint: Endpoint): void {
  const reply = (message: AnalysisReply) => endpoint.postMessage(message, []);
  endpoint.onmessage = ({data}: MessageEvent<AnalysisRequest>) => {
    const progress = (share: number) => reply({type: "progress", share});
    try {
      switch (data.type) {
        case "communities":
          reply({type: "communities", found: finish(communities(data.pairs), progress)});
          break;
        case "robustness":
          reply({type: "first", found: untested(data.units)});
          reply({type: "robustness", found: finish(robustness(data.units), progress)});
          break;
        case "similar":
          reply({type: "similar", found: similarNames(data.sources, data.entities)});
          break;
        case "fdsm":
          reply({type: "fdsm", found: finish(fdsmOf(data), progress)});
          break;
        default:
          data satisfies never;
      }
    } catch (error) {
      reply({type: "failed", message: String(error)});
    }
  };
}

function fdsmOf({sources, counting}: AnalysisRequest & {type: "fdsm"}): Generator<number, FdsmOfPairs> {
  const {pairs, incidence} = cooccurrences(sources, counting.window, counting.without);
  return fdsmOfPairs(
    incidence,
    pairs.map(({a, b}) => [a, b] as const)
  );
}

/** Lets work run to its end, telling how far it is. */
function finish<T>(work: Generator<number, T>, progress: (share: number) => void): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    progress(step.value);
  }
}
