import {unzipSync} from "fflate";
import {expect, it} from "vitest";
import type {SomePictureOptions} from "../../../src/core/scene/pictureOptions.ts";
import type {Scene} from "../../../src/core/scene/scene.ts";
import {drawPicture} from "../../../src/export/picture.ts";
import {type Slide, toPptx} from "../../../src/export/pptx/toPptx.ts";
import {fonts} from "../scene/fonts.ts";
import {crowdedStudy, pictureNetwork, pictureStudy, pictureView} from "../scene/pictureFixture.ts";
import {marksOf, nodesOf, textsOf} from "../scene/sceneBoxes.ts";
import {readXml} from "./readXml.ts";

function court(options: SomePictureOptions = {}): Scene {
  const study = pictureStudy();
  return drawPicture({study, network: pictureNetwork(study), view: pictureView, fonts, options}).scene;
}

const slide = (scene: Scene, notes = ""): Slide => ({scene, notes});
const PART_OF_XML = /\.(xml|rels)$/;

/** Every part, parsed; throws at the least fault in any. */
function partsOf(pptx: Uint8Array): Map<string, Document> {
  const files = Object.entries(unzipSync(pptx));
  expect(files.filter(([name]) => !PART_OF_XML.test(name))).toEqual([]);
  return new Map(files.map(([name, bytes]) => [name, readXml(new TextDecoder().decode(bytes))]));
}

const all = (document: Document, name: string): Element[] => Array.from(document.getElementsByTagName(name));
const attributes = (document: Document, name: string, attribute: string): string[] =>
  all(document, name).map((element) => element.getAttribute(attribute) ?? "");

it("toPptx(slides) draws each person as a shape and each tie as a connector that holds on to two of them", () => {
  const scene = court();
  const xml = partsOf(toPptx([slide(scene)], {fonts})).get("ppt/slides/slide1.xml")!;
  const ids = new Set(attributes(xml, "p:cNvPr", "id"));
  const edges = marksOf(scene, "Ties", "Named together", "Rest").filter(({type}) => type === "edge");
  expect(all(xml, "a:stCxn")).toHaveLength(edges.length);
  expect(all(xml, "a:endCxn")).toHaveLength(edges.length);
  for (const id of [...attributes(xml, "a:stCxn", "id"), ...attributes(xml, "a:endCxn", "id")])
    expect(ids).toContain(id);
  const names = attributes(xml, "p:cNvPr", "descr").filter((title) =>
    nodesOf(scene, "People").some((node) => node.title === title)
  );
  expect(names).toHaveLength(nodesOf(scene, "People").length);
});

it("toPptx(slides) ends each connector where the shape has the place it holds on to", () => {
  const xml = partsOf(toPptx([slide(court())], {fonts})).get("ppt/slides/slide1.xml")!;
  const frames = new Map(
    all(xml, "p:sp").map((shape) => {
      const [off, ext] = [shape.getElementsByTagName("a:off")[0]!, shape.getElementsByTagName("a:ext")];
      const size = Array.from(ext).find((one) => one.hasAttribute("cx"))!;
      const numbers = ["x", "y"].map((name) => Number(off.getAttribute(name)));
      const sides = ["cx", "cy"].map((name) => Number(size.getAttribute(name)));
      return [shape.getElementsByTagName("p:cNvPr")[0]!.getAttribute("id"), [...numbers, ...sides]] as const;
    })
  );
  const glued = all(xml, "p:cxnSp").filter((connector) => connector.getElementsByTagName("a:stCxn").length > 0);
  for (const connector of glued) {
    const [xfrm] = Array.from(connector.getElementsByTagName("a:xfrm"));
    const [off, ext] = [xfrm!.getElementsByTagName("a:off")[0]!, xfrm!.getElementsByTagName("a:ext")[0]!];
    const flipped = xfrm!.getAttribute("flipH") === "1";
    const startX = Number(off.getAttribute("x")) + (flipped ? Number(ext.getAttribute("cx")) : 0);
    const [x, , width] = frames.get(connector.getElementsByTagName("a:stCxn")[0]!.getAttribute("id"))!;
    expect(startX).toBeGreaterThanOrEqual(x! - 2);
    expect(startX).toBeLessThanOrEqual(x! + width! + 2);
  }
  expect(glued.length).toBeGreaterThan(8);
});

it("toPptx(slides) writes every text of a scene as text, and the title as the slide's title", () => {
  const scene = court();
  const xml = partsOf(toPptx([slide(scene)], {fonts})).get("ppt/slides/slide1.xml")!;
  const written = all(xml, "a:t").map((element) => element.textContent);
  expect(written.toSorted()).toEqual(
    textsOf(scene)
      .map(({text}) => text)
      .toSorted()
  );
  const title = all(xml, "p:ph").find((element) => element.getAttribute("type") === "title")!;
  const shape = title.parentNode!.parentNode!.parentNode! as Element;
  expect(shape.textContent).toBe(scene.title);
});

