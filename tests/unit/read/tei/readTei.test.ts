import {expect, it} from "vitest";
import {formatProblem} from "../../../../src/core/base/problem.ts";
import type {Study} from "../../../../src/core/model/study.ts";
import {buildNetwork} from "../../../../src/core/network/buildNetwork.ts";
import {readDocument} from "../../../../src/core/read/documents/readDocument.ts";
import {readDocuments} from "../../../../src/core/read/documents/readDocuments.ts";
import {readStudy} from "../../../../src/core/read/readStudy.ts";
import {filesOf} from "../studyFiles.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A letter of our own. */
const LETTER = `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de"><teiHeader>
  <fileDesc><titleStmt><title level="s">Letters</title><title level="a">Anna to Karl, May 1899</title><author>Lind, Anna</author></titleStmt></fileDesc>
  <profileDesc><correspDesc>
    <correspAction type="sent"><persName ref="#p1">Lind, Anna</persName><date when="1899-05-02">2. May</date><placeName ref="#l1">Reval</placeName></correspAction>
    <correspAction type="received"><persName ref="people.xml#p2">Berg, Karl</persName></correspAction>
  </correspDesc></profileDesc></teiHeader>
  <text><body><pb n="3"/><head>Dear Karl</head>
    <p>I saw <rs type="person" ref="#p3 #p4">the brothers</rs> with <persName ref="#p5">Ot<lb break="no"/>to</persName><note n="1">Otto
      Krull, friend of <persName ref="#p1">Anna</persName>.</note> in <choice><sic>Ravel</sic><corr>Reval</corr></choice>;
      <del>not</del> he <hi>came</hi>.</p>
    <lg><l>One line,</l><l>another.</l></lg></body>
  <back><listPerson>
    <person xml:id="p1"><persName><surname>Lind</surname>, <forename>Anna</forename></persName><idno type="URI">https://example.org/person/1</idno>
      <birth when="1870"/><note>Painter; taught by <persName ref="#p5">Krull</persName>.</note></person>
    <person xml:id="p5"><persName type="variant">O. K.</persName><persName type="main">Otto Krull</persName><death><date when="1931-01-09"/></death></person>
    <listRelation><relation name="parent_of" active="#p5 #p6" passive="#p1"/><relation name="siblings" type="family" mutual="#p3 #p4 https://example.org/person/1" cert="low"/></listRelation>
  </listPerson></back></text></TEI>`;

async function studyFrom(files: Record<string, string>): Promise<Study> {
  const all = filesOf(Object.entries(files));
  const {value, problems} = readStudy(all, await readDocuments(all));
  expect(problems.filter(({severity}) => severity === "error").map(formatProblem)).toEqual([]);
  return value!;
}

it("readDocument(tei) gives the text with its heads, notes, verse and pages, and of records only the prose", async () => {
  const {value, problems} = await readDocument(utf8(LETTER), "letter.xml");
  expect(problems).toEqual([]);
  expect(value?.text.split("\n\n")).toEqual([
    "Lind, Anna 2. May Reval",
    "Berg, Karl",
    "Dear Karl",
    "I saw the brothers with Otto[1] in Reval; he came.",
    "[1] Otto Krull, friend of Anna.",
    "One line,\nanother.",
    "Painter; taught by Krull."
  ]);
  expect(value).toMatchObject({
    title: "Anna to Karl, May 1899",
    author: "Anna Lind",
    date: "1899-05-02",
    language: "de"
  });
  expect(value?.markup?.pages).toEqual([{start: value?.text.indexOf("Dear"), label: "p. 3"}]);
});

it("readStudy(tei) makes every marked name a mention of its entity, and every relation and letter a tie", async () => {
  const study = await studyFrom({"letter.xml": LETTER});
  const {mentions} = buildNetwork(study, {window: {unit: "paragraph"}});
  expect(mentions.filter(({rule}) => rule === "tei").map(({text, entity}) => `${text} = ${entity}`)).toEqual([
    "Lind, Anna = p1",
    "Reval = l1",
    "Berg, Karl = p2",
    "the brothers = p3",
    "the brothers = p4",
    "Otto = p5",
    "Anna = p1",
    "Krull = p5"
  ]);
  expect(study.entities).toMatchObject([
    {id: "l1", name: "Reval", kind: "place"},
    {id: "p1", name: "Anna Lind", kind: "person", born: "1870", sameAs: ["https://example.org/person/1"]},
    {id: "p2", name: "Karl Berg"},
    {id: "p3", name: "p3", aliases: []},
    {id: "p4"},
    {id: "p5", name: "Otto Krull", aliases: ["O. K."], died: "1931-01-09"},
    {id: "p6"}
  ]);
  expect(study.ties.map(({from, type, to, certainty}) => `${from} ${type} ${to} ${certainty}`)).toEqual([
    "p5 parent-of p1 stated",
    "p6 parent-of p1 stated",
    "p3 siblings-mutual p4 doubtful",
    "p3 siblings-mutual p1 doubtful",
    "p4 siblings-mutual p1 doubtful",
    "p1 wrote-to p2 stated"
  ]);
  expect(study.ties.at(-1)).toMatchObject({source: "letter", start: "1899-05-02", end: null});
  expect(study.tieTypes).toMatchObject([
    {id: "parent-of", label: "parent of", class: "family", directed: true},
    {id: "siblings-mutual", class: "family", directed: false},
    {id: "wrote-to", class: "correspondence", directed: true}
  ]);
});

