import type {MarkPainter, Outline, Pen} from "../core/scene/drawMark.ts";
import type {Point, TextMark} from "../core/scene/scene.ts";
import {onUnitCircle} from "../core/scene/unitCircle.ts";

type Document = PDFKit.PDFDocument;

/** Draws marks on the page that a document is at, in px of the scene. */
export function createPdfPainter(pdf: Document): MarkPainter {
  const stroke = (pen: Pen, trace: () => unknown) => withPen(pdf, pen, () => void trace());
  return {
    fill(outline, colour, opacity) {
      traceOutline(pdf, outline).fillOpacity(opacity).fill(colour, "even-odd");
    },
    fillAround(outline, margin, colour) {
      traceOutline(pdf, outline).fillOpacity(1).strokeOpacity(1);
      pdf.lineWidth(px(2 * margin)).lineJoin("round");
      pdf.fillAndStroke(colour, colour);
    },
    stroke: (outline, pen) => stroke(pen, () => traceOutline(pdf, outline)),
    line: (from, to, pen) => stroke(pen, () => pdf.moveTo(...pt(from)).lineTo(...pt(to))),
    curve: ({from, control, to}, pen) =>
      stroke(pen, () => pdf.moveTo(...pt(from)).quadraticCurveTo(...pt(control), ...pt(to))),
    text: (mark) => paintText(pdf, mark)
  };
}

/** A hundredth of a px, as in SVG: so that no machine's last bit reaches the file. */
const px = (length: number): number => Math.round(length * 100) / 100 + 0;
const pt = ([x, y]: Point): [number, number] => [px(x), px(y)];

function withPen(pdf: Document, {width, colour, opacity, dashes, isRound}: Pen, trace: () => void): void {
  if (dashes.length > 0) {
    pdf.save().dash(dashes[0]!, {space: dashes[1] ?? dashes[0]!});
    pdf.lineCap(isRound ? "round" : "butt");
  }
  trace();
  pdf.strokeOpacity(opacity).lineWidth(px(width)).stroke(colour);
  if (dashes.length > 0) pdf.restore();
}

function traceOutline(pdf: Document, outline: Outline): Document {
  switch (outline.type) {
    case "rings":
      for (const ring of outline.rings) tracePolygon(pdf, ring);
      return pdf;
    case "disc":
      return pdf.circle(...pt(outline.at), px(outline.radius));
    case "sector":
      return traceSector(pdf, outline);
    case "arc":
      return traceArc(pdf, outline);
    default:
      return outline satisfies never;
  }
}

function tracePolygon(pdf: Document, points: readonly Point[]): void {
  points.forEach((point, i) => (i === 0 ? pdf.moveTo(...pt(point)) : pdf.lineTo(...pt(point))));
  pdf.closePath();
}

/** At most half of the disc. */
function traceSector(pdf: Document, {at, radius, start, end}: Outline & {type: "sector"}): Document {
  const [from, to] = [start, end].map((share) => {
    const [x, y] = onUnitCircle(share);
    return pt([at[0] + radius * x, at[1] + radius * y]).join(" ");
  });
  return pdf.path(`M ${pt(at).join(" ")} L ${from} A ${px(radius)} ${px(radius)} 0 0 1 ${to} Z`);
}

function traceArc(pdf: Document, {at, radius, end}: Outline & {type: "arc"}): Document {
  const [x, y] = onUnitCircle(end);
  const [from, to] = [pt([at[0], at[1] - radius]), pt([at[0] + radius * x, at[1] + radius * y])];
  return pdf.path(`M ${from.join(" ")} A ${px(radius)} ${px(radius)} 0 ${Number(end > 0.5)} 1 ${to.join(" ")}`);
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
