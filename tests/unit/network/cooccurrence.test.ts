import fc from "fast-check";
import {expect, it} from "vitest";
import type {Mention, Window} from "../../../src/core/model/mention.ts";
import {parseWindow} from "../../../src/core/model/parseWindow.ts";
import {type Cooccurrence, cooccurrences, type ReadSource} from "../../../src/core/network/cooccurrence.ts";
import {rowOf, sharedWindows} from "../../../src/core/network/incidence.ts";
import {segment} from "../../../src/core/text/segment.ts";

/** A source in which each capital letter by itself is a mention of the entity of that name; `?` is unsure. */
function read(text: string, id = "s", changes: Partial<Mention> = {}): ReadSource {
  const segmentation = segment({
    id,
    title: "",
    author: "",
    date: null,
    kind: "",
    citation: "",
    file: `${id}.md`,
    paragraphs: "line",
    text
  });
  const mentions = [...text.matchAll(/(?<!\w)[A-Z](?!\w)/g)].map((match): Mention => {
    const start = match.index;
    const paragraph = segmentation.paragraphs.findLastIndex((candidate) => candidate.start <= start);
    const zone = segmentation.paragraphs[paragraph]!.heading ? "heading" : "text";
    const fixed = {source: id, paragraph, start, end: start + 1, text: match[0], entity: match[0], zone} as const;
    return {...fixed, kind: "person", rule: "name", score: 1, rivals: [], ...changes};
  });
  return {segmentation, mentions, text};
}

const brief = (pairs: readonly Cooccurrence[]): string[] => pairs.map(({a, b, count}) => `${a}–${b} ${count}`);
const passages = ({evidence}: Cooccurrence, text: string): string[] =>
  evidence.map(({start, end}) => text.slice(start, end));
const count = (text: string, window: string): string[] => brief(cooccurrences([read(text)], parseWindow(window)).pairs);

it("cooccurrences(sources, window) counts each window once for a pair, whoever comes first", () => {
  const text = "B met A, and A met B.\nA and B.\nC alone.\nA.";
  expect(count(text, "paragraph")).toEqual(["A–B 2"]);
});

it("cooccurrences(sources, window) counts sentences, paragraphs and chapters", () => {
  const text = "A met B there. C left.\n\nD came.\n\n# Next\n\nA slept. E slept.";
  expect(count(text, "sentence")).toEqual(["A–B 1"]);
  expect(count(text, "paragraph")).toEqual(["A–B 1", "A–C 1", "A–E 1", "B–C 1"]);
  expect(count(text, "chapter")).toEqual(["A–B 1", "A–C 1", "A–D 1", "A–E 1", "B–C 1", "B–D 1", "C–D 1"]);
});

it("cooccurrences(sources, window) says in how many chapters two meet, over all sources", () => {
  const book = read("A met B.\n\nA and B.\n\n# Two\n\nA slept long and well.\n\n# Three\n\nB and A.", "book");
  const letter = read("A and B. B and A.", "letter");
  for (const window of ["sentence", "paragraph", "chapter", "tokens:2"])
    expect(cooccurrences([book, letter], parseWindow(window)).pairs[0]!.chapters).toBe(3);
});

it("cooccurrences(sources, window) says how near two come in any source, also across paragraphs", () => {
  const text = "A met B.\n\nC.\n\n# Two\n\nA.\n\nB."; // 5 characters between in the one, 3 in the other
  const near = (sources: ReadSource[]): number[] =>
    cooccurrences(sources, {unit: "paragraph"}).pairs.map(({encounters}) => encounters);
  expect(near([read(text)])).toEqual([1 - 5 / 400 + (1 - 3 / 400)]);
  expect(near([read("A.\n\nB.", "early"), read("A, B", "late")])).toEqual([1 - 3 / 400 + (1 - 2 / 400)]);
});

it("cooccurrences(sources, window) shows the sentences from the one name to the other, where they are nearest", () => {
  const text = "A spoke first. Then it rained. Later B came. The day ended so: A met B at last. They left.";
  expect(passages(cooccurrences([read(text)], {unit: "paragraph"}).pairs[0]!, text)).toEqual([
    "The day ended so: A met B at last."
  ]);
  const apart = "A spoke first. Then it rained. Later B came. They left.";
  expect(passages(cooccurrences([read(apart)], {unit: "paragraph"}).pairs[0]!, apart)).toEqual([
    "A spoke first. Then it rained. Later B came."
  ]);
});

it("cooccurrences(sources, window) shows the first of the places that are equally near", () => {
  const text = "Here A and B. There A and B.";
  expect(passages(cooccurrences([read(text)], {unit: "paragraph"}).pairs[0]!, text)).toEqual(["Here A and B."]);
});

