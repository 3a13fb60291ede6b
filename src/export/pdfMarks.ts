import {edgeGeometry, ringWidth, sectors, shapeOutline} from "../core/scene/markGeometry.ts";
import {
  type EdgeMark,
  HULL_RIM,
  type HullMark,
  type Mark,
  type NodeMark,
  type Point,
  type RuleMark,
  type TextMark
} from "../core/scene/scene.ts";

/** Draws on the page a document is at, in px of the scene. */
export interface PdfPainter {
  ground(width: number, height: number, colour: string): void;
  paint(mark: Mark): void;
}

type Document = PDFKit.PDFDocument;

export function createPdfPainter(pdf: Document): PdfPainter {
  return {
    ground: (width, height, colour) => void pdf.rect(0, 0, width, height).fillOpacity(1).fill(colour),
    paint(mark) {
      switch (mark.type) {
        case "hull":
          return paintHull(pdf, mark);
        case "edge":
          return paintEdge(pdf, mark);
        case "node":
          paintNode(pdf, mark);
          if (mark.band) paintBand(pdf, mark, mark.band);
          return;
        case "text":
          return paintText(pdf, mark);
        case "rule":
          return paintRule(pdf, mark);
        default:
          return mark satisfies never;
      }
    }
  };
}

function polygon(pdf: Document, points: readonly Point[]): Document {
  points.forEach(([x, y], i) => (i === 0 ? pdf.moveTo(px(x), px(y)) : pdf.lineTo(px(x), px(y))));
  return pdf.closePath();
}

/** A hundredth of a px, as in SVG: so that no machine's last bit reaches the file. */
const px = (length: number): number => Math.round(length * 100) / 100 + 0;

function paintHull(pdf: Document, {rings, colour, opacity, rim}: HullMark): void {
  if (rings.length === 0) return;
  for (const ring of rings) polygon(pdf, ring);
  pdf.lineWidth(px(rim)).fillOpacity(opacity).strokeOpacity(HULL_RIM).fillAndStroke(colour, colour, "even-odd");
}

function paintEdge(pdf: Document, mark: EdgeMark): void {
  const {pieces, straight, head, strokes} = edgeGeometry(mark);
  const {width, colour, opacity, dashes} = mark;
  const isDotted = dashes.length > 0 && dashes[0]! < width / 4;
  pdf.save().strokeOpacity(opacity).fillOpacity(opacity).lineWidth(px(width));
  if (dashes.length > 0) pdf.dash(dashes[0]!, {space: dashes[1] ?? dashes[0]!}).lineCap(isDotted ? "round" : "butt");
  for (const {from, control, to} of pieces) {
    pdf.moveTo(px(from[0]), px(from[1]));
    if (straight) pdf.lineTo(px(to[0]), px(to[1]));
    else pdf.quadraticCurveTo(px(control[0]), px(control[1]), px(to[0]), px(to[1]));
  }
  pdf.stroke(colour);
  pdf.restore();
  if (head) polygon(pdf, head).fillOpacity(opacity).fill(colour);
  for (const [a, b] of strokes) strokeLine(pdf, a, b, width, colour, opacity);
}

function paintRule(pdf: Document, {from, to, width, colour}: RuleMark): void {
  strokeLine(pdf, from, to, width, colour, 1);
}

function strokeLine(pdf: Document, from: Point, to: Point, width: number, colour: string, opacity: number): void {
  pdf.moveTo(px(from[0]), px(from[1])).lineTo(px(to[0]), px(to[1]));
  pdf.strokeOpacity(opacity).lineWidth(px(width)).stroke(colour);
}

