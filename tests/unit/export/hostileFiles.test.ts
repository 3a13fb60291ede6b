// Names that would do harm, in every kind of file: each is parsed by a reader of its own, and none says more than text.

import {unzipSync} from "fflate";
import {expect, it} from "vitest";
import {assignLayout} from "../../../src/core/layout/assignLayout.ts";
import {DEFAULT_VIEW, type View} from "../../../src/core/model/view.ts";
import {buildNetwork} from "../../../src/core/network/buildNetwork.ts";
import {readStudy} from "../../../src/core/read/readStudy.ts";
import {DATA_FORMATS, type FileFormat, PICTURE_FORMATS} from "../../../src/export/formats.ts";
import {makeFiles} from "../../../src/export/makeFiles.ts";
import {HOSTILE, hostileStudy} from "../../fixtures/hostileStudy.ts";
import {fonts} from "../scene/fonts.ts";
import {readXml} from "./readXml.ts";

const study = readStudy(hostileStudy()).value!;
const {network, ...readings} = buildNetwork(study, {window: {unit: "paragraph"}});
const texts = {title: HOSTILE[1], subtitle: HOSTILE[10], credit: HOSTILE[0], licence: HOSTILE[9]};
const moments = [1, 2].map((year) => ({from: year, to: year}));
const views: View[] = [
  {...DEFAULT_VIEW, id: "a", title: HOSTILE[0], subtitle: HOSTILE[1]},
  {...DEFAULT_VIEW, id: "b", title: HOSTILE[8], comparison: {type: "moments", moments, undated: true}}
];
const tools = {
  fonts: async () => fonts,
  viewer: async () => ({script: "run()", scriptHash: "", style: "", styleHash: ""})
};

async function bytesOf(format: FileFormat): Promise<Uint8Array[]> {
  assignLayout(network, study, views[0]!);
  const several = format === "pptx" ? {views, apart: true} : {};
  const request = {study, network, readings, view: views[0]!, format, options: {texts}, ...several, pixels: 400};
  return (await makeFiles(request, tools)).files.map(({bytes}) => bytes);
}

const utf8 = (bytes: Uint8Array): string => new TextDecoder("utf-8", {fatal: true}).decode(bytes);
const XML_FORMATS: readonly FileFormat[] = ["svg", "gexf", "graphml", "tei"];

it.each(XML_FORMATS)("makeFiles as %s parses, and has no element that a name has made", async (format) => {
  const document = readXml(utf8((await bytesOf(format))[0]!));
  const elements = Array.from(document.getElementsByTagName("*"));
  expect(elements.map(({tagName}) => tagName).filter((name) => /^(script|img|svg|foreignObject)$/i.test(name))).toEqual(
    format === "svg" ? ["svg"] : []
  );
  expect(elements.flatMap(({attributes}) => Array.from(attributes, ({name}) => name)).filter(isHandler)).toEqual([]);
});

const isHandler = (attribute: string): boolean => /^on|href$/i.test(attribute);

it("makeFiles as pptx parses in every part, slides and notes included", async () => {
  const [deck] = await bytesOf("pptx");
  const parts = Object.entries(unzipSync(deck!));
  const names = parts.flatMap(([, bytes]) =>
    Array.from(readXml(utf8(bytes)).getElementsByTagName("*"), ({tagName}) => tagName)
  );
  expect(parts.filter(([name]) => /slides\/slide|notesSlides\/notes/.test(name)).length).toBeGreaterThan(6);
  expect(names.filter((name) => /^script|:(hlinkClick|hlinkHover|oleObj|video|audio)/i.test(name))).toEqual([]);
});

it("makeFiles as html has the page's two scripts and no other markup", async () => {
  const html = utf8((await bytesOf("html"))[0]!);
  expect(html.match(/<script/gi)).toHaveLength(2);
  expect(html.match(/<\/script/gi)).toHaveLength(2);
  const tags = html.replace(/"[^"]*"/g, '""').match(/<\w+[^>]*>/g) ?? [];
  expect(tags.filter((tag) => /^<(img|svg|iframe|object)|\son\w+=|srcdoc|href/i.test(tag))).toEqual([]);
});

it("makeFiles as json and csv keep every name, and no cell begins as a formula", async () => {
  const graph = JSON.parse(utf8((await bytesOf("json"))[0]!)) as {nodes: {attributes: {id: string}}[]};
  expect(graph.nodes.map(({attributes}) => attributes.id).toSorted()).toEqual([...HOSTILE].toSorted());
  for (const table of await bytesOf("csv")) expect(utf8(table)).not.toMatch(/(^|[,\n])"?[=+@]/);
});

it("these are all kinds of file but PDF, which has a test of its own, and those whose words are painted", () => {
  const tested = [...XML_FORMATS, "pptx", "html", "json", "csv", "pdf", "png"];
  expect([...PICTURE_FORMATS, ...DATA_FORMATS].filter((format) => !tested.includes(format))).toEqual([]);
});
