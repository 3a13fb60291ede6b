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

/**
 * Goals for edges from the list alone (`edges`) and with aliases, and for ranks: the one of Les Misérables was set, like
 * the .64 that it started from, with aliases, for half of what Valjean does he does under another name.
 */
const BOOKS: (Book & {goals: Record<"list" | "aliases", {edges?: number; rank?: number}>})[] = [
  {
    title: "Les Misérables",
    text: "les-miserables-hapgood-pg135.txt",
    list: "jean.dat",
    goals: {list: {edges: 0.64}, aliases: {edges: 0.7, rank: 0.7}},
    aliases: "les-miserables-aliases.csv"
  },
  {
    title: "Anna Karenina",
    text: "anna-karenina-garnett-pg1399.txt",
    list: "anna.dat",
    goals: {list: {edges: 0.65, rank: 0.74}, aliases: {rank: 0.74}},
    aliases: "anna-karenina-aliases.csv"
  }
];

/** Edges of persons against Knuth's encounters, each way of reading the same for all books. */
export async function evaluateNovels(): Promise<EvaluationRow[] | null> {
  if (!existsSync(`${CORPORA}/sgb`)) return null;
  return BOOKS.flatMap((book) => [
    ...measure(book.title, readBook(book, false), book.goals.list),
    ...measure(`${book.title} with aliases`, readBook(book, true), book.goals.aliases)
  ]);
}

/** The one reading that is stated: pairs of one paragraph, twice or against chance, as `--keep recurring --alpha 0.01`. */
const STATED: Backbone = {method: "recurring", alpha: 0.01};

/** The window of which the ranks are asked, by `encounters`: every pair that it shows. */
const RANKS: Counting = {window: {unit: "paragraph"}, without: []};

/** Ways of reading, the same for all books; the one that is stated for edges, and the one for ranks, come first. */
const READINGS: {name: string; counting: Counting; backbone?: Backbone; goal?: "edges" | "rank"}[] = [
  {name: "paragraph, recurring (stated)", counting: RANKS, backbone: STATED, goal: "edges"},
  {name: "paragraph", counting: RANKS, goal: "rank"},
  {name: "paragraph, not in quotations", counting: {window: {unit: "paragraph"}, without: ["quotation"]}},
  {name: "25 words", counting: {window: {unit: "tokens", tokens: 25}, without: []}},
  {name: "25 words, not in quotations", counting: {window: {unit: "tokens", tokens: 25}, without: ["quotation"]}},
  {name: "chapter", counting: {window: {unit: "chapter"}, without: []}}
];

/** The window whose pairs are ranked by every statistic. */
const RANKED: ReadonlySet<string> = new Set(["paragraph", "chapter"]);

function measure(title: string, {study, weights}: KnuthsBook, goals: {edges?: number; rank?: number}): EvaluationRow[] {
  const gold = new Set(weights.keys());
  return READINGS.flatMap(({name, counting, backbone, goal}) => {
    const edges = edgesOf(study, counting, backbone);
    const {p, r, f1} = agreement(edges.keys(), gold);
    const row = (measure: string, value: number, more: Partial<EvaluationRow> = {}): EvaluationRow => ({
      ...{task: "novels", measure: `${title}, ${name}: ${measure}`, value, ...more}
    });
    const common = [...edges].filter(([edge]) => gold.has(edge));
    const rank = (weight: "passages" | "chapters" | "encounters"): EvaluationRow => {
      const ranks = common.map(([edge, statistics]) => [statistics[weight], weights.get(edge)!] as const);
      const isGoal = goal === "rank" && weight === "encounters" && goals.rank !== undefined;
      return row(`ρ by ${weight}`, rankCorrelation(ranks), {of: ranks.length, ...(isGoal && {goal: goals.rank!})});
    };
    return [
      row("edges, F1", f1, {
        of: gold.size,
        note: `P ${p.toFixed(3)} R ${r.toFixed(3)}`,
        ...(goal === "edges" && goals.edges !== undefined && {goal: goals.edges})
      }),
      rank("passages"),
      rank("chapters"),
      rank("encounters"),
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
