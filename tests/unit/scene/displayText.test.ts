import fc from "fast-check";
import {expect, it} from "vitest";
import {cleanLine, cutText, displayText, unturned} from "../../../src/core/scene/displayText.ts";
import {anyText} from "../../fixtures/anyText.ts";

it("displayText(text) makes one line of clean letters", () => {
  expect(displayText("  Ivar\n\tSmilga\u0007 ")).toBe("Ivar Smilga");
  expect(displayText("e\u0301")).toBe("\u00e9");
  expect(displayText("a\ud800b")).toBe("a\ufffdb");
  expect(displayText("__proto__ </script>")).toBe("__proto__ </script>");
});

it("displayText(text) takes the power from direction marks and isolates what runs right to left", () => {
  expect(displayText("Smilga\u202eagliмS")).toBe("SmilgaagliмS");
  expect(displayText("\u2067שלום\u2069")).toBe("\u2068שלום\u2069");
});

it("cleanLine(text) is the line alone; unturned(text) leaves all but marks of direction", () => {
  expect(cleanLine(" \u2067שלום\u2069\n")).toBe("שלום");
  expect(unturned("a\n\u202e b\u0007")).toBe("a\n b\u0007");
});

it("displayText(text) leaves a letter four combining marks of ten thousand", () => {
  expect(displayText(`q${"\u0323".repeat(10_000)}`)).toBe(`q${"\u0323".repeat(4)}`);
});

it("displayText(text) of any text is one that it leaves as it is", () => {
  fc.assert(
    fc.property(anyText(60), (text) => {
      const once = displayText(text);
      expect(displayText(once)).toBe(once);
      expect(once).not.toMatch(/[\p{Cc}\p{Cs}]/u);
    }),
    {numRuns: 500}
  );
});

it("cutText(text, limit) ends in an ellipsis, whole letters before it, isolates closed", () => {
  expect(cutText("Smilga", 6)).toBe("Smilga");
  expect(cutText("Smilga", 3)).toBe("Smi…");
  expect(cutText("Ivar Smilga", 5)).toBe("Ivar…");
  expect(cutText("😀😀😀", 2)).toBe("😀😀…");
  expect(cutText("q\u0323x", 1)).toBe("…");
  expect(cutText("\u2068שלום\u2069", 2)).toBe("\u2068של…\u2069");
});
