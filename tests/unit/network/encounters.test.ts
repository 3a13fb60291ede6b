import fc from "fast-check";
import {expect, it} from "vitest";
import type {Paragraph} from "../../../src/core/model/mention.ts";
import {assignEncounters, ENCOUNTER_REACH, type Encounters} from "../../../src/core/network/encounters.ts";
import type {Named} from "../../../src/core/network/meetings.ts";

/** A mention of one letter at each capital of a text; chapters are parted by `#`, which is no paragraph. */
function found(text: string, changes: (mention: Named) => Partial<Named> = () => ({})): Encounters {
  const mentions = [...text.matchAll(/[A-Z]/g)].map(({0: entity, index: start}): Named => {
    const mention = {entity, start, end: start + 1, hosts: [], isFamily: false};
    return {...mention, ...changes(mention)};
  });
  const paragraphs = [...text.matchAll(/[^#]+/g)].map(
    ({0: words, index: start}, chapter) =>
      ({...{start, end: start + words.length, bodyStart: start, chapter}, heading: false}) as Paragraph
  );
  const totals: Encounters = new Map();
  assignEncounters(totals, mentions, paragraphs, text);
  return totals;
}

const dots = (count: number): string => ".".repeat(count);

it("assignEncounters(totals, mentions) counts a chapter in full where names touch, less with distance", () => {
  expect(found("AB").get("A")?.get("B")).toBe(1);
  expect(
    found(`B${dots(100)}A`)
      .get("A")
      ?.get("B")
  ).toBe(0.75); // 1 − 100/400
  expect(found(`A${dots(ENCOUNTER_REACH)}B`).size).toBe(0);
});

it("assignEncounters(totals, mentions) adds up chapters, each by where the two come nearest in it", () => {
  expect(
    found(`A${dots(200)}B${dots(100)}A#BA#A#B`)
      .get("A")
      ?.get("B")
  ).toBe(1.75); // .75 + 1 + 0 + 0
});

it("assignEncounters(totals, mentions) leaves out who only has something, and families", () => {
  for (const text of ["A’s B", "B A's dog", "B A’ dog"]) expect(found(text).size).toBe(0);
  expect(found("A’sun B").size).toBe(1);
  expect(found("AB", ({entity}) => ({isFamily: entity === "B"})).size).toBe(0);
});

it("assignEncounters(totals, mentions) never lets a name meet the one that it stands in", () => {
  expect(found("AB", ({entity}) => (entity === "B" ? {hosts: ["A"]} : {})).size).toBe(0);
});

it("assignEncounters(totals, mentions) agrees with the nearest of all pairs in a chapter", () => {
  const text = fc.string({unit: fc.constantFrom("A", "B", "C", "#", dots(30), dots(170)), maxLength: 30});
  fc.assert(
    fc.property(text, (book) => {
      const slow = book.split("#").reduce((sum, chapter) => {
        const at = (letter: string): number[] => [...chapter].flatMap((one, i) => (one === letter ? [i] : []));
        const gaps = at("A").flatMap((a) => at("B").map((b) => Math.abs(a - b) - 1));
        return sum + Math.max(0, 1 - Math.min(...gaps, ENCOUNTER_REACH) / ENCOUNTER_REACH);
      }, 0);
      expect(found(book).get("A")?.get("B") ?? 0).toBeCloseTo(slow, 9);
    })
  );
});
