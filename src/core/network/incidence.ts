import {entryOf} from "../base/entryOf.ts";

/** Who is named in which window: the matrix behind every statistic of co-occurrence. */
export interface Incidence {
  /** Number of windows, those that name nobody included. */
  windowCount: number;
  /** For each entity the numbers of its windows, from 0, ascending and each once. */
  windowsOf: Map<string, number[]>;
}

/** No windows yet. */
export const createIncidence = (): Incidence => ({windowCount: 0, windowsOf: new Map()});

/** Notes on `incidence` that a window names an entity, unless it or a later one is noted already. */
export function assignWindow({windowsOf}: Incidence, entity: string, window: number): void {
  const windows = entryOf(windowsOf, entity, () => []);
  if ((windows.at(-1) ?? -1) < window) windows.push(window);
}

/** Number of windows that name both. Linear in the windows of the two. */
export function sharedWindows({windowsOf}: Incidence, a: string, b: string): number {
  const [left, right] = [windowsOf.get(a) ?? [], windowsOf.get(b) ?? []];
  let shared = 0;
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const difference = left[i]! - right[j]!;
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}
