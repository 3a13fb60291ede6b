import {expect, it} from "vitest";
import {NO_READINGS} from "../../../src/core/network/passageReader.ts";
import {drawDeck} from "../../../src/export/deck.ts";
import {fonts} from "../scene/fonts.ts";
import {pictureNetwork, pictureStudy, pictureView} from "../scene/pictureFixture.ts";
import {textsOf} from "../scene/sceneBoxes.ts";

const study = pictureStudy();
const network = pictureNetwork(study);
const views = [pictureView, {...pictureView, id: "two", title: "The second"}];
const deck = (some: Partial<Parameters<typeof drawDeck>[0]> = {}) =>
  drawDeck({study, network, readings: NO_READINGS, views, fonts, ...some});

it("drawDeck(views) begins with the study's title and ends with its sources in full", () => {
  const {slides} = deck();
  expect(slides.map(({scene}) => scene.title)).toEqual([
    "The court of Bona Sforza",
    "The Queen and the Hetman",
    "The second",
    "Sources"
  ]);
  const sources = textsOf(slides.at(-1)!.scene, "Caption").map(({text}) => text);
  expect(sources.join("|")).toContain("Memoirs of a courtier");
});

it("drawDeck(one view) is that slide alone, and a title of one's own is its title", () => {
  const {slides} = deck({views: [pictureView], options: {texts: {title: "Mine"}}});
  expect(slides.map(({scene}) => scene.title)).toEqual(["Mine"]);
});

it("drawDeck(views) writes under each slide what its ties rest on", () => {
  const {slides} = deck();
  expect(slides[1]!.notes).toMatch(/^A network: The Queen and the Hetman\./);
  expect(slides[1]!.notes).toMatch(/reference\.\n {4}Memoirs of a courtier/);
});

it("drawDeck(views) places the network before each view is drawn", () => {
  const placed: string[] = [];
  deck({place: ({id}) => placed.push(id)});
  expect(placed).toEqual(["all", "two"]);
});

it("drawDeck(views) puts many sources on as many slides as they need, and leaves none out", () => {
  const many = {
    ...study,
    sources: study.sources.map((source) => ({...source, citation: `${source.id}: ${"a long citation ".repeat(60)}`}))
  };
  const {slides} = deck({study: many, options: {size: {preset: "journal-column"}}});
  const words = slides
    .slice(3)
    .flatMap(({scene}) => textsOf(scene, "Caption").map(({text}) => text))
    .join(" ");
  for (const {id} of many.sources.filter(({id}) => deckSources().includes(id))) expect(words).toContain(`${id}:`);
});

const deckSources = (): string[] => [...new Set(study.ties.flatMap(({source}) => (source === null ? [] : [source])))];
