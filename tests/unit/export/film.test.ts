import {expect, it} from "vitest";
import type {Scene} from "../../../src/core/scene/scene.ts";
import {type Shot, viewFilm, yearFilm} from "../../../src/export/film.ts";
import {fonts} from "../scene/fonts.ts";
import {pictureNetwork, pictureStudy, pictureView} from "../scene/pictureFixture.ts";

const study = pictureStudy();

/** The first study of the pictures, each of its ties begun a year after the one before. */
function film() {
  const network = pictureNetwork(study);
  network.forEachEdge((edge, {layer}) => {
    if (layer === "co-occurrence") network.dropEdge(edge);
  });
  network.edges().forEach((edge, i) => network.mergeEdgeAttributes(edge, {start: String(1900 + i), end: null}));
  return yearFilm({study, network, view: pictureView, fonts}, 20);
}

const marks = ([shot]: readonly Shot[], type: string) =>
  shot!.scene.layers
    .filter(({name}) => name !== "Legend")
    .flatMap((layer) => layer.marks.filter((mark) => mark.type === type));
const texts = ([shot]: readonly Shot[]) =>
  shot!.scene.layers.flatMap((layer) => layer.marks.flatMap((mark) => (mark.type === "text" ? [mark.text] : [])));

it("yearFilm(request, seconds) begins with nobody, only gains, and ends with the whole picture", () => {
  const years = film();
  const counts = Array.from({length: 41}, (_, i) => marks(years.at((i / 40) * (years.seconds - 0.01)), "node").length);
  expect(counts[0]).toBe(0);
  expect(counts.slice(1).every((count, i) => count >= counts[i]!)).toBe(true);
  expect(counts.at(-1)).toBeGreaterThan(2);
});

it("yearFilm(request, seconds) moves nothing, and says which year it is", () => {
  const years = film();
  const [middle, end] = [years.at(years.seconds / 2), years.at(years.seconds - 0.01)];
  const places = new Map(
    marks(end, "node").map((mark) => [mark.type === "node" && mark.key, mark.type === "node" && mark.at])
  );
  for (const mark of marks(middle, "node"))
    expect(mark.type === "node" && mark.at).toEqual(places.get(mark.type === "node" && mark.key));
  expect(texts(years.at(0))).toContain("1900");
});

it("yearFilm(request, seconds) gives the same shots for moments that look alike", () => {
  const years = film();
  const late = years.seconds - 0.2;
  expect(years.at(late)).toBe(years.at(late + 0.1));
});

it("viewFilm(scenes, seconds) lets each scene give way to the next", () => {
  const [one, two] = ["one", "two"].map(
    (title): Scene => ({
      ...{width: 100, height: 50, perInch: 96, isPaper: false, background: "#ffffff", language: "en", title},
      ...{alt: "", description: "", layers: [], droppedLabels: []}
    })
  ) as [Scene, Scene];
  const views = viewFilm([one, two], 10);
  const titles = (second: number) => views.at(second).map(({scene, opacity}) => `${scene.title} ${opacity.toFixed(1)}`);
  expect([titles(0), titles(4.9), titles(5.35), titles(6)]).toEqual([
    ["one 1.0"],
    ["one 1.0"],
    ["one 1.0", "two 0.5"],
    ["two 1.0"]
  ]);
  expect(() => viewFilm([], 10)).toThrow("expected at least one");
});