const play = (name: string, says: string): string => `<TEI><teiHeader><profileDesc><particDesc><listPerson>
  <person xml:id="king"><persName>${name}</persName></person><person xml:id="fool"><persName>Fool</persName></person></listPerson></particDesc></profileDesc></teiHeader>
  <text><body><div type="scene"><head>Scene 1</head><sp who="#king"><speaker>KING.</speaker><p>${says}</p><p>Go.</p></sp>
  <stage>All leave.</stage><sp who="#king #fool"><speaker>Both.</speaker><l>Ay.</l></sp></div></body></text></TEI>`;

it("readStudy(plays) has speakers as mentions, a speech as a paragraph, and one key of two plays apart", async () => {
  const study = await studyFrom({"a.xml": play("King Olaf", "Come, Fool."), "b.xml": play("King Knut", "Stay.")});
  expect(study.title).toBe("a and 1 more");
  expect(study.sources[0]?.text).toBe("Scene 1\n\nKING.\nCome, Fool.\nGo.\n\nAll leave.\n\nBoth.\nAy.");
  expect(study.entities.map(({id, name}) => [id, name])).toEqual([
    ["a king", "King Olaf"],
    ["b king", "King Knut"],
    ["fool", "Fool"]
  ]);
  const {mentions} = buildNetwork(study, {window: {unit: "paragraph"}});
  expect(mentions.filter(({source}) => source === "a").map(({text, entity, rule}) => [text, entity, rule])).toEqual([
    ["KING.", "a king", "tei"],
    ["Fool", "fool", "name"],
    ["Both.", "a king", "tei"],
    ["Both.", "fool", "tei"]
  ]);
});

it("readStudy(tei, entities.csv) takes what a row means for that row, by its id or its same_as", async () => {
  const sources = [{id: "letter", file: "sources/letter.xml"}];
  const study = await studyFrom({
    "study.json": JSON.stringify({format: "prosopograph-study", version: 1, title: "T", sources}),
    "sources/letter.xml": LETTER,
    "entities.csv": "id,name,kind,same_as\nanna,Anna L.,person,https://example.org/person/1\np5,Otto,person,\n"
  });
  expect(study.entities.slice(0, 2).map(({id, name}) => [id, name])).toEqual([
    ["anna", "Anna L."],
    ["p5", "Otto"]
  ]);
  expect(study.entities.some(({id}) => id === "p1")).toBe(false);
  expect(study.ties.some(({from, to}) => from === "p5" && to === "anna")).toBe(true);
});

it("readDocument(tei) refuses declared entities at once, opens nothing outside, and keeps what stands before a fault", async () => {
  const laughs = `<!DOCTYPE TEI [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><TEI><text><p>&b;</p></text></TEI>`;
  const outside = `<!DOCTYPE TEI SYSTEM "file:///etc/passwd"><TEI><text><p>Anna &amp; K&eacute;k</p></text></TEI>`;
  const said = [];
  for (const xml of [
    laughs,
    outside,
    "<TEI><text><p>Anna</p><p>Karl &unknown; x</p></text></TEI>",
    "<TEI><text><p>Anna</q>"
  ]) {
    const {value, problems} = await readDocument(utf8(xml), "a.xml");
    said.push([value?.text ?? null, ...problems.map((problem) => formatProblem(problem).split("\n")[0])]);
  }
  expect(said).toEqual([
    [
      null,
      "a.xml:1:54: error: a document type with declarations of its own is not accepted; what stands before it is read [bad-xml]"
    ],
    ["Anna & Kék"],
    [
      "Anna\n\nKarl &unknown; x",
      "a.xml: warning: 1 sign is written by a name that the document does not explain, as &name; it stays as it is [unknown-sign]"
    ],
    ["Anna", "a.xml:1:23: error: unexpected close tag; what stands before it is read [bad-xml]"]
  ]);
});

it("readDocument(tei) reads names like __proto__ as names, and refuses depth without end", async () => {
  const study = await studyFrom({
    "a.xml":
      '<TEI><text><p><persName ref="#__proto__">Proto</persName> and <persName key="constructor">Con</persName></p></text></TEI>'
  });
  expect(study.entities.map(({id, name}) => [id, name])).toEqual([
    ["__proto__", "Proto"],
    ["constructor", "Con"]
  ]);
  const deep = `<TEI><text>${"<p>".repeat(100_000)}`;
  expect((await readDocument(utf8(deep), "a.xml")).problems.at(-1)?.message).toBe(
    "elements are nested deeper than 256; what stands before it is read"
  );
});
