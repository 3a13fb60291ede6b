import {expect, it} from "vitest";
import {DEFAULT_COUNTING} from "../../src/core/model/mention.ts";
import {findMentions} from "../../src/core/text/findMentions.ts";
import {createGazetteer} from "../../src/core/text/gazetteer.ts";
import {segment} from "../../src/core/text/segment.ts";
import type {AnalysisReply} from "../../src/worker/analysisProtocol.ts";
import type {Endpoint} from "../../src/worker/endpoint.ts";
import {serveAnalysis} from "../../src/worker/serveAnalysis.ts";
import {bareSource} from "../evaluate/finders.ts";
import {entity} from "../fixtures/smallNetwork.ts";

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

it("serveAnalysis shuffles who is named where, and says how far it is", () => {
  const text = "Ada, Bob.\nAda, Bob.\nCy.\nCy, Ada.";
  const segmentation = segment({...bareSource(text), paragraphs: "line"});
  const mentions = findMentions(
    segmentation,
    text,
    createGazetteer(["Ada", "Bob", "Cy"].map((name) => entity(name, {name})))
  );
  const said = answers({type: "fdsm", sources: [{segmentation, mentions, text}], counting: DEFAULT_COUNTING});
  expect(said.length).toBeGreaterThan(100);
  expect(said.at(-1)).toMatchObject({
    type: "fdsm",
    found: {
      pairs: [
        ["Ada", "Bob"],
        ["Ada", "Cy"]
      ]
    }
  });
});
