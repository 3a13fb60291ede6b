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
export function startRun(worker: LayoutWorker, question: RunQuestion, events: LayoutEvents): LayoutRun {
  const {run, input, share} = question;
  let isPaused = false;
  let isForgotten = false;
  let waiting: Float64Array<ArrayBuffer> | null = null; // goes out with the next step
  const watchdog = createWatchdog(question.watchdogMs, () => fail("the layout did not answer"));
  const advance = () => {
    if (!waiting || isPaused || isForgotten) return;
    const positions = waiting;
    waiting = null;
    watchdog.start();
    worker.postMessage({type: "step", run, share, positions}, [positions.buffer]);
  };
  const forget = () => {
    isForgotten = true;
    watchdog.stop();
  };
  const fail = (message: string) => {
    if (isForgotten) return;
    forget();
    events.failed(message);
  };
  const hear = (reply: LayoutReply) => {
    if (isForgotten || reply.run !== run) return;
    watchdog.stop();
    if (reply.type === "failed") return fail(reply.message);
    events.moved(reply.positions, reply.left);
    if (reply.left > 0) waiting = reply.positions;
    advance();
  };
  listen(worker, hear, fail);
  waiting = new Float64Array(2 * input.nodeCount);
  worker.postMessage({type: "start", run, input}, arraysIn(input));
  advance();
  const setPaused = (value: boolean) => {
    isPaused = value;
    advance();
  };
  return {pause: () => setPaused(true), resume: () => setPaused(false), forget};
}

function listen(worker: LayoutWorker, hear: (reply: LayoutReply) => void, fail: (message: string) => void): void {
  worker.onmessage = ({data}: MessageEvent<LayoutReply>) => hear(data);
  worker.onerror = (event) => {
    event.preventDefault?.();
    fail(event.message || "the layout worker could not run");
  };
}

/** Barks when it was started and not stopped within these milliseconds. */
function createWatchdog(ms: number, bark: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    start() {
      timer = setTimeout(bark, ms);
    },
    stop: () => clearTimeout(timer)
  };
}
