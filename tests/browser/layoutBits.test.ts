// The layout's worker in the browser gives the bits that Node gives.

import {readdirSync} from "node:fs";
import type {Page} from "playwright-core";
import {expect} from "vitest";
import {settle} from "../../src/core/layout/layout.ts";
import {type LayoutInput, layoutInput} from "../../src/core/layout/layoutInput.ts";
import {WASM_CODE} from "../../src/core/layout/manyBody/wasmCode.ts";
import {MOST_IN_CIRCLE} from "../../src/core/layout/settings.ts";
import {it} from "./app.ts";

const worker = readdirSync("dist/app/assets").find((name) => /^layout\.worker-.*\.js$/.test(name));

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

/** The positions, as text, that the built worker comes to. */
const settledThere = (page: Page, input: LayoutInput): Promise<string> =>
  page.evaluate(
    async ({address, columns, nodeCount}) => {
      const {ends, weights, halfWidths, halfHeights} = columns;
      const {trustedTypes} = globalThis as unknown as {
        trustedTypes: {createPolicy(name: string, rules: object): {createScriptURL(url: string): unknown}};
      };
      const trusted = (url: string) =>
        trustedTypes
          .createPolicy("prosopograph-worker", {createScriptURL: (same: string) => same})
          .createScriptURL(url);
      const own = new Worker(trusted(address) as string, {type: "module"});
      const nobody = {nodes: new Uint32Array(), places: new Float64Array()};
      const answer = () =>
        new Promise<MessageEvent>((resolve) => own.addEventListener("message", resolve, {once: true}));
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
      for (let positions = new Float64Array(2 * nodeCount); ; ) {
        own.postMessage({type: "step", run: 1, share: 1, positions}, [positions.buffer]);
        const {data} = await answer();
        if (data.type !== "stepped") throw new Error(JSON.stringify(data));
        positions = data.positions;
        if (data.left === 0) return positions.join(" ");
      }
    },
    {
      address: `/assets/${worker}`,
      nodeCount: input.nodeCount,
      columns: {
        ends: [...input.ends],
        weights: [...input.weights],
        halfWidths: [...input.halfWidths],
        halfHeights: [...input.halfHeights]
      }
    }
  );

it("the layout's worker gives the places that Node gives, to the bit, for a circle and for a crowd", async ({app}) => {
  const {page, url} = app;
  // the policy lets the kernel start
  const isAllowed = await page.evaluate(
    (code) => "repel" in new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(code))).exports,
    [...Buffer.from(WASM_CODE, "base64")]
  );
  expect(isAllowed).toBe(true);
  for (const input of [network(60), network(MOST_IN_CIRCLE + 300)]) {
    await page.goto(new URL(`assets/${worker}`, url).href); // a document of the same origin, in which the app is not
    expect(await settledThere(page, input)).toBe(settle(input).join(" "));
  }
});
