import {expect, it} from "vitest";
import {commonWordTest} from "../../../src/core/text/commonWords.ts";

it("commonWordTest(text)(word) holds where a text has a word in small letters a third as often as with a capital", () => {
  const isCommon = commonWordTest(
    "Hope came. Hope, and Hope again: no hope left. Rose rose. Mark, Mark, Mark, Mark, mark. Roseland"
  );
  expect(["Hope", "Rose", "Mark"].map(isCommon)).toEqual([true, true, false]);
});

it("commonWordTest(text)(word) holds for no word that the text does not have in small letters", () => {
  expect(["Smilga", "Nobody"].map(commonWordTest("Smilga’s Smilga"))).toEqual([false, false]);
});
