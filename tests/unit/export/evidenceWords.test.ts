import {expect, it} from "vitest";
import type {Source} from "../../../src/core/model/study.ts";
import {buildNetwork} from "../../../src/core/network/buildNetwork.ts";
import {evidenceWords, passagePlaces} from "../../../src/export/evidenceWords.ts";
import {entity, study as studyOf} from "../../fixtures/smallNetwork.ts";

const source = (id: string, text: string | null): Source => ({
  ...{id, title: "Letters, 1917", author: "", date: null, kind: "letter", citation: "", paragraphs: "line", text}
});

/** What the one co-occurrence of a study with this text rests on. */
function wordsOf(text: string, readings = true): string[] {
  const study = studyOf({sources: [source("letters", text)], entities: [entity("Smilga"), entity("Radek")]});
  const {network, ...read} = buildNetwork(study, {window: {unit: "paragraph"}});
  const words = evidenceWords(network, study, readings ? read : {mentions: [], segmentations: []});
  return words(network.getEdgeAttributes("e0"), "e0");
}

it("evidenceWords(network, study, readings) gives source, paragraph and the words of a passage", () => {
  expect(wordsOf("Nobody came.\nSmilga met  Radek.\n")).toEqual(["Letters, 1917, paragraph 2: “Smilga met Radek.”"]);
});

it("evidenceWords(network, study, readings) names a paragraph by its header", () => {
  expect(wordsOf("[1917-04 · ¶ 64] Smilga met Radek.\n")).toEqual([
    "Letters, 1917, ¶ 64, 1917-04: “Smilga met Radek.”"
  ]);
});

it("evidenceWords(network, study, readings) keeps of a long passage what stands near the names", () => {
  const [words] = wordsOf(`Smilga ${"slowly ".repeat(200)}met Radek.\n`);
  expect(words).toMatch(/^Letters, 1917, paragraph 1: “Smilga slowly .* … slowly .* met Radek\.”$/);
  expect(words!.length).toBeLessThan(700);
});

it("evidenceWords(network, study, readings) counts what is too much to be written out", () => {
  const words = wordsOf("Smilga met Radek.\n".repeat(25));
  expect([words.length, words.at(-1)]).toEqual([21, "and 5 more"]);
});

it("evidenceWords(network, study, readings) says where a passage stands that nobody read", () => {
  expect(wordsOf("Smilga met Radek.\n", false)).toEqual(["Letters, 1917, characters 0–17"]);
});

it("passagePlaces(edge) gives source and offsets for programs, nothing for a tie", () => {
  const study = studyOf({
    sources: [source("a", "Smilga met Radek.\n")],
    entities: [entity("Smilga"), entity("Radek")]
  });
  const {network} = buildNetwork(study, {window: {unit: "paragraph"}});
  expect(passagePlaces(network.getEdgeAttributes("e0"))).toEqual(["a 0–17"]);
  const tie = {
    layer: "tie",
    type: "met",
    weight: 1,
    start: null,
    end: null,
    certainty: "stated",
    stance: "asserted"
  } as const;
  expect(passagePlaces({...tie, evidence: []})).toBeNull();
});
