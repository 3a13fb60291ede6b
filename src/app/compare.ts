import type {Comparison} from "../core/model/comparison.ts";

/** Begins to compare, with what the study offers; what is needed for it is loaded then. */
export async function compare(type: Comparison["type"]): Promise<void> {
  const {startComparing} = await import("./startComparing.ts");
  startComparing(type);
}
