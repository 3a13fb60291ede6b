import {loadLexicon} from "../../src/core/text/discovery/lexicon/loadLexicon.ts";
import {clusterScore} from "./clusters.ts";
import {litbank} from "./corpora.ts";
import {capitalisedRuns, compromise, ours} from "./finders.ts";
import {givenListRows} from "./givenList.ts";
import type {EvaluationRow} from "./main.ts";
import {exactScore, half, scoreRow} from "./spans.ts";

/** Names of persons in novels, found without a list, each book by itself; spans with honorifics, as LitBank has them. */
export async function evaluateLitbank(): Promise<EvaluationRow[] | null> {
  const books = litbank();
  if (!books) return null;
  const lexicon = await loadLexicon();
  const find = ours(lexicon, true);
  const peer = await compromise();
  return [
    scoreRow("litbank", "persons, exact F1", exactScore(books, find), 0.8),
    scoreRow("litbank", "  half on which weights were fitted", exactScore(half(books, 0), find)),
    scoreRow("litbank", "  half held out", exactScore(half(books, 1), find)),
    {task: "litbank", measure: "persons put together, B³", ...clusterScore(books, lexicon, true)},
    ...givenListRows("litbank", books),
    scoreRow("litbank", "peer: compromise", exactScore(books, peer)),
    scoreRow("litbank", "peer: capitalised runs", exactScore(books, capitalisedRuns))
  ];
}
