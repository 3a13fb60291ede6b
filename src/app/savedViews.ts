// The saved views of the open study: pure changes of their list.

import type {View} from "../core/model/view.ts";
import type {Change} from "./state.ts";

/** Ids of views that were saved here begin so: an address does not name them, for another browser has not got them. */
export const SAVED_HERE = "saved-";

/** The list with a view more, as it is to be shown from now on; behind the saved view that was shown before. */
export function viewAdded(views: readonly View[], view: View, title: string): {views: View[]; added: View} {
  const added: View = {...view, id: freeId(new Set(views.map(({id}) => id))), title};
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

/** How the list of an open study stands when its kept views arrive. */
export interface ViewsMeanwhile {
  /** The study's own, as it was opened. */
  own: readonly View[];
  /** As it is now: the kept views of a large study are long in coming, and a reader does not wait for them. */
  now: readonly View[];
}

/**
 * The kept views in their order, and behind them what else is on the list; what was deleted, in an earlier visit or
 * meanwhile, is out. A view that was changed meanwhile stays as it is now; where one that was saved meanwhile has the id
 * of a kept one, that gets another. Kept views that `read` does not understand (it gives null) are passed over.
 */
export function mergedViews(
  {own, now}: ViewsMeanwhile,
  {views, removed}: KeptViews,
  read: (view: unknown) => View | null
): View[] {
  const kept = views.flatMap((view) => read(view) ?? []);
  const [before, after] = [byId(own), byId(now)];
  const ids = new Set([...kept, ...own, ...now].map(({id}) => id));
  const first = kept.flatMap((view): View[] => {
    const [opened, present] = [before.get(view.id), after.get(view.id)];
    if (opened === present) return [view];
    if (opened) return present ? [present] : [];
    const id = freeId(ids);
    ids.add(id);
    return [{...view, id}];
  });
  const isDone = new Set([...first.map(({id}) => id), ...removed.filter((id) => before.get(id) === after.get(id))]);
  return [...first, ...now.filter(({id}) => !isDone.has(id))];
}

const byId = (views: readonly View[]): Map<string, View> => new Map(views.map((view) => [view.id, view]));

/** The first id of a view saved here that is not taken. */
function freeId(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${SAVED_HERE}${number}`)) number++;
  return `${SAVED_HERE}${number}`;
}
