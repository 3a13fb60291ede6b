import {createHash} from "node:crypto";
import {existsSync, readFileSync} from "node:fs";
import {loadLexicon} from "../../src/core/text/discovery/lexicon/loadLexicon.ts";
import {clusterScore} from "./clusters.ts";
import {compromise, ours} from "./finders.ts";
import type {EvaluationRow} from "./main.ts";
import {ownTexts} from "./ownTexts.ts";
import {exactScore, type NamedSpan, scoreRow} from "./spans.ts";

/** Persons in our own texts of several kinds and languages, found without a list. */
export async function evaluateOwnDiscovery(): Promise<EvaluationRow[]> {
  const texts = ownTexts();
  const lexicon = await loadLexicon();
  const find = ours(lexicon, false);
  return [
    scoreRow("discover-own", "persons, exact F1", exactScore(texts, find), 0.95),
    ...texts.map((text) => scoreRow("discover-own", `  ${text.name}`, exactScore([text], find))),
    ...texts.map(({name, text, gold}) => ({
      task: "discover-own",
      measure: `  ${name}: clusters, B³`,
      ...clusterScore([{text, gold}], lexicon, false)
    }))
  ];
}

const TEXT = "../shared/seeds/smilga-profile.txt";
const GOLD = "tests/fixtures/evaluation/smilgaProfile.json";

/** Persons in the profile of the first study, found without its list; as whom they are put together. */
export async function evaluateProfileDiscovery(): Promise<EvaluationRow[] | null> {
  if (!existsSync(TEXT)) return null;
  const text = readFileSync(TEXT, "utf8");
  const {sha256, mentions}: {sha256: string; mentions: [number, number, string][]} = JSON.parse(
    readFileSync(GOLD, "utf8")
  );
  if (createHash("sha256").update(text).digest("hex") !== sha256) return null;
  const gold = mentions.map(([start, end, person]): NamedSpan => ({start, end, person}));
  const lexicon = await loadLexicon();
  return [
    scoreRow("discover-profile", "persons, exact F1", exactScore([{text, gold}], ours(lexicon, false)), 0.95),
    {
      task: "discover-profile",
      measure: "clusters, B³",
      goal: 0.99,
      ...clusterScore([{text, gold}], lexicon, false)
    },
    scoreRow("discover-profile", "peer: compromise", exactScore([{text, gold}], await compromise()))
  ];
}
