import {counted} from "../core/base/counted.ts";
import {formatProblem, type Problem} from "../core/base/problem.ts";
import type {ExitStatus, Io} from "./io.ts";

const MOST_SHOWN = 20;

/** Prints a study's errors (the first twenty) and how many warnings there are; returns 1 where there are errors. */
export function reportProblems(io: Io, path: string, problems: readonly Problem[]): ExitStatus {
  const errors = problems.filter(({severity}) => severity === "error");
  for (const error of errors.slice(0, MOST_SHOWN)) io.err(formatProblem(error));
  const unshown = errors.length > MOST_SHOWN || errors.length < problems.length;
  if (unshown) io.err(`${countProblems(problems)}; to see them all: prosopograph check ${path}`);
  return errors.length > 0 ? 1 : 0;
}

/** Prints every problem of files that no other command speaks of; returns 1 where there are errors. */
export function reportAll(io: Io, problems: readonly Problem[]): ExitStatus {
  for (const problem of problems) io.err(formatProblem(problem));
  return problems.some(({severity}) => severity === "error") ? 1 : 0;
}

/** "no problems", "1 warning", "3 errors, 2 warnings". */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({severity}) => severity === "error").length;
  const counts = [
    [errors, "error"],
    [problems.length - errors, "warning"]
  ] as const;
  const said = counts.filter(([count]) => count > 0).map(([count, noun]) => counted(count, noun));
  return said.join(", ") || "no problems";
}
