// Two novels and who meets whom in them: Knuth's Stanford GraphBase. His list of characters is all we are given.

import {existsSync, readFileSync} from "node:fs";
import {firstIndex} from "../../src/core/base/firstIndex.ts";
import {parseWindow} from "../../src/core/model/parseWindow.ts";
import type {Entity, Study} from "../../src/core/model/study.ts";
import {buildNetwork} from "../../src/core/network/buildNetwork.ts";
import type {EvaluationRow} from "./main.ts";
import {agreement, averagePrecision, rankCorrelation} from "./score.ts";

const CORPORA = "../shared/corpora";
const FIXTURES = "tests/fixtures/evaluation";

interface Book {
  title: string;
  text: string;
  list: string;
  goals: {edges: number; rank: number; aliases?: number};
  aliases?: string;
}

const BOOKS: Book[] = [
  {
    title: "Les Misérables",
    text: "les-miserables-hapgood-pg135.txt",
    list: "jean.dat",
    goals: {edges: 0.64, rank: 0.7, aliases: 0.7},
    aliases: "les-miserables-aliases.csv"
  },
  {
    title: "Anna Karenina",
    text: "anna-karenina-garnett-pg1399.txt",
    list: "anna.dat",
    goals: {edges: 0.65, rank: 0.74},
    aliases: "anna-karenina-aliases.csv"
  }
];

/** Edges of persons in one paragraph and in one chapter against Knuth's encounters, one setting for all books. */
export async function evaluateNovels(): Promise<EvaluationRow[] | null> {
  if (!existsSync(`${CORPORA}/sgb`)) return null;
  return BOOKS.flatMap(evaluateBook);
}

function evaluateBook(book: Book): EvaluationRow[] {
  const {entities, weights} = readKnuth(readFileSync(`${CORPORA}/sgb/${book.list}`, "utf8"));
  const text = withoutLicence(readFileSync(`${CORPORA}/novels/${book.text}`, "utf8"));
  const rows = measure(book.title, study(text, entities), weights, book.goals);
  if (book.aliases === undefined) return rows;
  const withAliases = study(text, addAliases(entities, readFileSync(`${FIXTURES}/${book.aliases}`, "utf8")));
  const {aliases = 0} = book.goals;
  return [
    ...rows,
    ...measure(`${book.title} with aliases`, withAliases, weights, {edges: aliases, rank: book.goals.rank})
  ];
}

function measure(
  title: string,
  read: Study,
  weights: ReadonlyMap<string, number>,
  goals: {edges: number; rank: number}
): EvaluationRow[] {
  const gold = new Set(weights.keys());
  const rows: EvaluationRow[] = [];
  const row = (measure: string, value: number, more: Partial<EvaluationRow> = {}): void => {
    rows.push({task: "novels", measure: `${title}: ${measure}`, value, ...more});
  };
  const goal = goals.edges > 0 ? {goal: goals.edges} : {};
  for (const unit of ["paragraph", "chapter"]) {
    const edges = edgesOf(read, unit);
    const {p, r, f1} = agreement(edges.keys(), gold);
    const more = {of: gold.size, note: `P ${p.toFixed(3)} R ${r.toFixed(3)}`};
    row(`edges, ${unit}, F1`, f1, unit === "paragraph" ? {...more, ...goal} : more);
    if (unit === "paragraph") {
      const kept = agreement(
        [...edges].filter(([, edge]) => isKept(edge)).map(([edge]) => edge),
        gold
      );
      const note = `P ${kept.p.toFixed(3)} R ${kept.r.toFixed(3)}`;
      row("edges, paragraph, twice or with p < .01, F1", kept.f1, {of: gold.size, note, ...goal});
    }
    const common = [...edges].filter(([edge]) => gold.has(edge));
    const rank = rankCorrelation(common.map(([edge, {count}]) => [count ?? 0, weights.get(edge)!] as const));
    row(`rank of common edges, ${unit}, ρ`, rank, unit === "paragraph" ? {goal: goals.rank} : {});
    if (unit === "paragraph") {
      const chapters = common.map(([edge, statistics]) => [statistics.chapters ?? 0, weights.get(edge)!] as const);
      row("rank of common edges by chapters, ρ", rankCorrelation(chapters), {goal: goals.rank});
    }
    for (const statistic of Object.keys([...edges.values()][0] ?? {}).sort()) {
      const value = (edge: string): number => edges.get(edge)![statistic] ?? 0;
      const sign = statistic === "p" || statistic === "q" ? 1 : -1;
      const ranking = [...edges.keys()].sort((a, b) => sign * (value(a) - value(b)) || (a < b ? -1 : 1));
      if (statistic !== "expected") row(`average precision, ${unit}, ${statistic}`, averagePrecision(ranking, gold));
    }
  }
  return rows;
}

