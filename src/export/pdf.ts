import {joinBytes} from "../core/base/joinBytes.ts";
import {drawMark} from "../core/scene/drawMark.ts";
import type {Mark, Scene, TextMark} from "../core/scene/scene.ts";
import type {FontFiles} from "../core/scene/typeface.ts";
import {createPdfPainter} from "./pdfPainter.ts";
import {escapeXml} from "./xml.ts";

export interface PdfOptions {
  fonts: FontFiles;
  /** When the document says it was made; absent, it says nothing, and the same scenes give the same bytes. */
  date?: Date;
}

type Document = PDFKit.PDFDocument;

/**
 * Scenes as a PDF, one a page in its true size: vector, text as text in embedded subsets of our fonts, tagged (title,
 * legend and caption to be read, the network a figure with its description), with title and language in its metadata.
 * Same scenes, same bytes, in browser and Node alike.
 * @throws RangeError if there is no scene.
 */
export async function toPdf(scenes: readonly Scene[], {fonts, date}: PdfOptions): Promise<Uint8Array<ArrayBuffer>> {
  const [first] = scenes;
  if (!first) throw new RangeError("scenes: expected at least one, got none");
  const pdf = await openDocument(first, date);
  const bytes = collected(pdf);
  for (const [name, file] of Object.entries(fonts))
    pdf.registerFont(name, file as unknown as PDFKit.Mixins.PDFFontSource);
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  for (const scene of scenes) drawPage(pdf, root, scene);
  root.end();
  if (!date) delete pdf.info.CreationDate;
  pdf.end();
  return bytes;
}

/** pdfkit wants a date for the file's id, even where none is written. */
const NO_DATE = new Date(0);
const MAKER = "Prosopograph";

async function openDocument({title, alt, language}: Scene, date: Date | undefined): Promise<Document> {
  const {default: PDFDocument} = await import("pdfkit");
  const metadata = xmp(title, alt);
  /** pdfkit writes titles into its XML as they are: a `<` in one would break it. */
  class PictureDocument extends PDFDocument {
    _addInfo(): void {
      (this as unknown as {appendXML(xml: string): void}).appendXML(metadata);
    }
  }
  return new PictureDocument({
    autoFirstPage: false,
    font: "", // no font of its own: ours are registered
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: language,
    info: {Title: title, Subject: alt, Creator: MAKER, Producer: MAKER, CreationDate: date ?? NO_DATE}
  });
}

const xmp = (title: string, subject: string): string => `
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(subject)}</rdf:li></rdf:Alt></dc:description>
<pdf:Producer>${MAKER}</pdf:Producer>
</rdf:Description>
`;

/** The finished file, once the document has ended. */
function collected(pdf: Document): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on("error", reject);
    pdf.on("end", () => resolve(joinBytes(chunks) as Uint8Array<ArrayBuffer>));
  });
}

/** What stands around the network, in reading order, and what its lines of text are. */
const AROUND = ["Title", "Legend", "Caption"];
const POINTS = 72;

function drawPage(pdf: Document, root: PDFKit.PDFStructureElement, scene: Scene): void {
  const {width, height, perInch, background, description, layers} = scene;
  const scale = POINTS / perInch;
  pdf.addPage({size: [width * scale, height * scale], margin: 0});
  pdf.scale(scale);
  const painter = createPdfPainter(pdf);
  const paint = (mark: Mark): void => drawMark(mark, painter);
  const layer = (name: string): Mark[] => layers.find((one) => one.name === name)?.marks ?? [];
  if (background !== null) asArtifact(pdf, () => void pdf.rect(0, 0, width, height).fillOpacity(1).fill(background));
  const [title, ...subtitle] = layer("Title");
  if (title) root.add(pdf.struct("H1", {}, () => paint(title)));
  for (const line of subtitle) root.add(pdf.struct("P", {}, () => paint(line)));
  const network = layers.filter(({name, marks}) => !AROUND.includes(name) && marks.length > 0);
  if (network.length > 0) {
    const figure = pdf.struct("Figure", {alt: description});
    root.add(figure);
    drawFigure(
      pdf,
      figure,
      paint,
      network.flatMap(({marks}) => marks)
    );
    figure.end();
  }
  for (const name of ["Legend", "Caption"]) drawLines(pdf, root, paint, layer(name));
}

const isText = (mark: Mark): mark is TextMark => mark.type === "text";

/** Lines of text to be read one after another; swatches and rules are ornament. */
function drawLines(
  pdf: Document,
  root: PDFKit.PDFStructureElement,
  paint: (mark: Mark) => void,
  marks: readonly Mark[]
): void {
  const ornaments = marks.filter((mark) => !isText(mark));
  if (ornaments.length > 0) asArtifact(pdf, () => ornaments.forEach(paint));
  for (const line of marks.filter(isText)) root.add(pdf.struct("P", {}, () => paint(line)));
}

/** Lines and discs as one drawing, each name in a span of its own, so that names are read apart. */
function drawFigure(
  pdf: Document,
  figure: PDFKit.PDFStructureElement,
  paint: (mark: Mark) => void,
  marks: readonly Mark[]
): void {
  const shapes = marks.filter((mark) => mark.type !== "text");
  if (shapes.length > 0) figure.add(() => shapes.forEach(paint));
  for (const name of marks.filter(isText)) figure.add(pdf.struct("Span", {}, () => paint(name)));
}

function asArtifact(pdf: Document, draw: () => void): void {
  pdf.markContent("Artifact", {type: "Layout"});
  draw();
  pdf.endMarkedContent();
}
