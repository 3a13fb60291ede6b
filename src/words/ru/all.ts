import type {Areas} from "../areas.ts";
import type {Translation} from "../language.ts";
import {analysis} from "./analysis.ts";
import {between} from "./between.ts";
import {commands} from "./commands.ts";
import {compare} from "./compare.ts";
import {comparison} from "./comparison.ts";
import {comparisonFiles} from "./comparisonFiles.ts";
import {counting} from "./counting.ts";
import {dates} from "./dates.ts";
import {discovery} from "./discovery.ts";
import {evidence} from "./evidence.ts";
import {exporting} from "./exporting.ts";
import {filters} from "./filters.ts";
import {finding} from "./finding.ts";
import {groups} from "./groups.ts";
import {help} from "./help.ts";
import {kinds} from "./kinds.ts";
import {nearness} from "./nearness.ts";
import {opening} from "./opening.ts";
import {page} from "./page.ts";
import {picking} from "./picking.ts";
import {picture} from "./picture.ts";
import {screen} from "./screen.ts";
import {sheets} from "./sheets.ts";
import {silence} from "./silence.ts";
import {similar} from "./similar.ts";
import {timeline} from "./timeline.ts";
import {view} from "./view.ts";
import {views} from "./views.ts";
import {walk} from "./walk.ts";

/** Every area in Russian: one that is missing, or lacks a text, is a type error. */
export const ALL: {readonly [A in keyof Areas]: Translation<Areas[A]>} = {
  analysis,
  between,
  commands,
  compare,
  comparison,
  comparisonFiles,
  counting,
  dates,
  discovery,
  evidence,
  exporting,
  filters,
  finding,
  groups,
  help,
  kinds,
  nearness,
  opening,
  page,
  picture,
  screen,
  similar,
  picking,
  sheets,
  silence,
  timeline,
  view,
  views,
  walk
};
