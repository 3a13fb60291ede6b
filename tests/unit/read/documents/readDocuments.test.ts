import {expect, it} from "vitest";
import {formatProblem} from "../../../../src/core/base/problem.ts";
import {readDocuments} from "../../../../src/core/read/documents/readDocuments.ts";
import {readStudy} from "../../../../src/core/read/readStudy.ts";
import {docxOf, epubOf, wordParagraph} from "../../../fixtures/documents.ts";
import {filesOf, studyFiles} from "../studyFiles.ts";

it("readStudy(files, documents) reads a source from a document, with its headings and what it says of itself", async () => {
  const manifest = `{"format": "prosopograph-study", "version": 1, "title": "T", "sources": [
    {"id": "diary", "file": "sources/diary.docx"}, {"id": "book", "title": "Mine", "author": "B", "file": "sources/b.epub"}]}`;
  const files = studyFiles({
    "study.json": manifest,
    ...{"sources/notes.md": null, "memberships.csv": null, "ties.csv": null},
    "sources/diary.docx": docxOf(wordParagraph("Ann Lee", '<w:outlineLvl w:val="0"/>') + wordParagraph("Bob Ray."), {
      title: "Diary"
    }),
    "sources/b.epub": epubOf(["<p>Ann Lee.</p>"])
  });
  const {value, problems} = readStudy(files, await readDocuments(files));
  expect(problems.map(formatProblem)).toEqual([]);
  expect(value?.sources).toMatchObject([
    {id: "diary", title: "Diary", text: "Ann Lee\n\nBob Ray.", markup: {headings: [{start: 0, end: 7}]}},
    {id: "book", title: "Mine", author: "B", date: "1899-05", text: "Ann Lee.", paragraphs: "blank-line"}
  ]);
});

it("readStudy(files, documents) of documents alone is a study, with the problems of each under its path", async () => {
  const files = filesOf([
    ["box/diary.docx", docxOf(wordParagraph("Ann."), {title: "Diary"})],
    ["box/old.doc.docx", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)]
  ]);
  const {value, problems} = readStudy(files, await readDocuments(files));
  expect(value?.sources.map(({id, title, text}) => [id, title, text])).toEqual([
    ["diary", "Diary", "Ann."],
    ["old.doc", "old.doc", null]
  ]);
  expect(problems.filter(({severity}) => severity === "error").map(formatProblem)).toEqual([
    "old.doc.docx: error: this is an old word-processor or spreadsheet file, or one locked with a password [not-a-text]\n" +
      "  Open it in a word processor and save it as DOCX, without a password."
  ]);
});
