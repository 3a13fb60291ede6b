import {MessageChannel, type MessagePort} from "node:worker_threads";
import {afterEach, beforeEach, expect, it} from "vitest";
import {settle} from "../../src/core/layout/layout.ts";
import {type LayoutInput, layoutInput} from "../../src/core/layout/layoutInput.ts";
import type {Endpoint} from "../../src/worker/endpoint.ts";
import type {LayoutReply, LayoutRequest} from "../../src/worker/layoutProtocol.ts";
import {serveLayout} from "../../src/worker/serveLayout.ts";

let page: MessagePort;
beforeEach(() => {
  const channel = new MessageChannel();
  page = channel.port1;
  serveLayout(channel.port2 as unknown as Endpoint);
});
afterEach(() => page.close());

/** Three people: the first two tied. */
const input = (seed = 7): LayoutInput =>
  layoutInput({
    seed,
    nodeCount: 3,
    ends: Uint32Array.of(0, 1),
    weights: Float32Array.of(3),
    halfWidths: new Float32Array(3).fill(20),
    halfHeights: new Float32Array(3).fill(20)
  });

function ask(request: LayoutRequest): Promise<LayoutReply> {
  return new Promise((resolve) => {
    page.once("message", resolve);
    page.postMessage(request, request.type === "step" ? [request.positions.buffer] : []);
  });
}

const start = (run: number, seed?: number): LayoutRequest => ({type: "start", run, input: input(seed)});
const step = (run: number, share = 1) => ({type: "step" as const, run, share, positions: new Float64Array(6)});

it("a step lends its buffer to the worker and gets it back filled", async () => {
  page.postMessage(start(1));
  const request = step(1, 0.05);
  const reply = await ask(request);
  expect(request.positions.byteLength).toBe(0); // transferred, not copied
  expect(reply).toMatchObject({type: "stepped", run: 1});
  expect(reply.type === "stepped" && [...reply.positions].every(Number.isFinite)).toBe(true);
});

it("steps go on until nothing is left, and end where the layout itself ends", async () => {
  page.postMessage(start(1));
  const first = await ask(step(1, 0.05));
  expect(first.type === "stepped" && first.left).toBeGreaterThan(0);
  const last = await ask(step(1));
  expect(last).toEqual({type: "stepped", run: 1, left: 0, positions: settle(input())});
});

it("a new start forgets the run before it", async () => {
  page.postMessage(start(1, 7));
  await ask(step(1));
  page.postMessage(start(2, 8));
  expect(await ask(step(2))).toMatchObject({run: 2, positions: settle(input(8))});
});

it("a step before any start is answered, not swallowed", async () => {
  expect(await ask(step(1))).toEqual({type: "failed", run: 1, message: "Error: step before start"});
});

it("a layout that cannot be made is answered, and the next one is served", async () => {
  const broken = {type: "start", run: 1, input: null} as unknown as LayoutRequest;
  expect(await ask(broken)).toMatchObject({type: "failed", run: 1});
  page.postMessage(start(2));
  expect(await ask(step(2))).toMatchObject({type: "stepped", run: 2});
});
