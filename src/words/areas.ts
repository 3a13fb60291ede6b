import type {counting} from "./en/counting.ts";
import type {timeline} from "./en/timeline.ts";

/** Every area of texts: the list that other languages are held to. Only types, so that each part of the app carries its own. */
export interface Areas {
  counting: typeof counting;
  timeline: typeof timeline;
}
