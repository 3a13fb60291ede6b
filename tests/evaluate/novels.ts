// Two novels and who meets whom in them: Knuth's Stanford GraphBase. His list of characters is all we are given.

import {existsSync, readFileSync} from "node:fs";
import type {Counting} from "../../src/core/model/mention.ts";
import {STATISTICS, type Statistics} from "../../src/core/model/network.ts";
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

/** Edges of persons against Knuth's encounters, each way of reading the same for all books. */
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

/** Ways of reading, the same for all books. */
const READINGS: {name: string; counting: Counting; isKept?: (statistics: Statistics) => boolean}[] = [
  {name: "paragraph", counting: {window: {unit: "paragraph"}, without: []}},
  {
    name: "paragraph, twice or with p < .01",
    counting: {window: {unit: "paragraph"}, without: []},
    isKept: ({count, g2}) => count >= 2 || g2 > 6.63
  },
  {name: "paragraph, not in quotations", counting: {window: {unit: "paragraph"}, without: ["quotation"]}},
  {name: "25 words", counting: {window: {unit: "tokens", tokens: 25}, without: []}},
  {name: "25 words, not in quotations", counting: {window: {unit: "tokens", tokens: 25}, without: ["quotation"]}},
  {name: "chapter", counting: {window: {unit: "chapter"}, without: []}}
];

/** The window whose pairs are ranked by every statistic. */
const RANKED: ReadonlySet<string> = new Set(["paragraph", "chapter"]);

function measure(
  title: string,
  read: Study,
  weights: ReadonlyMap<string, number>,
  goals: {edges: number; rank: number}
): EvaluationRow[] {
  const gold = new Set(weights.keys());
  return READINGS.flatMap(({name, counting, isKept = () => true}) => {
    const edges = edgesOf(read, counting, isKept);
    const {p, r, f1} = agreement(edges.keys(), gold);
    const isGoal = counting.window.unit !== "chapter";
    const row = (measure: string, value: number, more: Partial<EvaluationRow> = {}): EvaluationRow => ({
      ...{task: "novels", measure: `${title}, ${name}: ${measure}`, value, ...more}
    });
    const common = [...edges].filter(([edge]) => gold.has(edge));
    const rank = (weight: "passages" | "chapters"): EvaluationRow => {
      const ranks = common.map(([edge, statistics]) => [statistics[weight], weights.get(edge)!] as const);
      return row(`ρ by ${weight}`, rankCorrelation(ranks), isGoal ? {goal: goals.rank} : {});
    };
    return [
      row("edges, F1", f1, {
        of: gold.size,
        note: `P ${p.toFixed(3)} R ${r.toFixed(3)}`,
        ...(isGoal && goals.edges > 0 ? {goal: goals.edges} : {})
      }),
      rank("passages"),
      rank("chapters"),
      ...(RANKED.has(name) ? STATISTICS.filter((statistic) => statistic !== "expected") : []).map((statistic) => {
        const sign = PROBABILITIES.has(statistic) ? 1 : -1;
        const value = (edge: string): number => sign * edges.get(edge)![statistic];
        const ranking = [...edges.keys()].sort((a, b) => value(a) - value(b) || (a < b ? -1 : 1));
        return row(`average precision by ${statistic}`, averagePrecision(ranking, gold));
      })
    ];
  });
}

const PROBABILITIES: ReadonlySet<keyof Statistics> = new Set(["p", "q", "disparity", "noiseCorrected", "sdsm"]);

/** The statistics of each co-occurrence, by the two ids. */
function edgesOf(
  read: Study,
  counting: Counting,
  isKept: (statistics: Statistics) => boolean
): Map<string, Statistics & {passages: number}> {
  const edges = new Map<string, Statistics & {passages: number}>();
  buildNetwork(read, counting).network.forEachEdge((_edge, attributes, _a, _b, source, target) => {
    if (attributes.layer !== "co-occurrence") return;
    const {weight: passages, statistics} = attributes;
    if (isKept({...statistics, count: passages}))
      edges.set([source.id, target.id].sort().join(" "), {...statistics, passages});
  });
  return edges;
}

/** Characters, and how often each two of them meet, by the two ids. */
function readKnuth(data: string): {entities: Entity[]; weights: Map<string, number>} {
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
