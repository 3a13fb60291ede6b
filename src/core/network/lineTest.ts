import type {Statistics} from "../model/network.ts";
import type {Backbone} from "../model/view.ts";

/** The probability that a test looks at. */
export const testedBy = (method: Backbone["method"]): keyof Statistics => (method === "recurring" ? "p" : method);

/**
 * Whether a test keeps a line between two who are named together. `recurring` keeps those who are so in two passages or
 * more, and of the others those whom chance would hardly bring together even once, Fisher's p being so small.
 *
 * @param p What `testedBy` says, NaN where it is not known: under FDSM, which takes its time, such a line stays.
 */
export function passesTest({method, alpha}: Backbone, p: number, passages: number): boolean {
  if (method === "recurring" && passages > 1) return true;
  return p <= alpha || (method === "fdsm" && Number.isNaN(p));
}
