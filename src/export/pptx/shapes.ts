import {cutText} from "../../core/scene/displayText.ts";
import {ringWidth, sectors, shapeOutline} from "../../core/scene/markGeometry.ts";
import {
  DIAL_TRACK,
  type Dial,
  HULL_RIM,
  type HullMark,
  type NodeMark,
  type Point,
  type RuleMark,
  type TextMark
} from "../../core/scene/scene.ts";
import {PRESET_SHAPES, type Rim} from "./connectionSites.ts";
import {
  type Frame,
  freeform,
  identity,
  NO_LINE,
  ornament,
  paragraph,
  placed,
  preset,
  solid,
  stroke,
  TEXT_BODY
} from "./drawingMl.ts";
import type {Pen} from "./pen.ts";

/** No name in the selection pane is longer, letters. */
const LONGEST_NAME = 60;

/** Where a person's shape can be held on to, EMU. */
export function rimOf(node: NodeMark, pen: Pen): Rim {
  const {x, y, width, height} = frameOf(node, pen);
  return {shape: node.shape, middle: [x + width / 2, y + height / 2], half: [width / 2, height / 2]};
}

/**
 * A person as a shape that ties hold on to; one of several groups with a sector for each over it. With a name, and the
 * line that leads there, it is a group: what belongs to the person moves with the person.
 */
export function drawPerson(node: NodeMark, id: number, pen: Pen, names: readonly (TextMark | RuleMark)[] = []): string {
  const {title, opacity, ring, radius, colours, shape, key} = node;
  const frame = frameOf(node, pen);
  const rim =
    opacity === 1
      ? stroke({width: pen.emu(ringWidth(radius)), colour: ring, opacity: 1, dashes: [], arrow: false})
      : NO_LINE;
  const name = cutText(title.split(/[,.\n]/u)[0] ?? "", LONGEST_NAME);
  const said = key === "" ? ornament(id, "Sign") : identity(id, pen.name(name || "Person"), title);
  const body = (colour: string): string =>
    shapeXml(said, frame, `${preset(PRESET_SHAPES[shape])}${solid(colour, opacity)}${rim}`);
  const isWhole = colours.length === 1 || shape !== "disc";
  const parts = [body(isWhole ? colours[0]! : ring)];
  if (!isWhole) parts.push(...sectors(node).map(({colour}, i) => slice(colour, i, colours.length, frame, pen)));
  if (node.band) parts.push(bandXml(node, node.band, pen));
  if (node.dial) parts.push(...dialXml(node.at, node.dial, pen));
  const lettering = names.map((mark) => (mark.type === "rule" ? drawRule(mark, pen) : drawText([mark], pen, false)));
  if (parts.length + lettering.length === 1) return parts[0]!;
  const frames = names.map((mark) => (mark.type === "rule" ? ruleFrame(mark, pen) : textFrame([mark], pen)));
  return groupXml(pen.nextId(), pen.name(name || "Person"), around([frame, ...frames]), [...lettering, ...parts]);
}

/** Shapes as a group, whose own places are those of the slide. */
export function groupXml(id: number, name: string, frame: Frame, shapes: readonly string[]): string {
  const {x, y, width, height} = frame;
  const inner = `<a:chOff x="${x}" y="${y}"/><a:chExt cx="${width}" cy="${height}"/></a:xfrm>`;
  return (
    `<p:grpSp><p:nvGrpSpPr>${identity(id, name)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr>${placed(frame).replace("</a:xfrm>", inner)}</p:grpSpPr>${shapes.join("")}</p:grpSp>`
  );
}

/** The box around boxes. */
function around(frames: readonly Frame[]): Frame {
  return boxOf(
    frames.flatMap(({x, y, width, height}): Point[] => [
      [x, y],
      [x + width, y + height]
    ])
  );
}

/** The second outline of a person, round it and without a fill. */
function bandXml(node: NodeMark, {radius, width, colour, dashes}: NonNullable<NodeMark["band"]>, pen: Pen): string {
  const line = stroke({
    ...{width: pen.emu(width), colour, opacity: 1, arrow: false},
    dashes: dashes.map((length) => length / width)
  });
  const look = `${preset(PRESET_SHAPES[node.shape])}<a:noFill/>${line}`;
  return shapeXml(ornament(pen.nextId(), "Outline"), frameOf({...node, radius}, pen), look);
}

/** A faint circle, and the arc on it, which is the whole circle once more where all of it is meant. */
function dialXml(at: Point, {radius, width, colour, share}: Dial, pen: Pen): string[] {
  const line = (opacity: number) => stroke({width: pen.emu(width), colour, opacity, dashes: [], arrow: false});
  const frame = pen.around(at, radius, radius);
  const shape = (name: string, geometry: string, opacity: number) =>
    shapeXml(ornament(pen.nextId(), name), frame, `${geometry}<a:noFill/>${line(opacity)}`);
  const arc = share >= 1 ? preset("ellipse") : turned("arc", 0, share);
  return [shape("Ring", preset("ellipse"), DIAL_TRACK), shape("Share", arc, 1)];
}

/** A preset of which a part of the turn is drawn; its angles run clockwise from three o'clock in 60 000ths of a degree. */
function turned(name: "arc" | "pie", from: number, to: number): string {
  const angle = (share: number): number => Math.round(((share + 0.75) % 1) * 360 * 60_000);
  const guides = `<a:gd name="adj1" fmla="val ${angle(from)}"/><a:gd name="adj2" fmla="val ${angle(to)}"/>`;
  return `<a:prstGeom prst="${name}"><a:avLst>${guides}</a:avLst></a:prstGeom>`;
}

