import {finish, rangeSteps, type Steps} from "../base/steps.ts";
import {yearOfMonth} from "../model/months.ts";
import {shownOfClasses} from "./shownOfClasses.ts";
import type {DatedEvidence, EvidenceYears} from "./timeline.ts";
import type {VisiblePart} from "./visiblePart.ts";

/**
 * The same as `evidenceYears` for the ties of a part, counted instead of listed: for networks of so many ties that a
 * list of them would be slow to go through. Passages are left out.
 */
export const tieYears = (part: CountedPart): EvidenceYears => finish(tieYearsInSteps(part));

/** The same in steps. */
export function* tieYearsInSteps(part: CountedPart): Steps<EvidenceYears> {
  const before = known.get(part.edgeStates);
  const years = before ?? (yield* countYears(part));
  known.set(part.edgeStates, years);
  return years;
}

type CountedPart = Pick<VisiblePart, "typed" | "edgeStates">;

const known = new WeakMap<Uint8Array, EvidenceYears>(); // one part is asked about by several

function* countYears(part: CountedPart): Steps<EvidenceYears> {
  const {layers, firsts, lasts, classes} = part.typed;
  const shown = shownOfClasses(part);
  const counts = new Map<number, number>();
  let undated = 0;
  yield* rangeSteps(shown.length, (begin, end) => {
    for (let c = begin; c < end; c++) {
      const edge = classes.edges[classes.offsets[c]!]!;
      if (shown[c] === 0 || layers[edge] === 0) continue;
      const [first, last] = [firsts[edge]!, lasts[edge]!];
      const from = yearOfMonth(Number.isFinite(first) ? first : last);
      const to = yearOfMonth(Number.isFinite(last) ? last : first);
      if (!Number.isFinite(from)) undated += shown[c]!;
      else {
        const span = (to - from) * WIDE + (from + OFFSET);
        counts.set(span, (counts.get(span) ?? 0) + shown[c]!);
      }
    }
  });
  const dated = [...counts].map(([span, count]): DatedEvidence => {
    const first = (span % WIDE) - OFFSET;
    return {kind: "tie", first, last: first + Math.floor(span / WIDE), count};
  });
  return {dated, undated};
}

/** Years are four digits and a sign: from a first year and a length one number is made, small for short spans. */
const OFFSET = 10_000;
const WIDE = 20_000;
