// The proof that names are readable: every text of whole pictures, measured, against every other, the discs and the frame.

import {beforeAll, expect, it} from "vitest";
import {assignLayout} from "../../../src/core/layout/assignLayout.ts";
import type {Network} from "../../../src/core/model/network.ts";
import type {Study} from "../../../src/core/model/study.ts";
import type {View} from "../../../src/core/model/view.ts";
import {buildNetwork} from "../../../src/core/network/buildNetwork.ts";
import type {Scene} from "../../../src/core/scene/scene.ts";
import {PRESETS, type PresetId, sheetOf} from "../../../src/core/scene/sheet.ts";
import {drawPicture} from "../../../src/export/picture.ts";
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
    const {scene} = draw(subject, preset);
    expect(overlappingTexts(scene)).toEqual([]);
    expect(coveredDiscs(scene)).toEqual([]);
    expect(crossedByLeaders(scene)).toEqual([]);
    expect(outside(scene)).toEqual([]);
    const {smallestType} = sheetOf({preset});
    expect(Math.min(...textsOf(scene).map(({style}) => style.size))).toBeGreaterThanOrEqual(smallestType - 1e-9);
  }
});

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
    expect(overlappingTexts(scene)).toEqual([]);
    expect(coveredDiscs(scene)).toEqual([]);
    expect(outside(scene)).toEqual([]);
  }
);

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
