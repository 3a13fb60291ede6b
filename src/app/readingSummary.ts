// What could be read of a study, in words, and its problems in the order in which one mends them.

import {compare} from "../core/base/compare.ts";
import {joinWords} from "../core/base/joinWords.ts";
import {formatProblem, type Problem} from "../core/base/problem.ts";
import type {Study} from "../core/model/study.ts";

export interface FileProblems {
  /** "" for problems of no file. */
  file: string;
  problems: Problem[];
  errors: number;
  warnings: number;
}

/** By file, those with errors first, then by name; in a file errors before warnings, then in the order of its lines. */
export function problemsByFile(problems: readonly Problem[]): FileProblems[] {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) {
    const file = problem.place?.file ?? "";
    const list = files.get(file);
    if (list) list.push(problem);
    else files.set(file, [problem]);
  }
  const groups = [...files].map(([file, list]) => {
    const errors = list.filter(({severity}) => severity === "error").length;
    return {file, problems: list.sort(bySeverity), errors, warnings: list.length - errors};
  });
  return groups.sort((a, b) => Number(b.errors > 0) - Number(a.errors > 0) || compare(a.file, b.file));
}

/** Sorting is stable: what has no line, as "and 40 more like this", stays where the reader put it, at the end. */
function bySeverity(a: Problem, b: Problem): number {
  return (
    compare(a.severity, b.severity) ||
    (a.place?.line ?? Infinity) - (b.place?.line ?? Infinity) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    0
  );
}

/** "57 of 60 names, 340 ties, 12 groups and 5 sources". Rows that were left out are counted from their errors. */
export function readingSummary(study: Study, problems: readonly Problem[]): string {
  const parts = [
    share(study.entities.length, "names", rowsLeftOut(problems, "entities.csv")),
    share(study.ties.length, "ties", rowsLeftOut(problems, "ties.csv")),
    share(study.groups.length, "groups", rowsLeftOut(problems, "groups.csv")),
    share(study.memberships.length, "memberships", rowsLeftOut(problems, "memberships.csv")),
    share(study.sources.length, "sources", {rows: 0, isLeast: false})
  ].filter((part) => part !== "");
  return joinWords(parts) || "nothing in it";
}

/** All problems as text, one block each, as the command line prints them. */
export const problemsAsText = (problems: readonly Problem[]): string =>
  problems.map((problem) => `${formatProblem(problem)}\n`).join("");

interface LeftOut {
  rows: number;
  /** Where a kind of problem was so frequent that the rest were only counted. */
  isLeast: boolean;
}

/** Codes of problems that leave out no row of a table of entities or groups. */
const HARMLESS = new Set(["bad-date"]);
/** Codes by which a row falls that is not at fault itself. */
const FALLS_WITH_ANOTHER = /^left-out-/;

function rowsLeftOut(problems: readonly Problem[], file: string): LeftOut {
  const isStrict = file === "ties.csv" || file === "memberships.csv";
  const own = problems.filter(
    ({place, severity, code}) =>
      place?.file === file &&
      place.line !== 1 &&
      (severity === "error" || FALLS_WITH_ANOTHER.test(code)) &&
      (isStrict || !HARMLESS.has(code))
  );
  const lines = new Set(own.flatMap(({place}) => place?.line ?? []));
  return {rows: lines.size, isLeast: own.some(({place}) => place?.line === undefined)};
}

function share(read: number, what: string, {rows, isLeast}: LeftOut): string {
  if (read + rows === 0) return "";
  const words = read + rows === 1 ? what.replace(/s$/, "") : what;
  return rows === 0 ? `${read} ${words}` : `${read} of ${isLeast ? "more than " : ""}${read + rows} ${words}`;
}
