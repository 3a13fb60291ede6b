// A view in an address: after the #, so that it never leaves this computer. Only what differs from a saved view is said.

import type {Study} from "../core/model/study.ts";
import {firstView, type View} from "../core/model/view.ts";
import {savedView} from "./changes/view.ts";
import {SAVED_HERE} from "./savedViews.ts";

/** A view as the end of an address, "#view=…&change=…"; "" for the one that the study opens with, unchanged. */
export function hashOf(view: View, study: Study): string {
  const saved = savedView(study, view);
  // What was saved here, and not in the study, nobody else has.
  const base = saved.id.startsWith(SAVED_HERE) ? firstView(study) : saved;
  const changed = Object.entries(view).filter(([field, value]) => {
    return field !== "id" && JSON.stringify(value) !== JSON.stringify(base[field as keyof View]);
  });
  if (changed.length === 0 && base.id === firstView(study).id) return "";
  const said = new URLSearchParams({view: base.id});
  if (changed.length > 0) said.set("change", JSON.stringify(Object.fromEntries(changed)));
  return `#${said}`;
}
