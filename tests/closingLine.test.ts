import {expect, it, vi} from "vitest";
import type {TestModule} from "vitest/node";
import {ClosingLine} from "./closingLine.ts";

/** What is printed after a run of files with these results. */
function printed(files: {states: string[]; errors?: number}[], unhandled = 0): string[] {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const modules = files.map(({states, errors = 0}) => ({
    children: {allTests: () => states.map((state) => ({result: () => ({state})}))},
    errors: () => Array.from({length: errors})
  }));
  const errors = Array.from({length: unhandled}, () => ({message: "", stacks: []}));
  new ClosingLine().onTestRunEnd(modules as unknown as TestModule[], errors as never);
  const lines = log.mock.calls.map(([line]) => String(line));
  log.mockRestore();
  return lines;
}

it("ClosingLine counts the tests that passed and failed, in all files", () => {
  expect(printed([{states: ["passed", "failed"]}, {states: ["passed"]}])).toEqual(["2 passed, 1 failed"]);
});

it("ClosingLine counts a file that could not be run, and an error outside of tests, as failed", () => {
  expect(printed([{states: ["passed"]}, {states: [], errors: 1}], 1)).toEqual(["1 passed, 2 failed"]);
});

it("ClosingLine counts skipped tests as neither", () => {
  expect(printed([{states: ["passed", "skipped", "pending"]}])).toEqual(["2 skipped", "1 passed, 0 failed"]);
});
