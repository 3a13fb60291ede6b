import fc from "fast-check";
import {expect, it} from "vitest";
import {finish} from "../../../src/core/base/steps.ts";
import type {Source} from "../../../src/core/model/study.ts";
import {type FoundPassage, findWords, fits, soughtPhrases} from "../../../src/core/text/findWords.ts";
import {segment} from "../../../src/core/text/segment.ts";

const source = (id: string, text: string): Source => ({
  ...{id, title: id, author: "", date: null, kind: "", citation: "", paragraphs: "line" as const},
  text
});

function find(query: string, ...texts: string[]): FoundPassage[] {
  const sources = texts.map((text, i) => source(`s${i}`, text));
  return finish(findWords(soughtPhrases(query) ?? [], sources, sources.map(segment)));
}

/** Source and paragraph, with the words marked. */
const said = (query: string, ...texts: string[]): string[] =>
  find(query, ...texts).map(
    ({source, paragraph, marks}) =>
      `${source} ${paragraph}: ${marks.map(({start, end}) => texts[Number(source.slice(1))]!.slice(start, end)).join(" ")}`
  );

it("findWords(…) finds by the beginning of a word in any case, in every source, paragraph by paragraph", () => {
  const texts = ["The Cheka arrested him.\nNothing.\nCHEKA men, and the Cheka’s chief.", "No word of it.\nchekists"];
  expect(said("chek", ...texts)).toEqual(["s0 0: Cheka", "s0 2: CHEKA Cheka", "s1 1: chekists"]);
  expect(said("heka", ...texts)).toEqual([]);
});

it("findWords(…) finds without accents, across spellings and scripts, and after a hyphen or an apostrophe", () => {
  expect(said("Rakovskii", "Rakovsky and Раковский")).toEqual(["s0 0: Rakovsky Раковский"]);
  expect(said("Раковский", "Rakovsky spoke")).toEqual(["s0 0: Rakovsky"]);
  expect(said("pilsudski", "Piłsudski")).toEqual(["s0 0: Piłsudski"]);
  expect(said("emigre", "the émigrés")).toEqual(["s0 0: émigrés"]);
  expect(said("poluyan", "Nadezhda Smilga-Poluyan")).toEqual(["s0 0: Smilga-Poluyan"]);
  expect(said("union", "l’Union")).toEqual(["s0 0: l’Union"]);
});

it("findWords(…) wants all words in one paragraph, in any order, and those in quotation marks one after another", () => {
  const text = "Left Opposition.\nThe opposition on the left.\nThe Left.";
  expect(said("opposition left", text)).toEqual(["s0 0: Left Opposition", "s0 1: opposition left"]);
  expect(said('"left opposition"', text)).toEqual(["s0 0: Left Opposition"]);
  expect(said("“left oppo” left", text)).toEqual(["s0 0: Left Opposition"]);
  expect(said("„left oppo“", text)).toEqual(["s0 0: Left Opposition"]);
  expect(said("毛东", "毛泽东\n毛东")).toEqual(["s0 1: 毛 东"]);
});

it("findWords(…) takes one or two letters for a whole word", () => {
  expect(said("cc 1917", "CC, 1917\nCCC, 1917")).toEqual(["s0 0: CC 1917"]);
});

it("findWords(…) leaves out the date and locator before a paragraph", () => {
  const text = "[1917-04 · ¶ 4] Elected in April.\n[1918 · ¶ 5] Sent north.";
  expect(said("1918", text)).toEqual([]);
  expect(find("april", text)[0]).toMatchObject({start: text.indexOf("Elected"), end: text.indexOf("\n")});
});

it("soughtPhrases(query) is null where too little is asked for", () => {
  for (const query of ["", "  ", "a", "a b", '""', "“", "…"]) expect(soughtPhrases(query), query).toBeNull();
  expect(soughtPhrases("毛")).toHaveLength(1);
});

it("findWords(…) finds names that are dangerous as keys, and reads no query as a pattern", () => {
  expect(said("__proto__ constructor", "proto __proto__ constructor")).toEqual(["s0 0: proto proto constructor"]);
  expect(said("(a.* plan", "A plan. (a.*)")).toEqual(["s0 0: A plan a"]);
});

it("findWords(…) tells how far it is, never more than all", () => {
  const shares = [...findWords(soughtPhrases("none")!, [source("s", "word ".repeat(9000))], [])];
  expect(shares).toEqual([]); // nothing was cut into paragraphs
  const long = source("s", "word and word\n".repeat(9000));
  const told = [...findWords(soughtPhrases("none")!, [long], [segment(long)])];
  expect(told.length).toBeGreaterThan(3);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBeLessThanOrEqual(1);
});

it("findWords(…) finds the paragraphs that a slow look at every word finds", () => {
  const word = fc.constantFrom("plan", "Plan", "plans", "fleet", "the", "Fleet-plan", "ön", "on");
  const text = fc.array(
    fc.array(word, {minLength: 1, maxLength: 4}).map((words) => words.join(" ")),
    {
      minLength: 1,
      maxLength: 5
    }
  );
  fc.assert(
    fc.property(text, fc.array(word, {minLength: 1, maxLength: 2}), (lines, sought) => {
      const phrases = soughtPhrases(sought.join(" "))!;
      const slowly = lines.flatMap((line, i) => {
        const words = line.split(" ");
        return phrases.every(([one]) => words.some((spelt) => fits(spelt, one!))) ? [i] : [];
      });
      // a line between empty ones cannot be taken for a heading by its neighbours
      const one = {...source("s", lines.map((line) => `${line}.`).join("\n")), paragraphs: "line" as const};
      expect(finish(findWords(phrases, [one], [segment(one)])).map(({paragraph}) => paragraph)).toEqual(slowly);
    })
  );
});
