import fc from "fast-check";
import {expect, it} from "vitest";
import {elementLines} from "../../../../src/core/read/networks/elementLines.ts";

it("elementLines(json) tells where each element of the outermost object's lists begins", () => {
  const json = [
    '{ "nodes" : [ {"a": [1,',
    "  2]},",
    '  "x, [",',
    "  7 ],",
    ' "s": "nodes", "o": {"nodes": [1]}, "e\\u0064ges": [',
    '  ["a", "b\\"["], null',
    '], "none": []}'
  ].join("\n");
  const lines = elementLines(json);
  expect(lines.get("nodes")).toEqual([1, 3, 4]);
  expect(lines.get("edges")).toEqual([6, 6]);
  expect(lines.get("none")).toEqual([]);
  expect(lines.size).toBe(3);
});

it("elementLines(JSON.stringify(…)) finds every element of every list", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
      const json = JSON.stringify(object, null, 1);
      const lines = elementLines(json);
      const lists = Object.entries(JSON.parse(json) as object).filter(([, value]) => Array.isArray(value));
      expect([...lines.keys()].sort()).toEqual(lists.map(([name]) => name).sort());
      for (const [name, list] of lists) {
        // One space of indent: an element begins on a line with two spaces and no more.
        const first = json.split("\n").indexOf(` ${JSON.stringify(name)}: [`);
        const all = json.split("\n").map((line, i) => (i > first && /^ {2}[^ \]}]/.test(line) ? i + 1 : 0));
        expect(lines.get(name)).toEqual(all.filter((line) => line > 0).slice(0, (list as unknown[]).length));
      }
    })
  );
});
