import {formatProblem} from "../core/base/problem.ts";
import type {ExitStatus, Io} from "./io.ts";
import {loadStudy} from "./loadStudy.ts";
import {printable} from "./printable.ts";
import {countProblems} from "./reportProblems.ts";

/** Runs `check`: every problem on the standard output, then how many there are. Errors give 1, warnings alone 0. */
export async function check(io: Io, path: string): Promise<ExitStatus> {
  const {problems} = await loadStudy(io, path);
  const lines = [...problems.map(formatProblem), countProblems(problems)];
  io.out(`${printable(lines.join("\n"))}\n`);
  return problems.some(({severity}) => severity === "error") ? 1 : 0;
}