function slice(colour: string, index: number, count: number, frame: Frame, pen: Pen): string {
  const geometry = turned("pie", index / count, ((index + 1) / count) % 1);
  return shapeXml(ornament(pen.nextId(), "Sector"), frame, `${geometry}${solid(colour)}${NO_LINE}`);
}

export function drawHull({rings, colour, opacity, rim, title, key}: HullMark, pen: Pen): string {
  if (rings.length === 0) return "";
  const points = rings.map((ring) => ring.map(([x, y]): Point => [pen.emu(x), pen.emu(y)]));
  const frame = boxOf(points.flat());
  const own = points.map((ring) => ring.map(([x, y]): Point => [x - frame.x, y - frame.y]));
  const line = stroke({width: pen.emu(rim), colour, opacity: HULL_RIM, dashes: [], arrow: false});
  const id = pen.nextId();
  const said =
    key === "" ? ornament(id, "Sign") : identity(id, pen.name(cutText(title, LONGEST_NAME) || "Group"), title);
  return shapeXml(said, frame, `${freeform(own, frame)}${solid(colour, opacity)}${line}`);
}

export function drawRule({from, to, width, colour}: RuleMark, pen: Pen): string {
  const frame = ruleFrame({from, to}, pen);
  const rising = (from[0] - to[0]) * (from[1] - to[1]) < 0;
  const line = stroke({width: pen.emu(width), colour, opacity: 1, dashes: [], arrow: false});
  return (
    `<p:cxnSp><p:nvCxnSpPr>${ornament(pen.nextId(), "Line")}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>` +
    `<p:spPr>${placed(frame, rising ? ' flipV="1"' : "")}${preset("line")}${line}</p:spPr></p:cxnSp>`
  );
}

const ruleFrame = ({from, to}: Pick<RuleMark, "from" | "to">, pen: Pen): Frame =>
  boxOf([from, to].map(([x, y]): Point => [pen.emu(x), pen.emu(y)]));

/** Lines of one text as a text box, or as the slide's title. */
export function drawText(lines: readonly TextMark[], pen: Pen, isTitle: boolean): string {
  const [first] = lines;
  if (!first) return "";
  const {anchor, style, colour, halo} = first;
  const frame = textFrame(lines, pen, isTitle);
  const leading = leadingOf(lines);
  const {ascent, descent} = pen.typeface.metrics(style);
  const words = lines.map(({text}) => text);
  const name = cutText(words.join(" "), LONGEST_NAME);
  const text = paragraph(words, {
    font: style.family === "serif" ? "heading" : "body",
    bold: style.weight === 600,
    size: pen.points(style.size),
    colour,
    halo,
    align: anchor === "start" ? "l" : anchor === "middle" ? "ctr" : "r",
    leading: lines.length > 1 ? leading / ((ascent + descent) * style.size) : 1,
    language: pen.scene.language
  });
  const plate = halo === null ? "<a:noFill/>" : solid(halo, PLATE);
  const role = isTitle ? '<p:nvPr><p:ph type="title"/></p:nvPr>' : "<p:nvPr/>";
  const kind = isTitle ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' : '<p:cNvSpPr txBox="1"/>';
  return (
    `<p:sp><p:nvSpPr>${identity(pen.nextId(), pen.name(isTitle ? "Title" : name))}${kind}${role}</p:nvSpPr>` +
    `<p:spPr>${placed(frame)}${preset("rect")}${plate}</p:spPr><p:txBody>${TEXT_BODY}${text}</p:txBody></p:sp>`
  );
}

/** px from one baseline to the next; 0 for a single line. */
const leadingOf = (lines: readonly TextMark[]): number => (lines.length > 1 ? lines[1]!.at[1] - lines[0]!.at[1] : 0);

function textFrame(lines: readonly TextMark[], pen: Pen, isTitle = false): Frame {
  const {at, anchor, style} = lines[0]!;
  const {ascent, descent} = pen.typeface.metrics(style);
  const width = Math.max(...lines.map(({text}) => pen.typeface.measure(text, style)));
  const left = anchor === "start" ? at[0] : anchor === "middle" ? at[0] - width / 2 : at[0] - width;
  return {
    x: pen.emu(left),
    y: pen.emu(at[1] - ascent * style.size),
    // A title may be set in wider letters than ours: its program would wrap it.
    width: pen.emu(isTitle ? Math.max(width, pen.scene.width - 2 * left) : width),
    height: pen.emu((ascent + descent) * style.size + leadingOf(lines) * (lines.length - 1))
  };
}

/** Behind a name, as most programs know no halo: lines beneath grow faint. */
const PLATE = 0.62;

const shapeXml = (said: string, frame: Frame, look: string): string =>
  `<p:sp><p:nvSpPr>${said}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${placed(frame)}${look}</p:spPr></p:sp>`;

/** The box of a shape's corners: those that are no discs reach a little beyond the radius, so as to look as large. */
function frameOf({at, radius, shape}: NodeMark, pen: Pen): Frame {
  const corners = shapeOutline(shape, at, radius);
  if (!corners) return pen.around(at, radius, radius);
  return boxOf(corners.map(([x, y]): Point => [pen.emu(x), pen.emu(y)]));
}

function boxOf(points: readonly Point[]): Frame {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y};
}
