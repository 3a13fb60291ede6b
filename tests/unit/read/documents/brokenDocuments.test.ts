import fc from "fast-check";
import {expect, it} from "vitest";
import {readDocument} from "../../../../src/core/read/documents/readDocument.ts";
import {archive, docxOf, epubOf, wordParagraph} from "../../../fixtures/documents.ts";
import {pdfOf, putLines} from "../../../fixtures/pdf.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Any document with some bytes changed and its end cut off. */
const spoilt = (bytes: Uint8Array) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), {maxLength: 12}),
      fc.oneof(fc.constant(bytes.length), fc.nat(bytes.length))
    )
    .map(([changes, length]) => {
      const copy = bytes.slice(0, length);
      for (const [at, byte] of changes) if (at < length) copy[at] = byte;
      return copy;
    });

const html = utf8(
  '<html><meta charset="utf-8"><body><h1>I</h1><p>Anna &amp; <b>Karl</b><ul><li>x</ul><pre>a\nb</pre></body></html>'
);
const tei = utf8(
  '<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><titleStmt><title>T</title></titleStmt></teiHeader><text><body><head>H</head><p><persName ref="#a">Anna</persName><note>n</note></p><listRelation><relation name="x" active="#a" passive="#b"/></listRelation></body></text></TEI>'
);
const word = docxOf(wordParagraph("Anna Lind") + wordParagraph(["x", '<w:r><w:footnoteReference w:id="2"/></w:r>']), {
  footnotes: {2: wordParagraph("A note.")}
});

it.each([
  ["a.html", html, 200],
  ["a.xml", tei, 200],
  ["a.docx", word, 100],
  ["a.epub", epubOf(["<p>Anna</p>", "<p>Karl</p>"]), 100],
  ["a.txt", utf8("Anna Линд — Karl.\r\n\r\nEva."), 100]
] as const)(
  "readDocument(%s, spoilt anyhow) gives text within bounds, or says why there is none",
  async (file, bytes, numRuns) => {
    await fc.assert(
      fc.asyncProperty(spoilt(bytes), async (changed) => {
        const {value, problems} = await readDocument(changed, file);
        expect(value !== null || problems.some(({severity}) => severity === "error")).toBe(true);
        for (const {message, hint} of problems) expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|NaN|\n/);
        const {text = "", markup} = value ?? {};
        for (const {start, end} of [...(markup?.headings ?? []), ...(markup?.notes ?? []), ...(markup?.names ?? [])])
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }),
      {numRuns}
    );
  }
);

it("readDocument(pdf cut anywhere) gives text, or says why there is none", async () => {
  const whole = await pdfOf([(page) => putLines(page, 40, ["Anna Lind came.", "Karl went."])]);
  for (const share of [0.1, 0.5, 0.9, 0.99]) {
    const {value, problems} = await readDocument(whole.slice(0, Math.floor(whole.length * share)), "a.pdf");
    expect(value !== null || problems.length > 0).toBe(true);
  }
});

it("readDocument(epub) reads a book without a spine as it is listed, and says what is missing of others", async () => {
  const told = async (files: Record<string, string>) => {
    const {value, problems} = await readDocument(archive({mimetype: "application/epub+zip", ...files}), "a.epub");
    return [value?.text.trim() ?? null, ...problems.map(({code, hint}) => `${code}: ${hint}`)];
  };
  const container = '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>';
  const list = (spine: string) =>
    `<package><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>${spine}</package>`;
  const chapter = "<html><body><p>Anna</p></body></html>";
  const whole = {"META-INF/container.xml": container, "b.opf": list(""), "a.xhtml": chapter};
  expect(await told(whole)).toEqual(["Anna", "missing-spine: Are they in order?"]);
  expect(await told({...whole, "b.opf": list("<spine></spine>")})).toEqual([
    "Anna",
    "missing-spine: Are they in order?"
  ]);
  expect(await told({"META-INF/container.xml": container, "a.xhtml": chapter})).toEqual([
    null,
    "missing-part: Get the book once more."
  ]);
  expect(await told({"b.opf": list(""), "a.xhtml": chapter})).toEqual([null, "not-a-text: Get the book once more."]);
});

it("readDocument(xml with entities) says what to take out, and where", async () => {
  const xml =
    '<?xml version="1.0"?>\n<!DOCTYPE TEI [<!ENTITY a "b">]>\n<TEI><text><body><p>&a;</p></body></text></TEI>';
  const {problems} = await readDocument(utf8(xml), "a.xml");
  expect(problems.map(({code, place, hint}) => [code, place?.line, hint?.slice(0, 28)])).toEqual([
    ["bad-xml", 2, "Take out what stands in [ ] "]
  ]);
});
