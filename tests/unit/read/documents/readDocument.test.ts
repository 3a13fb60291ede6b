import {expect, it} from "vitest";
import {formatProblem} from "../../../../src/core/base/problem.ts";
import type {DocumentText} from "../../../../src/core/read/documents/documentText.ts";
import {readDocument} from "../../../../src/core/read/documents/readDocument.ts";
import {segment} from "../../../../src/core/text/segment.ts";
import {archive, docxOf, epubOf, wordParagraph} from "../../../fixtures/documents.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A document that is read without a problem. */
async function read(bytes: Uint8Array, file: string): Promise<DocumentText> {
  const {value, problems} = await readDocument(bytes, file);
  expect(problems.map(formatProblem)).toEqual([]);
  return value!;
}

const spans = ({text, markup}: DocumentText, of: "headings" | "notes"): string[] =>
  (markup?.[of] ?? []).map(({start, end}) => text.slice(start, end));

it("readDocument(txt) gives the file's own text, so that offsets are those of the file", async () => {
  const text = "One line.\r\n\r\n  Another, with Ivar — so be it.\r\n";
  expect(await read(utf8(`\ufeff${text}`), "a.txt")).toMatchObject({text, paragraphs: "auto"});
});

it("readDocument(html) keeps words, headings, lines and notes, and leaves out scripts, styles and menus", async () => {
  const document = await read(
    utf8(
      `<!DOCTYPE html><html lang="de"><head><title>A &amp; B</title><style>p{}</style><meta charset="utf-8"></head>
      <body><nav>Home</nav><script>alert("</p>")</script><h2>First<br>part</h2>
      <p>Anna&nbsp;met <b>Karl</b><sup><a href="#n1">1</a></sup> in&shy;side.<div>Then <del>not</del> Eva.</div>
      <ul><li>one<li>two</ul><table><tr><td>Karl<td>1905</table><pre>line one
line two</pre><aside role="doc-footnote"><p>1 Karl Lind.</p></aside></body></html>`
    ),
    "page.html"
  );
  expect(document.text.split("\n\n")).toEqual([
    "First\npart",
    "Anna met Karl¹ inside.",
    "Then Eva.",
    "one",
    "two",
    "Karl 1905",
    "line one\nline two",
    "1 Karl Lind."
  ]);
  expect([document.title, document.language]).toEqual(["A & B", "de"]);
  expect(spans(document, "headings")).toEqual(["First\npart"]);
  expect(spans(document, "notes")).toEqual(["1 Karl Lind."]);
});

it("readDocument(docx) keeps headings, tables, tracked insertions and notes, and leaves out what was deleted", async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Mine"><w:basedOn w:val="H1"/></w:style>';
  const cell = (text: string) => `<w:tc>${wordParagraph(text)}</w:tc>`;
  const body = [
    wordParagraph("Arrival", '<w:pStyle w:val="Mine"/>'),
    wordParagraph([
      "Anna L",
      "ind",
      '<w:r><w:footnoteReference w:id="2"/></w:r>',
      " met ",
      "<w:del><w:r><w:t>Otto</w:t></w:r></w:del><w:ins><w:r><w:t>Karl</w:t></w:r></w:ins>",
      " there.",
      "<w:r><w:br/><w:t>Second line.</w:t></w:r>"
    ]),
    `<w:tbl><w:tr>${cell("Karl")}${cell("1905")}</w:tr><w:tr>${cell("Eva")}${cell("1907")}</w:tr></w:tbl>`,
    wordParagraph("End.")
  ].join("");
  const document = await read(
    docxOf(body, {styles, title: "Diary", footnotes: {2: wordParagraph("Later Anna Berg.")}}),
    "d.docx"
  );
  expect(document.text.split("\n\n")).toEqual([
    "Arrival",
    "Anna Lind[1] met Karl there.\nSecond line.",
    "[1] Later Anna Berg.",
    "Karl | 1905",
    "Eva | 1907",
    "End."
  ]);
  expect(document.title).toBe("Diary");
  expect(spans(document, "headings")).toEqual(["Arrival"]);
  expect(spans(document, "notes")).toEqual(["[1] Later Anna Berg."]);
});

