// What the sections of the filters share.

import type {View} from "../core/model/view.ts";
import {type ShownFields, useShownFields} from "./derived.ts";
import {type EvidenceCounts, evidenceCounts} from "./evidenceCounts.ts";
import {isOnly, type Only} from "./only.ts";

/** Some fields of the view, and how much there is of what they choose among. */
export interface Counted<Field extends keyof View> {
  shown: ShownFields<Field>;
  counts: EvidenceCounts;
}

/** These fields of what is shown, counted in its kinds; null while nothing is open. */
export function useCounted<Field extends keyof View>(
  fields: readonly (Field | "kinds")[]
): Counted<Field | "kinds"> | null {
  const shown = useShownFields(fields);
  return shown && {shown, counts: evidenceCounts(shown.study, shown.network, shown.view.kinds)};
}

/** What "only" at the end of a row needs. */
export const only = (
  {study, view}: Pick<ShownFields<never>, "study"> & {view: Partial<View>},
  one: Only,
  name: string
) => ({this: one, name, isAlone: isOnly(one, study, view)});
