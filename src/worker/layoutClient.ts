import type {LayoutInput} from "../core/layout/layoutInput.ts";
import type {Endpoint} from "./endpoint.ts";
import {type LayoutRun, startRun} from "./layoutRun.ts";

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

/** The page's side of the layout: starts, pauses, ends; makes a new worker for the next run where one has died. */
export function createLayoutClient(createWorker: () => LayoutWorker, watchdogMs = 20_000): LayoutClient {
  let worker: LayoutWorker | null = null;
  let current: LayoutRun | null = null;
  let runs = 0;
  const endWorker = () => {
    worker?.terminate();
    worker = null;
  };
  return {
    run(input, share, events) {
      current?.forget();
      worker ??= createWorker();
      const question = {run: ++runs, input, share, watchdogMs};
      current = startRun(worker, question, {
        moved: events.moved,
        failed(message) {
          endWorker();
          events.failed(message);
        }
      });
    },
    pause: () => current?.pause(),
    resume: () => current?.resume(),
    cancel: () => current?.forget(),
    dispose() {
      current?.forget();
      endWorker();
    }
  };
}
