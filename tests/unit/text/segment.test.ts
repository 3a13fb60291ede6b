import fc from "fast-check";
import {expect, it} from "vitest";
import type {Segmentation} from "../../../src/core/model/mention.ts";
import type {Source} from "../../../src/core/model/study.ts";
import {segment} from "../../../src/core/text/segment.ts";

const source = (text: string | null, changes: Partial<Source> = {}): Source => ({
  id: "s",
  title: "",
  author: "",
  date: null,
  kind: "",
  citation: "",
  file: "s.txt",
  paragraphs: "auto",
  text,
  ...changes
});

const texts = (text: string, {paragraphs}: Segmentation): string[] =>
  paragraphs.map(({start, end}) => text.slice(start, end));
const bodies = (text: string, {paragraphs}: Segmentation): string[] =>
  paragraphs.map(({bodyStart, end}) => text.slice(bodyStart, end));

it("segment(source) takes each non-empty line as a paragraph, without its white space, on any system", () => {
  for (const text of [
    "One.\nTwo.\n\n  Three.  \n",
    "One.\r\nTwo.\r\n\r\nThree.",
    "One.\rTwo.\r\r Three.\r",
    "One.\u2028Two.\u2029\u00A0Three."
  ]) {
    const cut = segment(source(text, {paragraphs: "line"}));
    expect(texts(text, cut)).toEqual(["One.", "Two.", "Three."]);
    expect(cut.mode).toBe("line");
  }
});

it("segment(source) takes each block between empty lines as a paragraph where the study says so", () => {
  const text = "One\ngoes on.\n \nTwo.\n\n\nThree\nalso.";
  expect(texts(text, segment(source(text, {paragraphs: "blank-line"})))).toEqual([
    "One\ngoes on.",
    "Two.",
    "Three\nalso."
  ]);
});

const WRAPPED = `In the spring of that year the committee sent him to the north,
where the sailors of the fleet had formed a council of their own
and waited for orders from the capital.

He stayed until the autumn, wrote letters every week and received
hardly any answer; of the few that came two have been preserved,
both of them short.
`;

it("segment(source) sees that a text is hard-wrapped, and says so", () => {
  const cut = segment(source(WRAPPED));
  expect(cut.mode).toBe("blank-line");
  expect(cut.paragraphs.length).toBe(2);
  expect(segment(source(WRAPPED.replace(/\n/g, "\r\n"))).paragraphs.length).toBe(2);
});

it("segment(source) takes lines of all lengths, verse, lists and a text without empty lines for paragraphs", () => {
  const long = `${"A long paragraph on one line. ".repeat(20)}\nA short one.\n\nAnother.\n${"And a long one. ".repeat(9)}\n`;
  const list = "Members:\nLenin\nZinoviev\nKamenev\nSverdlov\n\nCandidates:\nSmilga\nNogin\n";
  for (const text of [long, list, WRAPPED.replace("\n\n", "\n"), "One line.", ""])
    expect(segment(source(text)).mode).toBe("line");
});

it("segment(source) begins a chapter at each Markdown heading, in files that are Markdown", () => {
  const text = "Before.\n\n# One\nText one.\n\n## Two\n### Three\n\nText three.";
  const {paragraphs} = segment(source(text, {file: "s.md"}));
  expect(paragraphs.map(({heading, chapter}) => [heading, chapter])).toEqual([
    [false, 0],
    [true, 1],
    [false, 1],
    [true, 2],
    [true, 2],
    [false, 2]
  ]);
  expect(bodies(text, segment(source(text, {file: "s.md"})))).toEqual([
    "Before.",
    "One",
    "Text one.",
    "Two",
    "Three",
    "Text three."
  ]);
  expect(segment(source(text)).paragraphs.some(({heading}) => heading)).toBe(false);
});

it("segment(source) begins chapter 0 with a heading at the very start", () => {
  const {paragraphs} = segment(source("# One\n\nText.\n\n# Two\n\nText.", {file: "s.md"}));
  expect(paragraphs.map(({chapter}) => chapter)).toEqual([0, 0, 1, 1]);
});

