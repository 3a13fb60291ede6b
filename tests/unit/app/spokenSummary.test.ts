import {expect, it} from "vitest";
import type {Shown} from "../../../src/app/derived.ts";
import {spokenSummary} from "../../../src/app/spokenSummary.ts";
import {DEFAULT_VIEW} from "../../../src/core/model/view.ts";
import {visiblePart} from "../../../src/core/network/visiblePart.ts";
import {ENGLISH} from "../../../src/words/language.ts";
import {coOccurrence, networkOf, study} from "../../fixtures/smallNetwork.ts";

it("spokenSummary tells ties, groups and the strongest bond", () => {
  const network = networkOf({Radek: ["red"], Smilga: [], Nobody: []}, [
    ["Radek", "Smilga"],
    ["Radek", "Smilga", coOccurrence(15)]
  ]);
  const shown = {
    network,
    language: ENGLISH,
    study: study(),
    part: visiblePart(network, study(), DEFAULT_VIEW)
  } as unknown as Shown;
  expect(spokenSummary(shown, "Radek")).toBe("Radek: 1 tie, 1 group, strongest: Smilga, 1 tie, 15 passages");
  expect(spokenSummary(shown, "Nobody")).toBe("Nobody: 0 ties, 0 groups");
});
