import type {analysis} from "./en/analysis.ts";
import type {between} from "./en/between.ts";
import type {commands} from "./en/commands.ts";
import type {comparison} from "./en/comparison.ts";
import type {counting} from "./en/counting.ts";
import type {dates} from "./en/dates.ts";
import type {discovery} from "./en/discovery.ts";
import type {evidence} from "./en/evidence.ts";
import type {exporting} from "./en/exporting.ts";
import type {filters} from "./en/filters.ts";
import type {groups} from "./en/groups.ts";
import type {help} from "./en/help.ts";
import type {kinds} from "./en/kinds.ts";
import type {nearness} from "./en/nearness.ts";
import type {opening} from "./en/opening.ts";
import type {picture} from "./en/picture.ts";
import type {screen} from "./en/screen.ts";
import type {similar} from "./en/similar.ts";
import type {timeline} from "./en/timeline.ts";
import type {view} from "./en/view.ts";
import type {views} from "./en/views.ts";
import type {walk} from "./en/walk.ts";

/** Every area of texts: the list that other languages are held to. Only types, so that each part of the app carries its own. */
export interface Areas {
  analysis: typeof analysis;
  between: typeof between;
  commands: typeof commands;
  comparison: typeof comparison;
  counting: typeof counting;
  dates: typeof dates;
  discovery: typeof discovery;
  evidence: typeof evidence;
  exporting: typeof exporting;
  filters: typeof filters;
  groups: typeof groups;
  help: typeof help;
  kinds: typeof kinds;
  nearness: typeof nearness;
  opening: typeof opening;
  picture: typeof picture;
  screen: typeof screen;
  similar: typeof similar;
  timeline: typeof timeline;
  view: typeof view;
  views: typeof views;
  walk: typeof walk;
}
