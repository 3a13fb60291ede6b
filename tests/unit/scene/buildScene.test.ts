import {expect, it} from "vitest";
import type {Network} from "../../../src/core/model/network.ts";
import type {Study} from "../../../src/core/model/study.ts";
import {isolationOf, type View} from "../../../src/core/model/view.ts";
import {visiblePart} from "../../../src/core/network/visiblePart.ts";
import {createAppearance} from "../../../src/core/scene/appearance.ts";
import {buildScene} from "../../../src/core/scene/buildScene.ts";
import {pointOnCurve} from "../../../src/core/scene/curve.ts";
import {themes} from "../../../src/core/scene/palette.ts";
import {PICTURE_PARTS, pictureOptions, type SomePictureOptions} from "../../../src/core/scene/pictureOptions.ts";
import type {EdgeMark, Point, Scene} from "../../../src/core/scene/scene.ts";
import type {PictureThemeName} from "../../../src/core/scene/theme.ts";
import {typeface} from "./fonts.ts";
import {crowdedStudy, pictureNetwork, pictureStudy, pictureView} from "./pictureFixture.ts";
import {discBox, distanceToBox, marksOf, nodesOf, overlap, overlappingTexts, textBox, textsOf} from "./sceneBoxes.ts";

const SIZES = [
  [1600, 900],
  [1024, 768],
  [900, 900],
  [794, 1123],
  [480, 640]
] as const;

function draw(
  given: {
    study?: Study;
    network?: Network;
    view?: Partial<View>;
    size?: readonly [number, number];
    options?: SomePictureOptions;
  } = {}
): Scene {
  const study = given.study ?? pictureStudy();
  const network = given.network ?? pictureNetwork(study);
  const view = {...pictureView, ...given.view};
  const [width, height] = given.size ?? [1600, 900];
  const theme = themes[given.options?.theme ?? "light"];
  const part = visiblePart(network, study, view);
  const appearance = createAppearance({network, study, view, part, theme});
  return buildScene({
    study,
    network,
    view,
    part,
    appearance,
    theme,
    typeface,
    options: pictureOptions({size: {width, height, unit: "px"}, ...given.options})
  });
}

const words = (scene: Scene, ...layers: string[]): string[] => textsOf(scene, ...layers).map(({text}) => text);

it("buildScene says title and subtitle, legend, counts, sources, seed and fingerprint", () => {
  const scene = draw();
  expect(words(scene, "Title")).toEqual(["The Queen and the Hetman", "Two parties at court, 1530–1548"]);
  expect(words(scene, "Legend")).toEqual(
    expect.arrayContaining(["The Queen's party", "The Hetman's party", "in two groups", "organisation"])
  );
  expect(words(scene, "Caption")[0]).toMatch(/^7 of 7 people · 1 of 1 organisations · 9 of 9 ties/);
  expect(words(scene, "Caption")[1]).toMatch(
    /^Sources: Jan Tarnowski, Memoirs of a courtier \(1547\); Letters \(1538\)\. Drawn with Prosopograph, seed 1, data [0-9a-f]{8}\.$/
  );
});

it("buildScene names only what is drawn", () => {
  const legend = words(
    draw({view: {kinds: ["person"], hiddenClasses: ["conflict"], layers: {tie: true, coOccurrence: false}}}),
    "Legend"
  );
  expect(legend.join("|")).not.toMatch(/organisation|Conflict|named together|denied|doubtful/);
});

it("buildScene goes by the study's title where the view has none", () => {
  expect(words(draw({view: {title: "", subtitle: ""}}), "Title")).toEqual(["The court of Bona Sforza"]);
  expect(words(draw({view: {subtitle: ""}}), "Title")[1]).toBe("The court of Bona Sforza");
});

const NO_PARTS = Object.fromEntries(PICTURE_PARTS.map((part) => [part, false]));

it("buildScene leaves out the parts that are not wanted, and gives their room to the network", () => {
  const crowd = crowdedStudy(40, 5);
  const bare = draw({...crowd, options: {parts: NO_PARTS}});
  expect(marksOf(bare, "Title", "Legend", "Caption")).toEqual([]);
  const spread = (scene: Scene) =>
    Math.max(...nodesOf(scene, "People").map(({at}) => at[0])) -
    Math.min(...nodesOf(scene, "People").map(({at}) => at[0]));
  expect(spread(bare)).toBeGreaterThan(spread(draw(crowd)));
});

it("buildScene keeps the layout's shape: scaled, shifted, y turned down", () => {
  const nodes = new Map(nodesOf(draw(), "People").map(({key, at}) => [key, at]));
  const [a, b, c] = [nodes.get("n0")!, nodes.get("n1")!, nodes.get("n2")!]; // at (0, 0), (120, 60), (40, −130)
  const scale = (b[0] - a[0]) / 120;
  expect(a[1] - b[1]).toBeCloseTo(60 * scale, 6);
  expect(c[1] - a[1]).toBeCloseTo(130 * scale, 6);
});

