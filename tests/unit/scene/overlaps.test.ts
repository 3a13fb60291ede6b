// The proof that names are readable: every text of whole pictures, measured, against every other, the discs and the frame.

import {beforeAll, expect, it} from "vitest";
import {assignLayout} from "../../../src/core/layout/assignLayout.ts";
import type {Comparison} from "../../../src/core/model/comparison.ts";
import type {Network} from "../../../src/core/model/network.ts";
import type {Study} from "../../../src/core/model/study.ts";
import type {View} from "../../../src/core/model/view.ts";
import {buildNetwork} from "../../../src/core/network/buildNetwork.ts";
import type {Scene} from "../../../src/core/scene/scene.ts";
import {PRESETS, type PresetId} from "../../../src/core/scene/sheet.ts";
import {drawMomentScenes, drawPicture} from "../../../src/export/picture.ts";
import {lesMiserables} from "../../fixtures/lesMiserables.ts";
import {smilga} from "../../fixtures/smilga.ts";
import {fonts} from "./fonts.ts";
import {crowdedStudy} from "./pictureFixture.ts";
import {distanceToBox, marksOf, nodesOf, overlap, overlappingTexts, textBox, textsOf} from "./sceneBoxes.ts";

interface Subject {
  study: Study;
  network: Network;
  view: View;
}

let subjects: Subject[] = [];

beforeAll(() => {
  const study = smilga();
  const {network} = buildNetwork(study, {window: {unit: "paragraph"}});
  assignLayout(network, study, study.views[0]!); // filters move nobody: one layout for all views
  const views = study.views.map((view) => ({study, network, view}));
  subjects = [...views, lesMiserables(), crowdedStudy(30, 11), crowdedStudy(90, 12)];
}, 60_000);

// A slide of each subject, and a few subjects on each other sheet, others on the next.
const SAMPLES = PRESETS.map(({id}, i) => [id, (subject: number) => i === 0 || (subject + i) % 4 === 0] as const);

it.each(SAMPLES)("drawPicture on %s lets no name touch another, a disc, a leader or the frame", (preset, isChosen) => {
  for (const subject of subjects.filter((_, i) => isChosen(i))) {
    expectReadable(draw(subject, preset).scene, preset);
  }
});

/** No text touches another, a disc, a leader or the frame, and none is smaller than the sheet allows. */
function expectReadable(scene: Scene, preset: PresetId): void {
  expect(overlappingTexts(scene)).toEqual([]);
  expect(coveredDiscs(scene)).toEqual([]);
  expect(crossedByLeaders(scene)).toEqual([]);
  expect(outside(scene)).toEqual([]);
  const points = textsOf(scene).map(({style}) => (style.size / scene.perInch) * 72);
  const {smallestType} = PRESETS.find(({id}) => id === preset)!;
  expect(Math.min(...points)).toBeGreaterThanOrEqual(smallestType - 1e-9);
}

it("drawPicture finds a place for every name of the study and of Les Misérables on slides and pages", () => {
  for (const preset of ["slide-16x9", "a4-portrait", "square"] as const) {
    const dropped = subjects
      .slice(0, -2)
      .map((subject) => [subject.view.title, draw(subject, preset).scene.droppedLabels]);
    expect(dropped.filter(([, names]) => names!.length > 0)).toEqual([]);
  }
});

it("drawPicture names every person or lists the name as dropped", () => {
  for (const subject of subjects.slice(0, 2).concat(subjects.slice(-2))) {
    const {scene} = draw(subject, "journal-column");
    const people = nodesOf(scene, "People").length;
    const hulls = marksOf(scene, "Groups").length;
    expect(textsOf(scene, "Names").length + scene.droppedLabels.length).toBeGreaterThanOrEqual(people);
    expect(textsOf(scene, "Names").length + scene.droppedLabels.length).toBeLessThanOrEqual(people + hulls);
  }
});

const drawn = new Map<string, ReturnType<typeof drawPicture>>();

function draw(subject: Subject, preset: PresetId): ReturnType<typeof drawPicture> {
  const {study, network, view} = subject;
  const key = `${subjects.indexOf(subject)} ${preset}`;
  const picture = drawn.get(key) ?? drawPicture({study, network, view, fonts, options: {size: {preset}}});
  drawn.set(key, picture);
  return picture;
}

