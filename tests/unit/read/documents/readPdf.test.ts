import {zlibSync} from "fflate";
import {expect, it} from "vitest";
import {formatProblem} from "../../../../src/core/base/problem.ts";
import {joinLines, knownWords} from "../../../../src/core/read/documents/hyphenation.ts";
import {readDocument} from "../../../../src/core/read/documents/readDocument.ts";
import {PDF_LIMITS, readPdf} from "../../../../src/core/read/documents/readPdf.ts";
import {withoutOverfullStreams} from "../../../../src/core/read/documents/withoutOverfullStreams.ts";
import {createProblemList} from "../../../../src/core/read/problemList.ts";
import {figure} from "../../../../src/core/read/quoted.ts";
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

it("readPdf(…, limits) stops where the text is longer than that, and refuses it", async () => {
  const bytes = await book();
  const {report, inOrder} = createProblemList();
  expect(await readPdf(bytes, "book.pdf", report, {...PDF_LIMITS, text: 300})).toBeNull();
  expect(inOrder(["book.pdf"]).map(({code, message}) => [code, message])).toEqual([
    ["text-too-long", "the text is longer than the limit of 300 characters"]
  ]);
  expect(await readPdf(bytes, "book.pdf", report, {...PDF_LIMITS, text: 3000})).not.toBeNull();
});

it("readPdf(…, limits) passes over a stream that unpacks beyond the limit, says so, and reads the other pages", async () => {
  const bytes = await pdfOf([
    (page) => putLines(page, 40, ["Anna Lind came to Reval."]),
    (page) => page.addContent("q Q\n".repeat(100_000)),
    (page) => putLines(page, 40, ["Otto Berg did not."])
  ]);
  const {report, inOrder} = createProblemList();
  const value = await readPdf(bytes, "bomb.pdf", report, {...PDF_LIMITS, stream: 300_000});
  expect(value?.text).toBe("Anna Lind came to Reval. Otto Berg did not.");
  expect(inOrder(["bomb.pdf"]).map(({message}) => message)).toEqual([
    `one part of the PDF unpacks to more than ${figure(300_000)} bytes; what is written there was passed over`
  ]);
});

it("withoutOverfullStreams(bytes, most) counts through layers, and leaves pictures, damage and all else as they are", () => {
  const stream = (about: string, content: Uint8Array) => [
    ...new TextEncoder().encode(`1 0 obj\n<<${about}>>\nstream\r\n`),
    ...content,
    ...new TextEncoder().encode("\nendstream\nendobj\n")
  ];
  const zeros = zlibSync(new Uint8Array(200_000));
  const kept = [
    stream("/Filter/FlateDecode", zlibSync(new Uint8Array(90_000))),
    stream("/Subtype /Image/Filter/FlateDecode", zeros),
    stream("/Filter/FlateDecode", Uint8Array.of(1, 2, 3)),
    stream("", zeros)
  ];
  const overfull = [stream("/Filter/FlateDecode", zeros), stream("/Filter [/Fl /FlateDecode]", zlibSync(zeros))];
  const {bytes, blank} = withoutOverfullStreams(Uint8Array.from([...kept, ...overfull].flat()), 100_000);
  expect(blank).toBe(2);
  expect([...bytes.slice(0, kept.flat().length)]).toEqual(kept.flat());
  expect(withoutOverfullStreams(bytes, 100_000)).toEqual({bytes, blank: 0});
});
