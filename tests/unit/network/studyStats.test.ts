import Graph from "graphology";
import {expect, it} from "vitest";
import type {Mention, Segmentation} from "../../../src/core/model/mention.ts";
import type {EdgeAttributes, Network, NodeAttributes, PassageEvidence} from "../../../src/core/model/network.ts";
import type {Study} from "../../../src/core/model/study.ts";
import {studyStats} from "../../../src/core/network/studyStats.ts";
import {statisticsOf} from "../../fixtures/statistics.ts";
import {readChanged} from "../read/studyFiles.ts";

/** Ann, Bob, Cy and Di and a place; two sources with text, one without. */
function study(ties: string): Study {
  return readChanged({
    "study.json": JSON.stringify({
      ...{format: "prosopograph-study", version: 1, title: "T"},
      sources: [
        {id: "notes", date: "1930", file: "sources/notes.md"},
        {id: "memoir", file: "sources/memoir.md"},
        {id: "letter"}
      ]
    }),
    "sources/memoir.md": "Ann.",
    "entities.csv": "id,name,kind\nann,Ann,person\nbob,Bob,person\ncy,Cy,person\ndi,Di,person\nriga,Riga,place\n",
    "ties.csv": `from,to,type,start,end,certainty,stance,source\n${ties}`
  }).study;
}

/** One co-occurrence edge for each list of passages, between nodes that do not matter. */
function networkOf(...edges: PassageEvidence[][]): Network {
  const network: Network = new Graph<NodeAttributes, EdgeAttributes>({multi: true});
  for (const key of ["n0", "n1"]) network.addNode(key);
  edges.forEach((evidence, i) => {
    const statistics = statisticsOf({count: evidence.length});
    network.addUndirectedEdgeWithKey(`e${i}`, "n0", "n1", {
      layer: "co-occurrence",
      weight: 1,
      start: null,
      end: null,
      statistics,
      evidence
    });
  });
  return network;
}

const mention = (source: string, entity: string | null, ...rivals: string[]): Mention => ({
  ...{
    source,
    paragraph: 0,
    start: 0,
    end: 3,
    text: "Ann",
    entity,
    kind: "person",
    zone: "text",
    rule: "name",
    score: 1
  },
  rivals: rivals.map((rival) => ({entity: rival, score: 0.5}))
});

it("studyStats(study, network, mentions) counts by kind, class, certainty and stance", () => {
  const ties = "ann,bob,met,,,,,letter\nann,bob,wrote,,,implied,denied,letter\nbob,ann,wrote,,,,,notes\n";
  const stats = studyStats(study(ties), networkOf([]), [mention("notes", "ann"), mention("notes", null, "cy", "bob")]);
  expect(stats.sources).toEqual({all: 3, withText: 2, characters: "Ann Lee met Bob Ray.\n".length + "Ann.".length});
  expect(stats.entities).toEqual({
    all: 5,
    byKind: [
      {name: "person", count: 4},
      {name: "organisation", count: 0},
      {name: "place", count: 1},
      {name: "event", count: 0},
      {name: "work", count: 0}
    ]
  });
  expect([stats.groups, stats.memberships, stats.edges]).toEqual([1, 1, {tie: 0, coOccurrence: 1}]);
  expect(stats.ties).toEqual({
    all: 3,
    byClass: [
      {name: "correspondence", count: 2},
      {name: "meeting", count: 1}
    ],
    byCertainty: [
      {name: "stated", count: 2},
      {name: "implied", count: 1},
      {name: "doubtful", count: 0}
    ],
    byStance: [
      {name: "asserted", count: 2},
      {name: "denied", count: 1},
      {name: "coerced", count: 0}
    ]
  });
  expect(stats.mentions).toEqual({all: 2, sure: 1, unsure: 1});
});

it("studyStats(study, network, mentions) names persons whom no tie and no mention knows", () => {
  // Ann and Bob are tied, Cy is perhaps mentioned, Riga is no person: Di is left
  const stats = studyStats(study("ann,bob,met,,,,,letter\n"), networkOf(), [mention("notes", null, "cy", "bob")]);
  expect(stats.personsWithoutEvidence).toEqual(["di"]);
});

it("studyStats(study, network, mentions) counts a passage once, however many pairs it bears", () => {
  const passage = (source: string, start: number): PassageEvidence => ({source, start, end: start + 9});
  const network = networkOf([passage("notes", 0), passage("notes", 10)], [passage("notes", 0)], [passage("memoir", 0)]);
  const stats = studyStats(study("ann,bob,met,,,,,letter\n"), network, [mention("notes", "ann")]);
  expect(stats.bySource).toEqual([
    {source: "notes", ties: 0, passages: 2, mentions: 1},
    {source: "memoir", ties: 0, passages: 1, mentions: 0},
    {source: "letter", ties: 1, passages: 0, mentions: 0}
  ]);
});

it("studyStats(study, network, mentions) counts evidence in each year it falls in", () => {
  const ties = [
    "ann,bob,met,1917-04,,,,letter", // 1917
    "ann,bob,met,1917-11,1919,,,letter", // 1917, 1918, 1919
    "ann,bob,wrote,1919,1920/..,,,letter", // 1919, and 1920: the beginning of an open end
    "ann,cy,wrote,,1918?,,,letter", // 1918
    "ann,di,wrote,,,,,letter", // undated
    "bob,di,wrote,17XX,1917,,,letter" // over a century: says nothing
  ];
  const stats = studyStats(study(`${ties.join("\n")}\n`), networkOf(), []);
  expect(stats.byYear.map(({year, ties: count}) => [year, count])).toEqual([
    [1917, 2],
    [1918, 2],
    [1919, 2],
    [1920, 1]
  ]);
  expect(stats.undated).toEqual({ties: 2, passages: 0});
});

it("studyStats(study, network, mentions, segmentations) dates a passage by the paragraph it begins in", () => {
  const paragraph = (start: number, date: string | null) => ({
    start,
    end: start + 20,
    bodyStart: start,
    chapter: 0,
    heading: false,
    date,
    locator: ""
  });
  const segmentations: Segmentation[] = [
    {source: "notes", mode: "line", paragraphs: [paragraph(0, "1917-04"), paragraph(21, null)], sentences: []},
    {source: "memoir", mode: "line", paragraphs: [paragraph(0, null), paragraph(21, "1926/..")], sentences: []}
  ];
  const network = networkOf([
    {source: "notes", start: 3, end: 9},
    {source: "notes", start: 21, end: 30},
    {source: "memoir", start: 0, end: 4},
    {source: "memoir", start: 22, end: 30} // open end: its beginning, as on the time line
  ]);
  const stats = studyStats(study("ann,bob,met,,,,,letter\n"), network, [], segmentations);
  expect(stats.byYear).toEqual([
    {year: 1917, ties: 0, passages: 1},
    {year: 1926, ties: 0, passages: 1}
  ]);
  expect(stats.undated).toEqual({ties: 1, passages: 2});
});
