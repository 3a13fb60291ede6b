import type {Steps} from "../core/base/steps.ts";

/** Milliseconds of work at a stretch: half a frame, so that scrolling and typing go on. */
const SLICE_MS = 8;

/** Goes through steps a slice at a time; in between the page does whatever else is to do. */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const {done, value} = steps.next();
      if (done) return value;
    } while (performance.now() < end);
    await new Promise((resume) => setTimeout(resume));
  }
}
