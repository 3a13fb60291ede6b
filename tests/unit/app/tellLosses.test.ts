import {expect, it} from "vitest";
import {studyOpened} from "../../../src/app/changes/study.ts";
import {changeView} from "../../../src/app/changes/view.ts";
import {type AppState, INITIAL} from "../../../src/app/state.ts";
import {lossesInWords} from "../../../src/app/tellLosses.ts";
import {buildNetwork} from "../../../src/core/network/buildNetwork.ts";
import {smilga} from "../../fixtures/smilga.ts";

function opened(): AppState {
  const study = smilga();
  return studyOpened({name: "", files: new Map(), study, ...buildNetwork(study), problems: []})(INITIAL);
}

it("lossesInWords(now, before) says how much fell with the sources left out, and to whom no line is left", () => {
  const all = opened();
  const without = (...hiddenSources: string[]) => changeView({hiddenSources})(all);
  expect(lossesInWords(without("abramovich-memoirs"), all)).toBe(
    "Without Abramovich, memoirs: 94 ties fewer. No line is left to Valentin Andreevich Trifonov."
  );
  expect(lossesInWords(without("abramovich-memoirs", "notes"), without("abramovich-memoirs"))).toMatch(
    /^Without Reading notes: 102 pairs named together fewer\. /
  );
  expect(lossesInWords(without("profile"), all)).toMatch(/Antonov-Ovseenko, .* and \d+ others\.$/);
  expect(lossesInWords(without("kuusinen-quoted"), all)).toBe("Without kuusinen-quoted: not a line fewer.");
});

it("lossesInWords(now, before) says what one source bears where it alone is left", () => {
  const all = opened();
  const hiddenSources = all.opened?.study.sources.flatMap(({id}) => (id === "lenin-letter-1917" ? [] : [id])) ?? [];
  expect(lossesInWords(changeView({hiddenSources})(all), all)).toBe(
    "Only Lenin, letter to Smilga 1917: 5 ties, 4 people."
  );
});
