import fc from "fast-check";
import {expect, it} from "vitest";
import {passagePieces} from "../../../src/core/network/passagePieces.ts";

it("passagePieces(text, marks) cuts a passage into names and the text between", () => {
  expect(
    passagePieces("Radek met Smilga.", [
      {start: 0, end: 5, entity: "r"},
      {start: 10, end: 16, entity: "s"}
    ])
  ).toEqual([
    {text: "Radek", entity: "r"},
    {text: " met ", entity: null},
    {text: "Smilga", entity: "s"},
    {text: ".", entity: null}
  ]);
});

it("passagePieces(text, marks) leaves out a mark that overlaps the one before", () => {
  const pieces = passagePieces("Smilga-Poluyan", [
    {start: 0, end: 6, entity: "s"},
    {start: 3, end: 14, entity: "p"}
  ]);
  expect(pieces.map(({text}) => text)).toEqual(["Smilga", "-Poluyan"]);
});

it("passagePieces(text, marks, most) keeps what stands near the names of a long passage", () => {
  const text = `${"before ".repeat(100)}Radek ${"between ".repeat(100)}Smilga ${"after ".repeat(100)}`.trim();
  const marks = ["Radek", "Smilga"].map((name) => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    entity: name
  }));
  const shown = passagePieces(text, marks, 500)
    .map((piece) => piece.text)
    .join("");
  expect(shown).toMatch(/^… (before )+Radek( between)+ … (between )+Smilga( after)+ …$/);
  expect(shown.length).toBeLessThan(1100);
  expect(passagePieces("word ".repeat(30), [], 22).map((piece) => piece.text)).toEqual(["word word word word", " …"]);
});

it("passagePieces(text, marks) of a short passage loses nothing", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.tuple(fc.nat(20), fc.nat(20))), (text, spans) => {
      const marks = spans.map(([a, b]) => ({
        start: Math.min(a, b),
        end: Math.min(Math.max(a, b), text.length),
        entity: "x"
      }));
      const sound = marks.filter(({start, end}) => start < end).sort((p, q) => p.start - q.start);
      expect(
        passagePieces(text, sound)
          .map((piece) => piece.text)
          .join("")
      ).toBe(text);
    })
  );
});
