// What could be read of a study, in words, and its problems in the order in which one mends them.

import {compare} from "../core/base/compare.ts";
import {joinWords} from "../core/base/joinWords.ts";
import {formatProblem, type Problem} from "../core/base/problem.ts";
import type {Study} from "../core/model/study.ts";
import {opening} from "../words/en/opening.ts";
import type {Language, Words} from "../words/language.ts";

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
export function readingSummary(study: Study, problems: readonly Problem[], language: Language): string {
  const t = language.words(opening);
  const parts = [
    share(study.entities.length, "names", rowsLeftOut(problems, "entities.csv"), t),
    share(study.ties.length, "ties", rowsLeftOut(problems, "ties.csv"), t),
    share(study.groups.length, "groups", rowsLeftOut(problems, "groups.csv"), t),
    share(study.memberships.length, "memberships", rowsLeftOut(problems, "memberships.csv"), t),
    share(study.sources.length, "sources", {rows: 0, isLeast: false}, t)
  ].filter((part) => part !== "");
  return joinWords(parts, "and", language) || t.nothingInIt;
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

type What = "names" | "ties" | "groups" | "memberships" | "sources";

function share(read: number, what: What, {rows, isLeast}: LeftOut, t: Words<typeof opening>): string {
  if (read + rows === 0) return "";
  const all = t[what]({count: read + rows});
  if (rows === 0) return all;
  return isLeast ? t.ofMore({read, all}) : t.of({read, all});
}