it("toPptx(slides) numbers the shapes of a slide, each once, and says what the slide shows", () => {
  const scene = court();
  const xml = partsOf(toPptx([slide(scene)], {fonts})).get("ppt/slides/slide1.xml")!;
  const ids = attributes(xml, "p:cNvPr", "id");
  expect(new Set(ids).size).toBe(ids.length);
  expect(attributes(xml, "p:cNvPr", "descr")[0]).toBe(scene.description);
});

it("toPptx(slides) is a whole package: each part has its kind, each relationship its target", () => {
  const parts = partsOf(toPptx([slide(court()), slide(court(), "Two")], {fonts}));
  const kinds = parts.get("[Content_Types].xml")!;
  const named = attributes(kinds, "Override", "PartName").map((name) => name.slice(1));
  const wanted = [...parts.keys()].filter((name) => !name.endsWith(".rels") && name !== "[Content_Types].xml");
  expect(named.toSorted()).toEqual(wanted.toSorted());
  for (const [name, document] of parts) {
    if (!name.endsWith(".rels")) continue;
    const base = `file:///${name.replace(/_rels\/[^/]+$/, "")}`;
    for (const target of attributes(document, "Relationship", "Target"))
      expect(parts.has(new URL(target, base).pathname.slice(1)), `${name}: ${target}`).toBe(true);
  }
  expect(all(parts.get("ppt/presentation.xml")!, "p:sldId")).toHaveLength(2);
});

it("toPptx(slides) puts the notes under the slide, a paragraph for each line", () => {
  const parts = partsOf(toPptx([slide(court(), "What it shows\n\n“Quoted” & <said>")], {fonts}));
  const notes = parts.get("ppt/notesSlides/notesSlide1.xml")!;
  expect(all(notes, "a:p").map((element) => element.textContent)).toEqual(["What it shows", "", "“Quoted” & <said>"]);
});

it("toPptx(slides) has the size of the sheet, and at most 56 inches", () => {
  const sizeOf = (options: SomePictureOptions) => {
    const [size] = all(partsOf(toPptx([slide(court(options))], {fonts})).get("ppt/presentation.xml")!, "p:sldSz");
    return [Number(size!.getAttribute("cx")), Number(size!.getAttribute("cy"))];
  };
  expect(sizeOf({})).toEqual([12_192_000, 6_858_000]); // 13⅓ × 7½ inches
  expect(sizeOf({size: {width: 19_200, height: 9600, unit: "px"}})).toEqual([51_206_400, 25_603_200]);
});

it("toPptx(slides) gives the same bytes for the same slides", () => {
  expect(toPptx([slide(court())], {fonts})).toEqual(toPptx([slide(court())], {fonts}));
});

it("toPptx(slides) of hostile names, titles and notes is as well-formed as any", () => {
  const crowd = crowdedStudy(30, 8);
  const names = ["</a:t><p:sp/>", "\u0000\u0008\ud800]]>", "__proto__", "\u202eabc", '"><x y="'];
  const study = {
    ...crowd.study,
    language: '"><x',
    title: names.join(" "),
    entities: crowd.study.entities.map((entity, i) => ({...entity, name: names[i % names.length]!}))
  };
  const network = crowd.network;
  network.forEachNode((key, {id}) =>
    network.setNodeAttribute(key, "label", study.entities.find((one) => one.id === id)!.name)
  );
  const {scene} = drawPicture({...crowd, study, fonts});
  const parts = partsOf(toPptx([slide(scene, names.join("\n"))], {fonts}));
  expect(all(parts.get("ppt/slides/slide1.xml")!, "x")).toEqual([]);
  expect(all(parts.get("ppt/slides/slide1.xml")!, "a:t").length).toBeGreaterThan(20);
});

it("toPptx(slides) refuses no slides, and slides of two sizes", () => {
  expect(() => toPptx([], {fonts})).toThrow("slides: expected at least one, got none");
  const other = court({size: {preset: "square"}});
  expect(() => toPptx([slide(court()), slide(other)], {fonts})).toThrow("slides: expected all of 1600 × 900 px");
});

it("toPptx(slides) groups each person with their name, over the ties that hold on to them", () => {
  const scene = court();
  const xml = partsOf(toPptx([slide(scene)], {fonts})).get("ppt/slides/slide1.xml")!;
  const tree = all(xml, "p:spTree")[0]!;
  const order = Array.from(tree.childNodes);
  const lastTie = order.findLastIndex((one) => (one as Element).getElementsByTagName("a:stCxn").length > 0);
  const groups = order.filter((one): one is Element => one.nodeName === "p:grpSp");
  for (const node of nodesOf(scene, "People")) {
    const name = textsOf(scene).find((text) => text.of === node.key)!;
    const group = groups.find((one) => one.textContent === name.text)!;
    const said = Array.from(group.getElementsByTagName("p:cNvPr"), (one) => one.getAttribute("descr"));
    expect(said).toContain(node.title);
    expect(order.indexOf(group)).toBeGreaterThan(lastTie);
  }
});
