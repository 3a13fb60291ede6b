import {expect, it} from "vitest";
import type {AnalysisReply} from "../../src/worker/analysisProtocol.ts";
import type {Endpoint} from "../../src/worker/endpoint.ts";
import {serveAnalysis} from "../../src/worker/serveAnalysis.ts";

function answers(data: unknown): AnalysisReply[] {
  const said: AnalysisReply[] = [];
  const endpoint: Endpoint = {postMessage: (message) => said.push(message as AnalysisReply), onmessage: null};
  serveAnalysis(endpoint);
  endpoint.onmessage?.({data} as MessageEvent);
  return said;
}

it("serveAnalysis tells how far it is, and then what it found", () => {
  const pairs = {nodes: ["a", "b"], ends: Uint32Array.of(0, 1), weights: Float64Array.of(1)};
  const said = answers({type: "communities", pairs});
  expect(said.slice(0, -1).every(({type}) => type === "progress")).toBe(true);
  expect(said.length).toBeGreaterThan(1);
  expect(said.at(-1)).toMatchObject({type: "communities", found: {count: 1}});
});

it("serveAnalysis replies that it failed, and does not throw", () => {
  expect(answers({type: "communities", pairs: null})).toMatchObject([{type: "failed"}]);
});
