import {loadLexicon} from "../../src/core/text/discovery/lexicon/loadLexicon.ts";
import {hipe} from "./corpora.ts";
import {capitalisedRuns, compromise, ours} from "./finders.ts";
import type {EvaluationRow} from "./main.ts";
import {exactScore, half, scoreRow} from "./spans.ts";

/** Coarse persons in historical newspapers, strict, found without a list; German and French to see that it makes sense. */
export async function evaluateHipe(): Promise<EvaluationRow[] | null> {
  const english = hipe("HIPE-2022-v2.1-hipe2020-dev-en.tsv");
  if (!english) return null;
  const find = ours(await loadLexicon(), true);
  const peer = await compromise();
  const rows = [
    scoreRow("hipe", "English persons, strict F1", exactScore(english, find), 0.45),
    scoreRow("hipe", "  half on which weights were fitted", exactScore(half(english, 0), find)),
    scoreRow("hipe", "  half held out", exactScore(half(english, 1), find)),
    scoreRow("hipe", "peer: compromise", exactScore(english, peer)),
    scoreRow("hipe", "peer: capitalised runs", exactScore(english, capitalisedRuns))
  ];
  for (const [language, code] of [
    ["German", "de"],
    ["French", "fr"]
  ] as const) {
    const texts = hipe(`HIPE-2022-v2.1-hipe2020-dev-${code}.tsv`);
    if (texts) rows.push(scoreRow("hipe", `${language} persons, strict F1`, exactScore(texts, find)));
  }
  return rows;
}