it("readDocument(epub) reads the chapters in the order of the spine, without the table of contents", async () => {
  const document = await read(
    epubOf(["<h1>I</h1><p>Anna came.</p>", '<h1>II</h1><p>Karl<a id="x"/> left.</p>']),
    "b.epub"
  );
  expect(document.text).toBe("I\n\nAnna came.\n\nII\n\nKarl left.");
  expect(document).toMatchObject({title: "Days in Reval", author: "A. Lind", date: "1899-05", language: "en"});
  const {paragraphs} = segment({...document, id: "b", kind: "", citation: "", paragraphs: document.paragraphs});
  expect(paragraphs.map(({heading, chapter}) => [heading, chapter])).toEqual([
    [true, 0],
    [false, 0],
    [true, 1],
    [false, 1]
  ]);
});

it("readDocument(bytes) knows a document by its content, whatever its name", async () => {
  expect((await read(docxOf(wordParagraph("Anna.")), "letter.txt")).text).toBe("Anna.");
  expect((await read(epubOf(["<p>Anna.</p>"]), "book.zip")).text).toBe("Anna.");
  expect((await read(utf8("<html><body><p>Anna.</p></body></html>"), "page.txt")).text).toBe("Anna.");
});

it("readDocument(bytes, file) says where a text has the ending of something else", async () => {
  const said = async (text: string, file: string) =>
    (await readDocument(new TextEncoder().encode(text), file)).problems.map(formatProblem).join("\n");
  expect(await said("Smilga met Trotsky.", "a.pdf")).toBe(
    "a.pdf: warning: named as PDF, but it is plain text, and read as that [other-format]\n" +
      "  If it should be PDF, get the file once more; if not, give it the ending of what it is."
  );
  expect(await said("<html><p>Smilga</p></html>", "a.docx")).toContain("but it is HTML");
  expect(await said("Smilga met Trotsky.", "a.txt")).toBe("");
});

it("readDocument(bytes) tells an encoding that it took for granted", async () => {
  const cyrillic = Uint8Array.of(0xc8, 0xe2, 0xe0, 0xed, 0x20, 0xe8, 0x20, 0xc0, 0xed, 0xed, 0xe0); // Иван и Анна
  const {value, problems} = await readDocument(cyrillic, "a.txt");
  expect(value?.text).toBe("Иван и Анна");
  expect(problems.map(formatProblem)).toEqual([
    "a.txt: warning: not UTF-8: read as Windows-1251 (Cyrillic), which its letters look like most [encoding]\n" +
      "  If letters look wrong, save the text again with the encoding UTF-8."
  ]);
  const declared = Uint8Array.of(...utf8('<html><meta charset="koi8-r"><p>'), 0xe9, 0xd7, 0xc1, 0xce);
  const html = await readDocument(declared, "a.html");
  expect([html.value?.text, html.problems[0]?.message]).toEqual([
    "Иван",
    "not UTF-8: read as KOI8-R (Cyrillic), as it says"
  ]);
});

const bomb = (): Uint8Array => docxOf(`<w:p><w:r><w:t>${" ".repeat(3_000_000)}</w:t></w:r></w:p>`);

it.each<[what: string, bytes: () => Uint8Array, file: string, message: string, code: string]>([
  ["nothing", () => new Uint8Array(), "a.txt", "the file is empty", "empty-file"],
  ["blanks", () => utf8(" \n\n "), "a.txt", "there is no text in this document", "no-text"],
  ["a picture", () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2), "a.txt", "this is a PNG picture", "not-a-text"],
  [
    "an old Word file",
    () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
    "a.docx",
    "this is an old word-processor or spreadsheet file, or one locked with a password",
    "not-a-text"
  ],
  ["RTF", () => utf8("{\\rtf1 Anna}"), "a.docx", "this is an RTF document", "not-a-text"],
  ["a spreadsheet", () => archive({"xl/workbook.xml": "<x/>"}), "a.docx", "this is a spreadsheet", "not-a-text"],
  ["an OpenDocument", () => archive({"content.xml": "<x/>"}), "a.docx", "this is an OpenDocument file", "not-a-text"],
  [
    "a ZIP",
    () => archive({"a.bin": "x"}),
    "a.docx",
    "this is a ZIP archive, and no document that we know",
    "not-a-text"
  ],
  [
    "half a DOCX",
    () => docxOf(wordParagraph("Anna")).slice(0, 300),
    "a.docx",
    "this is a damaged archive",
    "not-a-text"
  ],
  [
    "control characters",
    () => Uint8Array.from({length: 100}, (_, i) => (i % 3 === 0 ? 1 + (i % 8) : 65)),
    "a.txt",
    "this is no text: it is full of control characters",
    "not-a-text"
  ],
  [
    "binary",
    () => Uint8Array.of(65, 66, 67, 0, 68, 69, 70),
    "a.txt",
    "this is no text: it has NUL characters in it",
    "not-a-text"
  ],
  [
    "a ZIP bomb",
    bomb,
    "a.docx",
    "the ZIP unpacks to more than 250\u00a0000\u00a0000 bytes, or to 200 times its size",
    "zip-limit"
  ],
  [
    "a locked book",
    () => epubOf(["<p>x</p>"], {"META-INF/encryption.xml": '<e><CipherReference URI="OPS/text/c%200.xhtml"/></e>'}),
    "b.epub",
    "the book is locked by its seller (OPS/text/c 0.xhtml is encrypted)",
    "locked"
  ]
])("readDocument(bytes) of %s says so and reads nothing", async (_, bytes, file, message, code) => {
  const {value, problems} = await readDocument(bytes(), file);
  expect([value, problems[0]?.message, problems[0]?.code]).toEqual([null, message, code]);
  expect(problems[0]?.hint).toMatch(/\.$|\?$/);
});

