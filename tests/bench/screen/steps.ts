// What the screen bench measures: shared by the bench and the pages it opens.

/** Nodes, edges, factions of each size. */
export const SIZES = {"1k": [1000, 5000, 8], "10k": [10_000, 50_000, 12], "100k": [100_000, 500_000, 20]} as const;
export type Size = keyof typeof SIZES;

export type Step = "filter" | "date" | "isolate" | "render" | "hover";
export const STEPS: Record<string, Step> = {
  "filter step": "filter",
  "date step": "date",
  isolate: "isolate",
  "render()": "render",
  hover: "hover"
};

/** How many times faster than stock Sigma, or than filling Graphology, a step has to be. */
export const GOALS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "build from an edge list": {"100k": 50},
  "filter step": {"10k": 20, "100k": 200},
  "render()": {"100k": 5}
};

/** What the bench asks of a page: one rival, mounted there alone. */
export interface BenchPage {
  /** Makes the network and mounts a rival on it; milliseconds that its network took from a list of edges. */
  mount(whose: "ours" | "theirs", size: Size): Promise<number>;
  /** Milliseconds of the main thread that one step took, with nothing left to draw when it begins: it ends when all is drawn. */
  step(measured: string, round: number): Promise<number>;
}
