// Two novels and who meets whom in them: Knuth's Stanford GraphBase. His list of characters is all we are given.

import {existsSync} from "node:fs";
import type {Counting} from "../../src/core/model/mention.ts";
import {STATISTICS, type Statistics} from "../../src/core/model/network.ts";
import type {Study} from "../../src/core/model/study.ts";
import type {Backbone} from "../../src/core/model/view.ts";
import {buildNetwork} from "../../src/core/network/buildNetwork.ts";
import {passesTest, testedBy} from "../../src/core/network/lineTest.ts";
import {type Book, CORPORA, type KnuthsBook, readBook} from "./knuth.ts";
import type {EvaluationRow} from "./main.ts";
import {agreement, averagePrecision, rankCorrelation} from "./score.ts";

const BOOKS: (Book & {goals: {edges: number; rank: number; aliases?: number}})[] = [
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
  return BOOKS.flatMap((book) => {
    const {edges, rank, aliases = 0} = book.goals;
    return [
      ...measure(book.title, readBook(book, false), {edges, rank}),
      ...measure(`${book.title} with aliases`, readBook(book, true), {edges: aliases, rank})
    ];
  });
}

/** The one reading that is stated: pairs of one paragraph, twice or against chance, as `--keep recurring --alpha 0.01`. */
const STATED: Backbone = {method: "recurring", alpha: 0.01};

/** Ways of reading, the same for all books. Goals are held against the stated one and against all pairs of a paragraph. */
const READINGS: {name: string; counting: Counting; backbone?: Backbone; hasGoal?: boolean}[] = [
  {
    name: "paragraph, recurring (stated)",
    counting: {window: {unit: "paragraph"}, without: []},
    backbone: STATED,
    hasGoal: true
  },
  {name: "paragraph", counting: {window: {unit: "paragraph"}, without: []}, hasGoal: true},
  {name: "paragraph, not in quotations", counting: {window: {unit: "paragraph"}, without: ["quotation"]}},
  {name: "25 words", counting: {window: {unit: "tokens", tokens: 25}, without: []}},
  {name: "25 words, not in quotations", counting: {window: {unit: "tokens", tokens: 25}, without: ["quotation"]}},
  {name: "chapter", counting: {window: {unit: "chapter"}, without: []}}
];

/** The window whose pairs are ranked by every statistic. */
const RANKED: ReadonlySet<string> = new Set(["paragraph", "chapter"]);

function measure(title: string, {study, weights}: KnuthsBook, goals: {edges: number; rank: number}): EvaluationRow[] {
  const gold = new Set(weights.keys());
  return READINGS.flatMap(({name, counting, backbone, hasGoal = false}) => {
    const edges = edgesOf(study, counting, backbone);
    const {p, r, f1} = agreement(edges.keys(), gold);
    const row = (measure: string, value: number, more: Partial<EvaluationRow> = {}): EvaluationRow => ({
      ...{task: "novels", measure: `${title}, ${name}: ${measure}`, value, ...more}
    });
    const common = [...edges].filter(([edge]) => gold.has(edge));
    const rank = (weight: "passages" | "chapters"): EvaluationRow => {
      const ranks = common.map(([edge, statistics]) => [statistics[weight], weights.get(edge)!] as const);
      return row(`ρ by ${weight}`, rankCorrelation(ranks), hasGoal ? {goal: goals.rank} : {});
    };
    return [
      row("edges, F1", f1, {
        of: gold.size,
        note: `P ${p.toFixed(3)} R ${r.toFixed(3)}`,
        ...(hasGoal && goals.edges > 0 ? {goal: goals.edges} : {})
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

/** The statistics of each co-occurrence that the test keeps, by the two ids. */
function edgesOf(study: Study, counting: Counting, backbone?: Backbone): Map<string, Statistics & {passages: number}> {
  const edges = new Map<string, Statistics & {passages: number}>();
  buildNetwork(study, counting).network.forEachEdge((_edge, attributes, _a, _b, source, target) => {
    if (attributes.layer !== "co-occurrence") return;
    const {weight: passages, statistics} = attributes;
    if (backbone && !passesTest(backbone, statistics[testedBy(backbone.method)] ?? Number.NaN, passages)) return;
    edges.set([source.id, target.id].sort().join(" "), {...statistics, passages});
  });
  return edges;
}
