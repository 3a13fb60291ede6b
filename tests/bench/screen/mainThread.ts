import type {CDPSession, Page} from "playwright-core";

/** What a page's main thread did: processor milliseconds, so that a busy machine does not count. */
export interface MainThreadWork {
  /** Everything until the stage has drawn what an input changed, the whole of that frame included; null where it drew nothing. */
  untilShown: number | null;
  /** Everything: script, styles, layout, painting; also what is left for after the answer. */
  total: number;
  /** The longest task. */
  longest: number;
  /** Tasks of more than 50 ms. */
  long: number;
}

/** Lets the pages of a session say in the trace when something was put in and when the stage drew. Before they are opened. */
export async function markAnswers(page: Page): Promise<void> {
  await page.addInitScript(({put, drawn}) => {
    let isAwaited = false; // a mark takes time of its own: one of each kind is enough
    const heard = () => {
      performance.mark(put);
      isAwaited = true;
    };
    for (const type of ["keydown", "click", "mousemove"]) addEventListener(type, heard, true);
    const {clear} = WebGL2RenderingContext.prototype; // what every frame of the stage begins with
    WebGL2RenderingContext.prototype.clear = function (mask) {
      if (isAwaited) performance.mark(drawn);
      isAwaited = false;
      clear.call(this, mask);
    };
  }, MARKS);
}

const MARKS = {put: "bench: put in", drawn: "bench: stage drawn"};

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
  ts: number;
  tdur?: number;
  args: {name?: string};
}

const TASK = "RunTask";
const TRACED = {
  includedCategories: ["disabled-by-default-devtools.timeline", "blink.user_timing", "__metadata"],
  recordMode: "recordAsMuchAsPossible" as const,
  traceBufferSizeInKb: 500_000
};

const isTelling = ({name, ph}: TraceEvent): boolean =>
  name === "thread_name" || (name === TASK && ph === "X") || Object.values(MARKS).includes(name);

function workOf(events: readonly TraceEvent[]): MainThreadWork {
  const threadOf = ({pid, tid}: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(
    events.filter(({name, args}) => name === "thread_name" && args.name === "CrRendererMain").map(threadOf)
  );
  const tasks = events
    .filter((event) => event.name === TASK && main.has(threadOf(event)))
    .map(({ts, tdur = 0}) => ({ts, time: tdur / 1000}));
  const total = (some: typeof tasks) => some.reduce((sum, {time}) => sum + time, 0);
  const shown = shownAt(events);
  return {
    untilShown: shown === null ? null : total(tasks.filter(({ts}) => ts <= shown)),
    total: total(tasks),
    longest: tasks.reduce((most, {time}) => Math.max(most, time), 0),
    long: tasks.filter(({time}) => time > 50).length
  };
}

/** When the stage first drew after something was put in. */
function shownAt(events: readonly TraceEvent[]): number | null {
  const first = (name: string, from: number) =>
    events.reduce((least, {name: own, ts}) => (own === name && ts >= from ? Math.min(least, ts) : least), Infinity);
  const shown = first(MARKS.drawn, first(MARKS.put, 0));
  return Number.isFinite(shown) ? shown : null;
}