function paintNode(pdf: Document, mark: NodeMark): void {
  const {at, radius, shape, colours, opacity, ring} = mark;
  const [x, y] = [px(at[0]), px(at[1])];
  const outline = shapeOutline(shape, at, radius);
  const trace = (): Document => (outline ? polygon(pdf, outline) : pdf.circle(x, y, px(radius)));
  if (opacity === 1) {
    trace()
      .strokeOpacity(1)
      .lineWidth(px(2 * ringWidth(radius)))
      .lineJoin("round")
      .stroke(ring);
  }
  pdf.fillOpacity(opacity);
  if (outline || colours.length === 1) {
    trace().fill(colours[0]!);
    return;
  }
  for (const {colour, start, end} of sectors(mark)) {
    const arc = `A ${px(radius)} ${px(radius)} 0 0 1 ${px(end[0])} ${px(end[1])}`;
    pdf.path(`M ${x} ${y} L ${px(start[0])} ${px(start[1])} ${arc} Z`).fill(colour);
  }
  for (const {start} of sectors(mark)) strokeLine(pdf, at, start, ringWidth(radius) * 0.6, ring, 1);
}

function paintBand(
  pdf: Document,
  {shape, at}: NodeMark,
  {radius, width, colour, dashes}: NonNullable<NodeMark["band"]>
): void {
  const outline = shapeOutline(shape, at, radius);
  pdf.save().strokeOpacity(1).lineWidth(px(width));
  if (dashes.length > 0) pdf.dash(dashes[0]!, {space: dashes[1] ?? dashes[0]!});
  (outline ? polygon(pdf, outline) : pdf.circle(px(at[0]), px(at[1]), px(radius))).stroke(colour);
  pdf.restore();
}

/** Characters without a shape: fonts would draw boxes for them. */
const SHAPELESS = /[\p{Cf}\p{Cc}]/gu;

function paintText(pdf: Document, {at, anchor, text, style, colour, opacity, halo}: TextMark): void {
  const letters = text.replace(SHAPELESS, "");
  if (letters === "") return;
  pdf.font(`${style.family}${style.weight}`).fontSize(style.size);
  const share = anchor === "start" ? 0 : anchor === "middle" ? 0.5 : 1;
  const x = px(at[0] - share * pdf.widthOfString(letters));
  const y = px(at[1]);
  if (halo !== null) strokeLetters(pdf, letters, x, y, style.size, halo);
  pdf.fillColor(colour).fillOpacity(opacity);
  pdf.text(letters, x, y, {lineBreak: false, baseline: "alphabetic"});
}

interface Glyph {
  path: {commands: {command: string; args: number[]}[]};
}
interface Shaper {
  unitsPerEm: number;
  layout(text: string): {glyphs: Glyph[]; positions: {xAdvance: number; xOffset: number; yOffset: number}[]};
}

/** The halo is drawn as shapes: written as text, it would be read, searched and copied a second time. */
function strokeLetters(
  pdf: Document,
  text: string,
  left: number,
  baseline: number,
  size: number,
  colour: string
): void {
  const {font} = (pdf as unknown as {_font: {font: Shaper}})._font;
  const scale = size / font.unitsPerEm;
  let pen = left;
  // word by word, as pdfkit sets it
  for (const word of text.split(/(?<=[ \t])/u)) {
    const {glyphs, positions} = font.layout(word);
    glyphs.forEach((glyph, i) => {
      const {xAdvance, xOffset, yOffset} = positions[i]!;
      traceGlyph(pdf, glyph, pen + xOffset * scale, baseline - yOffset * scale, scale);
      pen += xAdvance * scale;
    });
  }
  pdf
    .strokeOpacity(1)
    .lineWidth(px(size * 0.24))
    .lineJoin("round")
    .stroke(colour);
}

function traceGlyph(pdf: Document, {path}: Glyph, x: number, y: number, scale: number): void {
  for (const {command, args} of path.commands) {
    const at = args.map((value, i) => px(i % 2 === 0 ? x + value * scale : y - value * scale));
    const draw = (pdf as unknown as Record<string, (...points: number[]) => void>)[command];
    draw?.apply(pdf, at);
  }
}
