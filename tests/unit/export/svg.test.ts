import {DOMParser} from "@xmldom/xmldom";
import fc from "fast-check";
import {expect, it} from "vitest";
import type {EdgeMark, Mark, NodeMark, Scene, TextMark} from "../../../src/core/scene/scene.ts";
import {drawPicture} from "../../../src/export/picture.ts";
import {toSvg} from "../../../src/export/svg.ts";
import {anyText} from "../../fixtures/anyText.ts";
import {fonts, typeface} from "../scene/fonts.ts";
import {pictureNetwork, pictureStudy, pictureView} from "../scene/pictureFixture.ts";

const scene = (...marks: Mark[]): Scene => ({
  width: 120,
  height: 60,
  perInch: 96,
  isPaper: false,
  background: "#ffffff",
  language: "en",
  title: "A title",
  alt: "An alt text",
  description: "A description",
  layers: [{name: "Named together", marks}],
  droppedLabels: []
});
const edge: EdgeMark = {
  ...{
    type: "edge",
    key: "e0",
    ends: null,
    from: [20, 30],
    control: [60, 30],
    to: [100, 30],
    width: 1.5,
    colour: "#999999"
  },
  ...{opacity: 1, dashes: [], arrow: false, cut: false, split: false, title: ""}
};
const node: NodeMark = {
  ...{
    type: "node",
    key: "n0",
    at: [20, 30],
    radius: 6,
    shape: "disc",
    colours: ["#4e79a7"],
    opacity: 1,
    ring: "#ffffff",
    title: ""
  }
};
const text: TextMark = {
  ...{
    type: "text",
    at: [20, 20],
    anchor: "middle",
    text: "Bona",
    style: {family: "sans", weight: 400, size: 10},
    colour: "#000000"
  },
  ...{opacity: 1, halo: null}
};
const elementOf = (mark: Mark): string => toSvg(scene(mark)).split("\n")[5]!;

it("toSvg(scene) has size, title and description for those who cannot see it, and one named group a layer", () => {
  const lines = toSvg(scene(edge)).split("\n");
  expect(lines[0]).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60" viewBox="0 0 120 60" xml:lang="en" role="img" aria-labelledby="picture-title picture-description">'
  );
  expect(lines.slice(1, 5)).toEqual([
    '<title id="picture-title">A title</title>',
    '<desc id="picture-description">A description</desc>',
    '<rect id="ground" width="120" height="60" fill="#ffffff"/>',
    '<g id="named-together">'
  ]);
});

it("toSvg(scene) draws a straight tie as a line and a bowed one as a curve", () => {
  expect(elementOf(edge)).toBe('<path d="M20 30L100 30" fill="none" stroke="#999999" stroke-width="1.5"/>');
  expect(elementOf({...edge, control: [60, 10.128]})).toContain('d="M20 30Q60 10.13 100 30"');
});

it("toSvg(scene) draws dashes, and dots with round ends", () => {
  expect(elementOf({...edge, dashes: [6, 4]})).toContain('stroke-dasharray="6 4"/>');
  expect(elementOf({...edge, dashes: [0.1, 3.4]})).toContain('stroke-dasharray="0.1 3.4" stroke-linecap="round"');
});

it("toSvg(scene) draws an arrowhead as a shape whose tip is the line's end, and no marker", () => {
  // length 2 + 3.2 · 1.5 = 6.8; the line ends 0.95 of it short of the tip
  const element = elementOf({...edge, arrow: true});
  expect(element).toContain('d="M20 30L93.54 30"');
  expect(element).toContain('<path d="M100 30L93.2 32.58L93.2 27.42Z" fill="#999999"/>');
  expect(element).not.toContain("marker");
});

it("toSvg(scene) crosses a denied tie out at its middle", () => {
  // half the stroke: 2 + 2.8 · 1.5 = 6.2
  expect(elementOf({...edge, cut: true})).toContain('<path d="M60 36.2L60 23.8"');
});

it("toSvg(scene) draws one colour as a disc and two as halves from twelve o'clock", () => {
  expect(elementOf(node)).toMatch(
    /^<circle cx="20" cy="30" r="6" fill="#4e79a7" stroke="#ffffff" stroke-width="[\d.]+" paint-order="stroke"\/>$/
  );
  const halves = elementOf({...node, colours: ["#111111", "#222222"]});
  expect(halves).toContain('<path d="M20 30L20 24A6 6 0 0 1 20 36Z" fill="#111111"');
  expect(halves).toContain('<path d="M20 30L20 36A6 6 0 0 1 20 24Z" fill="#222222"');
});

it.each(["square", "diamond", "triangle", "hexagon"] as const)("toSvg(scene) draws a %s with its corners", (shape) => {
  const corners = {square: 4, diamond: 4, triangle: 3, hexagon: 6}[shape];
  expect(/d="M([^"]+)Z"/.exec(elementOf({...node, shape}))![1]!.split("L")).toHaveLength(corners);
});

