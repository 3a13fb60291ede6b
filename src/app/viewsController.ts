// The effects of saved views: what the browser keeps, and the study's files.

import {fingerprintInSteps} from "../core/base/fingerprint.ts";
import type {Network} from "../core/model/network.ts";
import type {View} from "../core/model/view.ts";
import {views as texts} from "../words/en/views.ts";
import {changeView, changeViewFurther} from "./changes/view.ts";
import {inSlices} from "./inSlices.ts";
import {words} from "./language.ts";
import {remember, remembered, remembersAny} from "./remembered.ts";
import {type KeptViews, mergedViews, viewAdded, viewsChanged} from "./savedViews.ts";
import type {Opened} from "./state.ts";
import {store, update} from "./store.ts";

/** Brings back the views that this browser keeps of a study, whenever one is opened. */
export function watchSavedViews(): void {
  store.subscribe(({opened}, before) => {
    if (opened && opened.network !== before.opened?.network) bringing = bringBack(opened);
  });
}

/** Until the views of the open study are there. */
let bringing: Promise<void> = Promise.resolve();

async function bringBack({study, network}: Opened): Promise<void> {
  if (!remembersAny(VIEWS)) return; // a large study is long in being told from others
  const kept = keptViews(await keyOf({study, network}));
  if (!kept) return;
  const {viewSchema} = await import("../core/model/viewSchema.ts"); // most studies have none
  const {opened} = store.getState();
  if (opened?.network !== network) return;
  const views = {own: study.views, now: opened.study.views};
  putViews(mergedViews(views, kept, (view) => viewSchema.safeParse(view).data ?? null));
}

/** Saves what is shown under a name, and shows it as that saved view. */
export async function saveView(name: string): Promise<void> {
  const {opened, view} = store.getState();
  if (!opened) return;
  const t = words(texts);
  const title = name.trim() || t.unnamed({number: opened.study.views.length + 1});
  const {views, added} = viewAdded(opened.study.views, view, title);
  const keeping = changeViews(views);
  update(changeViewFurther(added));
  const isKept = await keeping;
  update((state) => ({...state, notice: isKept ? t.saved({view: title}) : t.notKept}));
}

/** Gives the open study these saved views, at once in its files, then in the browser; false where that keeps nothing. */
export async function changeViews(views: View[]): Promise<boolean> {
  const {opened} = store.getState();
  if (!opened) return false;
  const ids = new Set(views.map(({id}) => id));
  const gone = opened.study.views.map(({id}) => id).filter((id) => !ids.has(id));
  putViews(views);
  await bringing; // or the views that are on their way would be lost
  const key = await keyOf(opened);
  const removed = [...new Set([...(keptViews(key)?.removed ?? []), ...gone])].filter((id) => !ids.has(id));
  return remember(key, JSON.stringify({views: viewsOf(opened.network) ?? views, removed} satisfies KeptViews));
}

/** Shows a saved view; one step of undo. */
export function showView(view: View): void {
  const {opened} = store.getState();
  const views = opened?.study.views ?? [];
  const current = views.findIndex(({id}) => id === view.id) + 1;
  update(changeView(view));
  update((state) => ({
    ...state,
    notice: words(texts).shown({view: view.title || view.id, current, count: views.length})
  }));
}

/** The views of a network's study as they are now; null where it is no longer open. */
function viewsOf(network: Network): View[] | null {
  const {opened} = store.getState();
  return opened?.network === network ? opened.study.views : null;
}

function putViews(views: View[]): void {
  update(viewsChanged(views));
  void intoFiles();
}

/** The files that the study is saved from, and read anew from, have the views, too. */
async function intoFiles(): Promise<void> {
  const {withViews} = await import("../core/read/withViews.ts");
  update((state) => {
    const {opened} = state;
    if (!opened || opened.files.size === 0) return state;
    return {...state, opened: {...opened, files: withViews(opened.files, opened.study)}};
  });
}

const VIEWS = "views/";

/** What the browser keeps the views of a study by; told once for each network that was opened. */
function keyOf({study, network}: Pick<Opened, "study" | "network">): Promise<string> {
  const key = keys.get(network) ?? inSlices(fingerprintInSteps(study)).then((digits) => VIEWS + digits);
  keys.set(network, key);
  return key;
}

const keys = new WeakMap<Network, Promise<string>>();

function keptViews(key: string): KeptViews | null {
  const text = remembered(key);
  if (text === null) return null;
  try {
    const {views, removed} = JSON.parse(text) as Partial<KeptViews>;
    return Array.isArray(views) && Array.isArray(removed) ? {views, removed} : null;
  } catch {
    return null; // nothing that we have written
  }
}