/** One preset for all books: named together twice, or once where chance explains it in less than one case of 100. */
const isKept = ({count = 0, g2 = 0}: Record<string, number>): boolean => count >= 2 || g2 > 6.63;

/** The statistics of each co-occurrence, by the two ids. */
export function edgesOf(read: Study, window: string): Map<string, Record<string, number>> {
  const {network, segmentations} = buildNetwork(read, {window: parseWindow(window)});
  const paragraphs = segmentations[0]?.paragraphs ?? [];
  const chapterAt = (offset: number): number =>
    paragraphs[firstIndex(paragraphs.length, (i) => paragraphs[i]!.start > offset) - 1]?.chapter ?? 0;
  const edges = new Map<string, Record<string, number>>();
  network.forEachEdge((_edge, attributes, _a, _b, source, target) => {
    if (attributes.layer !== "co-occurrence") return;
    edges.set([source.id, target.id].sort().join(" "), {
      ...attributes.statistics,
      count: attributes.weight,
      chapters: new Set(attributes.evidence.map(({start}) => chapterAt(start))).size
    });
  });
  return edges;
}

/** Characters, and how often each two of them meet, by the two ids. */
export function readKnuth(data: string): {entities: Entity[]; weights: Map<string, number>} {
  const [list = "", chapters = ""] = data.replace(/^\*.*\n/gm, "").split(/\n\s*\n/);
  const entities = list.split("\n").map((line) => person(line.slice(0, 2), plain(line.slice(3).split(",")[0]!), []));
  const weights = new Map<string, number>();
  for (const chapter of chapters.split("\n")) {
    for (const encounter of (chapter.split(":")[1] ?? "").split(";")) {
      const met = [...new Set(encounter.split(","))].sort();
      for (const [i, a] of met.entries())
        for (const b of met.slice(i + 1)) weights.set(`${a} ${b}`, (weights.get(`${a} ${b}`) ?? 0) + 1);
    }
  }
  return {entities, weights};
}

const person = (id: string, name: string, aliases: string[]): Entity => ({
  ...{id, name, kind: "person" as const, aliases, born: null, died: null, sameAs: [], note: "", extra: new Map()}
});

/** TeX's accents as letters. */
function plain(tex: string): string {
  const marks: Record<string, string> = {"'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", c: "\u0327"};
  return tex
    .replace(/\\(['`^"c])\{?(\p{L})\}?/gu, (_, mark, letter) => letter + marks[mark])
    .normalize("NFC")
    .trim();
}

/** The book without what Project Gutenberg puts before and after it. */
const withoutLicence = (text: string): string => {
  const start = /\*\*\* ?START OF.*\n/.exec(text);
  const end = text.search(/\*\*\* ?END OF/);
  return text.slice(start ? start.index + start[0].length : 0, end < 0 ? text.length : end).replace(/\r\n/g, "\n");
};

function study(text: string, entities: Entity[]): Study {
  const source = {
    id: "book",
    title: "",
    author: "",
    date: null,
    kind: "",
    citation: "",
    paragraphs: "auto",
    text
  } as const;
  const empty = {groups: [], memberships: [], tieTypes: [], ties: [], views: []};
  return {title: "", description: "", language: "en", sources: [source], entities, ...empty};
}

function addAliases(entities: readonly Entity[], table: string): Entity[] {
  const rows = table
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
  return entities.map((entity) => {
    const more = rows.filter(([id]) => id === entity.id).map(([, alias]) => alias!);
    return {...entity, aliases: [...entity.aliases, ...more]};
  });
}
