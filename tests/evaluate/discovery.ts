import {createHash} from "node:crypto";
import {existsSync, readFileSync} from "node:fs";
import {discover} from "../../src/core/text/discovery/discoverySteps.ts";
import type {Lexicon} from "../../src/core/text/discovery/lexicon/lexicon.ts";
import {loadLexicon} from "../../src/core/text/discovery/lexicon/loadLexicon.ts";
import {bareSource, compromise, ours} from "./finders.ts";
import type {EvaluationRow} from "./main.ts";
import {type NamedSpan, ownTexts} from "./ownTexts.ts";
import {bCubed} from "./score.ts";
import {exactScore, scoreRow} from "./spans.ts";

/** Persons in our own texts of several kinds and languages, found without a list. */
export async function evaluateOwnDiscovery(): Promise<EvaluationRow[]> {
  const texts = ownTexts();
  const lexicon = await loadLexicon();
  const find = ours(lexicon, false);
  return [
    scoreRow("discover-own", "persons, exact F1", exactScore(texts, find), 0.95),
    ...texts.map((text) => scoreRow("discover-own", `  ${text.name}`, exactScore([text], find))),
    ...texts.map(({name, text, gold}) => clusterRow("discover-own", `  ${name}: clusters, B³`, text, gold, lexicon))
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
    clusterRow("discover-profile", "clusters, B³", text, gold, lexicon, 0.99),
    scoreRow("discover-profile", "peer: compromise", exactScore([{text, gold}], await compromise()))
  ];
}

/** B³ over the annotated mentions that were found. */
function clusterRow(
  task: string,
  measure: string,
  text: string,
  gold: readonly NamedSpan[],
  lexicon: Lexicon,
  goal?: number
): EvaluationRow {
  const proposalOf = new Map(
    discover([bareSource(text)], lexicon).proposals.flatMap(({id, passages}) =>
      passages.map(({start, end}) => [`${start}-${end}`, id] as const)
    )
  );
  const pairs = gold.flatMap(({start, end, person}) => {
    const id = proposalOf.get(`${start}-${end}`);
    return id === undefined ? [] : [[id, person] as const];
  });
  return {task, measure, value: bCubed(pairs).f1, of: pairs.length, ...(goal === undefined ? {} : {goal})};
}
