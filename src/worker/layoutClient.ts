import type {LayoutInput} from "../core/layout/layoutInput.ts";
import {arraysIn} from "./arraysIn.ts";
import type {Endpoint} from "./endpoint.ts";
import type {LayoutReply} from "./layoutProtocol.ts";

/** The worker as the client needs it: an endpoint that can be ended and that tells when it dies. */
export interface LayoutWorker extends Endpoint {
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

export interface LayoutEvents {
  /** New positions; `left` goes 1 → 0, and at 0 the run is settled. */
  moved(positions: Float64Array, left: number): void;
  /** The worker died or refused; a new one is used for the next run. */
  failed(message: string): void;
}

export interface LayoutClient {
  /** Starts a run and forgets any earlier one. The arrays of `input` go over to the worker. `moved` is heard each time `share` (0–1) of the work is done. */
  run(input: LayoutInput, share: number, events: LayoutEvents): void;
  pause(): void;
  /** Forgets the run: nothing more is heard of it, and everybody stays where they were last. */
  cancel(): void;
  resume(): void;
  /** Ends the worker; calling it twice is harmless. */
  dispose(): void;
}

/** The page's side of the layout: starts, paces, pauses; notices a dead worker and makes a new one for the next run. */
export function createLayoutClient(createWorker: () => LayoutWorker, watchdogMs = 20_000): LayoutClient {
  let worker: LayoutWorker | null = null;
  let run = 0;
  let paused = false;
  let next: (() => void) | null = null;
  let watchdog: ReturnType<typeof setTimeout> | undefined;

  const drop = () => {
    clearTimeout(watchdog);
    worker?.terminate();
    worker = null;
    next = null;
  };

  return {
    run(input, share, events) {
      run += 1;
      const current = run;
      paused = false;
      const fail = (message: string) => {
        if (current !== run) return;
        drop();
        events.failed(message);
      };
      worker ??= createWorker();
      const port = worker;
      const step = (positions: Float64Array<ArrayBuffer>) => {
        clearTimeout(watchdog);
        watchdog = setTimeout(() => fail("the layout did not answer"), watchdogMs);
        port.postMessage({type: "step", run: current, share, positions}, [positions.buffer]);
      };
      port.onerror = (event) => {
        event.preventDefault?.();
        fail(event.message || "the layout worker could not run");
      };
      port.onmessage = ({data}: MessageEvent<LayoutReply>) => {
        if (data.run !== run) return;
        clearTimeout(watchdog);
        if (data.type === "failed") return fail(data.message);
        const {positions, left} = data;
        events.moved(positions, left);
        if (left <= 0 || current !== run) return;
        next = () => step(positions);
        if (!paused) advance();
      };
      next = null;
      const {nodeCount} = input;
      port.postMessage({type: "start", run: current, input}, arraysIn(input));
      step(new Float64Array(2 * nodeCount));
    },
    pause() {
      paused = true;
    },
    cancel() {
      run += 1;
      next = null;
      clearTimeout(watchdog);
    },
    resume() {
      if (!paused) return;
      paused = false;
      advance();
    },
    dispose: () => {
      run += 1;
      drop();
    }
  };

  function advance(): void {
    const go = next;
    next = null;
    go?.();
  }
}
