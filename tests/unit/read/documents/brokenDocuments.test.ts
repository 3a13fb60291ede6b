import fc from "fast-check";
import {expect, it} from "vitest";
import {readDocument} from "../../../../src/core/read/documents/readDocument.ts";
import {docxOf, epubOf, wordParagraph} from "../../../fixtures/documents.ts";
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
