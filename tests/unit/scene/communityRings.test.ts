import {strFromU8, unzipSync, unzlibSync} from "fflate";
import {expect, it} from "vitest";
import {communityRings} from "../../../src/core/analysis/communityRings.ts";
import {NO_READINGS} from "../../../src/core/network/passageReader.ts";
import {visiblePart} from "../../../src/core/network/visiblePart.ts";
import {communityMark, dialInPx} from "../../../src/core/scene/dial.ts";
import {dialArc} from "../../../src/core/scene/markGeometry.ts";
import {themes} from "../../../src/core/scene/palette.ts";
import type {Mark} from "../../../src/core/scene/scene.ts";
import {buildViewerData} from "../../../src/export/buildViewerData.ts";
import {toPdf} from "../../../src/export/pdf.ts";
import {drawPicture} from "../../../src/export/picture.ts";
import {toPptx} from "../../../src/export/pptx/toPptx.ts";
import {fonts} from "./fonts.ts";
import {pictureNetwork, pictureStudy, pictureView} from "./pictureFixture.ts";
import {nodesOf, textsOf} from "./sceneBoxes.ts";

const study = pictureStudy();
const network = pictureNetwork(study);
const view = {...pictureView, rings: "tie" as const};
const rings = communityRings(visiblePart(network, study, view), view)!;
const {scene, svg} = drawPicture({study, network, view, fonts});

it("communityRings(view) is null where the view asks for no rings", () => {
  expect(communityRings(visiblePart(network, study, pictureView), pictureView)).toBeNull();
});

it("a picture with rings draws everybody's share in their community, and nobody else's", () => {
  const drawn = nodesOf(scene, "People").flatMap(({key, dial}) => (dial ? [[key, dial.share] as const] : []));
  expect(new Map(drawn)).toEqual(new Map([...rings.of].map(([key, {share}]) => [key, share])));
  expect(rings.of.size).toBeGreaterThan(4);
});

it("a name with a ring ends in the number of its community, and the legend says who that is", () => {
  const names = textsOf(scene, "Names").map(({text}) => text);
  const numbers = new Set([...rings.of.values()].map(({community}) => community));
  for (const number of numbers) expect(names.some((name) => name.endsWith(` · ${number}`))).toBe(true);
  const legend = textsOf(scene, "Legend").map(({text}) => text);
  expect(legend).toContain("firm in their community");
  for (const number of numbers) expect(legend).toContain(String(number));
  expect(legend.join(" ")).toContain("share of 60 runs");
  expect(scene.description).toContain("Communities in 60 runs: 1:");
});

it("a picture without rings has none, and no number behind a name", () => {
  const plain = drawPicture({study, network, view: pictureView, fonts}).scene;
  expect(nodesOf(plain, "People").filter(({dial}) => dial)).toEqual([]);
  expect(textsOf(plain, "Names").some(({text}) => / · \d+$/.test(text))).toBe(false);
});

it("dialArc(a quarter) ends at three o'clock, more than half is the large arc, the whole has no ends", () => {
  const dial = {radius: 10, width: 2, colour: "#000000"};
  expect(dialArc([5, 5], {...dial, share: 0.25})).toEqual({start: [5, -5], end: [15, 5], large: false});
  expect(dialArc([5, 5], {...dial, share: 0.75})).toEqual({start: [5, -5], end: [-5, 5], large: true});
  expect(dialArc([5, 5], {...dial, share: 1})).toBeNull();
});

it("dialInPx stands outside the disc, and communityMark is empty without a ring", () => {
  const dial = dialInPx({share: 0.5, colour: "#000000"}, 8, 2);
  expect(dial.radius - dial.width / 2).toBeGreaterThan(8);
  expect([communityMark(null), communityMark({community: 3})]).toEqual(["", " · 3"]);
  expect(communityMark({community: 3, before: 1})).toBe(" · 1→3");
});

it("a comparison with rings has those of each moment, none around who is gone; a difference says who moved", () => {
  const moments = [
    {from: 1917, to: 1923},
    {from: 1924, to: 1937}
  ] as const;
  const [a, b] = moments.map((moment) => ({by: "years" as const, ...moment}));
  const compared = {...view, comparison: {type: "moments" as const, moments: [...moments], undated: true}};
  const side = drawPicture({study, network, view: compared, fonts}).scene;
  const people = side.layers.filter(({name}) => name === "People");
  expect(people).toHaveLength(2);
  const nodes = people.flatMap(({marks}) => marks.filter((mark) => mark.type === "node"));
  expect(nodes.some(({dial}) => dial)).toBe(true);
  for (const {band, dial} of nodes) {
    if (band && band.dashes.length > 0) expect(dial).toBeUndefined();
    if (band && dial) expect(dial.radius - dial.width / 2).toBeGreaterThan(band.radius + band.width / 2);
  }
  expect(textsOf(side, "Legend").map(({text}) => text)).toContain("firm in their community");
  const difference = {...view, comparison: {type: "difference" as const, a: a!, b: b!, undated: true}};
  const legend = textsOf(drawPicture({study, network, view: difference, fonts}).scene, "Legend");
  expect(legend.map(({text}) => text).join(" ")).toContain("1→2: from one to another.");
});

it("toPdf draws two lines for each ring, one for its share and one for the whole", async () => {
  const plain = {...scene, layers: scene.layers.map((layer) => ({...layer, marks: layer.marks.map(withoutDial)}))};
  const [ringed, bare] = await Promise.all([scene, plain].map(async (one) => linesIn(await toPdf([one], {fonts}))));
  expect(ringed! - bare!).toBe(2 * (rings.of.size + 1)); // the legend's, too
});

const withoutDial = (mark: Mark): Mark => {
  if (mark.type !== "node") return mark;
  const {dial: _, ...rest} = mark;
  return rest;
};

/** How many lines a PDF of one page draws: S in its content. */
function linesIn(pdf: Uint8Array): number {
  const bytes = Buffer.from(pdf);
  const starts = [...bytes.toString("latin1").matchAll(/stream\r?\n/g)].map(({index, 0: word}) => index + word.length);
  const contents = starts.map((start) => {
    try {
      return Buffer.from(unzlibSync(bytes.subarray(start))).toString("latin1");
    } catch {
      return ""; // no stream of this kind
    }
  });
  return contents.reduce((sum, content) => sum + (content.match(/^S$/gm)?.length ?? 0), 0);
}

it("SVG, slides and page all have the rings", () => {
  const partial = [...rings.of.values()].filter(({share}) => share < 1).length;
  expect(svg().match(/<path d="M[\d. -]+A[\d. ]+ 0 [01] 1 [\d. -]+" fill="none"/g) ?? []).toHaveLength(
    partial + 1 // the legend's
  );
  const slide = strFromU8(
    unzipSync(toPptx([{scene, notes: ""}], {fonts, theme: themes.light}))["ppt/slides/slide1.xml"]!
  );
  expect(slide.match(/prst="arc"/g)).toHaveLength(partial + 1);
  const {nodes, rings: said} = buildViewerData({study, network, view, readings: NO_READINGS});
  expect(nodes.filter(({dial}) => dial)).toHaveLength(rings.of.size);
  expect(said[0]).toContain("share of 60 runs");
});
