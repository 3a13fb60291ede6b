import {expect, it, vi} from "vitest";
import {studyOpened} from "../../../src/app/changes/study.ts";
import {selectShown} from "../../../src/app/derived.ts";
import {type Finding, findPassages, isFound, peopleIn} from "../../../src/app/findPassages.ts";
import {glimpse} from "../../../src/app/glimpse.ts";
import {chosen, searchResults} from "../../../src/app/searchResults.ts";
import {INITIAL, type Opened} from "../../../src/app/state.ts";
import {buildNetwork} from "../../../src/core/network/buildNetwork.ts";
import {entity, study} from "../../fixtures/smallNetwork.ts";

vi.mock("../../../src/app/controller.ts", () => ({layOutAgain: () => undefined})); // it starts workers

const TEXTS = {
  letters: "[1917-10 · ¶ 1] Lenin wrote to Smilga of the fleet.\n[1918 · ¶ 2] Smilga went north.\n",
  memoir: "The fleet was Dybenko’s, and Smilga knew it.\n"
};

function opened(texts: Record<string, string> = TEXTS): Opened {
  const content = study({
    entities: ["Lenin", "Smilga", "Dybenko"].map((id) => entity(id)),
    sources: Object.entries(texts).map(([id, text]) => ({
      ...{id, title: `The ${id}`, author: "", date: "1924", kind: "", citation: "", paragraphs: "line" as const},
      text
    }))
  });
  return {name: "", files: new Map(), study: content, ...buildNetwork(content, {}), problems: []};
}

async function found(query: string, from: Opened): Promise<Finding | null> {
  return await new Promise((resolve) => {
    findPassages(query, from, (finding) => (finding && !isFound(finding) ? undefined : resolve(finding)));
  });
}

it("the search lists the passages that have a word after all that bears it, and opens all of them or one", async () => {
  const state = studyOpened(opened())(INITIAL);
  const shown = selectShown(state)!;
  const [section] = searchResults("fleet", shown, state, await found("fleet", shown.opened));
  expect(section?.title).toBe("In the texts");
  expect(section?.options.map(({entry: {name, detail}}) => [name, detail])).toEqual([
    ["2 passages in 2 sources", "with “fleet”"],
    ["The letters", "October 1917"], // what the paragraph says of itself
    ["The memoir", "1924"]
  ]);
  const [all, , second] = section!.options.map(({entry}) => {
    if (entry.type !== "passages") throw new Error("not a passage");
    return chosen(entry)(state).selection;
  });
  const key = (name: string) => shown.network.findNode((_, {id}) => id === name);
  expect(all).toMatchObject({type: "words", query: "fleet", at: null, keys: ["Lenin", "Smilga", "Dybenko"].map(key)});
  expect(second).toMatchObject({type: "words", at: 1});
});

it("peopleIn(passage, opened) names each person once, in reading order, and no body or place", async () => {
  const from = opened({one: "Smilga saw Lenin; Lenin saw Smilga.\n"});
  const finding = await found("saw", from);
  const names = () =>
    isFound(finding) ? peopleIn(finding.passages[0]!, from).map((key) => from.network.getNodeAttribute(key, "id")) : [];
  expect(names()).toEqual(["Smilga", "Lenin"]);
  from.network.forEachNode((key, {id}) => id === "Lenin" && from.network.setNodeAttribute(key, "kind", "place"));
  expect(names()).toEqual(["Smilga"]);
});

it("findPassages(query) is null where there is nothing to look for, or no text", async () => {
  expect(await found("x", opened())).toBeNull();
  expect(await found("fleet", {...opened(), segmentations: []})).toBeNull();
});

it("findPassages(query) goes through long texts in slices, and no further once it is ended", async () => {
  const long = opened({long: "One word after another and never the end of it.\n".repeat(4000)});
  vi.spyOn(performance, "now").mockImplementation(() => {
    clock += 5;
    return clock;
  });
  let clock = 0;
  const told: (Finding | null)[] = [];
  const end = findPassages("fleet", long, (finding) => told.push(finding));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({query: "fleet", share: expect.any(Number)});
  end();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(told).toHaveLength(1);
  expect(isFound(await found("another", long))).toBe(true);
  vi.restoreAllMocks();
});

it("glimpse(text, passage, word) stays in the passage and cuts at white space", () => {
  const text = `before. ${"a long way ".repeat(6)}fleet ${"and further on ".repeat(9)}. behind`;
  const start = text.indexOf("fleet");
  const whole = {start: 8, end: text.length - 7};
  const {before, word, after} = glimpse(text, whole, {start, end: start + 5});
  expect(before).toBe("… a long way a long way a long way ");
  expect(word).toBe("fleet");
  expect(after).toMatch(/^ and further.* …$/);
  expect(glimpse("a fleet.", {start: 0, end: 8}, {start: 2, end: 7})).toEqual({
    before: "a ",
    word: "fleet",
    after: "."
  });
});
