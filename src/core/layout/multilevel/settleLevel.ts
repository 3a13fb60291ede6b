import type {Bodies} from "../bodies.ts";
import {atlasModel} from "../models/atlasModel.ts";
import type {AtlasSettings} from "../models/atlasSettings.ts";
import type {PivotStress} from "../stress/pivotStress.ts";
import type {NumberedLevel} from "./numberByFamily.ts";
import type {Course} from "./plan.ts";

/** The share of the way that bodies go each time. */
const EASED_SHARE = 0.3;

/** How many ticks and times of easing a course has at most. */
export const lengthOf = (course: Course): number => course.reduce((sum, {eased, ticks}) => sum + eased + ticks, 0);

/**
 * Lets a level come to rest: each phase ends early once a tick moves its bodies by less than `still` on average. Without
 * stress, forces do all. Yields the share of the course that is done, 0 → 1.
 */
export function* settleLevel(
  bodies: Bodies,
  {graph, masses}: NumberedLevel,
  {
    settings,
    course,
    stress,
    still
  }: {settings: AtlasSettings; course: Course; stress: PivotStress | null; still: number}
): Generator<number, void> {
  const tick = atlasModel(bodies, {...graph, masses}, settings);
  const length = lengthOf(course);
  let before = 0;
  for (const {eased, ticks} of course) {
    for (let i = 0; i < eased; i++) stress?.ease(bodies, EASED_SHARE);
    before += eased;
    yield before / length;
    for (let t = 1; t <= ticks; t++) {
      const moved = tick(1);
      yield (before + t) / length;
      if (moved < still) break;
    }
    before += ticks;
  }
}
