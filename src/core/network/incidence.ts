import {compare} from "../base/compare.ts";
import {entryOf} from "../base/entryOf.ts";
import {firstIndex} from "../base/firstIndex.ts";

/**
 * Who is named in which window: the matrix from which every statistic of co-occurrence is computed. Plain data, row by
 * row: the windows of the i-th entity are `windows[starts[i]]` up to, without it, `windows[starts[i + 1]]`.
 */
export interface Incidence {
  /** Number of windows, those that name nobody included. */
  windowCount: number;
  /** Ids of the entities that are named at all, in order. */
  entities: string[];
  starts: Int32Array;
  /** Numbers of windows from 0, ascending and each once for each entity. */
  windows: Int32Array;
}

/** An incidence in the making. */
export interface IncidenceDraft {
  windowCount: number;
  windowsOf: Map<string, number[]>;
}

/** No windows yet. */
export const draftIncidence = (): IncidenceDraft => ({windowCount: 0, windowsOf: new Map()});

/** Notes on `draft` that a window names an entity, unless it or a later one is noted already. */
export function assignWindow({windowsOf}: IncidenceDraft, entity: string, window: number): void {
  const windows = entryOf(windowsOf, entity, () => []);
  if ((windows.at(-1) ?? -1) < window) windows.push(window);
}

/** What has been drafted. */
export function incidenceOf({windowCount, windowsOf}: IncidenceDraft): Incidence {
  const entities = [...windowsOf.keys()].sort(compare);
  const starts = new Int32Array(entities.length + 1);
  for (const [i, entity] of entities.entries()) starts[i + 1] = starts[i]! + windowsOf.get(entity)!.length;
  const windows = new Int32Array(starts[entities.length]!);
  for (const [i, entity] of entities.entries()) windows.set(windowsOf.get(entity)!, starts[i]);
  return {windowCount, entities, starts, windows};
}

/** The row of an entity, -1 if no window names it. */
export function rowOf({entities}: Incidence, entity: string): number {
  const row = firstIndex(entities.length, (i) => compare(entities[i]!, entity) >= 0);
  return entities[row] === entity ? row : -1;
}

/** Number of windows that name the entity of a row; 0 for row -1. */
export const windowTotal = ({starts}: Incidence, row: number): number =>
  row < 0 ? 0 : starts[row + 1]! - starts[row]!;

/** Number of windows that name both. Linear in the windows of the two. */
export function sharedWindows({starts, windows}: Incidence, row: number, other: number): number {
  if (row < 0 || other < 0) return 0;
  let shared = 0;
  for (let i = starts[row]!, j = starts[other]!; i < starts[row + 1]! && j < starts[other + 1]!; ) {
    const difference = windows[i]! - windows[j]!;
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}