it("cooccurrences(sources, window) leaves out headings and the unsure, and never crosses sources", () => {
  expect(count("# On A\n\nB came.", "chapter")).toEqual([]);
  const unsure = read("A met B.", "s", {entity: null, rule: "unsure"});
  expect(cooccurrences([unsure], {unit: "sentence"}).pairs).toEqual([]);
  for (const window of ["sentence", "chapter", "tokens:99"]) {
    expect(cooccurrences([read("A.", "s"), read("B.", "t")], parseWindow(window)).pairs).toEqual([]);
  }
});

it("cooccurrences(sources, window) lets nobody meet a name that contains their own", () => {
  const text = "A faction.";
  const source = read(text);
  const faction: Mention = {...source.mentions[0]!, entity: "F", end: 9, text: "A faction"};
  const nested = {...source, mentions: [faction, ...source.mentions]};
  for (const window of ["sentence", "tokens:5"]) expect(cooccurrences([nested], parseWindow(window)).pairs).toEqual([]);
  // By himself, A meets the faction; the A inside its name still does not count.
  const longer = read("A left the B faction with A.");
  const [first, inside, last] = longer.mentions;
  const host: Mention = {...inside!, entity: "A faction", end: inside!.end + 8};
  const mentions = [first!, host, {...inside!, entity: "A"}, last!];
  const {pairs} = cooccurrences([{...longer, mentions}], {unit: "tokens", tokens: 9});
  expect(brief(pairs)).toEqual(["A–A faction 2"]);
});

it("cooccurrences(sources, {unit: tokens}) counts every two mentions with fewer words between, over borders", () => {
  expect(count("A one two B.", "tokens:3")).toEqual(["A–B 1"]);
  expect(count("A one two B.", "tokens:2")).toEqual([]);
  expect(count("A one.\nB two.", "tokens:2")).toEqual(["A–B 1"]);
  expect(count("A B A", "tokens:1")).toEqual(["A–B 2"]);
  expect(count("A A B", "tokens:5")).toEqual(["A–B 2"]);
  expect(count("A one B two A", "tokens:2")).toEqual(["A–B 2"]);
});

it("cooccurrences(sources, {unit: tokens}) counts no words of headings and of paragraph headers", () => {
  expect(count("A.\n\n# many words are here\n\n[1917 · ¶ 3] B.", "tokens:1")).toEqual(["A–B 1"]);
});

it("cooccurrences(sources, window) counts all windows, and says who is in which", () => {
  const sources = [read("A met B there. C left.\n\n# Next\n\nNobody.", "s"), read("A again.", "t")];
  const {incidence} = cooccurrences(sources, {unit: "sentence"});
  expect(incidence).toEqual({
    windowCount: 4,
    entities: ["A", "B", "C"],
    starts: Int32Array.of(0, 2, 3, 4),
    windows: Int32Array.of(0, 3, 0, 1)
  });
  expect(cooccurrences(sources, {unit: "chapter"}).incidence.windowCount).toBe(3);
  expect(cooccurrences([], {unit: "chapter"})).toMatchObject({pairs: [], incidence: {windowCount: 0, entities: []}});
});

it("cooccurrences(sources, window) does not depend on the order of the sources", () => {
  const sources = [read("A met B.", "t"), read("B met A. C left.", "s"), read("# A", "r")];
  for (const window of ["sentence", "paragraph", "tokens:4"]) {
    expect(cooccurrences(sources.toReversed(), parseWindow(window))).toEqual(
      cooccurrences(sources, parseWindow(window))
    );
  }
});

/** Pairs by comparing every mention with every other. */
function slowly({segmentation, mentions, text}: ReadSource, window: Window): string[] {
  const wordsBetween = (m: Mention, n: Mention): number => [...text.slice(m.end, n.start).matchAll(/\w+/g)].length;
  const windowOf = (m: Mention): number => {
    if (window.unit === "sentence")
      return segmentation.sentences.findIndex(({start, end}) => start <= m.start && m.end <= end);
    return window.unit === "chapter" ? segmentation.paragraphs[m.paragraph]!.chapter : m.paragraph;
  };
  const placeOf = (i: number, j: number, m: Mention, n: Mention): string => {
    if (window.unit === "tokens") return `${i} ${j}`;
    // Who stands in which of two paragraphs matters: there are two places where both are in both.
    return window.unit === "paragraphs"
      ? `${[m, n].map((one) => one.entity! + one.paragraph).sort()}`
      : `${windowOf(m)}`;
  };
  const seen = new Map<string, Set<string>>();
  for (const [i, m] of mentions.entries()) {
    for (const [j, n] of mentions.slice(i + 1).entries()) {
      if (
        m.entity === n.entity ||
        (window.unit === "tokens"
          ? wordsBetween(m, n) >= window.tokens
          : window.unit === "paragraphs"
            ? n.paragraph - m.paragraph > window.reach
            : windowOf(m) !== windowOf(n))
      )
        continue;
      const pair = [m.entity!, n.entity!].sort().join("–");
      seen.set(pair, (seen.get(pair) ?? new Set()).add(placeOf(i, j, m, n)));
    }
  }
  return [...seen].sort(([p], [q]) => (p < q ? -1 : 1)).map(([pair, places]) => `${pair} ${places.size}`);
}