function coveredDiscs(scene: Scene): string[] {
  const discs = nodesOf(scene, "People", "Rest");
  return textsOf(scene)
    .filter((text) => discs.some(({at, radius}) => distanceToBox(at, textBox(text)) < radius))
    .map(({text}) => text);
}

function crossedByLeaders(scene: Scene): string[] {
  const points = marksOf(scene, "Names").flatMap((mark) =>
    mark.type === "rule"
      ? Array.from({length: 41}, (_, i) => [
          mark.from[0] + ((mark.to[0] - mark.from[0]) * i) / 40,
          mark.from[1] + ((mark.to[1] - mark.from[1]) * i) / 40
        ])
      : []
  );
  return textsOf(scene)
    .filter((text) => points.some(([x, y]) => overlap({left: x!, right: x!, top: y!, bottom: y!}, textBox(text))))
    .map(({text}) => text);
}

function outside(scene: Scene): string[] {
  return textsOf(scene)
    .filter((text) => {
      const {left, top, right, bottom} = textBox(text);
      return left < 4 || top < 4 || right > scene.width - 4 || bottom > scene.height - 4;
    })
    .map(({text}) => text);
}

it.each([
  ["slide-16x9", [1917, 1923, 1927, 1929]],
  ["a4-portrait", [1905, 1907, 1917, 1918, 1919, 1923, 1925, 1927, 1929]],
  ["square", [1917, 1927]]
] as const)(
  "drawPicture on %s lets no name of moments side by side touch another, or what stands around",
  (preset, years) => {
    const subject = subjects[0]!;
    const comparison = {
      type: "moments" as const,
      moments: years.map((year) => ({from: year, to: year})),
      undated: false
    };
    const {scene} = draw({...subject, view: {...subject.view, comparison}}, preset);
    expectReadable(scene, preset);
  }
);

const YEARS: Comparison = {
  ...{type: "difference", a: {by: "years", from: 1917, to: 1919}, b: {by: "years", from: 1927, to: 1929}},
  undated: false
};
const groups = (a: string, b: string): Comparison => ({
  ...{type: "difference", a: {by: "group", group: a}, b: {by: "group", group: b}},
  undated: true
});

it.each([
  ["the study", 0, YEARS],
  ["Les Misérables", -3, groups("g2", "g8")],
  ["thirty people at random", -2, groups("g0", "g7")],
  ["ninety people at random", -1, groups("g1", "g2")]
] as const)(
  "drawPicture of a difference in %s lets no name touch another, a disc, a leader or the frame",
  (_, at, comparison) => {
    const subject = subjects.at(at)!;
    for (const preset of ["slide-16x9", "a4-portrait", "journal-column"] as const) {
      const {scene} = drawPicture({
        ...{...subject, view: {...subject.view, comparison}, fonts},
        options: {size: {preset}}
      });
      expect(textsOf(scene, "Names").length).toBeGreaterThan(3);
      expectReadable(scene, preset);
    }
  }
);

it("drawMomentScenes lets no name of any moment's own slide touch another, a disc, a leader or the frame", () => {
  const subject = subjects[0]!;
  const moments = [1905, 1917, 1923, 1927].map((year) => ({from: year, to: year}));
  const view = {...subject.view, comparison: {type: "moments" as const, moments, undated: false}};
  const scenes = drawMomentScenes({...subject, view, fonts});
  expect(scenes).toHaveLength(4);
  for (const {scene} of scenes) expectReadable(scene, "slide-16x9");
});

it("drawPicture keeps everybody's place and size of type from panel to panel", () => {
  const subject = subjects[0]!;
  const comparison = {type: "moments" as const, moments: [1917, 1927].map((y) => ({from: y, to: y})), undated: false};
  const {scene} = draw({...subject, view: {...subject.view, comparison}}, "slide-16x9");
  const [first, second] = ["1917", "1927"].map(
    (panel) =>
      new Map(
        scene.layers
          .filter((layer) => layer.panel === panel)
          .flatMap(({marks}) => marks.flatMap((mark) => (mark.type === "node" ? [[mark.key, mark.at] as const] : [])))
      )
  );
  const shifts = [...first!].flatMap(([key, [x, y]]) => {
    const there = second!.get(key);
    return there ? [`${(there[0] - x).toFixed(3)} ${(there[1] - y).toFixed(3)}`] : [];
  });
  expect(shifts.length).toBeGreaterThan(3);
  expect(new Set(shifts).size).toBe(1);
});
