// The layout's worker in the browser gives the bits that Node gives: the built file runs in both.

import {once} from "node:events";
import {readdirSync} from "node:fs";
import {pathToFileURL} from "node:url";
import {Worker as NodeWorker} from "node:worker_threads";
import type {Page} from "playwright-core";
import {expect} from "vitest";
import {type LayoutInput, layoutInput} from "../../src/core/layout/layoutInput.ts";
import {WASM_CODE} from "../../src/core/layout/manyBody/wasmCode.ts";
import {MOST_IN_CIRCLE} from "../../src/core/layout/settings.ts";
import {it} from "./app.ts";

const file = readdirSync("dist/app/assets").find((name) => /^layout\.worker-.*\.js$/.test(name))!;

/** People in some order, each tied to three others. */
const network = (nodeCount: number): LayoutInput =>
  layoutInput({
    nodeCount,
    ends: Uint32Array.from({length: 6 * nodeCount}, (_, i) =>
      i % 2 === 0 ? Math.floor(i / 6) : (i * i * 31 + 7 * i) % nodeCount
    ),
    halfWidths: new Float32Array(nodeCount).fill(25),
    halfHeights: new Float32Array(nodeCount).fill(12)
  });

/** The positions, as text, that the built worker comes to in the browser. */
const settledThere = (page: Page, input: LayoutInput): Promise<string> =>
  page.evaluate(
    async ({address, columns, nodeCount}) => {
      const {ends, weights, halfWidths, halfHeights} = columns;
      const {trustedTypes} = globalThis as unknown as {
        trustedTypes: {createPolicy(name: string, rules: object): {createScriptURL(url: string): unknown}};
      };
      const policy = trustedTypes.createPolicy("prosopograph-worker", {createScriptURL: (same: string) => same});
      const own = new Worker(policy.createScriptURL(address) as string, {type: "module"});
      const nobody = {nodes: new Uint32Array(), places: new Float64Array()};
      const question = {
        seed: 1,
        nodeCount,
        ends: Uint32Array.from(ends),
        weights: Float32Array.from(weights),
        halfWidths: Float32Array.from(halfWidths),
        halfHeights: Float32Array.from(halfHeights),
        stages: new Uint8Array(nodeCount),
        groups: {offsets: new Uint32Array(1), items: new Int32Array()},
        held: nobody,
        known: nobody
      };
      own.postMessage({type: "start", run: 1, input: question});
      const positions = new Float64Array(2 * nodeCount);
      own.postMessage({type: "step", run: 1, share: 1, positions}, [positions.buffer]);
      const {data} = await new Promise<MessageEvent>((resolve) => own.addEventListener("message", resolve));
      own.terminate();
      return data.left === 0 ? data.positions.join(" ") : JSON.stringify(data);
    },
    {
      address: `/assets/${file}`,
      nodeCount: input.nodeCount,
      columns: {
        ends: [...input.ends],
        weights: [...input.weights],
        halfWidths: [...input.halfWidths],
        halfHeights: [...input.halfHeights]
      }
    }
  );

/** The same in a thread of Node's. */
async function settledHere(input: LayoutInput): Promise<string> {
  const thread = new NodeWorker(
    `const {parentPort, workerData} = require("node:worker_threads");
     globalThis.self = {postMessage: (message) => parentPort.postMessage(message)};
     import(workerData).then(() => parentPort.on("message", (data) => self.onmessage({data})));`,
    {eval: true, execArgv: [], workerData: pathToFileURL(`dist/app/assets/${file}`).href}
  );
  thread.postMessage({type: "start", run: 1, input});
  thread.postMessage({type: "step", run: 1, share: 1, positions: new Float64Array(2 * input.nodeCount)});
  const [{positions, left}] = (await once(thread, "message")) as [{positions: Float64Array; left: number}];
  await thread.terminate();
  expect(left).toBe(0);
  return positions.join(" ");
}

it("the layout's worker gives the places that Node gives, to the bit, for a circle and for a crowd", async ({
  open,
  running
}) => {
  const address = new URL(`assets/${file}`, running.url).href; // a document of the same origin and policy, without the app
  const {page} = await open(address);
  // the policy lets the kernel start
  const isAllowed = await page.evaluate(
    (code) => "repel" in new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(code))).exports,
    [...Buffer.from(WASM_CODE, "base64")]
  );
  expect(isAllowed).toBe(true);
  for (const input of [network(60), network(MOST_IN_CIRCLE + 300)]) {
    await page.goto(address); // a policy can be made once in a document
    const [there, here] = await Promise.all([settledThere(page, input), settledHere(input)]);
    expect(there).toBe(here);
  }
});
