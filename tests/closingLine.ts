import type {Reporter, SerializedError, TestModule} from "vitest/node";

/**
 * Closes a test run with one plain line, `N passed, N failed`. A file that could not be run at all, and an error
 * outside of any test, count as failed. Skipped tests are named on a line of their own: they are neither.
 */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const brokenFiles = modules.filter((module) => module.errors().length > 0).length;
    const skipped = count("skipped") + count("pending");
    if (skipped > 0) console.log(`${skipped} skipped`);
    console.log(`${count("passed")} passed, ${count("failed") + brokenFiles + unhandled.length} failed`);
  }
}
