import {expect, it} from "vitest";
import {passageOrder} from "../../../src/app/discovery/passageOrder.ts";
import type {Source} from "../../../src/core/model/study.ts";
import type {Passage} from "../../../src/core/text/discovery/proposal.ts";

const TEXT = [
  "CHAPTER I.--JAVERT SEES NOTHING  CHAPTER II.--JAVERT GOES HOME  CHAPTER III.--THE END",
  "Javert",
  "In the evening Javert went home and did not speak to anybody.",
  "Mr. Javert Is Seen Again By All Of Them At Last",
  "Der Inspektor Javert ging am Abend in die Stadt und sprach mit dem Bürgermeister."
].join("\n\n");

const source = {id: "s", title: "", author: "", date: null, kind: "", citation: "", paragraphs: "auto", text: TEXT};

const passages: Passage[] = [...TEXT.matchAll(/Javert/gi)].map(({index}, i) => ({
  ...{source: "s", paragraph: i, start: index, end: index + 6, fullStart: index, form: 0, score: 1}
}));

it("passageOrder(…) puts running text before headings and contents, each in reading order", () => {
  const order = passageOrder(passages, [source as Source]);
  expect(order.passages.map(({paragraph}) => paragraph)).toEqual([3, 5, 0, 1, 2, 4]);
  expect(order.running).toBe(2);
});

it("passageOrder(…) loses no passage of a source without text", () => {
  expect(passageOrder(passages, [])).toEqual({passages, running: 0});
});
