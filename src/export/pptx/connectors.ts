import {edgeGeometry} from "../../core/scene/markGeometry.ts";
import type {EdgeMark, Point} from "../../core/scene/scene.ts";
import {type ConnectionSite, type Rim, sitesTowards} from "./connectionSites.ts";
import {type Frame, identity, ornament, placed, preset, stroke} from "./drawingMl.ts";
import type {Pen} from "./pen.ts";

/** Node key → its rim in EMU, and the number of its shape. */
export type Rims = Map<string, Rim & {id: number}>;

/**
 * A tie as a straight connector that holds on to the two shapes it runs between: move one, and the tie follows. Ties
 * of the same two hold on at different places. Without shapes to hold on to (in a legend) it is a line.
 */
export function drawConnector(edge: EdgeMark, rims: Rims, used: Set<string>, pen: Pen): string {
  const {title, width, colour, opacity, dashes, arrow, ends, cut, split} = edge;
  const [from, to] = (ends ?? []).map((key) => rims.get(key));
  const bond = from && to ? bondOf(from, to, edge, used, pen) : null;
  const start: Point = bond?.start.at ?? [pen.emu(edge.from[0]), pen.emu(edge.from[1])];
  const end: Point = bond?.end.at ?? [pen.emu(edge.to[0]), pen.emu(edge.to[1])];
  const glue = bond
    ? `<a:stCxn id="${from!.id}" idx="${bond.start.index}"/><a:endCxn id="${to!.id}" idx="${bond.end.index}"/>`
    : "";
  const line = stroke({
    width: pen.emu(width),
    colour,
    opacity,
    dashes: dashes.map((length) => length / width),
    arrow
  });
  const name = title.split("\n")[0]!;
  return (
    `<p:cxnSp><p:nvCxnSpPr>${identity(pen.nextId(), pen.name(name), title)}<p:cNvCxnSpPr>${glue}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>` +
    `<p:spPr>${between(start, end)}${preset("straightConnector1")}${line}</p:spPr></p:cxnSp>` +
    (cut || split ? crossStrokes(edge, start, end, pen) : "")
  );
}

/** What is denied is cut across at its middle; what is contested, twice, with the ground between. */
function crossStrokes(edge: EdgeMark, [x1, y1]: Point, [x2, y2]: Point, pen: Pen): string {
  const {background} = pen.scene;
  const [from, to]: [Point, Point] = [
    [x1 / pen.emu(1), y1 / pen.emu(1)],
    [x2 / pen.emu(1), y2 / pen.emu(1)]
  ];
  const control: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const {pieces, strokes} = edgeGeometry({...edge, from, control, to});
  const [first, second] = pieces;
  const gap = second && background !== null ? [segment(first!.to, second.from, 2 * edge.width, background, pen)] : [];
  return [...gap, ...strokes.map(([a, b]) => segment(a, b, edge.width, edge.colour, pen))].join("");
}

function segment(from: Point, to: Point, width: number, colour: string, pen: Pen): string {
  const [start, end] = [from, to].map(([x, y]): Point => [pen.emu(x), pen.emu(y)]) as [Point, Point];
  const line = stroke({width: pen.emu(width), colour, opacity: 1, dashes: [], arrow: false});
  return (
    `<p:cxnSp><p:nvCxnSpPr>${ornament(pen.nextId(), "Cross-stroke")}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>` +
    `<p:spPr>${between(start, end)}${preset("line")}${line}</p:spPr></p:cxnSp>`
  );
}

interface Bond {
  start: ConnectionSite;
  end: ConnectionSite;
}

/** As many pairs of places are tried before a tie lies on another. */
const TRIED = 3;

/** Where a tie holds on: near where its curve leaves and arrives, and where no tie of the two does yet. */
function bondOf(
  from: Rim & {id: number},
  to: Rim & {id: number},
  {control}: EdgeMark,
  used: Set<string>,
  pen: Pen
): Bond {
  const bow: Point = [pen.emu(control[0]), pen.emu(control[1])];
  const [starts, ends] = [sitesTowards(from, bow).slice(0, TRIED), sitesTowards(to, bow).slice(0, TRIED)];
  const bonds = starts.flatMap((start, i) => ends.map((end, j) => ({start, end, detour: i + j})));
  bonds.sort((a, b) => a.detour - b.detour);
  const keyOf = ({start, end}: Bond): string =>
    from.id < to.id
      ? `${from.id} ${start.index} ${to.id} ${end.index}`
      : `${to.id} ${end.index} ${from.id} ${start.index}`;
  const bond = bonds.find((one) => !used.has(keyOf(one))) ?? bonds[0]!;
  used.add(keyOf(bond));
  return bond;
}

/** The box between two points, turned so that the line in it runs from the first to the second. */
function between([x1, y1]: Point, [x2, y2]: Point): string {
  const frame: Frame = {
    x: Math.round(Math.min(x1, x2)),
    y: Math.round(Math.min(y1, y2)),
    width: Math.round(Math.abs(x2 - x1)),
    height: Math.round(Math.abs(y2 - y1))
  };
  return placed(frame, `${x2 < x1 ? ' flipH="1"' : ""}${y2 < y1 ? ' flipV="1"' : ""}`);
}
