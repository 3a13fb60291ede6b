import {useMemo} from "react";
import {type Layer, pairGraph} from "../../core/analysis/pairGraph.ts";
import type {AnalysisReply} from "../../worker/analysisProtocol.ts";
import {type Shown, useShown} from "../derived.ts";
import {useAnalysis} from "../useAnalysis.ts";
import {useRings} from "../useRings.ts";

/** Keeps the rings of a view on the stage while the panel that tells of communities is closed. */
export function KeptRings({layer}: {layer: Layer}) {
  const shown = useShown();
  return shown && <Rings shown={shown} layer={layer} />;
}

function Rings({shown, layer}: {shown: Shown; layer: Layer}) {
  const {part, view} = shown;
  const pairs = useMemo(() => pairGraph(part, layer, view), [part, layer, view]);
  const request = useMemo(() => ({type: "communities" as const, pairs}), [pairs]);
  const analysis = useAnalysis<Extract<AnalysisReply, {type: "communities"}>>(request);
  useRings(shown, pairs, analysis.state === "done" ? analysis.found : null);
  return null;
}