it("buildScene puts the legend beside the network in wide pictures and below it in others", () => {
  const leftOf = (scene: Scene) =>
    Math.max(...textsOf(scene, "Legend").map((text) => textBox(text).right)) <=
    Math.min(...nodesOf(scene, "People").map((node) => discBox(node).left));
  const above = (scene: Scene) =>
    Math.min(...textsOf(scene, "Legend").map((text) => textBox(text).top)) >=
    Math.max(...nodesOf(scene, "People").map((node) => discBox(node).bottom));
  expect(leftOf(draw({size: [1600, 900]}))).toBe(true);
  expect(above(draw({size: [794, 1123]}))).toBe(true);
});

it("buildScene draws ghosts faint, unnamed and behind", () => {
  const scene = draw({view: {isolation: isolationOf(["queen"], {display: "ghost"})}});
  const ghosts = nodesOf(scene, "Rest");
  expect(ghosts.length).toBeGreaterThan(0);
  expect(ghosts.every(({opacity}) => opacity < 0.3)).toBe(true);
  expect(words(scene, "Names").filter((name) => /Zygmunt|Stary/.test(name))).toEqual([]);
});

it("buildScene says in words who has most ties and what groups there are", () => {
  const {description} = draw();
  expect(description).toMatch(/Most ties: Bona Sforza \(5\), Jan Tarnowski \(5\)/);
  expect(description).toMatch(/Groups: The Queen's party \(3 members\), The Hetman's party \(3 members\)/);
});

it("buildScene gives the same scene for the same study, to the last number", () => {
  expect(draw()).toEqual(draw());
});

it("buildScene of an empty network is a picture with words and no network", () => {
  const scene = draw({study: pictureStudy({entities: [], ties: [], memberships: []})});
  expect(words(scene, "Title")).toHaveLength(2);
  expect(marksOf(scene, "People", "Ties", "Names", "Groups", "Legend")).toEqual([]);
});

it("buildScene of one person stands that person in the middle of the network's area", () => {
  const study = pictureStudy({ties: []});
  const one = {...study, entities: study.entities.slice(0, 1)};
  const [node] = nodesOf(draw({study: one, view: {unconnected: true, hulls: []}}), "People");
  expect(node!.at[0]).toBeGreaterThan(600);
});

it("buildScene refuses a size that is no size", () => {
  expect(() => draw({size: [0, 900]})).toThrow("width: expected a number of pixels from 240 to 20000, got 0");
  expect(() => draw({size: [1600, Number.NaN]})).toThrow("height: expected");
});

it.each(SIZES)("buildScene at %i × %i lets no text touch another, a disc, or the frame", (...size) => {
  for (const scene of [draw({size}), ...[1, 2].map((seed) => draw({...crowdedStudy(60, seed), size}))]) {
    expect(overlappingTexts(scene)).toEqual([]);
    const texts = textsOf(scene);
    const outside = texts.filter((text) => {
      const {left, top, right, bottom} = textBox(text);
      return left < 4 || top < 4 || right > scene.width - 4 || bottom > scene.height - 4;
    });
    expect(outside).toEqual([]);
    const discs = nodesOf(scene, "People", "Rest");
    expect(texts.filter((text) => discs.some(({at, radius}) => distanceToBox(at, textBox(text)) < radius))).toEqual([]);
  }
});

it.each(SIZES)("buildScene at %i × %i keeps discs and lines clear of title, legend and caption", (...size) => {
  for (const scene of [draw({size}), draw({...crowdedStudy(60, 4), size})]) {
    const blocks = textsOf(scene, "Title", "Legend", "Caption").map(textBox);
    const points = (marksOf(scene, "Ties", "Named together") as EdgeMark[]).flatMap(({from, control, to}) =>
      Array.from({length: 21}, (_, i) => pointOnCurve(from, control, to, i / 20))
    );
    const inBlock = ([x, y]: Point) => blocks.some((block) => overlap({left: x, right: x, top: y, bottom: y}, block));
    expect(points.filter(inBlock)).toEqual([]);
    expect(nodesOf(scene, "People").filter((node) => blocks.some((block) => overlap(discBox(node), block)))).toEqual(
      []
    );
  }
});

it.each(SIZES)("buildScene at %i × %i keeps the type readable", (...size) => {
  const sizes = textsOf(draw({size})).map(({style}) => style.size);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(size[0] >= 1600 ? 11 : 7.5);
});

it("buildScene without a ground gives every text a halo, to be read on any", () => {
  const halos = (theme: PictureThemeName) =>
    new Set(textsOf(draw({options: {theme}}), "Title", "Legend", "Caption").map(({halo}) => halo));
  expect(halos("transparent")).toEqual(new Set([themes.transparent.ground]));
  expect(halos("light")).toEqual(new Set([null]));
});
