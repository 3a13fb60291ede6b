// The saved views of the open study: pure changes of their list.

import type {View} from "../core/model/view.ts";
import type {Change} from "./state.ts";

/** Ids of views that were saved here begin so: an address does not name them, for another browser has not got them. */
export const SAVED_HERE = "saved-";

/** The list with a view more, as it is to be shown from now on; behind the saved view that was shown before. */
export function viewAdded(views: readonly View[], view: View, title: string): {views: View[]; added: View} {
  const ids = new Set(views.map(({id}) => id));
  let number = 1;
  while (ids.has(`${SAVED_HERE}${number}`)) number++;
  const added: View = {...view, id: `${SAVED_HERE}${number}`, title};
  const at = views.findIndex(({id}) => id === view.id);
  return {views: at < 0 ? [...views, added] : views.toSpliced(at + 1, 0, added), added};
}

export const viewRenamed = (views: readonly View[], id: string, title: string): View[] =>
  views.map((view) => (view.id === id ? {...view, title} : view));

/** The list with one view some places further on; as far as it goes. */
export function viewMoved(views: readonly View[], id: string, by: number): View[] {
  const from = views.findIndex((view) => view.id === id);
  const [view] = views.slice(from, from + 1);
  if (from < 0 || !view) return [...views];
  const to = Math.min(views.length - 1, Math.max(0, from + by));
  return views.toSpliced(from, 1).toSpliced(to, 0, view);
}

export const viewRemoved = (views: readonly View[], id: string): View[] => views.filter((view) => view.id !== id);

/** Gives the open study this list of saved views. The network and its places stay. */
export const viewsChanged =
  (views: View[]): Change =>
  (state) =>
    state.opened ? {...state, opened: {...state.opened, study: {...state.opened.study, views}}} : state;

/** What is kept of a study's saved views from visit to visit. */
export interface KeptViews {
  views: unknown[];
  /** Ids of the study's own views that were deleted. */
  removed: string[];
}

/**
 * The kept views in their order; views of the study that are not among them, and were not deleted, follow. Kept views
 * that `read` does not understand (it gives null) are passed over.
 */
export function mergedViews(
  own: readonly View[],
  {views, removed}: KeptViews,
  read: (view: unknown) => View | null
): View[] {
  const kept = views.flatMap((view) => read(view) ?? []);
  const known = new Set([...kept.map(({id}) => id), ...removed]);
  return [...kept, ...own.filter(({id}) => !known.has(id))];
}
