// Problems: everything this program can find wrong with a historian's files.

/** Where a problem sits. Lines and columns count from 1, as editors do; a column counts characters, not fields. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
}

/** One thing wrong, in plain data: it can be listed, tested, translated, posted by a worker. */
export interface Problem {
  /** A short kebab-case name of the kind of problem, the same in every release. */
  code: string;
  severity: "error" | "warning";
  /** What was found, with the value itself. */
  message: string;
  place?: Place;
  /** What to do about it. */
  hint?: string;
}

/** What was read, and everything that was wrong with it: good records survive their bad neighbours. */
export interface Reading<T> {
  value: T;
  problems: Problem[];
}

/** `ties.csv:12:3: error: … [unknown-entity]` and, on a second line, what to do about it. */
export function formatProblem({code, severity, message, place, hint}: Problem): string {
  const where = place
    ? `${[place.file, place.line, place.column].filter((part) => part !== undefined).join(":")}: `
    : "";
  return `${where}${severity}: ${message} [${code}]${hint ? `\n  ${hint}` : ""}`;
}
