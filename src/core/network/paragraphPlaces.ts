import {firstIndex} from "../base/firstIndex.ts";
import type {Segmentation} from "../model/mention.ts";
import type {Span} from "../text/sentences.ts";
import type {TokenSpan} from "./tokenWindows.ts";
import {windowSpans} from "./window.ts";

/** The places of some spans among the running paragraphs of a source, in order of the spans, and how many there are. */
export function paragraphPlaces(
  segmentation: Segmentation,
  spans: readonly Span[]
): {places: TokenSpan[]; paragraphCount: number} {
  const running = windowSpans(segmentation, "paragraph");
  const places = spans.map(({start}) => {
    const first = firstIndex(running.length, (i) => running[i]!.end > start);
    return {first, after: first + 1};
  });
  return {places, paragraphCount: running.length};
}
