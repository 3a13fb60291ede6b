import {expect, it} from "vitest";
import {createSentenceSplitter} from "../../../src/core/text/sentences.ts";

function sentences(text: string, language = "en"): string[] {
  return createSentenceSplitter(language)(text, 0, text.length).map(({start, end}) => text.slice(start, end));
}

it("createSentenceSplitter(language) splits at stops, question marks and exclamation marks", () => {
  expect(sentences("He came. He saw! Did he go?  Yes.")).toEqual(["He came.", "He saw!", "Did he go?", "Yes."]);
});

it("createSentenceSplitter(language) never breaks after an initial", () => {
  for (const one of [
    "He met L. D. Trotsky and G.L. Piatakov there.",
    "It was Kh. Rakovsky, not J.-P. Marat or Yu. Martov.",
    "The talk was of I. T. Smilga."
  ]) {
    expect(sentences(one)).toEqual([one]);
  }
});

it("createSentenceSplitter(language) breaks after a single capital where a new sentence opens", () => {
  expect(sentences("They chose plan B. The others left.")).toEqual(["They chose plan B.", "The others left."]);
  expect(sentences("He left the U.S.S.R. In Paris he wrote.")).toEqual(["He left the U.S.S.R.", "In Paris he wrote."]);
});

it("createSentenceSplitter(language) never breaks after titles and abbreviations of references", () => {
  for (const one of [
    "Dr. Smith met Mr. Jones of St. Petersburg.",
    "See vol. 2, pp. 12 and no. 7.",
    "On Nov. 7 he spoke.",
    "Radek et al. Smilga agreed with etc. and so on.",
    "Это, т. е. Смилга, в 1917 г. Ленин писал тов. Смилге."
  ]) {
    expect(sentences(one)).toEqual([one]);
  }
});

it("createSentenceSplitter(language) breaks after words that only look like abbreviations", () => {
  expect(sentences("He said no. Smilga left.")).toEqual(["He said no.", "Smilga left."]);
  expect(sentences("They came in May. Then it rained.")).toEqual(["They came in May.", "Then it rained."]);
});

it("createSentenceSplitter(language) leaves notes, dots and quotation marks with their sentence", () => {
  expect(sentences("“It is so.” [1] He left.")).toEqual(["“It is so.” [1]", "He left."]);
  expect(sentences("It ends ... [2]")).toEqual(["It ends ... [2]"]);
  expect(sentences("... our plan was this.")).toEqual(["... our plan was this."]);
  expect(sentences("“What now?” he asked.")).toEqual(["“What now?” he asked."]);
});

it("createSentenceSplitter(language) does not break at the end of a line", () => {
  expect(sentences("He came\nto Moscow. She\r\nstayed.")).toEqual(["He came\nto Moscow.", "She\r\nstayed."]);
});

it("createSentenceSplitter(language) works for other scripts, and for a language that does not exist", () => {
  expect(sentences("他来了。他走了。", "zh")).toEqual(["他来了。", "他走了。"]);
  expect(sentences("One. Two.", "not a language")).toEqual(["One.", "Two."]);
  expect(sentences("One. Two.", "")).toEqual(["One.", "Two."]);
  expect(sentences("")).toEqual([]);
});
