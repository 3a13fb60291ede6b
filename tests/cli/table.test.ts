import {expect, it} from "vitest";
import {table} from "../../src/cli/table.ts";

it("table(rows) puts text to the left and numbers to the right, without spaces at the end", () => {
  expect(
    table([
      ["source", "ties"],
      ["a", 1200],
      ["Смилга", 7]
    ])
  ).toBe("source  ties\na       1200\nСмилга     7");
  expect(
    table([
      ["a", ""],
      ["bb", "c"]
    ])
  ).toBe("a\nbb  c");
});

it("table(rows) gives no room to marks that stand over letters", () => {
  expect(
    table([
      ["e\u0301", 1],
      ["ab", 2]
    ])
  ).toBe("e\u0301   1\nab  2");
});
