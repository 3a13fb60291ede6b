import {yearOfMonth} from "../model/months.ts";
import type {DatedEvidence, EvidenceYears} from "./timeline.ts";
import {SHOWN, type VisiblePart} from "./visiblePart.ts";

/**
 * The same as `evidenceYears` for the ties of a part, counted instead of listed: for networks of so many ties that a
 * list of them would be slow to go through. Passages are left out.
 */
export function tieYears(part: Pick<VisiblePart, "typed" | "edgeStates">): EvidenceYears {
  const before = known.get(part.edgeStates);
  const years = before ?? countYears(part);
  known.set(part.edgeStates, years);
  return years;
}

const known = new WeakMap<Uint8Array, EvidenceYears>(); // one part is asked about by several

function countYears({typed, edgeStates}: Pick<VisiblePart, "typed" | "edgeStates">): EvidenceYears {
  const {layers, firsts, lasts} = typed;
  const counts = new Map<number, number>();
  let undated = 0;
  for (let edge = 0; edge < edgeStates.length; edge++) {
    if (edgeStates[edge] !== SHOWN || layers[edge] === 0) continue;
    const [first, last] = [firsts[edge]!, lasts[edge]!];
    const from = yearOfMonth(Number.isFinite(first) ? first : last);
    const to = yearOfMonth(Number.isFinite(last) ? last : first);
    if (!Number.isFinite(from)) undated++;
    else {
      const span = (to - from) * WIDE + (from + OFFSET);
      counts.set(span, (counts.get(span) ?? 0) + 1);
    }
  }
  const dated = [...counts].map(([span, count]): DatedEvidence => {
    const first = (span % WIDE) - OFFSET;
    return {kind: "tie", first, last: first + Math.floor(span / WIDE), count};
  });
  return {dated, undated};
}

/** Years are four digits and a sign: from a first year and a length one number is made, small for short spans. */
const OFFSET = 10_000;
const WIDE = 20_000;
