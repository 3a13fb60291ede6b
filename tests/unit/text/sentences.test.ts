import fc from "fast-check";
import {expect, it} from "vitest";
import {sentences} from "../../../src/core/text/sentences.ts";

const cut = (text: string, start = 0, end = text.length): string[] =>
  sentences(text, start, end).map((span) => text.slice(span.start, span.end));

it("sentences(text, start, end) splits at stops, question marks and exclamation marks", () => {
  expect(cut("He came. He saw! Did he go?  Yes.")).toEqual(["He came.", "He saw!", "Did he go?", "Yes."]);
});

it("sentences(text, start, end) never breaks after an initial", () => {
  for (const one of [
    "He met L. D. Trotsky and G.L. Piatakov there.",
    "It was Kh. Rakovsky, not J.-P. Marat or Yu. Martov.",
    "The talk was of I. T. Smilga."
  ]) {
    expect(cut(one)).toEqual([one]);
  }
});

it("sentences(text, start, end) breaks after a single capital where a new sentence opens", () => {
  expect(cut("They chose plan B. The others left.")).toEqual(["They chose plan B.", "The others left."]);
  expect(cut("He left the U.S.S.R. In Paris he wrote.")).toEqual(["He left the U.S.S.R.", "In Paris he wrote."]);
});

it("sentences(text, start, end) never breaks after titles and abbreviations of references", () => {
  for (const one of [
    "Dr. Smith met Mr. Jones of St. Petersburg.",
    "See vol. 2, pp. 12 and no. 7.",
    "On Nov. 7 he spoke.",
    "Radek et al. Smilga agreed with etc. and so on.",
    "Это, т. е. Смилга, в 1917 г. Ленин писал тов. Смилге."
  ]) {
    expect(cut(one)).toEqual([one]);
  }
});

it("sentences(text, start, end) breaks after words that only look like abbreviations", () => {
  expect(cut("He said no. Smilga left.")).toEqual(["He said no.", "Smilga left."]);
  expect(cut("They came in May. Then it rained.")).toEqual(["They came in May.", "Then it rained."]);
});

it("sentences(text, start, end) leaves notes, dots and quotation marks with their sentence", () => {
  expect(cut("“It is so.” [1] He left.")).toEqual(["“It is so.” [1]", "He left."]);
  expect(cut("It ends ... [2]")).toEqual(["It ends ... [2]"]);
  expect(cut("... our plan was this.")).toEqual(["... our plan was this."]);
  expect(cut("“What now?” he asked.")).toEqual(["“What now?” he asked."]);
});

it("sentences(text, start, end) does not break at the end of a line", () => {
  expect(cut("He came\nto Moscow. She\r\nstayed.")).toEqual(["He came\nto Moscow.", "She\r\nstayed."]);
});

it("sentences(text, start, end) reads the stops of other scripts", () => {
  expect(cut("他来了。他走了。“好！”他说。")).toEqual(["他来了。", "他走了。", "“好！”", "他说。"]);
  expect(cut("वह आया। वह गया।")).toEqual(["वह आया।", "वह गया।"]);
  expect(cut("هل جاء؟ نعم.")).toEqual(["هل جاء؟", "نعم."]);
});

it("sentences(text, start, end) does not break inside numbers and addresses", () => {
  for (const one of ["It cost 3.14 roubles.", "See x.org/a.htm or a.b@c.org now.", "At 10.30 he left."])
    expect(cut(one)).toEqual([one]);
});

it("sentences(text, start, end) stays between its offsets, without white space", () => {
  expect(cut("One. Two. Three.", 4, 10)).toEqual(["Two."]);
  expect(cut("  One.  Two  ")).toEqual(["One.", "Two"]);
  expect(cut("")).toEqual([]);
  expect(cut(" \n ")).toEqual([]);
  expect(cut("1917. 1918.")).toEqual(["1917. 1918."]);
});

it("sentences(text, start, end) leaves out nothing but white space, in any text", () => {
  const text = fc.array(fc.constantFrom("Lenin", "L.", " ", "... ", "?", "”", "[1]", "\n", "и", "。", "dr. ", "5"), {
    maxLength: 25
  });
  fc.assert(
    fc.property(text, (parts) => {
      const value = parts.join("");
      expect(cut(value).join("").replace(/\s/g, "")).toBe(value.replace(/\s/g, ""));
    }),
    {seed: 9, numRuns: 300}
  );
});