it("toSvg(scene) writes text as text, with a halo below the letters", () => {
  const element = elementOf({...text, halo: "#ffffff"});
  expect(element).toContain('<text x="20" y="20" text-anchor="middle"');
  expect(element).toContain(
    'stroke="#ffffff" stroke-width="2.4" stroke-linejoin="round" paint-order="stroke">Bona</text>'
  );
});

it("toSvg(scene) says once how neighbours look that look alike, and leaves others as they are", () => {
  const other = {...edge, width: 3};
  const lines = toSvg(scene(edge, {...edge, from: [0, 0], control: [50, 15]}, other)).split("\n");
  expect(lines.slice(5, 10)).toEqual([
    '<g fill="none" stroke="#999999" stroke-width="1.5">',
    '<path d="M20 30L100 30"/>',
    '<path d="M0 0L100 30"/>',
    "</g>",
    '<path d="M20 30L100 30" fill="none" stroke="#999999" stroke-width="3"/>'
  ]);
});

it("toSvg(scene) writes no −0 and no more than two decimals", () => {
  expect(elementOf({...text, at: [-0.001, 1 / 3]})).toContain('x="0" y="0.33"');
});

it("toSvg(scene) of any names is well-formed, with the same elements, no script and nothing from outside", () => {
  const names = [
    "</text><script>alert(1)</script>",
    "\u0000\u0008\ud800]]>",
    '"><image href="http://example.org/x"/>',
    "javascript:alert(1)",
    "__proto__"
  ];
  const name = fc.oneof(fc.constantFrom(...names), anyText(40));
  const plain = elementNames(toSvg(scene({...edge, title: "x"}, {...node, title: "x"}, text)));
  fc.assert(
    fc.property(name, (foreign) => {
      const svg = toSvg({
        ...scene({...edge, title: foreign || "x"}, {...node, title: foreign || "x"}, {...text, text: foreign}),
        title: foreign,
        language: foreign
      });
      expect(elementNames(svg)).toEqual(plain);
    }),
    {numRuns: 200}
  );
});

it("drawPicture gives the same bytes for the same study, in both themes", () => {
  const study = pictureStudy();
  const draw = (theme: "light" | "dark") =>
    drawPicture({
      study,
      network: pictureNetwork(study),
      view: pictureView,
      fonts,
      options: {size: {width: 800, height: 600, unit: "px"}, theme}
    }).svg();
  expect(draw("light")).toBe(draw("light"));
  expect(draw("dark")).not.toBe(draw("light"));
  expect(draw("dark")).not.toMatch(/<script|<image|<use|href|url\(|@import|NaN|undefined|Infinity/);
});

it("drawPicture warns of letters the fonts lack and of names that found no place", () => {
  const study = pictureStudy();
  const named = {...study, groups: study.groups.map((group) => ({...group, name: "王"}))};
  const {warnings} = drawPicture({
    study: named,
    network: pictureNetwork(named, () => [0, 0]),
    view: pictureView,
    fonts,
    options: {size: {width: 300, height: 300, unit: "px"}}
  });
  expect(warnings.map(({code}) => code)).toEqual(["missing-letters", "dropped-labels"]);
  expect(warnings[0]!.message).toContain("王 (U+738B)");
  expect(warnings[1]!.message).toMatch(/^No room for /);
});

/** Names of all elements in document order; throws if the text is not well-formed. */
function elementNames(svg: string): string[] {
  const problems: string[] = [];
  const onProblem = (message: string) => problems.push(message);
  const document = new DOMParser({
    errorHandler: {warning: onProblem, error: onProblem, fatalError: onProblem}
  }).parseFromString(svg, "text/xml");
  expect(problems).toEqual([]);
  return Array.from(document.getElementsByTagName("*"), ({tagName}) => tagName);
}

it("toSvg(scene, outlines) holds no text and no font, and says what each shape reads", () => {
  const svg = toSvg(scene(text), {letters: "outlines", fonts});
  expect(svg).not.toMatch(/<text|font-family/);
  expect(svg).toContain('aria-label="Bona"');
  // B begins at 20 − half of the measured width
  const start = Number(/d="M([\d.]+) /.exec(svg.slice(svg.indexOf("aria-label")))![1]);
  expect(start).toBeGreaterThan(20 - typeface.measure("Bona", text.style) / 2);
  expect(start).toBeLessThan(20);
});

it("toSvg(scene, embedded) keeps text as text and brings the fonts it uses along, and no others", () => {
  const svg = toSvg(scene(text), {letters: "embedded", fonts});
  expect(svg).toContain(">Bona</text>");
  expect(svg.match(/@font-face/g)).toHaveLength(1);
  expect(svg).toMatch(/src:url\(data:font\/ttf;base64,AAEAAAA/);
  expect(elementNames(svg)).toContain("style");
});

it("toSvg(scene, any letters) of any text is well-formed, with the same elements", () => {
  for (const letters of ["outlines", "embedded"] as const) {
    const plain = elementNames(toSvg(scene(text), {letters, fonts}));
    for (const foreign of ["</text><script>alert(1)</script>", "\u0000\ud800]]>", '"><image/>', "\u202e\u2068x"])
      expect(elementNames(toSvg(scene({...text, text: foreign}), {letters, fonts}))).toEqual(plain);
  }
});
