import {afterEach, expect, it, vi} from "vitest";
import {settle} from "../../src/core/layout/layout.ts";
import {type LayoutInput, layoutInput} from "../../src/core/layout/layoutInput.ts";
import {createLayoutClient, type LayoutEvents} from "../../src/worker/layoutClient.ts";
import type {LayoutRequest} from "../../src/worker/layoutProtocol.ts";
import {serveLayout} from "../../src/worker/serveLayout.ts";
import {fakeWorkers} from "./fakeWorker.ts";

/** Anew each time: its arrays go over to the worker. */
const input = (): LayoutInput =>
  layoutInput({
    seed: 7,
    nodeCount: 2,
    ends: Uint32Array.of(0, 1),
    halfWidths: Float32Array.of(20, 20),
    halfHeights: Float32Array.of(20, 20)
  });
const EVERYTHING = 1;

let cleanUp = () => {};
afterEach(() => cleanUp());

function setUp(serve?: Parameters<typeof fakeWorkers>[0], watchdogMs?: number) {
  const fakes = fakeWorkers(serve);
  const client = createLayoutClient(fakes.create, watchdogMs);
  cleanUp = () => {
    client.dispose();
    fakes.close();
  };
  return {client, workers: fakes.workers};
}

/** Events that note what is heard; `end` resolves when the run is settled or has failed. */
function listen() {
  const heard: {positions: number[]; left: number}[] = [];
  let events: LayoutEvents | undefined;
  const end = new Promise<string>((resolve) => {
    events = {
      moved(positions, left) {
        heard.push({positions: [...positions], left});
        if (left === 0) resolve("settled");
      },
      failed: resolve
    };
  });
  return {heard, end, events: events as LayoutEvents};
}

it("run(input) moves step by step until the layout is settled", async () => {
  const {client} = setUp(serveLayout);
  const {heard, end, events} = listen();
  client.run(input(), 0.1, events);
  expect(await end).toBe("settled");
  expect(heard.length).toBeGreaterThan(1);
  expect(heard.map(({left}) => left)).toEqual(heard.map(({left}) => left).sort((a, b) => b - a));
  expect(heard.at(-1)?.positions).toEqual([...settle(input())]);
});

it("a second run silences the first, and both use one worker", async () => {
  const {client, workers} = setUp(serveLayout);
  const [first, second] = [listen(), listen()];
  client.run(input(), EVERYTHING, first.events);
  client.run({...input(), seed: 8}, EVERYTHING, second.events);
  expect(await second.end).toBe("settled");
  expect(first.heard).toEqual([]);
  expect(second.heard.at(-1)?.positions).toEqual([...settle({...input(), seed: 8})]);
  expect(workers).toHaveLength(1);
});

it("pause() holds the next step back until resume()", async () => {
  const {client, workers} = setUp();
  const asked: LayoutRequest[] = [];
  const {heard, end, events} = listen();
  client.run(input(), 0.1, events);
  const inside = workers[0]!.inside;
  inside.onmessage = ({data}: MessageEvent<LayoutRequest>) => {
    asked.push(data);
    if (data.type !== "step") return;
    const left = asked.length > 2 ? 0 : 0.5;
    inside.postMessage({type: "stepped", run: data.run, positions: data.positions, left}, []);
  };
  client.pause();
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  expect(asked.map(({type}) => type)).toEqual(["start", "step"]);
  client.resume();
  expect(await end).toBe("settled");
  expect(asked.map(({type}) => type)).toEqual(["start", "step", "step"]);
});

it("a worker that dies is noticed, ended, and replaced for the next run", async () => {
  const {client, workers} = setUp(serveLayout);
  const lost = listen();
  client.run(input(), EVERYTHING, lost.events);
  workers[0]!.die("out of memory");
  expect(await lost.end).toBe("out of memory");
  expect(workers[0]!.terminated).toBe(true);
  const next = listen();
  client.run(input(), EVERYTHING, next.events);
  expect(await next.end).toBe("settled");
  expect(workers).toHaveLength(2);
});

it("cancel() silences the run, and the next one uses the same worker", async () => {
  const {client, workers} = setUp(serveLayout);
  const [first, second] = [listen(), listen()];
  client.run(input(), 0.01, first.events);
  client.cancel();
  client.run(input(), EVERYTHING, second.events);
  expect(await second.end).toBe("settled");
  expect(first.heard).toEqual([]);
  expect(workers).toHaveLength(1);
});

it("a worker that falls silent in the middle of a run is given up, even after a pause", async () => {
  const {client, workers} = setUp(undefined, 30);
  const {heard, end, events} = listen();
  client.run(input(), 0.1, events);
  const inside = workers[0]!.inside;
  let answered = 0;
  inside.onmessage = ({data}: MessageEvent<LayoutRequest>) => {
    if (data.type !== "step" || ++answered > 2) return;
    inside.postMessage({type: "stepped", run: data.run, positions: data.positions, left: 0.5}, []);
  };
  client.pause();
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  client.resume();
  expect(await end).toBe("the layout did not answer");
  expect(heard).toHaveLength(2);
});

it("a worker that says nothing is given up after the watchdog's time", async () => {
  const {client, workers} = setUp(() => {}, 10);
  const {end, events} = listen();
  client.run(input(), EVERYTHING, events);
  expect(await end).toBe("the layout did not answer");
  expect(workers[0]!.terminated).toBe(true);
});

it("a run that the worker refuses is told, with its reason", async () => {
  const {client} = setUp(serveLayout);
  const {end, events} = listen();
  client.run({...input(), ends: null as unknown as Uint32Array}, EVERYTHING, events);
  expect(await end).toMatch(/TypeError/);
});

it("dispose() ends the worker, silently, once or twice", async () => {
  const {client, workers} = setUp(serveLayout);
  const {heard, events} = listen();
  client.run(input(), EVERYTHING, events);
  client.dispose();
  client.dispose();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(workers[0]!.terminated).toBe(true);
  expect(heard).toEqual([]);
});
