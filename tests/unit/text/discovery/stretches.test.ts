import {expect, it} from "vitest";
import type {Source} from "../../../../src/core/model/study.ts";
import {paragraphAt, stretchesOf} from "../../../../src/core/text/discovery/stretches.ts";
import {paragraphsOf} from "../../../../src/core/text/segment.ts";

function stretches(text: string): string[] {
  const about = {id: "s", title: "", author: "", date: null, kind: "", citation: ""};
  const source: Source = {...about, paragraphs: "line", text};
  return stretchesOf(text, paragraphsOf(source)).map(({start, end}) => text.slice(start, end));
}

it("stretchesOf(…) reads on over a line that print has broken", () => {
  expect(stretches("the committee sent for Captain\nJohnson, who came")).toHaveLength(1);
  expect(stretches("he said to Har¬\nrison")).toHaveLength(1);
  expect(stretches("a short\nline goes on")).toHaveLength(1);
});

it("stretchesOf(…) keeps apart sentences, short lines with capitals, headings and what has an empty line between", () => {
  expect(stretches("the committee sent for Captain Johnson.\nSmith came")).toHaveLength(2);
  expect(stretches("John Smith\nPeter Brown\nAnn Taylor")).toHaveLength(3);
  expect(stretches("Chapter 3\nthe committee met")).toHaveLength(2);
  expect(stretches("the committee sent for Captain\n\nJohnson, who came")).toHaveLength(2);
});

it("paragraphAt(stretch, offset) is the index of the paragraph of the source", () => {
  const stretch = {start: 100, end: 160, starts: [100, 120, 140], firstParagraph: 7};
  expect([100, 119, 120, 159].map((offset) => paragraphAt(stretch, offset))).toEqual([7, 7, 8, 9]);
});
