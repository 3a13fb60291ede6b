import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";

// The table of gestures in README.md: what it names must be there, by mouse and by keys.

const README = readFileSync(join(import.meta.dirname, "README.md"), "utf8");
const [, table = ""] = /## Gestures\n([\s\S]*?)\n## /.exec(README) ?? [];
const rows = table
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| what "))
  .map((line) => line.slice(2, -2).split(" | "));

it("every gesture has a test by mouse and one by keys, and these are there", () => {
  expect(rows.length).toBeGreaterThan(20);
  for (const [gesture, ...tests] of rows) {
    expect(tests, gesture).toHaveLength(2);
    for (const test of tests) {
      const [, file, name] = /^(\w+): (.+)$/.exec(test) ?? [];
      const source = readFileSync(join(import.meta.dirname, "browser", `${file}.test.ts`), "utf8");
      expect(source.includes(`it("${name}`), `${gesture}: ${test}`).toBe(true);
    }
  }
});