it("cooccurrences(sources, window) counts what a slow comparison of all mentions counts, each with both names in its passage", () => {
  const text = fc
    .array(fc.constantFrom("A", "B", "C", "word", "other.", "Then", ".\n", "?"), {maxLength: 40})
    .map((parts) => parts.join(" "));
  const window = fc
    .constantFrom(
      "sentence",
      "paragraph",
      "chapter",
      "tokens:1",
      "tokens:4",
      "tokens:100",
      "paragraphs:1",
      "paragraphs:3"
    )
    .map(parseWindow);
  fc.assert(
    fc.property(text, window, (value, unit) => {
      const source = read(value);
      const {pairs, incidence} = cooccurrences([source], unit);
      expect(brief(pairs)).toEqual(slowly(source, unit));
      for (const pair of pairs) {
        for (const passage of passages(pair, value))
          for (const name of [pair.a, pair.b]) expect(passage).toMatch(new RegExp(`\\b${name}\\b`));
        const shared = sharedWindows(incidence, rowOf(incidence, pair.a), rowOf(incidence, pair.b));
        if (unit.unit === "tokens" || unit.unit === "paragraphs") expect(shared).toBeGreaterThan(0);
        else expect(shared).toBe(pair.count);
      }
      for (const row of incidence.entities.keys()) {
        const windows = [...incidence.windows.subarray(incidence.starts[row], incidence.starts[row + 1])];
        expect(windows).toEqual([...new Set(windows)].sort((m, n) => m - n));
        expect(windows.at(-1)).toBeLessThan(incidence.windowCount);
      }
    }),
    {seed: 7, numRuns: 300}
  );
});

it("cooccurrences(sources, {unit: paragraphs}) counts every two paragraphs near enough once", () => {
  const text = "A came.\nB came. B left.\nwords\nC left. A slept.";
  expect(count(text, "paragraphs:1")).toEqual(["A–B 1", "A–C 1"]);
  expect(count(text, "paragraphs:2")).toEqual(["A–B 2", "A–C 1", "B–C 1"]);
  const [pair] = cooccurrences([read(text)], parseWindow("paragraphs:1")).pairs;
  expect(passages(pair!, text)).toEqual(["A came.\nB came."]);
});

it("cooccurrences(sources, window, without) leaves out zones", () => {
  const source = read("A met B. C left.");
  source.mentions.filter(({text}) => text === "B").forEach((mention) => Object.assign(mention, {zone: "quotation"}));
  expect(brief(cooccurrences([source], {unit: "paragraph"}).pairs)).toEqual(["A–B 1", "A–C 1", "B–C 1"]);
  expect(brief(cooccurrences([source], {unit: "paragraph"}, ["quotation"]).pairs)).toEqual(["A–C 1"]);
});

it("parseWindow(text) reads the five units", () => {
  expect(parseWindow("paragraphs:2")).toEqual({unit: "paragraphs", reach: 2});
  expect(["sentence", "paragraph", "chapter"].map(parseWindow)).toEqual([
    {unit: "sentence"},
    {unit: "paragraph"},
    {unit: "chapter"}
  ]);
  expect(parseWindow("tokens:25")).toEqual({unit: "tokens", tokens: 25});
});

it("parseWindow(text) refuses anything else, and says what is accepted", () => {
  for (const text of [
    "",
    "page",
    "Sentence",
    "tokens",
    "tokens:",
    "tokens:0",
    "tokens:-1",
    "tokens:2.5",
    "tokens:10001",
    "tokens:1e3",
    "paragraphs:0",
    "paragraphs:101",
    " sentence"
  ]) {
    expect(() => parseWindow(text)).toThrow(RangeError);
    expect(() => parseWindow(text)).toThrow(
      `window: expected sentence, paragraph, paragraphs:K (K from 1 to 100), chapter or tokens:N (N a whole number from 1 to 10000), got "${text}"`
    );
  }
});
