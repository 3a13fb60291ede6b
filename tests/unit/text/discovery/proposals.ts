import type {Discovery, Proposal} from "../../../../src/core/text/discovery/proposal.ts";

/** A proposal whose passages are in source "s", one every ten units, written in `written`. */
export function proposal(id: string, written: string[], start = 0): Proposal {
  const texts = [...new Set(written)];
  return {
    id,
    kind: "person",
    name: texts[0]!,
    forms: texts.map((text) => ({text, count: written.filter((other) => other === text).length})),
    passages: written.map((text, i) => ({
      source: "s",
      paragraph: 0,
      start: start + 10 * i,
      end: start + 10 * i + text.length,
      fullStart: start + 10 * i,
      form: texts.indexOf(text),
      score: 0.9
    })),
    confidence: 0.9,
    reasons: [`because of ${id}`]
  };
}

export const discoveryOf = (...proposals: Proposal[]): Discovery => ({proposals, merges: [], splits: []});
