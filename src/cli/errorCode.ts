/** The code of a system error (`ENOENT`, `EADDRINUSE` …), "" for any other. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