it("readDocument(docx) refuses declared entities, and keeps what stands before a fault", async () => {
  const laughs = archive({
    "word/document.xml": '<!DOCTYPE x [<!ENTITY a "ha">]><w:document xmlns:w="w"><w:body/></w:document>'
  });
  expect((await readDocument(laughs, "a.docx")).problems[0]?.message).toBe(
    "word/document.xml, line 1: a document type with declarations of its own is not accepted; what stands before it is read"
  );
  const cut = archive({"word/document.xml": `<w:document xmlns:w="w"><w:body>${wordParagraph("Anna")}<w:p><w:r>`});
  const {value, problems} = await readDocument(cut, "a.docx");
  expect([value?.text, problems.length]).toEqual(["Anna", 1]);
});

it("readDocument(epub) passes over a chapter that is missing or declares entities, and says so", async () => {
  const book = epubOf(["<p>One.</p>", "<p>Two.</p>"], {
    "OPS/text/c 1.xhtml": '<!DOCTYPE html [<!ENTITY a "ha">]><html><body>&a;</body></html>'
  });
  const {value, problems} = await readDocument(book, "b.epub");
  expect(value?.text).toBe("One.");
  expect(problems.map(({message}) => message)).toEqual([
    "OPS/text/c 1.xhtml: a document type with declarations of its own is not accepted"
  ]);
});

it("readDocument(epub) reads a chapter once, however often the book lists it, and says so", async () => {
  const items =
    '<item id="a" href="a.xhtml" media-type="text/html"/><item id="b" href="./a.xhtml#x" media-type="text/html"/>';
  const spine = '<itemref idref="a"/><itemref idref="b"/>'.repeat(500);
  const book = epubOf([], {
    "OPS/book.opf": `<package><manifest>${items}</manifest><spine>${spine}</spine></package>`,
    "OPS/a.xhtml": "<p>Anna.</p>"
  });
  const {value, problems} = await readDocument(book, "b.epub");
  expect(value?.text).toBe("Anna.");
  expect(problems.map(({message}) => message)).toEqual([
    "OPS/a.xhtml is in the book's list of chapters more than once; it is read once"
  ]);
});

it("readDocument(html) reads up to where elements are nested deeper than 2000, and says where", async () => {
  const page = (depth: number) => utf8(`<html><p>Anna.</p>\n<sup>st${"<b>".repeat(depth)}Karl`);
  const {value, problems} = await readDocument(page(3000), "a.html");
  expect(value?.text).toBe("Anna.\n\nst");
  expect(problems.map(({message, place}) => [message, place?.line, place?.column])).toEqual([
    ["elements are nested deeper than 2000; what stands before it is read", 2, 8 + 3 * 1998]
  ]);
  expect((await read(page(1000), "a.html")).text).toBe("Anna.\n\nstKarl");
});

it("readDocument(docx) follows no relationship and reads no name as more than a name", async () => {
  const bytes = archive({
    "word/document.xml": `<w:document xmlns:w="w"><w:body>${wordParagraph("__proto__ met constructor.")}</w:body></w:document>`,
    "word/_rels/document.xml.rels":
      '<Relationships><Relationship Target="file:///etc/passwd" TargetMode="External"/></Relationships>'
  });
  expect((await read(bytes, "a.docx")).text).toBe("__proto__ met constructor.");
});
