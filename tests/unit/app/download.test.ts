import fc from "fast-check";
import {expect, it} from "vitest";
import {fileName} from "../../../src/app/download.ts";
import {anyText} from "../../fixtures/anyText.ts";

it("fileName(words, ending) joins letters and digits of any script by hyphens", () => {
  expect(fileName(["Ivar Smilga, 1892–1937", "Left Opposition, inside"], "png")).toBe(
    "ivar-smilga-1892-1937-left-opposition-inside.png"
  );
  expect(fileName(["Смилга: письма", "Smilga’s circle"], "svg")).toBe("смилга-письма-smilgas-circle.svg");
});

it("fileName(words, ending) has a name where the words have none, and none that Windows keeps for itself", () => {
  expect(fileName([], "svg")).toBe("prosopograph.svg");
  expect(fileName(["…", "/../"], "svg")).toBe("prosopograph.svg");
  expect(fileName(["CON"], "png")).toBe("con-picture.png");
});

it("fileName(any words) is safe on every system: no separator, dot, space or control, at most 130 bytes", () => {
  fc.assert(
    fc.property(fc.array(anyText(60), {maxLength: 3}), (words) => {
      const name = fileName(words, "png");
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*\.png$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(130);
    })
  );
});
