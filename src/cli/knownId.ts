import {suggestion} from "../core/read/didYouMean.ts";
import {UsageError} from "./usageError.ts";

/**
 * The id, if it is one of those known; `typed` is what stood on the command line, for the message.
 * @throws UsageError that tells the nearest, and which there are
 */
export function knownId(typed: string, what: string, id: string, known: readonly string[]): string {
  if (known.includes(id)) return id;
  const all = known.length === 0 ? "none" : [...new Set(known)].join(", ");
  const said = `${typed}: the study has no such ${what}`;
  const near = suggestion(id, known);
  throw new UsageError(near === undefined ? `${said}; it has ${all}` : `${said}. ${near} It has ${all}`);
}
