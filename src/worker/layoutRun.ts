import type {LayoutInput} from "../core/layout/layoutInput.ts";
import {arraysIn} from "./arraysIn.ts";
import type {LayoutEvents, LayoutWorker} from "./layoutClient.ts";
import type {LayoutReply} from "./layoutProtocol.ts";

/** What is to be laid out, and how. */
export interface RunQuestion {
  /** Larger than that of any run before in the same worker. */
  run: number;
  /** Its arrays go over to the worker. */
  input: LayoutInput;
  /** How much of the work is done between two answers, 0–1. */
  share: number;
  /** Milliseconds without an answer after which the worker is taken for dead. */
  watchdogMs: number;
}

export interface LayoutRun {
  /** The answer that is under way is still heard; the next step waits until `resume`. */
  pause(): void;
  resume(): void;
  /** Nothing more is heard of it. */
  forget(): void;
}

/** Lays something out in `worker`: asks for one step after another, until it is settled, has failed or is forgotten. */
export function startRun(
  worker: LayoutWorker,
  {run, input, share, watchdogMs}: RunQuestion,
  events: LayoutEvents
): LayoutRun {
  let isPaused = false;
  let isForgotten = false;
  let waiting: Float64Array<ArrayBuffer> | null = null; // goes out with the next step
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  const step = (positions: Float64Array<ArrayBuffer>) => {
    waiting = null;
    watchdog = setTimeout(() => fail("the layout did not answer"), watchdogMs);
    worker.postMessage({type: "step", run, share, positions}, [positions.buffer]);
  };
  const forget = () => {
    isForgotten = true;
    clearTimeout(watchdog);
  };
  const fail = (message: string) => {
    if (isForgotten) return;
    forget();
    events.failed(message);
  };
  const hear = (reply: LayoutReply) => {
    if (isForgotten || reply.run !== run) return;
    clearTimeout(watchdog);
    if (reply.type === "failed") return fail(reply.message);
    const {positions, left} = reply;
    events.moved(positions, left);
    if (left <= 0) return;
    waiting = positions;
    advance();
  };
  const advance = () => {
    if (waiting && !isPaused && !isForgotten) step(waiting);
  };
  worker.onerror = (event) => {
    event.preventDefault?.();
    fail(event.message || "the layout worker could not run");
  };
  worker.onmessage = ({data}: MessageEvent<LayoutReply>) => hear(data);
  const {nodeCount} = input;
  worker.postMessage({type: "start", run, input}, arraysIn(input));
  step(new Float64Array(2 * nodeCount));
  return {
    pause: () => {
      isPaused = true;
    },
    resume: () => {
      isPaused = false;
      advance();
    },
    forget
  };
}
