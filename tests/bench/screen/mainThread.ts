import type {CDPSession} from "playwright-core";

/** What a page's main thread did: processor milliseconds, so that a busy machine does not count. */
export interface MainThreadWork {
  /** Everything: script, styles, layout, painting. */
  total: number;
  /** The longest task. */
  longest: number;
  /** Tasks of more than 50 ms. */
  long: number;
}

/** Runs `act` and gives what the main thread of the session's page did until it was over. */
export async function mainThreadWork(cdp: CDPSession, act: () => Promise<void>): Promise<MainThreadWork> {
  const events: TraceEvent[] = [];
  const take = ({value}: {value: unknown[]}) => void events.push(...(value as TraceEvent[]).filter(isTelling));
  cdp.on("Tracing.dataCollected", take);
  await cdp.send("Tracing.start", {transferMode: "ReportEvents", traceConfig: TRACED});
  const isOver = new Promise((resolve) => cdp.once("Tracing.tracingComplete", resolve));
  try {
    await act();
  } finally {
    await cdp.send("Tracing.end");
    await isOver;
    cdp.off("Tracing.dataCollected", take);
  }
  return workOf(events);
}

/** An event of a trace; times in µs, `tdur` is processor time. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  tdur?: number;
  args: {name?: string};
}

const TASK = "RunTask";
const TRACED = {
  includedCategories: ["disabled-by-default-devtools.timeline", "__metadata"],
  recordMode: "recordAsMuchAsPossible" as const,
  traceBufferSizeInKb: 500_000
};

const isTelling = ({name, ph}: TraceEvent): boolean => name === "thread_name" || (name === TASK && ph === "X");

function workOf(events: readonly TraceEvent[]): MainThreadWork {
  const threadOf = ({pid, tid}: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(
    events.filter(({name, args}) => name === "thread_name" && args.name === "CrRendererMain").map(threadOf)
  );
  const times = events
    .filter((event) => event.name === TASK && main.has(threadOf(event)))
    .map(({tdur = 0}) => tdur / 1000);
  return {
    total: times.reduce((sum, time) => sum + time, 0),
    longest: times.reduce((most, time) => Math.max(most, time), 0),
    long: times.filter((time) => time > 50).length
  };
}
