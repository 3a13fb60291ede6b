import {expect, it} from "vitest";
import {DEFAULT_VIEW, type View} from "../../../src/core/model/view.ts";
import {NO_READINGS} from "../../../src/core/network/passageReader.ts";
import {buildViewerData} from "../../../src/export/buildViewerData.ts";
import {embeddedJson, toHtml} from "../../../src/export/html.ts";
import type {ViewerData} from "../../../src/export/viewerData.ts";
import {HOSTILE, STUDY, smallNetwork} from "./network.ts";

const CODE = {script: "run()", scriptHash: "c2NyaXB0", style: "p{}", styleHash: "c3R5bGU="};
const stances: View["stances"] = ["asserted", "denied", "coerced"];
const view = {...DEFAULT_VIEW, unconnected: true, stances, title: "</script><script>bad()</script>"};
const data = () => buildViewerData({study: STUDY, network: smallNetwork(), view, readings: NO_READINGS});
const page = () => toHtml(data(), CODE);

it("embeddedJson(value) comes back as it was, and holds nothing that ends a script", () => {
  const value = ["</script><!--<script>", "a & b", "\u2028\u2029", "__proto__"];
  expect(JSON.parse(embeddedJson(value))).toEqual(value);
  expect(embeddedJson(value)).not.toMatch(/[<>&\u2028\u2029]/);
});

it("toHtml(data, code) allows its own script and style by their hashes, and nothing else", () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page())?.[1]?.split("; ");
  expect(policy).toEqual([
    ...["default-src 'none'", "script-src 'sha256-c2NyaXB0'", "style-src 'sha256-c3R5bGU='"],
    ...["base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'"]
  ]);
});

it("toHtml(data, code) has two scripts, its data and its code, however hostile the names", () => {
  const scripts = [...page().matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/gi)].map(([, attributes]) => attributes);
  expect(scripts).toEqual([' type="application/json" id="data"', ""]);
  expect(
    page()
      .split("\n")
      .filter((line) => line.startsWith("<title>"))
  ).toEqual(["<title>&lt;/script&gt;&lt;script&gt;bad()&lt;/script&gt;</title>"]);
});

it("toHtml(data, code) carries the data, and refers to nothing outside", () => {
  const text = /id="data">(.*)<\/script>/.exec(page())?.[1] ?? "";
  expect(JSON.parse(text)).toEqual(data());
  expect(page().replace(text, "")).not.toMatch(/https?:|src="|href=/);
});

it("buildViewerData(input) gives each pair its ties and passages, told from the one they run from", () => {
  const {nodes, pairs, passages}: ViewerData = data();
  expect(nodes.map(({name}) => name)).toEqual(["Ivar Smilga", "Leon Trotsky", ...HOSTILE]);
  const pair = pairs.find(({a, b}) => a === 0 && b === 1)!;
  expect(pair.ties.map(({label, back, directed, qualities}) => [label, back, directed, qualities])).toEqual([
    ["friend of", false, false, "1923–from April 1926"],
    ["wrote to", false, true, "5 January 1928?, doubtful"],
    ["wrote to", true, true, "coerced"]
  ]);
  expect(pair.passages.map((passage) => passages[passage]!.place)).toEqual([
    "profile, characters 10–20",
    "notes, characters 1–9"
  ]);
});

it("buildViewerData(input) knows every colour on both grounds, and every index is one of its list", () => {
  const {colours, nodes, lines, groups, legend} = data();
  const used = [
    ...nodes.flatMap((node) => node.colours),
    ...lines.map(({colour}) => colour),
    ...legend.map(({colour}) => colour)
  ];
  expect(used.filter((colour) => colours[colour] === undefined)).toEqual([]);
  expect(colours.flat().filter((colour) => !/^#[0-9a-f]{6}$/.test(colour))).toEqual([]);
  expect(nodes.flatMap((node) => node.groups).filter((group) => groups[group] === undefined)).toEqual([]);
});
