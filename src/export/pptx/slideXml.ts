import type {EdgeMark, HullMark, Mark, NodeMark, Scene} from "../../core/scene/scene.ts";
import type {Typeface} from "../../core/scene/typeface.ts";
import {drawConnector, type Rims} from "./connectors.ts";
import {type Frame, identity, placed, solid} from "./drawingMl.ts";
import {createPen, type Pen} from "./pen.ts";
import {drawHull, drawPerson, drawRule, drawText, rimOf} from "./shapes.ts";
import {textBlocks} from "./textRuns.ts";

/**
 * A scene as the XML of a slide: people are shapes, ties connectors that hold on to them, outlines freeforms, words text
 * boxes; legend and caption are a group each. Behind the names stand the ties, behind them the people: some programs
 * forget what a connector holds on to unless they have met it before.
 */
export function slideXml(scene: Scene, typeface: Typeface): string {
  const pen = createPen(scene, typeface);
  const marks = (name: string): Mark[] => scene.layers.find((layer) => layer.name === name)?.marks ?? [];
  const network = ["Groups", "Rest", "People", "Named together", "Ties", "Names"].flatMap(marks);
  const nodes = network.filter((mark): mark is NodeMark => mark.type === "node");
  const edges = network.filter((mark): mark is EdgeMark => mark.type === "edge");
  const hulls = network.filter((mark): mark is HullMark => mark.type === "hull");
  const rims: Rims = new Map();
  const people = nodes.map((node) => {
    const id = pen.nextId();
    rims.set(node.key, {...rimOf(node, pen), id});
    return drawPerson(node, id, pen);
  });
  const used = new Set<string>();
  const shapes = [
    ...drawTitle(marks("Title"), pen),
    ...hulls.map((hull) => drawHull(hull, pen)),
    ...people,
    ...edges.map((edge) => drawConnector(edge, rims, used, pen)),
    ...drawMarks(marks("Names"), pen),
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
    `${shapes.join("")}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`
  );
}

const background = (colour: string): string => `<p:bg><p:bgPr>${solid(colour)}<a:effectLst/></p:bgPr></p:bg>`;

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
  const frame: Frame = {x: 0, y: 0, width: pen.emu(pen.scene.width), height: pen.emu(pen.scene.height)};
  const {width, height} = frame;
  const inner = `<a:chOff x="0" y="0"/><a:chExt cx="${width}" cy="${height}"/></a:xfrm>`;
  return [
    `<p:grpSp><p:nvGrpSpPr>${identity(id, name)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
      `<p:grpSpPr>${placed(frame).replace("</a:xfrm>", inner)}</p:grpSpPr>${drawMarks(marks, pen).join("")}</p:grpSp>`
  ];
}
