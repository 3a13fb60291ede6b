import type {Steps} from "../core/base/steps.ts";
import {firstView} from "../core/model/view.ts";
import {nodeFacts} from "../core/network/nodeFacts.ts";
import {shortLabelsInSteps} from "../core/network/shortLabels.ts";
import {tieYearsInSteps} from "../core/network/tieYears.ts";
import {wholePart} from "../core/network/visiblePart.ts";
import {groupsBySizeInSteps} from "../core/scene/appearance.ts";
import {inTheMiddle, shownInSteps} from "./derived.ts";
import {evidenceCountsInSteps} from "./evidenceCounts.ts";
import type {AppState, Opened} from "./state.ts";

/**
 * Works out what the screen asks for first, one thing a step. All of it is remembered where it is computed, so that the
 * first drawing of a large network finds it and is no long task.
 */
export function* foreshown(opened: Opened, state: AppState): Steps<void> {
  const {study, network} = opened;
  const view = firstView(study);
  nodeFacts(network);
  yield* shortLabelsInSteps(study.entities);
  yield;
  yield* groupsBySizeInSteps(study);
  yield;
  const shown = yield* shownInSteps({...state, opened, view});
  yield;
  yield* evidenceCountsInSteps(study, network, view.kinds);
  yield;
  yield* tieYearsInSteps(wholePart(network));
  yield;
  yield* tieYearsInSteps(shown.part);
  yield;
  inTheMiddle(shown);
  yield; // what follows is long enough by itself
}
