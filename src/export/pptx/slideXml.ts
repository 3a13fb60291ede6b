import type {Mark, RuleMark, Scene, TextMark} from "../../core/scene/scene.ts";
import type {Typeface} from "../../core/scene/typeface.ts";
import {drawConnector, type Rims} from "./connectors.ts";
import {identity, solid} from "./drawingMl.ts";
import {createPen, type Pen} from "./pen.ts";
import {drawHull, drawPerson, drawRule, drawText, groupXml, rimOf} from "./shapes.ts";
import {textBlocks} from "./textRuns.ts";
import type {Slide} from "./toPptx.ts";

/**
 * A scene as the XML of a slide: outlines are freeforms; ties connectors that hold on to the people, who stand over
 * them as shapes, each in a group with their name; other words are text boxes, legend and caption a group each.
 */
export function slideXml(scene: Scene, typeface: Typeface, morph?: Slide["morph"]): string {
  const pen = createPen(scene, typeface, morph !== undefined);
  const marks = (name: string): Mark[] => scene.layers.flatMap((layer) => (layer.name === name ? layer.marks : []));
  const panels = [...new Set(scene.layers.map(({panel}) => panel))];
  const network = panels.map((panel) =>
    scene.layers.flatMap((layer) => (layer.panel === panel && NETWORK.has(layer.name) ? layer.marks : []))
  );
  const shapes = [
    ...drawTitle(marks("Title"), pen),
    ...network.flatMap((one) => drawNetwork(one, pen)),
    ...grouped("Legend", marks("Legend"), pen),
    ...grouped("Caption", marks("Caption"), pen)
  ];
  const ground = scene.background === null ? "" : background(scene.background);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<p:sld xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main">' +
    `<p:cSld>${ground}<p:spTree><p:nvGrpSpPr>${identity(1, "", scene.description)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>` +
    `${shapes.join("")}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>${morph === "next" ? MORPH : ""}</p:sld>`
  );
}

/**
 * What programs that know it do on the way to this slide: shapes of one name become each other. Others fade.
 * @see [MS-PPTX] 2.10, CT_MorphTransition
 */
const MORPH =
  '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
  '<mc:Choice xmlns:p159="http://schemas.microsoft.com/office/powerpoint/2015/09/main" Requires="p159">' +
  '<p:transition spd="slow"><p159:morph option="byObject"/></p:transition></mc:Choice>' +
  '<mc:Fallback><p:transition spd="slow"><p:fade/></p:transition></mc:Fallback></mc:AlternateContent>';

const background = (colour: string): string => `<p:bg><p:bgPr>${solid(colour)}<a:effectLst/></p:bgPr></p:bg>`;

const NETWORK: ReadonlySet<string> = new Set(["Groups", "Rest", "People", "Named together", "Ties", "Names", "Words"]);

function drawNetwork(marks: readonly Mark[], pen: Pen): string[] {
  const nodes = marks.filter((mark) => mark.type === "node");
  const ids = new Map(nodes.map((node) => [node, pen.nextId()]));
  const rims: Rims = new Map(nodes.map((node) => [node.key, {...rimOf(node, pen), id: ids.get(node)!}]));
  const names = new Map<string, (TextMark | RuleMark)[]>();
  const others: Mark[] = [];
  for (const mark of marks) {
    if (mark.type !== "text" && mark.type !== "rule") continue;
    if (mark.of !== undefined && rims.has(mark.of)) names.set(mark.of, [...(names.get(mark.of) ?? []), mark]);
    else others.push(mark);
  }
  const used = new Set<string>();
  return [
    ...marks.filter((mark) => mark.type === "hull").map((hull) => drawHull(hull, pen)),
    ...marks.filter((mark) => mark.type === "edge").map((edge) => drawConnector(edge, rims, used, pen)),
    ...drawMarks(others, pen),
    ...nodes.map((node) => drawPerson(node, ids.get(node)!, pen, names.get(node.key)))
  ];
}

/** The first block is the slide's title, which programs list and read aloud. */
function drawTitle(marks: readonly Mark[], pen: Pen): string[] {
  const texts = marks.flatMap((mark) => (mark.type === "text" ? [mark] : []));
  return textBlocks(texts).map((block, i) => drawText(block, pen, i === 0));
}

function drawMarks(marks: readonly Mark[], pen: Pen): string[] {
  const texts = marks.flatMap((mark) => (mark.type === "text" ? [mark] : []));
  const others = marks.flatMap((mark): string[] => {
    switch (mark.type) {
      case "rule":
        return [drawRule(mark, pen)];
      case "node":
        return [drawPerson(mark, pen.nextId(), pen)];
      case "edge":
        return [drawConnector(mark, new Map(), new Set(), pen)];
      case "hull":
        return [drawHull(mark, pen)];
      case "text":
        return [];
      default:
        return mark satisfies never;
    }
  });
  return [...others, ...textBlocks(texts).map((block) => drawText(block, pen, false))];
}

function grouped(name: string, marks: readonly Mark[], pen: Pen): string[] {
  if (marks.length === 0) return [];
  const id = pen.nextId();
  const {width, height} = pen.scene;
  return [groupXml(id, name, {x: 0, y: 0, width: pen.emu(width), height: pen.emu(height)}, drawMarks(marks, pen))];
}
