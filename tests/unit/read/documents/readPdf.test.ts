import {expect, it} from "vitest";
import {formatProblem} from "../../../../src/core/base/problem.ts";
import {joinLines, knownWords} from "../../../../src/core/read/documents/hyphenation.ts";
import {readDocument} from "../../../../src/core/read/documents/readDocument.ts";
import {readPdf} from "../../../../src/core/read/documents/readPdf.ts";
import {createProblemList} from "../../../../src/core/read/problemList.ts";
import {segment} from "../../../../src/core/text/segment.ts";
import {pdfOf, putLines} from "../../../fixtures/pdf.ts";

const book = () =>
  pdfOf(
    [
      [
        "\tIn the spring Anna Lind came to Reval with her brother",
        "Karl, who was looking for a house near the old harbour",
        "and found none that he could pay for.",
        "\tThe consul, Otto Berg, had promised to help them. He for-",
        "got it the same evening, as he forgot everything else that"
      ],
      [
        "was asked of him. Years later Anna wrote about it to Smilga-",
        "Poluyan, who laughed.",
        "\tSo they took rooms above the well-known baker of the town",
        "and stayed there for the whole summer and the autumn too."
      ],
      ["\tOtto Berg never came to see them, nor did they ask him to.", "Nobody in the town spoke of it."]
    ].map((lines, i) => (page: PDFKit.PDFDocument) => {
      putLines(page, 20, [`Days in Reval          ${i + 11}`], 8);
      if (i === 0) putLines(page, 40, ["First Chapter"], 16);
      putLines(page, 70, lines);
      if (i === 1) putLines(page, 330, ["1 Anna's letters were burnt by her niece."], 7);
    })
  );

it("readDocument(pdf) joins lines to paragraphs, undoes hyphens, drops running heads and keeps pages and notes", async () => {
  const {value, problems} = await readDocument(await book(), "book.pdf");
  expect(problems).toEqual([]);
  expect(value?.text.split("\n\n")).toEqual([
    "First Chapter",
    "In the spring Anna Lind came to Reval with her brother Karl, who was looking for a house near the old harbour and found none that he could pay for.",
    "The consul, Otto Berg, had promised to help them. He forgot it the same evening, as he forgot everything else that was asked of him. Years later Anna wrote about it to Smilga-Poluyan, who laughed.",
    "So they took rooms above the well-known baker of the town and stayed there for the whole summer and the autumn too.",
    "1 Anna's letters were burnt by her niece.",
    "Otto Berg never came to see them, nor did they ask him to. Nobody in the town spoke of it."
  ]);
  const {text, markup, title, author} = value!;
  expect([title, author]).toEqual(["Days in Reval", "A. Lind"]);
  expect(markup!.headings.map(({start, end}) => text.slice(start, end))).toEqual(["First Chapter"]);
  expect(markup!.notes.map(({start, end}) => text.slice(start, end))).toEqual([
    "1 Anna's letters were burnt by her niece."
  ]);
  expect(markup!.pages.map(({start, label}) => [label, text.slice(start, start + 9)])).toEqual([
    ["p. 11", "First Cha"],
    ["p. 12", "was asked"],
    ["p. 13", "Otto Berg"]
  ]);
  const {paragraphs} = segment({...value!, id: "b", kind: "", citation: ""});
  expect(paragraphs.map(({locator}) => locator)).toEqual(["p. 11", "p. 11", "p. 11", "p. 12", "p. 12", "p. 13"]);
});

it("readDocument(pdf) says of a scan that it has no text, of a lock and of damage what they are", async () => {
  const scan = await pdfOf([(page) => void page.rect(20, 20, 200, 300).fill("#ccc")]);
  const locked = await pdfOf([(page) => putLines(page, 40, ["Anna."])], {userPassword: "secret"});
  const whole = await book();
  const said = [];
  for (const [bytes, file] of [
    [scan, "scan.pdf"],
    [locked, "locked.pdf"],
    [whole.slice(0, 200), "cut.pdf"]
  ] as const) {
    const {value, problems} = await readDocument(bytes, file);
    expect(value).toBe(null);
    said.push(problems.map(formatProblem).join("\n").split("\n")[0]);
  }
  expect(said).toEqual([
    "scan.pdf: error: this PDF has no text in it, only pictures of its pages (a scan) [no-text-layer]",
    "locked.pdf: error: the PDF is locked with a password [locked]",
    "cut.pdf: error: the PDF is damaged (Invalid PDF structure.) [bad-pdf]"
  ]);
});

it("joinLines(lines, words) takes a hyphen off inside words, and keeps it in names and in words that have one elsewhere", () => {
  const words = knownWords(["a well-known man", "forgotten"]);
  expect(joinLines(["He for-", "got the well-", "known Mr Smilga-", "Poluyan of 1917-", "1918 —", "yes"], words)).toBe(
    "He forgot the well-known Mr Smilga-Poluyan of 1917-1918 — yes"
  );
});

it("readPdf(…, most) stops where the text is longer than that, and refuses it", async () => {
  const bytes = await book();
  const {report, inOrder} = createProblemList();
  expect(await readPdf(bytes, "book.pdf", report, 300)).toBeNull();
  expect(inOrder(["book.pdf"]).map(({code, message}) => [code, message])).toEqual([
    ["text-too-long", "the text is longer than the limit of 300 characters"]
  ]);
  expect(await readPdf(bytes, "book.pdf", report, 3000)).not.toBeNull();
});