it("segment(source) knows the heads of chapters in plain text", () => {
  const heads = [
    "Chapter 3",
    "CHAPTER III",
    "CHAPTER I—M. MYRIEL",
    "BOOK FIRST--A JUST MAN",
    "Part Two",
    "PART TWO: The War",
    "XIV",
    "IV.",
    "Глава 5",
    "ЧАСТЬ ПЕРВАЯ",
    "Kapitel 2"
  ];
  for (const head of heads) {
    const cut = segment(source(`Text.\n\n${head}\n\nMore text.`, {paragraphs: "blank-line"}));
    expect(
      cut.paragraphs.map(({heading}) => heading),
      head
    ).toEqual([false, true, false]);
  }
});

it("segment(source) takes no sentence for the head of a chapter", () => {
  const others = [
    "Chapter 3 was dull.",
    "Part of it.",
    "Book your seats",
    "Part 2: he went home.",
    "I am",
    "MIX",
    "CIVIL WAR",
    "Smilga",
    "Act one of the play was over."
  ];
  for (const line of others)
    expect(segment(source(`${line}\nText.`, {paragraphs: "line"})).paragraphs[0]!.heading, line).toBe(false);
  // In a wrapped text the same words in the middle of a block are no head either.
  expect(segment(source("He read\nChapter 3\nand slept.", {paragraphs: "blank-line"})).paragraphs.length).toBe(1);
});

it("segment(source) reads the date and the locator before a paragraph", () => {
  const cases: [string, string | null, string][] = [
    ["[1927-12-18 · ¶ 64] They signed.", "1927-12-18", "¶ 64"],
    ["[1935-01-01/1935-01-02 · ¶ 82–83 · note] They signed.", "1935-01-01/1935-01-02", "¶ 82–83 · note"],
    ["[1928?] They signed.", "1928?", ""],
    ["[¶ 64] They signed.", null, "¶ 64"],
    ["[p. 12] They signed.", null, "p. 12"]
  ];
  for (const [text, date, locator] of cases) {
    const cut = segment(source(text));
    expect(cut.paragraphs[0]).toMatchObject({date, locator});
    expect(bodies(text, cut)).toEqual(["They signed."]);
    expect(cut.sentences).toEqual([{start: text.indexOf("They"), end: text.length, paragraph: 0}]);
  }
});

it("segment(source) takes no other bracket for a header", () => {
  for (const text of [
    "[1] A note.",
    "[sic] A word.",
    "[1927-13-40] No such day.",
    "[…] Left out.",
    "[Smilga] came.",
    "[1927",
    "They [1927] came.",
    "[p] x"
  ]) {
    expect(segment(source(text)).paragraphs[0]).toMatchObject({bodyStart: 0, date: null, locator: ""});
  }
});

it("segment(source) gives a paragraph of nothing but a header an empty body", () => {
  const {paragraphs, sentences} = segment(source("[1927 · ¶ 1]"));
  expect(paragraphs[0]).toMatchObject({start: 0, bodyStart: 12, end: 12, date: "1927"});
  expect(sentences).toEqual([]);
});

it("segment(source) refuses a source without a text", () => {
  expect(() => segment(source(null))).toThrow('source "s": expected a text, got null');
});

it("segment(source) covers every visible character with paragraphs, and every body with sentences", () => {
  const text = fc.array(
    fc.constantFrom(
      "Smilga",
      "L. D.",
      " ",
      "\n",
      "\n\n",
      "\r\n",
      ". ",
      "?",
      "# ",
      "[1917 · ¶ 2] ",
      "Chapter 3",
      "é",
      "…"
    ),
    {maxLength: 30}
  );
  fc.assert(
    fc.property(
      text,
      fc.constantFrom("auto", "line", "blank-line"),
      fc.constantFrom("a.md", "a.txt"),
      (parts, paragraphs, file) => {
        const value = parts.join("");
        const cut = segment(source(value, {paragraphs, file}));
        const inside = cut.paragraphs.map(({start, end}) => value.slice(start, end)).join("");
        expect(inside.replace(/\s/g, "")).toBe(value.replace(/\s/g, ""));
        const spoken = cut.sentences.map(({start, end}) => value.slice(start, end)).join("");
        expect(spoken.replace(/\s/g, "")).toBe(bodies(value, cut).join("").replace(/\s/g, ""));
        for (const {start, end, paragraph} of cut.sentences) {
          const {bodyStart, end: last} = cut.paragraphs[paragraph]!;
          expect(start >= bodyStart && end <= last && start < end).toBe(true);
        }
      }
    ),
    {seed: 4, numRuns: 200}
  );
});
