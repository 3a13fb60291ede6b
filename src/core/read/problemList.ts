import type {Problem} from "../base/problem.ts";
import {MAX_LIKE_PROBLEMS} from "./limits.ts";
import {figure} from "./quoted.ts";

/** A problem whose hint, when it costs a search, is worked out only if it will be shown. */
export interface Finding extends Omit<Problem, "hint"> {
  hint?: string | (() => string | undefined);
}

export type Report = (finding: Finding) => void;

/** Collects problems. Of one kind in one file the first 200 are kept, the rest are only counted. */
export interface ProblemList {
  report: Report;
  /**
   * All problems, sorted by file in the order of `files` (others after these, as first met), then line, then column;
   * where a kind overflowed, one more at the end of its file says by how many.
   */
  inOrder(files: readonly string[]): Problem[];
}

/** An empty list of problems. */
export function createProblemList(): ProblemList {
  const kept: Problem[] = [];
  const counts = new Map<string, {first: Finding; count: number}>();
  return {
    report(finding) {
      const kind = `${finding.code}\n${finding.place?.file ?? ""}`;
      const seen = counts.get(kind);
      if (seen) seen.count++;
      else counts.set(kind, {first: finding, count: 1});
      if ((seen?.count ?? 1) <= MAX_LIKE_PROBLEMS) kept.push(withHint(finding));
    },
    inOrder(files) {
      const rest = [...counts.values()].filter(({count}) => count > MAX_LIKE_PROBLEMS).map(overflow);
      const ranks = new Map<string, number>();
      for (const file of [...files, ...kept.map(({place}) => place?.file ?? "")]) {
        if (!ranks.has(file)) ranks.set(file, ranks.size);
      }
      const rank = ({place}: Problem): number => (place ? (ranks.get(place.file) ?? 0) : -1);
      return [...kept.sort((a, b) => rank(a) - rank(b) || byPlace(a, b)), ...rest].sort((a, b) => rank(a) - rank(b));
    }
  };
}

function withHint({hint, ...problem}: Finding): Problem {
  const text = typeof hint === "function" ? hint() : hint;
  return text === undefined ? problem : {...problem, hint: text};
}

const byPlace = ({place: a}: Problem, {place: b}: Problem): number =>
  (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);

function overflow({first, count}: {first: Finding; count: number}): Problem {
  const {code, severity, place} = first;
  const message = `and ${figure(count - MAX_LIKE_PROBLEMS)} more like this`;
  return place ? {code, severity, message, place: {file: place.file}} : {code, severity, message};
}
