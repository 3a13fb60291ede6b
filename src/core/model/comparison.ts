// What a view is compared by: moments side by side, or one thing against another. Part of a view, so plain JSON.

/** Years, both included. */
export interface Moment {
  from: number;
  to: number;
}

export const LEAST_MOMENTS = 2;
export const MOST_MOMENTS = 9;

/** What one side of a difference is cut by; everything else is as the view has it. */
export type Side =
  | {by: "years"; from: number; to: number}
  /** Id of a source: what it says alone. */
  | {by: "source"; source: string}
  /** A kind of sources: "memoir". */
  | {by: "sourceKind"; kind: string}
  /** Id of a group: what is inside it. */
  | {by: "group"; group: string}
  /** How near two names must stand, as `parseWindow` reads it. */
  | {by: "window"; window: string};

export type SideKind = Side["by"];

export type Comparison =
  /** Two moments to nine, in the order in which they are shown. */
  | {type: "moments"; moments: Moment[]; undated: boolean}
  /** Both sides are cut by the same. */
  | {type: "difference"; a: Side; b: Side; undated: boolean};
