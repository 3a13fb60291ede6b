import {edgeCurve} from "../core/scene/curve.ts";
import {dialInPx} from "../core/scene/dial.ts";
import {drawMark} from "../core/scene/drawMark.ts";
import {ringWidth} from "../core/scene/markGeometry.ts";
import type {EdgeMark, NodeMark} from "../core/scene/scene.ts";
import {trimCurve} from "../core/scene/trimCurve.ts";
import {canvasPainter} from "../export/canvas.ts";
import type {ViewerLine} from "../export/viewerData.ts";
import {hullMarks} from "./hullMarks.ts";
import {type Drawing, markScale, placeOf} from "./map.ts";
import {nameMarks} from "./nameMarks.ts";
import {isLitLine, keepsLine, keptNodes, litNodes} from "./state.ts";

/** Paints the network as the camera sees it: outlines, lines, discs, names. */
export function draw(context: CanvasRenderingContext2D, drawing: Drawing): void {
  const {data, state, width, height} = drawing;
  const theme = data.themes[state.theme];
  const painter = canvasPainter(context);
  context.fillStyle = theme.ground;
  context.fillRect(0, 0, width, height);
  const kept = keptNodes(data, state);
  const lit = litNodes(data, state);
  const colour = (index: number): string => data.colours[index]?.[state.theme === "dark" ? 1 : 0] ?? theme.quiet;
  for (const mark of hullMarks(drawing, colour)) drawMark(mark, painter);
  for (const line of data.lines) {
    if (keepsLine(data, line, state, kept)) drawMark(edgeMark(drawing, line, colour), painter);
  }
  const order = [...kept].sort((a, b) => data.nodes[b]!.radius - data.nodes[a]!.radius || a - b);
  for (const node of order) {
    drawMark(nodeMark(drawing, node, lit, colour), painter);
    if (state.chosen.type === "node" && state.chosen.node === node) paintChoice(context, drawing, node);
  }
  for (const mark of nameMarks(context, drawing, kept, lit)) drawMark(mark, painter);
}

/** What is out of the light. */
const FADED = 0.12;
const GHOST = 0.22;

function edgeMark(
  {data, state, camera, ...rest}: Drawing,
  line: ViewerLine,
  colour: (index: number) => string
): EdgeMark {
  const unit = markScale({camera, ...rest});
  const [a, b] = [data.nodes[line.from]!, data.nodes[line.to]!];
  const [from, to] = [placeOf(a, camera), placeOf(b, camera)];
  const curve = {from, control: edgeCurve(from, to, line.bow), to};
  const [start, end] = [a.radius * unit, b.radius * unit];
  const faint = (isLitLine(line, state) ? 1 : FADED) * (line.ghost ? GHOST : 1);
  return {
    ...{type: "edge", key: "", ends: null, title: ""},
    ...trimCurve(curve, start * 0.9, line.arrow ? end + 2.4 * unit : end * 0.9),
    ...{width: line.width * unit, colour: colour(line.colour), opacity: line.opacity * faint},
    ...{dashes: line.dashes.map((length) => length * unit), arrow: line.arrow, cut: line.cut, split: line.split}
  };
}

function nodeMark(
  drawing: Drawing,
  index: number,
  lit: ReadonlySet<number> | null,
  colour: (index: number) => string
): NodeMark {
  const {data, state, camera} = drawing;
  const node = data.nodes[index]!;
  const unit = markScale(drawing);
  const radius = node.radius * unit;
  const {ink} = data.themes[state.theme];
  return {
    ...{type: "node", key: "", title: "", at: placeOf(node, camera), radius},
    ...(node.dial && {dial: dialInPx({share: node.dial.share, colour: ink}, radius, unit)}),
    ...{shape: node.shape, colours: node.colours.map(colour), ring: data.themes[state.theme].ground},
    opacity: (lit === null || lit.has(index) ? 1 : FADED) * (node.ghost ? GHOST : 1)
  };
}

function paintChoice(context: CanvasRenderingContext2D, drawing: Drawing, index: number): void {
  const node = drawing.data.nodes[index]!;
  const radius = node.radius * markScale(drawing);
  context.beginPath();
  context.arc(...placeOf(node, drawing.camera), radius * 1.25 + ringWidth(radius) + 2, 0, 2 * Math.PI);
  context.strokeStyle = drawing.data.themes[drawing.state.theme].accent;
  context.lineWidth = 2;
  context.stroke();
}
