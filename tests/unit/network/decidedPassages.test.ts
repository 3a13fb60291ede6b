import {expect, it} from "vitest";
import {decidedPassages} from "../../../src/core/network/decidedPassages.ts";
import {segment} from "../../../src/core/text/segment.ts";
import {bareSource} from "../../evaluate/finders.ts";
import {entity} from "../../fixtures/smallNetwork.ts";

const TEXT = "John Smith met Mary. Then Smith left. Rose rose.";
const verdicts = [
  {start: 26, end: 31, entity: "james"},
  {start: 38, end: 42, entity: null}
];
const source = {...bareSource(TEXT), verdicts};
const decided = (id: string, name: string) =>
  decidedPassages(entity(id, {name}), {sources: [source]}, [segment(source)]).map(
    ({evidence, text}) => `${text}: ${TEXT.slice(evidence.start, evidence.end)}`
  );

it("decidedPassages(entity, study, segmentations) gives the sentences of what was said of this one's names", () => {
  expect(decided("james", "James Smyth")).toEqual(["Smith: Then Smith left."]);
  expect(decided("rose", "Rosa Rose")).toEqual(["Rose: Rose rose."]);
});

it("decidedPassages(entity, study, segmentations) gives what was said to be somebody else, if a word of it is a name here", () => {
  expect(decided("john", "John Smith")).toEqual(["Smith: Then Smith left."]);
  expect(decided("mary", "Mary")).toEqual([]);
});
